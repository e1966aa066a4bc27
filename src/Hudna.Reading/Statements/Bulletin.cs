using Hudna.Lexicon.Dossiers;
using Hudna.Model;

namespace Hudna.Reading.Statements;

/// <summary>
/// What a carrier hands on from sources it does not name. From where they speak first to where they speak last, and to the end of that
/// paragraph, whoever else is quoted is quoted by them.
/// </summary>
internal sealed class Bulletin(List<Party> carriers, Party source, int first)
{
    public List<Party> Carriers { get; } = carriers;

    public Party Source { get; } = source;

    /// <summary>Index of the statement that opens it.</summary>
    public int First { get; } = first;

    /// <summary>Index of the last statement its sources make.</summary>
    public int Last { get; set; } = first;
}
