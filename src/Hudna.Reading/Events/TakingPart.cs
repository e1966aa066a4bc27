using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>Who can take part in an event of a kind at all, and whether a verb or pronoun agrees with him.</summary>
internal sealed class TakingPart(Analysis analysis, EventMarks marks, Grammar grammar)
{
    private readonly TalkParties _talks = new(analysis, marks, grammar);
    private readonly TitleBearers _bearers = new(analysis, marks, grammar);

    /// <summary>Whether an event is fought: its parties are forces, and no persons.</summary>
    public static bool IsHostile(EventType type) => type <= EventType.Siege;

    /// <summary>Persons, papers and those who only tell of it fight no battles; an office without a holder is nobody's; talks do nothing themselves.</summary>
    public bool Can(PartyPhrase party, Draft draft) =>
        party.Kind != MentionKind.Media && !IsCalledTalks(party) && !(!IsHostile(draft.Type) && _talks.IsAttribute(party))
        && (!IsHostile(draft.Type) || (party.Kind is not (MentionKind.Person or MentionKind.Office) && !OnlyTells(party) && !((party.Words.Form == NameForm.Generic || party is { Actor: null, Words.Form: NameForm.Anaphor }) && analysis.Statements.Exists(said => said.Speaker?.Span == party.Words.Span))));

    /// <summary>"The media cell", "the observatory".</summary>
    private bool OnlyTells(PartyPhrase party) => marks.Find(party.First, party.Last + 1, grammar.TellsOnly) >= 0;

    /// <summary>A list of doers; its last member has been let in already.</summary>
    public void AddListed(Draft draft, PartyPhrase last, List<PartyPhrase> list)
    {
        foreach (var party in list.Where(party => party == last || Can(party, draft))) draft.Add(draft.Rule.Doer, (TalkParties.IsTalk(draft.Type) ? _bearers.Of(party) : null) ?? party.ToParty(analysis.Text));
    }

    /// <summary>A list agrees as a plural, whatever its last member is.</summary>
    public bool Fits(int token, bool possessed, PartyPhrase party, Subjects subjects) =>
        subjects.Listed(party).Count > 1 ? !possessed || analysis.Tokens.Folded(token)[^1] != Letters.Heh : Agreeing.Fits(analysis.Tokens.Folded(token), possessed, party.Agrees);

    /// <summary>Whether a party is talks or a congress by name, or is called so back.</summary>
    private bool IsCalledTalks(PartyPhrase party)
    {
        if (party.Kind != MentionKind.Organisation || !marks.Is(party.First, grammar.TalksOf)) return false;
        foreach (var phrase in analysis.Named.All)
        {
            if (phrase.Actor != party.Actor || phrase.Last == phrase.First) continue;
            foreach (var hit in marks.HitsAt(phrase.First))
            {
                if (hit.Value.Form == WordForm.Noun && WordClasses.Bit(hit.Value.Class).Overlaps(grammar.TalksOf)) return true;
            }
        }

        return false;
    }
}
