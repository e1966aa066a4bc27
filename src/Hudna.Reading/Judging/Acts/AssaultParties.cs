using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Judging.Acts;

/// <summary>
/// Who attacks whom in a single sentence. A verb with two nouns behind it has a doer and a victim; with one, the noun is the victim and the
/// doer stands before the verb or is not told. Nouns of harm have their victim behind them.
/// </summary>
internal sealed class AssaultParties(ActLexicon lexicon)
{
    private const int Close = 6, FarthestLaunched = 16;

    private readonly ClassSet _strike = lexicon.Mask("strike"), _harm = lexicon.Mask("harm"), _suffer = lexicon.Mask("suffer"), _hurt = lexicon.Mask("hurt");
    private readonly ClassSet _assail = lexicon.Mask("assail"), _launch = lexicon.Mask("launch"), _launched = lexicon.Mask("launched"), _claim = lexicon.Mask("claim");
    private readonly ClassSet _harming = lexicon.Mask("harming"), _raid = lexicon.Mask("raid"), _blast = lexicon.Mask("blast"), _carry = lexicon.Mask("carry"), _fighting = lexicon.Mask("fighting"), _attacker = lexicon.Mask("attacker");

    public PartyList Of(ActSentence sentence)
    {
        var phrases = new NounPhrases(sentence, lexicon);
        var topics = new Topics(sentence, phrases, lexicon);
        var parties = new PartyList(sentence, phrases, lexicon);
        for (var t = 0; t < sentence.Count; t++)
        {
            if (sentence.Verb(t) is { } form) AddOfVerb(new(sentence, phrases, topics, t, form), parties);
            else AddOfNoun(sentence, phrases, topics, t, parties);
            if (sentence.Is(t, _blast)) AddBystander(sentence, phrases, t, parties);
        }

        return parties;
    }

    private void AddOfVerb(VerbFrame verb, PartyList parties)
    {
        var (sentence, at) = (verb.Sentence, verb.At);
        if (sentence.Is(at, _strike | _harm)) AddOfAttack(verb, parties);
        else if (sentence.Is(at, _suffer)) parties.Add(ActPart.Sufferer, verb.Form.IsPlural || verb.First < 0 || sentence.Is(verb.First, lexicon.NoParty) ? verb.Before : verb.First, sentence.Is(at, _hurt) ? 2 : 1, at);
        else if (sentence.Is(at, _assail) || (sentence.Is(at, _claim) && !verb.Form.HasObject) || IsLaunch(verb)) AddOfLaunch(verb, parties);
        else if (verb.Form.HasObject && (sentence.Is(at, _claim) || (sentence.Is(at, _launch) && verb.IsAfter(_launched | _raid)))) parties.Add(ActPart.Doer, verb.First, 1, at);
        else if (sentence.Is(at, _carry) && verb.FindAhead(_harming | _raid, Close * 2) >= 0) parties.Add(ActPart.Doer, verb.Subject, 1, at);
    }

    private void AddOfAttack(VerbFrame verb, PartyList parties)
    {
        var (sentence, at, form) = (verb.Sentence, verb.At, verb.Form);
        var harms = sentence.Is(at, _harm);
        var before = verb.HasThing ? -1 : verb.Before;
        if (form.HasObject && !form.IsPlural)
        {
            parties.Add(ActPart.Doer, verb.First, 1, at);
            if (harms && verb.First >= 0) parties.Add(ActPart.Sufferer, before, 2, at);
        }
        else if (verb.First < 0)
        {
            parties.Add(harms ? ActPart.Sufferer : ActPart.Doer, harms || form.IsPlural ? before : -1, 1, at);
        }
        else if (form.IsPlural)
        {
            parties.Add(ActPart.Doer, before, 1, at);
            parties.Add(ActPart.Sufferer, verb.First, harms ? 1 : 2, at);
        }
        else if (verb.Second is >= 0 and var second)
        {
            parties.Add(ActPart.Doer, verb.First, 1, at);
            parties.Add(ActPart.Sufferer, second, harms ? 1 : 2, at);
        }
        else if (!harms && sentence.Is(verb.First, _attacker))
        {
            parties.Add(ActPart.Doer, verb.First, 1, at);
        }
        else
        {
            parties.Add(ActPart.Sufferer, verb.First, harms ? 1 : 2, at);
            // "And killed": passive, unless the noun behind it is accusative.
            if (before >= 0 && verb.Agrees(before) && (!harms || verb.IsFirstAccusative || !verb.IsJoined)) parties.Add(ActPart.Doer, before, 1, at);
        }
    }

    private bool IsLaunch(VerbFrame verb) => verb.Sentence.Is(verb.At, _launch) && !verb.Form.HasObject && verb.FindAhead(_launched, FarthestLaunched) >= 0;

    private void AddOfLaunch(VerbFrame verb, PartyList parties)
    {
        var sentence = verb.Sentence;
        parties.Add(ActPart.Doer, verb.First < 0 || verb.Form.IsPlural || sentence.Is(verb.First, _launched) ? verb.Before : verb.First, 1, verb.At);
        if (sentence.Is(verb.At, _claim)) return;
        var on = verb.FindAhead(lexicon.On, FarthestLaunched);
        if (on >= 0) parties.Add(ActPart.Sufferer, verb.Phrases.HeadAt(on + 1, verb.End), 1, verb.At);
        var where = verb.FindAhead(_raid, Close) >= 0 ? verb.FindAhead(lexicon.In, FarthestLaunched) : -1;
        if (on < 0 && where >= 0) parties.Add(ActPart.Sufferer, verb.Phrases.HeadAt(where + 1, verb.End), 3, verb.At);
    }

    private void AddOfNoun(ActSentence sentence, NounPhrases phrases, Topics topics, int t, PartyList parties)
    {
        if (sentence.Is(t, _harming) || sentence.Is(t, _suffer)) parties.Add(ActPart.Sufferer, phrases.HeadAt(t + 1, sentence.Count), sentence.Is(t, _hurt) ? 3 : 1, t);
        if (sentence.Is(t, _raid)) AddRaided(sentence, phrases, t, parties);
        if (sentence.Is(t, _fighting)) AddOpponent(sentence, phrases, t, parties);
        if (sentence.Is(t, _claim)) parties.Add(ActPart.Doer, topics.Speaker(t), 1, t);
        if (sentence.Is(t, lexicon.Agent) && !sentence.Is(t + 1, lexicon.Agent) && !sentence.InTime(t)) parties.Add(ActPart.Doer, phrases.HeadAt(t + 1, sentence.Count), 1, t);
        if (sentence.Is(t, _attacker) && sentence.IsNoun(t) && (t == 0 || phrases.IsCount(t - 1) || !sentence.IsNoun(t - 1))) parties.Add(ActPart.Doer, t, 6, t);
    }

    /// <summary>"An attack on": its victim.</summary>
    private void AddRaided(ActSentence sentence, NounPhrases phrases, int t, PartyList parties)
    {
        for (var on = t + 1; on < sentence.Count && on - t <= Close && !sentence.IsStop(on) && !sentence.IsSign(on, Letters.ArabicComma); on++)
        {
            if (sentence.Verb(on) is not null && !sentence.Is(on, _launch)) return;
            if (!sentence.Is(on, lexicon.On)) continue;
            parties.Add(ActPart.Sufferer, phrases.HeadAt(on + 1, sentence.Count), 4, t);
            return;
        }
    }

    /// <summary>"Died in clashes with": who killed them.</summary>
    private void AddOpponent(ActSentence sentence, NounPhrases phrases, int t, PartyList parties)
    {
        for (var with = t + 1; with < sentence.Count && with - t <= Close && sentence.Tokens[with].Kind != TokenKind.Sign && sentence.Verb(with) is null; with++)
        {
            if (sentence.Is(with, lexicon.With)) parties.Add(ActPart.Doer, phrases.HeadAt(with + 1, sentence.Count), 3, t);
        }
    }

    /// <summary>"Went off near": who was there, when no victim is told.</summary>
    private void AddBystander(ActSentence sentence, NounPhrases phrases, int t, PartyList parties)
    {
        var end = sentence.ClauseEnd(t);
        for (var near = t + 1; near < end; near++)
        {
            if (sentence.Is(near, lexicon.Nearness) && !sentence.Is(near + 1, lexicon.Nearness))
            {
                parties.Add(ActPart.Sufferer, phrases.HeadAt(near + 1, end), 5, t);
                return;
            }
        }
    }
}
