using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Reading.Events;

namespace Hudna.Reading.Judging.Acts;

/// <summary>
/// Finds who did the act a single sentence reports and who suffered it, named or not: by grammar, from the words of <c>lexicon/acts</c>.
/// Only for judging sentences; articles have their events. Immutable.
/// </summary>
public sealed class ActParties
{
    private readonly ActLexicon _lexicon;
    private readonly AssaultParties _assault;
    private readonly ProtestParties _protest;

    private ActParties(ActLexicon lexicon)
    {
        _lexicon = lexicon;
        _assault = new(lexicon);
        _protest = new(lexicon);
    }

    /// <exception cref="LexiconException">A file of words is faulty; every fault is listed.</exception>
    public static ActParties Load(KnowledgeFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var faults = new List<Fault>();
        var parties = new ActParties(ActLexicon.Load(folders, faults));
        return faults.Count == 0 ? parties : throw new LexiconException(faults);
    }

    /// <summary>At most one doer and one sufferer: the act a sentence reports is one.</summary>
    /// <param name="act"><c>assault</c> or <c>protest</c>.</param>
    /// <param name="reading">The reading of the sentence alone.</param>
    public IReadOnlyList<ActParty> Of(string act, Model.Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var sentence = new ActSentence(reading, _lexicon);
        return act switch
        {
            "assault" => _assault.Of(sentence).Best(),
            "protest" => _protest.Of(sentence),
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, "No such act is known."),
        };
    }

    /// <summary>The word a phrase hangs on: the first that is neither number nor count nor a small word; null when there is none.</summary>
    /// <param name="words">Folded words.</param>
    public string? HeadOf(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.FirstOrDefault(word => !char.IsAsciiDigit(word[0]) && !_lexicon.Words.Words.Find(word).Any(found => (_lexicon.Count | _lexicon.NoNoun).Overlaps(WordClasses.Bit(found.Class))));
    }
}
