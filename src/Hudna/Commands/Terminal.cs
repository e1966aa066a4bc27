using System.Text;

namespace Hudna.Commands;

/// <summary>Where a command speaks: data on Out, everything else on Error.</summary>
/// <param name="Colour">Whether Out may carry colour: a terminal, and neither NO_COLOR nor TERM=dumb is set.</param>
/// <param name="Bars">Whether Error may carry moving bars: a terminal, and the output is not asked to be plain.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool Colour, bool Bars)
{
    /// <summary>No progress and no notes; errors are still told.</summary>
    public bool Quiet { get; init; }

    public bool Verbose { get; init; }

    public static Terminal OfProcess()
    {
        var plain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16) { AutoFlush = false };
        return new(output, Console.Error, !plain && !Console.IsOutputRedirected, !plain && !Console.IsErrorRedirected);
    }

    public void Note(string text)
    {
        if (!Quiet) Error.WriteLine(text);
    }

    public void Detail(string text)
    {
        if (Verbose) Error.WriteLine(text);
    }

    /// <summary>What went wrong, why, and how to mend it.</summary>
    public void Fail(string what, string? mend = null)
    {
        Error.WriteLine($"hudna: {what}");
        if (mend is not null) Error.WriteLine($"  {mend}");
    }

    /// <summary>Emphasis on a terminal, brackets elsewhere: a mark must survive a pipe.</summary>
    public string Mark(string words) => Colour ? $"\u001b[1;4m{words}\u001b[0m" : $"[{words}]";
}
