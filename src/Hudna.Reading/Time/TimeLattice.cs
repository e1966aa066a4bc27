using Hudna.Lexicon.Phrases;
using Hudna.Reading.Quantities;
using Hudna.Text;

namespace Hudna.Reading.Time;

/// <summary>Every time word, number and sign of an article, by the token it begins at; made in one walk.</summary>
internal sealed class TimeLattice
{
    // No time stands behind these; what looks so is another word.
    private const Proclitics Unjoined = Proclitics.Like | Proclitics.Will;

    private readonly List<TimeItem> _items = [];
    private readonly int[] _first;

    private readonly TokenList _tokens;

    private TimeLattice(TokenList tokens)
    {
        _tokens = tokens;
        _first = new int[tokens.Count + 1];
    }

    public bool IsWord(int token) => token < _tokens.Count && _tokens[token].Kind == TokenKind.Word;

    /// <summary>Whether a word begins with the article.</summary>
    public bool IsDefinite(int token) => IsWord(token) && _tokens.Folded(token) is [Letters.Alef, Letters.Lam, _, ..];

    public ReadOnlySpan<TimeItem> At(int token) =>
        token < _first.Length - 1 ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_items)[_first[token].._first[token + 1]] : [];

    public static TimeLattice Of(Analysis analysis, TimeLexicon lexicon, NumberReader numbers)
    {
        var tokens = analysis.Tokens;
        var lattice = new TimeLattice(tokens);
        var hits = new List<PhraseHit<TimeWord>>();
        for (var t = 0; t < tokens.Count; t++)
        {
            lattice._first[t] = lattice._items.Count;
            if (analysis.KindOf(t) is not { } kind || !Model.BlockKinds.IsArticle(kind)) continue;
            switch (tokens[t].Kind)
            {
                case TokenKind.Word:
                    lattice.AddWords(tokens, t, lexicon, hits);
                    lattice.AddNumber(numbers.ReadAt(tokens, t));
                    break;
                case TokenKind.Number:
                    DigitItems.Add(tokens, t, lattice._items);
                    lattice.AddNumber(numbers.ReadAt(tokens, t));
                    break;
                case TokenKind.Quote when Opens(tokens, t):
                    lattice.Add(t, TimeClasses.Quote);
                    break;
                case TokenKind.Sign when ClassOf(tokens.Folded(t)[0]) is { } sign:
                    lattice.Add(t, sign);
                    break;
            }
        }

        lattice._first[tokens.Count] = lattice._items.Count;
        return lattice;
    }

    /// <summary>A quotation mark that opens: the word follows at once, and nothing stands right before it.</summary>
    private static bool Opens(TokenList tokens, int t)
    {
        var (text, at) = (tokens.Source.Text, tokens[t].Folded);
        return at.End < text.Length && char.IsLetter(text[at.End]) && (at.Start == 0 || !char.IsLetterOrDigit(text[at.Start - 1])) && (t == 0 || tokens[t - 1].Kind != TokenKind.Number);
    }

    private void AddWords(TokenList tokens, int t, TimeLexicon lexicon, List<PhraseHit<TimeWord>> hits)
    {
        hits.Clear();
        lexicon.Words.FindAt(tokens, t, hits);
        foreach (var hit in hits)
        {
            if ((hit.Attached & Unjoined) == 0) _items.Add(new(hit.Last + 1, hit.AttachedLength, hit.Attached, hit.Value));
        }
    }

    private void AddNumber(NumberHit? hit)
    {
        if (hit is not { IsExact: true, Least: > 0 and <= int.MaxValue } number) return;
        var attached = number.Attached > 0 ? Proclitics.And : Proclitics.None;
        _items.Add(new(number.End, number.Attached, attached, new(TimeClasses.Number, "", (int)number.Least)));
    }

    private void Add(int token, int sign) => _items.Add(new(token + 1, 0, Proclitics.None, Signs[sign]));

    private static readonly TimeWord[] Signs = [.. Enumerable.Range(0, 16).Select(sign => new TimeWord(sign, "", 0))];

    private static int? ClassOf(char sign) => sign switch
    {
        '/' or '\\' => TimeClasses.Slash,
        '-' or '\u2013' or '\u2014' or '\u2010' or '\u2011' => TimeClasses.Dash,
        ',' or Letters.ArabicComma => TimeClasses.Comma,
        '(' or '[' => TimeClasses.Open,
        ')' or ']' => TimeClasses.Close,
        ':' => TimeClasses.Colon,
        '.' or '\u2026' => TimeClasses.Stop,
        _ => null,
    };
}
