namespace Hudna.Reading.Statements;

/// <summary>A stretch in quotation marks.</summary>
/// <param name="Open">Token of the mark that opens it.</param>
/// <param name="End">Token after its last inner token: its closing mark, or where an unclosed one is taken to end.</param>
/// <param name="Closed">False when no closing mark was found.</param>
/// <param name="Outer">Index of the quotation it stands in, or -1.</param>
internal readonly record struct Quotation(int Open, int End, bool Closed, int Outer)
{
    public int First => Open + 1;

    /// <summary>The token after the closing mark.</summary>
    public int After => Closed ? End + 1 : End;
}
