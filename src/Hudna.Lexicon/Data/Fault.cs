namespace Hudna.Lexicon.Data;

/// <summary>One thing wrong in one data file: where, what, and how to mend it.</summary>
/// <param name="Line">1-based, as editors count; 0 when the whole file is meant.</param>
public sealed record Fault(string File, int Line, string What, string Mend)
{
    public override string ToString() => $"{File}:{Line}: {What} {Mend}";
}

/// <summary>The language data cannot be used; every fault found is listed, not only the first.</summary>
public sealed class LexiconException(IReadOnlyList<Fault> faults)
    : Exception($"{faults.Count} fault(s) in the language data:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}")
{
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
