using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>The words a party of an event is told by: with the unit, the delegation or the number before its name.</summary>
internal sealed class PartyWording(Analysis analysis, EventMarks marks, Grammar grammar)
{
    /// <summary>"Forces of the government" are not the government; "a delegation of the movement" is told as such.</summary>
    public Party Of(PartyPhrase party)
    {
        var words = party.Words;
        var before = party.First - 1;
        if (IsOfDelegation(party, marks, grammar)) return From(before - 1, words, grammar.Delegates);
        return words.First != party.First || words.Attached != Proclitics.None || !marks.Is(before, grammar.Fighters) || analysis.Named.Covering(before) is not null
            ? party.ToParty(analysis.Text)
            : From(before, words, grammar.Fighters);
    }

    /// <summary>"A delegation of the movement arrived": the movement comes.</summary>
    public static bool IsOfDelegation(PartyPhrase party, EventMarks marks, Grammar grammar) => marks.Is(party.First - 1, grammar.From) && marks.Is(party.First - 2, grammar.Delegates);

    /// <summary>Unnamed parties with the number before them, "ninety armed groups", unless it counts only dead and wounded.</summary>
    public void AddNumbers(Draft draft)
    {
        AddNumbers(draft.Initiators);
        AddNumbers(draft.Targets);
        AddNumbers(draft.Participants);
    }

    private void AddNumbers(List<Party> parties)
    {
        for (var i = 0; i < parties.Count; i++)
        {
            if (parties[i] is not { Actor: null, Span: { } words }) continue;
            foreach (var quantity in analysis.Quantities)
            {
                if (quantity.Counts is "killed" or "injured" || quantity.Span.Start >= words.Start || words.Start >= quantity.Span.End) continue;
                var span = new Span(quantity.Span.Start, Math.Max(quantity.Span.End, words.End));
                parties[i] = new(span, null, span.Of(analysis.Text));
            }
        }
    }

    /// <summary>From a noun before the name, without the particles attached to it.</summary>
    private Party From(int noun, NamedPhrase words, ClassSet nouns)
    {
        var start = analysis.Tokens[noun].Span.Start;
        foreach (var hit in marks.HitsAt(noun))
        {
            if (nouns.Overlaps(WordClasses.Bit(hit.Value.Class))) start = analysis.Tokens[noun].Span.Start + Math.Min(hit.AttachedLength, 2);
        }

        var span = new Span(start, words.Span.End);
        return new(span, words.Actor, span.Of(analysis.Text));
    }
}
