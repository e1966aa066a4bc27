using Hudna.Model.Ports;
using Hudna.Text;
using Hudna.Text.Searching;

namespace Hudna.Store.Searching;

/// <summary>Finds in a matching article the stretch that shows why it matches; every mark is a real span of its text.</summary>
internal static class Snippets
{
    // About two lines on a wide screen; sentences of news run to 150-250.
    private const int Width = 220;

    private const int MostMarks = 24;

    /// <param name="body">The stretches that were indexed; words outside them match nothing.</param>
    public static (Span Snippet, IReadOnlyList<Span> Marks) Of(string text, IEnumerable<Span> body, IReadOnlyList<SearchTerm> terms, SearchWords analyser)
    {
        var words = body.SelectMany(stretch => analyser.Of(stretch.Of(text)).Select(word => word with { Span = word.Span.Shift(stretch.Start) })).ToArray();
        var marks = new SortedSet<(int Start, int End)>();
        foreach (var term in terms)
        {
            if (term.Phrase) MarkPhrase(words, term.Sought.Split(' '), marks);
            else MarkStem(words, term.Sought, marks);
        }

        if (marks.Count == 0) return (Widen(text, new(0, 0)), []);
        var best = BestWindow(marks);
        var snippet = Widen(text, best);
        var inside = marks.Select(mark => new Span(mark.Start, mark.End)).Where(mark => snippet.Contains(mark)).Take(MostMarks).ToArray();
        return (snippet, inside);
    }

    private static void MarkStem(SearchWord[] words, string stem, SortedSet<(int, int)> marks)
    {
        foreach (var word in words)
        {
            if (word.Stem == stem) marks.Add((word.Span.Start, word.Span.End));
        }
    }

    private static void MarkPhrase(SearchWord[] words, string[] phrase, SortedSet<(int, int)> marks)
    {
        for (var i = 0; i + phrase.Length <= words.Length; i++)
        {
            var all = true;
            for (var k = 0; all && k < phrase.Length; k++) all = words[i + k].Exact == phrase[k];
            if (all) marks.Add((words[i].Span.Start, words[i + phrase.Length - 1].Span.End));
        }
    }

    /// <summary>The window with most marks; the first of equals.</summary>
    private static Span BestWindow(SortedSet<(int Start, int End)> marks)
    {
        var all = marks.ToArray();
        var best = (First: 0, Count: 0, Last: 0);
        for (int first = 0, last = 0; first < all.Length; first++)
        {
            last = Math.Max(last, first);
            while (last + 1 < all.Length && all[last + 1].End - all[first].Start <= Width) last++;
            if (last - first + 1 > best.Count) best = (first, last - first + 1, last);
        }

        return new(all[best.First].Start, all[best.Last].End);
    }

    /// <summary>Widens to about <see cref="Width"/>, keeping to one line of the text and to whole words.</summary>
    private static Span Widen(string text, Span core)
    {
        var spare = Math.Max(0, Width - core.Length);
        int start = core.Start, end = core.End;
        while (start > 0 && core.Start - start < spare / 3 && text[start - 1] != '\n') start--;
        while (start > 0 && start < core.Start && !char.IsWhiteSpace(text[start - 1])) start++;
        while (end < text.Length && end - core.End < spare - (core.Start - start) && text[end] != '\n') end++;
        while (end < text.Length && end > core.End && !char.IsWhiteSpace(text[end])) end--;
        return new Span(Math.Min(start, core.Start), Math.Max(end, core.End)).Trim(text);
    }
}
