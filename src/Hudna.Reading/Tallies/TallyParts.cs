using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Reading.Quantities;
using Hudna.Text;

namespace Hudna.Reading.Tallies;

/// <summary>The parts of a tally in its sentence: "among them fifty children", "five in Aleppo and three in Hama", "ten by the army".</summary>
internal sealed class TallyParts(DossierSet dossiers, WordClasses classes, NumberReader numbers)
{
    private const int PlaceBehind = 2;

    private readonly ClassSet _in = classes.Mask("aside") | classes.Mask("from") | classes.Mask("settlement"), _committed = classes.Mask("committed");

    public Seq<TallyPart> Of(Candidate at, Span counted, Telling telling)
    {
        var analysis = telling.Analysis;
        var parts = new List<TallyPart>();
        foreach (var count in analysis.Counts)
        {
            if (!count.IsPart || count.Quantity.Span.Start < counted.End || !at.Sentence.Span.Contains(count.Quantity.Span)) continue;
            var next = analysis.Tokens.FirstAt(count.Quantity.Span.End);
            parts.Add(new(count.Quantity.Span, TollOf(count.Quantity), count.Quantity.Whom, PlaceAt(next, telling)?.Place, PartyAt(next, telling)));
        }

        for (var t = analysis.Tokens.FirstAt(counted.End); t < at.Sentence.EndToken; t++)
        {
            // A number with nothing counted behind it, but a place: what it counts was said before.
            if (numbers.ReadAt(analysis.Tokens, t) is not { } number) continue;
            if (PlaceAt(number.End, telling) is { } found && !analysis.Times.Exists(time => time.Span.Overlaps(analysis.Tokens[t].Span)))
            {
                var words = new Span(analysis.Tokens[t].Span.Start, found.Place.Span!.Value.End);
                if (!parts.Exists(part => part.Words.Overlaps(words))) parts.Add(new(words, new(number.Least, number.Most, false), null, found.Place, null));
            }

            t = number.End - 1;
        }

        return parts.OrderBy(part => part.Words.Start).ToSeq();
    }

    private static Toll TollOf(Quantity quantity) => new(quantity.Min, quantity.Max, quantity.Approximate);

    private (EventPlace Place, int Last)? PlaceAt(int token, Telling telling)
    {
        var analysis = telling.Analysis;
        var t = token;
        // "… fled from A": one word may stand between.
        if (t + 1 < analysis.Tokens.Count && analysis.Tokens[t].Kind == TokenKind.Word && !telling.Marks.Is(t, _in) && telling.Marks.Is(t + 1, _in) && analysis.Named.StartingAt(t) is null) t++;
        var from = t;
        while (t < analysis.Tokens.Count && t - from < PlaceBehind && telling.Marks.Is(t, _in) && analysis.Named.StartingAt(t) is null) t++;
        if (t >= analysis.Tokens.Count || analysis.Named.StartingAt(t) is not { } phrase || (t == from && (phrase.Attached & Proclitics.By) == 0)) return null;
        if (phrase.Place is null && phrase.Kind is not (MentionKind.Place or MentionKind.State)) return null;
        var id = phrase.Place ?? phrase.Actor;
        var known = dossiers.Place(id);
        var codes = known is null ? default : PlaceCodes.Of(known.Kind, near: false);
        return (new(phrase.Span, id, phrase.Span.Of(analysis.Text), known?.Latitude, known?.Longitude, known is null ? null : codes.Precision, codes.Ucdp, codes.Acled, "named right behind the number"), phrase.Last);
    }

    private Party? PartyAt(int token, Telling telling)
    {
        if (!telling.Marks.Is(token, _committed)) return null;
        while (telling.Marks.Is(token, _committed)) token++;
        return telling.Analysis.Named.PartyAt(telling.Analysis.Tokens, token)?.ToParty(telling.Analysis.Text);
    }
}
