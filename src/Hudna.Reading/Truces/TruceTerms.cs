using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Truces;

/// <summary>How long truces are to run, and by how long they were prolonged: lengths of time behind "for" or right behind the noun.</summary>
internal sealed class TruceTerms(WordClasses classes)
{
    private const int NounBefore = 14, RightBehind = 3, ExtensionBefore = 10;

    private readonly ClassSet _cue = classes.Mask("term-cue"), _of = classes.Mask("term-of"), _extend = classes.Mask("extend"), _truce = classes.Mask("truce"), _prolong = classes.Mask("prolong");

    /// <summary>The lengths told of one truce, in order, those of its prolongations left out.</summary>
    public TimeExpression? Of(TruceDraft truce, List<TruceNoun> nouns, Telling telling) =>
        telling.Analysis.Times.Find(time => IsLength(time) && NounOf(time, nouns, telling) is { } noun && truce.Nouns.Contains(noun) && !IsOfExtension(time, telling));

    public Seq<Renewal> Renewals(TruceDraft truce, Telling telling)
    {
        var renewals = new List<Renewal>();
        foreach (var told in truce.Of(EventType.TruceExtended))
        {
            // What is strengthened or widened is not prolonged.
            if (!telling.Marks.Is(told.Draft.At.First, _prolong)) continue;
            var clause = telling.Analysis.Tokens.Cover(told.Draft.At.First, told.Draft.At.Clause.End - 1);
            var term = telling.Analysis.Times.Find(time => IsLength(time) && clause.Contains(time.Span) && IsOfExtension(time, telling));
            renewals.Add(new(told.Report.Id, told.Report.Status, told.Report.Date?.From, told.Report.Evidence, term?.Value, term?.Span));
        }

        return renewals.ToSeq();
    }

    private static bool IsLength(TimeExpression time) => time.Value is ['P', ..];

    /// <summary>"A humanitarian truce of five days", "a truce … for five days", "which lasts five days".</summary>
    private TruceNoun? NounOf(TimeExpression time, List<TruceNoun> nouns, Telling telling)
    {
        var first = telling.Analysis.Tokens.FirstAt(time.Span.Start);
        // The particle "for" may be written on the first word of the length and lie outside its span.
        if (first > 0 && telling.Analysis.Tokens[first - 1].Span.End > time.Span.Start) first--;
        var cued = telling.Marks.Find(first - 2, first, _cue) >= 0;
        var sentence = telling.Analysis.SentenceOf(first);
        var noun = nouns.FindLast(known => known.Last < first && telling.Analysis.SentenceOf(known.First) == sentence);
        if (noun is null || first - noun.Last > NounBefore) return null;
        return cued || IsRightBehind(noun, first, telling) ? noun : null;
    }

    private bool IsRightBehind(TruceNoun noun, int first, Telling telling)
    {
        if (first - noun.Last > RightBehind + 1) return false;
        for (var t = noun.Last + 1; t < first; t++)
        {
            if (telling.Analysis.Tokens[t].Kind == TokenKind.Word && !telling.Marks.Is(t, _of)) return false;
        }

        return true;
    }

    /// <summary>"Prolonged the truce by two days".</summary>
    private bool IsOfExtension(TimeExpression time, Telling telling)
    {
        var first = telling.Analysis.Tokens.FirstAt(time.Span.Start);
        var extension = telling.Marks.FindLast(first - ExtensionBefore, first, _extend);
        return extension >= 0 && telling.Analysis.SentenceOf(extension) == telling.Analysis.SentenceOf(first) && telling.Marks.Find(extension - 1, first, _truce) >= 0;
    }
}
