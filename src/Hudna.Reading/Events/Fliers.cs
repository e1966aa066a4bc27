using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Whose the aircraft are that do a deed: "a northern drone hit the car", "aircraft belonging to the movement shelled the port".</summary>
internal sealed class Fliers(Analysis analysis, EventMarks marks, Grammar grammar)
{
    // "A war plane without a pilot, northern".
    private const int Farthest = 3;

    /// <summary>Gives air attacks that nobody is said to have made to whose aircraft made them; where they are told of more than once, who made them may be told elsewhere.</summary>
    public void Share(List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft is not { Type: EventType.Airstrike, Initiators.Count: 0 } || Of(draft.At.Clause) is not { } flier) continue;
            draft.Targets.RemoveAll(party => Draft.Same(party, flier));
            draft.Add(Part.Initiators, flier);
        }
    }

    /// <summary>The owner of the first aircraft of a clause that the deed does not fall on, or null.</summary>
    private Party? Of(Clause clause)
    {
        for (var t = clause.First; t < clause.End; t++)
        {
            if (!IsAircraft(t) || marks.Is(t - 1, grammar.Against)) continue;
            for (var next = t + 1; next < clause.End && next - t <= Farthest; next++)
            {
                if (marks.Is(next, grammar.Held) && analysis.Named.PartyAt(analysis.Tokens, next + 1) is { Words.Attached: Proclitics.To } owner) return owner.ToParty(analysis.Text);
                if (analysis.Nisbas.TryGetValue(next, out var state) && analysis.Named.Covering(next) is not { Actor: not null }) return new(analysis.Tokens[next].Span, state, analysis.Tokens[next].Span.Of(analysis.Text));
                if (marks.Is(next, grammar.Against | grammar.Aside | grammar.Relative) || analysis.Named.Covering(next) is not null) break;
            }
        }

        return null;
    }

    /// <summary>A noun for aircraft: "of the air" may be said of a base too.</summary>
    private bool IsAircraft(int token)
    {
        if (marks.Is(token, grammar.Drone)) return true;
        foreach (var hit in marks.HitsAt(token))
        {
            if (hit.Value.IsNoun && WordClasses.Bit(hit.Value.Class).Overlaps(grammar.Aircraft)) return true;
        }

        return false;
    }
}
