using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>"We will bring in aid", said by an envoy: the body he speaks for does it.</summary>
internal sealed class FirstPerson(DossierSet dossiers)
{
    /// <summary>Who "we" is when the verb of a deed without a doer stands in the first person plural inside somebody's words; else null.</summary>
    public Party? Doer(Draft draft, Governor governor, Analysis analysis)
    {
        var doers = draft.Rule.Doer == Part.Initiators ? draft.Initiators : draft.Participants;
        if (draft.Rule.Doer is not (Part.Initiators or Part.Participants) || !governor.IsVerb || !IsWe(governor, analysis.Tokens)) return null;
        if (EventReports.SourceOf(draft.Trigger, analysis) is not { Actor: { } id } speaker || dossiers.Actor(id) is not { } actor) return null;
        // Who speaks is no third person: a subject dropped before "we" is not he.
        doers.RemoveAll(party => party.Actor == id);
        if (doers.Count > 0) return null;
        if (actor.Kind is not (MentionKind.Person or MentionKind.Office)) return speaker;
        return actor.Roles.FirstOrDefault(role => role.Of is not null && role.HeldOn(analysis.Article.Header.Published))?.Of is { } of && dossiers.Actor(of) is { Names: [var name, ..] }
            ? new(analysis.Tokens[governor.Token].Span, of, name)
            : null;
    }

    internal static bool IsWe(Governor governor, TokenList tokens)
    {
        var word = tokens.Folded(governor.Token);
        if (governor.Form == WordForm.Past) return word is [_, _, .., Letters.Noon, Letters.Alef];
        if (word[0] is Letters.Waw or Letters.Feh) word = word[1..];
        if (word is [Letters.Seen, ..]) word = word[1..];
        return word is [Letters.Noon, ..];
    }
}
