using Hudna.Model;
using Hudna.Model.Ports;
using Hudna.Text;

namespace Hudna.Web.Reader;

/// <summary>One fact on the page.</summary>
/// <param name="Card">Id of its card, <c>c-FINDING</c>.</param>
public sealed record Fact(string Card, FactKind Kind, Finding Finding);

/// <summary>Someone or some place that the article names.</summary>
/// <param name="Card">Id of the entry.</param>
/// <param name="Known">Dossier id, or null.</param>
/// <param name="Name">The fullest spelling in the article.</param>
/// <param name="Where">Each naming, in order.</param>
public sealed record NameEntry(string Card, bool IsPlace, string? Known, string Name, IReadOnlyList<Span> Where);

/// <summary>Words that tell a time.</summary>
public sealed record TimeEntry(string Card, TimeExpression Time, string Words);

/// <summary>Blocks shown together: one of the article itself, or a run of those that surround it.</summary>
public sealed record BlockGroup(bool IsArticle, IReadOnlyList<Block> Blocks)
{
    public Span Span => Blocks[0].Span.Cover(Blocks[^1].Span);
}

/// <summary>What the reader's page shows of one article: its text, and everything read in it, each with its place.</summary>
public sealed class ReaderModel
{
    private readonly Mark[] _marks;
    private readonly int[] _reach;
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);

    public ReaderModel(
        Model.Reading reading, IReadOnlyList<Fact> facts, IReadOnlyList<NameEntry> names, IReadOnlyList<TimeEntry> times,
        IEnumerable<Mark> marks, IReadOnlyList<Span> found)
    {
        (Reading, Facts, Names, Times, Found) = (reading, facts, names, times, found);
        _marks = [.. marks.OrderBy(mark => mark.Shown.Start)];
        // The farthest end of all marks up to each one: marks before it that end earlier need not be looked at.
        _reach = new int[_marks.Length];
        for (var i = 0; i < _marks.Length; i++) _reach[i] = Math.Max(i == 0 ? 0 : _reach[i - 1], _marks[i].Shown.End);
        Groups = [.. GroupBlocks(reading.Blocks)];
    }

    public Model.Reading Reading { get; }

    public string Text => Reading.Text;

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    public IReadOnlyList<NameEntry> Names { get; }

    public IReadOnlyList<TimeEntry> Times { get; }

    /// <summary>Words that the address asks for; the first bears the anchor <c>at</c>.</summary>
    public IReadOnlyList<Span> Found { get; }

    public IReadOnlyList<BlockGroup> Groups { get; }

    public IReadOnlyList<string> Versions { get; init; } = [];

    public IReadOnlyList<Capture> Captures { get; init; } = [];

    /// <summary>The article before and after this one on its day, or null.</summary>
    public ArticleSummary? Earlier { get; init; }

    public ArticleSummary? Later { get; init; }

    /// <summary>Marks that touch the stretch.</summary>
    public IEnumerable<Mark> MarksIn(Span within)
    {
        var from = Array.BinarySearch(_reach, within.Start);
        if (from < 0) from = ~from;
        for (var i = from; i < _marks.Length && _marks[i].Shown.Start < within.End; i++)
        {
            if (_marks[i].Shown.Overlaps(within)) yield return _marks[i];
        }
    }

    /// <summary>Ids are unique on a page: whether this anchor is still free; it is taken thereby.</summary>
    public bool ClaimAnchor(string anchor) => _anchors.Add(anchor);

    // Each block of the article stands alone, those between are folded together.
    private static IEnumerable<BlockGroup> GroupBlocks(IReadOnlyList<Block> blocks)
    {
        var around = new List<Block>();
        foreach (var block in blocks)
        {
            if (!block.Kind.IsArticle())
            {
                around.Add(block);
                continue;
            }

            if (around.Count > 0) yield return new(false, [.. around]);
            around.Clear();
            yield return new(true, [block]);
        }

        if (around.Count > 0) yield return new(false, [.. around]);
    }
}
