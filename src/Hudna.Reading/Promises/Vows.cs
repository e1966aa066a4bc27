using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Promises;

/// <summary>
/// A speaker's future verb of his own side: "we shall resume", "the coalition will answer", "his country will not accept". Verbs of what will
/// come about, and what he says of others, bind nobody.
/// </summary>
internal sealed class Vows(WordClasses classes, Grammar grammar, DossierSet dossiers)
{
    private const string Rule = "promise.future-of-one's-own";
    private const int LeastFuture = 4;

    private readonly ClassSet _outcome = classes.Mask("outcome");
    private readonly ClassSet _never = classes.Mask("never");
    private readonly ClassSet _own = classes.Mask("own");
    private readonly ClassSet _going = classes.Mask("visit") | classes.Mask("arrive") | classes.Mask("meet") | classes.Mask("parley") | classes.Mask("meeting") | classes.Mask("discuss");

    public Vow? At(int token, Sentence sentence, Telling telling)
    {
        var analysis = telling.Analysis;
        if (analysis.Tokens[token].Kind != TokenKind.Word || !IsFuture(token, telling)) return null;
        if (telling.Marks.Is(token, _outcome) || telling.Marks.Find(token, token + 3, _going) >= 0) return null;
        if (StatementAt(analysis.Tokens[token].Span, analysis) is not { Speaker: { } speaker } statement) return null;
        var at = telling.Candidate(new(token, token, Proclitics.Will, 0, new(-1, WordForm.Present)), true, sentence);
        var first = analysis.Tokens.FirstAt(Math.Max(analysis.Tokens[at.Clause.First].Span.Start, statement.Content.Start));
        var content = Stretch.Of(Math.Min(first, token), at.Clause.End, analysis, false);
        if (content is null || Doer(token, at, speaker, telling) is not { } by) return null;
        return new(Rule, content.Value, by, CommitmentStatus.Open);
    }

    private bool IsFuture(int token, Telling telling)
    {
        var word = telling.Analysis.Tokens.Folded(token);
        if (telling.Marks.Is(token - 1, _never) && word[0] is Letters.Yeh or Letters.Teh or Letters.Noon) return true;
        if (word[0] is Letters.Waw or Letters.Feh) word = word[1..];
        if (word.Length < LeastFuture || word[0] != Letters.Seen || word[1] is not (Letters.Yeh or Letters.Teh or Letters.Noon) || word[^1] == Letters.TehMarbuta) return false;
        foreach (var hit in telling.Marks.HitsAt(token))
        {
            if ((hit.Attached & Proclitics.Will) == 0) return false;
        }

        return telling.Analysis.Named.Covering(token) is null;
    }

    /// <summary>Who undertakes it: the subject if it is the speaker or his side, the speaker himself when there is none; null for another's future.</summary>
    private List<Party>? Doer(int token, Candidate at, Party speaker, Telling telling)
    {
        var analysis = telling.Analysis;
        var word = analysis.Tokens.Folded(token);
        var we = word.Contains($"{Letters.Seen}{Letters.Noon}", StringComparison.Ordinal);
        if (we || telling.Marks.Find(at.Clause.First, token, _own) >= 0) return [speaker];
        for (var t = at.Clause.First; t < at.Clause.End && t <= token + 2; t++)
        {
            if (analysis.Named.PartyAt(analysis.Tokens, t) is not { } party) continue;
            if (!IsOfOneSide(speaker, party)) return null;
            return [party.ToParty(analysis.Text)];
        }

        return at.Clause.First >= token - 1 && telling.Marks.Is(at.Clause.First - 1, grammar.That) ? [speaker] : null;
    }

    private bool IsOfOneSide(Party speaker, Mentions.PartyPhrase subject)
    {
        if (subject.Kind is MentionKind.Person) return subject.Actor is not null && subject.Actor == speaker.Actor;
        if (subject.Actor is not { } side || dossiers.Actor(speaker.Actor) is not { } actor) return false;
        if (actor.Id == side) return true;
        foreach (var role in actor.Roles)
        {
            if (role.Of is { } body && IsPartOf(body, side)) return true;
        }

        return IsPartOf(actor.Id, side);
    }

    private bool IsPartOf(string body, string side) =>
        body == side || dossiers.Actor(side)?.Government == body || dossiers.Actor(body)?.Government == side
        || (dossiers.Actor(body) is { } known && known.Allegiances.Any(allegiance => allegiance.To == side));

    private static Statement? StatementAt(Span span, Analysis analysis)
    {
        Statement? inner = null;
        foreach (var statement in analysis.Statements)
        {
            if (statement.Content.Contains(span) && (inner is null || statement.Content.Length < inner.Content.Length)) inner = statement;
        }

        return inner;
    }
}
