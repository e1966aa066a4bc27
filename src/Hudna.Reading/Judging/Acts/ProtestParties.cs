using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Judging.Acts;

/// <summary>Who protests in a single sentence, and against whom: the subject of a verb of protest, nouns that say it by themselves, and the powers behind "against".</summary>
internal sealed class ProtestParties(ActLexicon lexicon)
{
    private const int Close = 8, FarthestPower = 4;

    private readonly ClassSet _demonstrate = lexicon.Mask("demonstrate"), _march = lexicon.Mask("march"), _demonstration = lexicon.Mask("demonstration");
    private readonly ClassSet _demonstrator = lexicon.Mask("demonstrator"), _against = lexicon.Mask("against"), _power = lexicon.Mask("power"), _doneTo = lexicon.Mask("done-to"), _ouster = lexicon.Mask("ouster");

    public IReadOnlyList<ActParty> Of(ActSentence sentence)
    {
        var phrases = new NounPhrases(sentence, lexicon);
        var topics = new Topics(sentence, phrases, lexicon);
        var parties = new PartyList(sentence, phrases, lexicon);
        for (var t = 0; t < sentence.Count; t++)
        {
            if (sentence.Verb(t) is { } form && sentence.Is(t, _demonstrate | _march)) AddOfVerb(new(sentence, phrases, topics, t, form), parties);
            else if (sentence.Is(t, _demonstrator) && sentence.Verb(t) is null) parties.Add(ActPart.Doer, t, 2, t);
            if (sentence.Is(t, _against) && !sentence.Is(t + 1, _against)) AddPower(sentence, t, parties);
        }

        return parties.Best();
    }

    private void AddOfVerb(VerbFrame verb, PartyList parties)
    {
        var sentence = verb.Sentence;
        var clear = sentence.Is(verb.At, _demonstrate) || verb.IsCounted || verb.FindAhead(_demonstration, Close) >= 0;
        var isSubject = verb.First >= 0 && !verb.Form.IsPlural && !sentence.Is(verb.First, _demonstration);
        parties.Add(ActPart.Doer, isSubject ? verb.First : verb.Before, clear ? 1 : 3, verb.At);
        if (isSubject && verb.Second is >= 0 and var second && IsPower(sentence, second)) parties.Add(ActPart.Sufferer, second, 2, verb.At);
    }

    private void AddPower(ActSentence sentence, int at, PartyList parties)
    {
        for (var t = at + 1; t < sentence.Count && t - at <= FarthestPower && sentence.Tokens[t].Kind != TokenKind.Sign && sentence.Verb(t) is null; t++)
        {
            if (IsPower(sentence, t))
            {
                parties.Add(ActPart.Sufferer, t, 1, at);
                return;
            }

            // "Against the war in": what follows is where. "Demanding the release of", "against the arrest of": what follows is for whom.
            var demanded = sentence.Word(t) is [Letters.Beh, _, _, _, ..];
            if (sentence.Is(t, lexicon.Preposition) || (demanded ? !sentence.Is(t, _ouster) : sentence.Is(t, _doneTo))) return;
        }
    }

    private bool IsPower(ActSentence sentence, int token) => (sentence.NamedAt(token) is { } named && named.First == token && named.Kind != MentionKind.Place) || sentence.Is(token, _power);
}
