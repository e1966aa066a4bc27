using Hudna.Text;

namespace Hudna.Reading.Time;

/// <summary>
/// Whether the words around an expression speak of what was or of what is to come: the nearest telling verb before it in its sentence,
/// else the nearest after it. A verb tells by being listed, or by the future particle before an imperfect; a present verb of things on a programme tells close by only.
/// </summary>
internal sealed class TenseReader(TimeLexicon lexicon)
{
    private const int FarthestBefore = 30, FarthestAfter = 8, FarthestPresent = 6;

    private readonly int _past = lexicon.Classes.Of("tense-past"), _future = lexicon.Classes.Of("tense-future"), _near = lexicon.Classes.Of("tense-near"), _never = lexicon.Classes.Of("tense-none");

    public Tense Around(Analysis analysis, TimeLattice lattice, int first, int end)
    {
        var sentence = analysis.SentenceOf(first);
        for (var t = first - 1; t >= 0 && t >= first - FarthestBefore && analysis.SentenceOf(t) == sentence; t--)
        {
            if (Of(analysis.Tokens, lattice, t, first - t <= FarthestPresent) is var tense and not Tense.Unknown) return tense;
        }

        for (var t = end; t < analysis.Tokens.Count && t < end + FarthestAfter && analysis.SentenceOf(t) == sentence; t++)
        {
            if (Of(analysis.Tokens, lattice, t, near: false) is var tense and not Tense.Unknown) return tense;
        }

        return Tense.Unknown;
    }

    private Tense Of(TokenList tokens, TimeLattice lattice, int token, bool near)
    {
        if (tokens[token].Kind != TokenKind.Word) return Tense.Unknown;
        var shaped = true;
        foreach (var item in lattice.At(token))
        {
            if (item.Word.Class == _past) return Tense.Past;
            if (item.Word.Class == _future || (near && item.Word.Class == _near)) return Tense.Future;
            if (item.Word.Class == _never) shaped = false;
        }

        return shaped && IsFutureShaped(tokens.Folded(token)) ? Tense.Future : Tense.Unknown;
    }

    /// <summary>Seen, a person's letter and at least three more, with waw or feh before it or not.</summary>
    private static bool IsFutureShaped(ReadOnlySpan<char> word)
    {
        if (word.Length > 0 && word[0] is Letters.Waw or Letters.Feh) word = word[1..];
        return word.Length >= 5 && word[0] == Letters.Seen && word[1] is Letters.Yeh or Letters.Teh && word[^1] != Letters.TehMarbuta && word[^1] != Letters.Yeh;
    }
}
