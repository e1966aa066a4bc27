using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Tallies;

/// <summary>Who counts and who is held responsible.</summary>
internal sealed class TallyBodies(WordClasses classes, PartyChain chain)
{
    private const int VerbBefore = 14;

    private readonly ClassSet _verb = classes.Mask("tally-verb"), _committed = classes.Mask("committed"), _sum = classes.Mask("sum");

    /// <summary>The subject of the verb of counting; else who says so. A toll or a report is nobody.</summary>
    public Party? By(Candidate at, Span count, Telling telling)
    {
        var named = telling.Analysis.Named;
        var verb = telling.Marks.FindLast(Math.Max(at.First - VerbBefore, at.Sentence.FirstToken), at.First, _verb);
        if (verb >= 0 && named.PartyAt(telling.Analysis.Tokens, verb + 1) is { } subject) return subject.ToParty(telling.Analysis.Text);
        if (verb > 0 && named.Covering(verb - 1) is { IsParty: true } before) return new(before.Span, before.Actor, before.Span.Of(telling.Analysis.Text));
        return EventReports.SourceOf(count, telling.Analysis) is { } source && !IsThing(source, telling) ? source : null;
    }

    /// <summary>Who stands behind "at the hands of", "committed by", after the number.</summary>
    public Seq<Party> Responsible(Candidate at, Telling telling)
    {
        var end = at.Sentence.EndToken;
        var cue = telling.Marks.Find(at.Last + 1, end, _committed);
        if (cue < 0) return [];
        var last = cue;
        while (last + 1 < end && telling.Marks.Is(last + 1, _committed)) last++;
        return chain.From(last + 1, end, telling).ToSeq();
    }

    private bool IsThing(Party party, Telling telling)
    {
        if (party is not { Actor: null, Span: { } span }) return false;
        var first = telling.Analysis.Tokens.FirstAt(span.Start);
        // A particle attached before the words lies outside their span.
        if (first > 0 && telling.Analysis.Tokens[first - 1].Span.End > span.Start) first--;
        return telling.Marks.Is(first, _sum);
    }
}
