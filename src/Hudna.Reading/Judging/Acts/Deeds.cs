using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Judging.Acts;

/// <summary>Something a sentence tells that somebody did.</summary>
/// <param name="Verb">Index of the verb.</param>
/// <param name="Doer">Index of the noun its doer's phrase hangs on.</param>
internal readonly record struct Deed(int Verb, int Doer);

/// <summary>
/// The assaults a single sentence reports as done: past verbs with their doers. A noun refers to an act, a verb reports it; but a relative clause, with
/// or without its pronoun, takes the act for known, and what is denied, asked or supposed was not done.
/// </summary>
internal sealed class Deeds(ActLexicon lexicon)
{
    private readonly AssaultParties _assault = new(lexicon);
    private readonly ClassSet _known = lexicon.Mask("known"), _unreal = lexicon.Mask("unreal"), _already = lexicon.Mask("already");
    private readonly ClassSet _noun = lexicon.Mask("harming") | lexicon.Mask("raid"), _attacker = lexicon.Mask("attacker");

    public IEnumerable<Deed> Of(ActSentence sentence) =>
        _assault.Of(sentence).DoersOfVerbs.Where(deed => IsReported(sentence, deed.Verb, deed.Doer)).Select(deed => new Deed(deed.Verb, deed.Doer));

    /// <summary>Whether somebody's noun says that he attacks, or names an armed group.</summary>
    public bool IsAttacker(ActSentence sentence, int doer) => sentence.Is(doer, _attacker) || sentence.NamedAt(doer)?.Kind == MentionKind.ArmedGroup;

    private bool IsReported(ActSentence sentence, int verb, int doer)
    {
        var form = sentence.Verb(verb)!.Value;
        var before = verb - 1;
        while (sentence.Is(before, _already)) before--;
        if (form.IsPresent || sentence.Is(before, _known | _unreal)) return false;
        // "A ship that pirates took" is said without "that" when the ship is not known yet.
        if (form.HasObject && doer > verb && sentence.Word(verb)[0] is not (Letters.Waw or Letters.Feh)) return false;
        // "Killed" and "the killing of" are written alike: the verb opens its clause or stands behind its doer.
        return !sentence.Is(verb, _noun) || doer < verb || verb == 0 || sentence.Tokens[verb - 1].Kind is not TokenKind.Word || sentence.Is(verb - 1, lexicon.Opens | _already) || sentence.InTime(verb - 1);
    }
}
