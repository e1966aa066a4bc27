using System.CommandLine;
using Hudna.Reading.Judging;

namespace Hudna.Commands;

/// <summary>Which act the sentences of a file are about: said with <c>--act</c>, else told by the file's name.</summary>
internal static class ActOption
{
    public static Option<string?> Make(string description)
    {
        var act = new Option<string?>("--act") { Description = description };
        act.AcceptOnlyFromAmong([.. SentenceJudge.Acts]);
        return act;
    }

    /// <param name="said">The option's value.</param>
    /// <exception cref="CommandFailedException">Neither the option nor the name tells.</exception>
    public static string Of(string? said, string path) =>
        said ?? SentenceJudge.Acts.FirstOrDefault(name => Path.GetFileName(path).Contains(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new CommandFailedException(ExitCode.Usage, $"the name of {path} does not tell which act its sentences are about.", "Say it with --act assault or --act protest.");
}
