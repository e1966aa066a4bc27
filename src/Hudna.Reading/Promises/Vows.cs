using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Reading.Statements;
using Hudna.Text;

namespace Hudna.Reading.Promises;

/// <summary>
/// A speaker's future verb of his own side: "we shall resume", "the coalition will answer", "his country will not accept". Verbs of what will
/// come about, and what he says of others, bind nobody.
/// </summary>
internal sealed class Vows(WordClasses classes, Grammar grammar, Sides sides, Undertakers undertakers, Deeds deeds)
{
    private const string Rule = "promise.future-of-one's-own";
    private const int LeastFuture = 5;

    private readonly ClassSet _outcome = classes.Mask("outcome");
    private readonly ClassSet _bringsAbout = classes.Mask("brings-about");
    private readonly ClassSet _was = classes.Mask("was");
    private readonly ClassSet _tolerate = classes.Mask("tolerate");
    private readonly ClassSet _never = classes.Mask("never");
    private readonly ClassSet _comesAbout = classes.Mask("comes-about");
    private readonly ClassSet _agency = classes.Mask("done-by");
    private readonly ClassSet _own = classes.Mask("own");
    private readonly ClassSet _asked = classes.Mask("asked");
    private readonly ClassSet _noFuture = classes.Mask("no-future") | WordClasses.Bit(WordClasses.Time);
    private readonly ClassSet _effort = classes.Mask("effort");
    private readonly ClassSet _going = classes.Mask("visit") | classes.Mask("arrive") | classes.Mask("meet") | classes.Mask("parley") | classes.Mask("meeting") | classes.Mask("discuss");

    public Vow? At(int token, Sentence sentence, Telling telling)
    {
        var analysis = telling.Analysis;
        if (analysis.Tokens[token].Kind != TokenKind.Word || !IsFuture(token, telling)) return null;
        if (IsGoing(token, telling)) return null;
        if (StatementAt(analysis.Tokens[token].Span, analysis) is not { Speaker.Name: not null } statement) return null;
        if (!CanPromise(statement, telling)) return null;
        var at = telling.Candidate(new(token, token, Proclitics.Will, 1, new(-1, WordForm.Present)), true, sentence);
        if (telling.Marks.Find(at.Clause.First, token, _asked) >= 0) return null;
        var first = Joined(token, telling) ?? analysis.Tokens.FirstAt(Math.Max(analysis.Tokens[at.Clause.First].Span.Start, statement.Content.Start));
        var content = Stretch.Of(Math.Min(first, token), Math.Min(at.Clause.End, analysis.Tokens.FirstAt(statement.Content.End)), analysis, false);
        if (content is null || Doer(token, at, statement.Speaker, token <= analysis.Tokens.FirstAt(statement.Content.Start) + 1, telling) is not { Count: > 0 } by) return null;
        return new(Rule, content.Value, content.Value, by, false);
    }

    /// <summary>"The border is quiet and we shall keep it so": what stands before the "and" of a future of "we" or "I" is no part of the promise.</summary>
    private int? Joined(int token, Telling telling)
    {
        if (!IsWe(token, telling) && !IsI(token, telling)) return null;
        var start = telling.Marks.Is(token - 1, _never) ? token - 1 : token;
        return telling.Analysis.Tokens.Folded(start)[0] == Letters.Waw ? start : null;
    }

    /// <summary>Visits and meetings to come are events, not undertakings.</summary>
    public bool IsGoing(int token, Telling telling) => telling.Marks.Find(token, token + 3, _going) >= 0;

    /// <summary>What is hoped, expected or asked is not promised; "will not accept" refuses, but a denial of what one will do promises nothing.</summary>
    private bool CanPromise(Statement statement, Telling telling) => statement.Stance switch
    {
        Stance.Assert or Stance.Promise or Stance.Warn or Stance.Demand => true,
        Stance.Deny => !telling.Marks.Is(telling.Analysis.Tokens.FirstAt(statement.Cue.Start), grammar.Deny),
        _ => false,
    };

    /// <summary>Whether a word is a verb of the future, or one of the present behind the particle that denies the future.</summary>
    public bool IsFuture(int token, Telling telling)
    {
        var word = telling.Analysis.Tokens.Folded(token);
        if (telling.Marks.Is(token, _noFuture)) return false;
        if (IsI(token, telling)) return true;
        if (telling.Marks.Is(token - 1, _never) && word[0] is Letters.Yeh or Letters.Teh or Letters.Noon) return true;
        if (word[0] is Letters.Waw or Letters.Feh) word = word[1..];
        if (word.Length < LeastFuture - 1 || word[0] != Letters.Seen || word[1] is not (Letters.Yeh or Letters.Teh or Letters.Noon) || word[^1] == Letters.TehMarbuta) return false;
        foreach (var hit in telling.Marks.HitsAt(token))
        {
            // A form listed as it stands may be the future itself.
            if (hit.Value.Form != WordForm.Fixed && (hit.Attached & Proclitics.Will) == 0) return false;
        }

        return telling.Analysis.Named.Covering(token) is null;
    }

    /// <summary>Who undertakes it: the subject if it is the speaker or his side, the speaker himself when there is none; null for another's future.</summary>
    private List<Party>? Doer(int token, Candidate at, Party speaker, bool opens, Telling telling)
    {
        var analysis = telling.Analysis;
        if (IsOutcome(token, telling) || telling.Marks.Is(token - 1, _was)) return null;
        if (IsWe(token, telling) || telling.Marks.Find(at.Clause.First, token, _own) >= 0) return undertakers.Speaker(at, telling, ofOneself: false);
        if (IsI(token, telling)) return undertakers.Oneself(at, telling);
        if (IsImpersonal(token, at, telling) && undertakers.Acting(at, telling) is { Count: > 0 } acting) return acting;
        if (telling.Marks.Find(at.Clause.First, Math.Min(at.Clause.First + 3, token), _effort) >= 0 && telling.Marks.Is(token, grammar.Last)) return undertakers.Speaker(at, telling, ofOneself: true);
        // "The step will strengthen": a subject that is named may be a thing of its side; "he will strengthen" is the speaker.
        var byName = !telling.Marks.Is(token, _bringsAbout);
        for (var t = at.Clause.First; byName && t < at.Clause.End && t <= token + 2; t++)
        {
            if (analysis.Named.PartyAt(analysis.Tokens, t) is not { } party) continue;
            // "Will send to the north": where something goes does not send it.
            if (t > token && (party.Words.Attached != Proclitics.None || telling.Marks.Is(t - 1, grammar.Aside | grammar.From | grammar.With | grammar.Against))) continue;
            if (t < token && t > at.Clause.First && IsOfNoun(t - 1, telling)) return null;
            var subject = party.ToParty(analysis.Text);
            return sides.AreOne(speaker, subject, telling) ? [subject] : null;
        }

        // "He will" is the speaker where his words begin; further on it may be whoever he spoke of.
        // "His death will weaken it": the word before is a subject that undertakes nothing, unless it is those who fight.
        var opening = token - at.Clause.First;
        return (opening <= 0 || (opening == 1 && (telling.Marks.Is(token - 1, _never | grammar.Fighters | grammar.Unit) || analysis.Tokens[token - 1].Kind == TokenKind.Quote))) && telling.Marks.Is(at.Clause.First - 1, grammar.That) && opens ? undertakers.Speaker(at, telling, ofOneself: true) : null;
    }

    /// <summary>"The refusal of the council will cost": a noun of action undertakes nothing, whosever it is.</summary>
    private bool IsOfNoun(int token, Telling telling)
    {
        if (telling.Analysis.Tokens[token].Kind != TokenKind.Word || telling.Analysis.Named.Covering(token) is not null || telling.Marks.Is(token, grammar.Unit | grammar.Fighters | grammar.Official)) return false;
        foreach (var hit in telling.Marks.HitsAt(token))
        {
            if (hit.Value.IsNoun && hit.Attached == Proclitics.None) return true;
        }

        return ActWords.HasShape(telling.Analysis.Tokens.Folded(token));
    }

    /// <summary>"Will weaken"; but "will not allow it" is for him who says so to keep.</summary>
    public bool IsOutcome(int token, Telling telling) =>
        (telling.Marks.Is(token, _outcome) && !(telling.Marks.Is(token, _tolerate) && telling.Marks.Is(token - 1, _never) && !IsWillWord(token - 1, telling)))
        || (telling.Marks.Is(token + 1, _outcome) && !telling.Marks.Is(token + 1, _tolerate));

    private static bool IsWillWord(int token, Telling telling) => telling.Analysis.Tokens.Folded(token)[0] == Letters.Seen;

    private bool IsWe(int token, Telling telling)
    {
        var word = telling.Analysis.Tokens.Folded(token);
        if (word[0] is Letters.Waw or Letters.Feh) word = word[1..];
        return word is [Letters.Seen, Letters.Noon, ..] || (word[0] == Letters.Noon && telling.Marks.Is(token - 1, _never));
    }

    /// <summary>"I shall go": written with its hamza, which sets it apart from nouns like it; "asked" is written so too.</summary>
    private bool IsI(int token, Telling telling)
    {
        var word = telling.Analysis.Tokens[token].Span.Of(telling.Analysis.Text).AsSpan();
        if (word is [Letters.AlefHamzaAbove, _, _, ..]) return telling.Marks.Is(token - 1, _never) && telling.Analysis.Named.Covering(token) is null;
        if (word[0] is Letters.Waw or Letters.Feh) word = word[1..];
        return word is [Letters.Seen, Letters.AlefHamzaAbove, not Letters.Lam, _, ..] && telling.Analysis.Named.Covering(token) is null;
    }

    /// <summary>"The pumping will be resumed": who does it is not said, and so it is whom the speaker speaks for; not when another is named for it.</summary>
    private bool IsImpersonal(int token, Candidate at, Telling telling) =>
        telling.Marks.Is(token, _comesAbout) && deeds.IsDeed(token + 1, telling) && telling.Marks.Find(token + 1, at.Clause.End, _agency) < 0;

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
