using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Dossiers;
using Hudna.Reading.Mentions;
using Hudna.Reading.Statements;
using Hudna.Reading.Contradictions;
using Hudna.Reading.Promises;
using Hudna.Reading.Quantities;
using Hudna.Reading.Talks;
using Hudna.Reading.Tallies;
using Hudna.Reading.Truces;

namespace Hudna.Reading.Events;

/// <summary>
/// Everything an article tells besides who said what: tallies first, since their counts belong to no event; then events, the tracks their talks belong to, what is promised,
/// the truces the events are of, and where claims contradict. Built once from the language data; may be shared by threads.
/// </summary>
public sealed class Happenings
{
    private readonly EventLexicon _lexicon;
    private readonly Grammar _grammar;
    private readonly TallyReader _tallies;
    private readonly EventReader _events;
    private readonly TalksReader _talks;
    private readonly DossierSet _dossiers;
    private readonly TruceReader _truces;
    private readonly PromiseReader _promises;
    private readonly ContradictionReader _contradictions;

    private Happenings(Knowledge knowledge, List<Fault> faults)
    {
        _lexicon = EventLexicon.Load(knowledge.Folders, faults);
        _grammar = new(_lexicon.Classes);
        _dossiers = knowledge.Dossiers;
        _events = new(_lexicon, EventRules.Load(knowledge.Folders, _lexicon.Classes, faults), _grammar, knowledge.Dossiers);
        var nisbas = new Nisbas(knowledge.Dossiers);
        var ordinals = OrdinalWords.Load(knowledge.Folders, faults);
        var numbers = new NumberReader(NumberLexicon.Load(Path.Combine(knowledge.Folders.Lexicon, "numbers", "words"), faults));
        _tallies = TallyReader.Load(knowledge, _lexicon.Classes, nisbas, numbers, faults);
        _talks = TalksReader.Load(knowledge, _lexicon.Classes, nisbas, ordinals, numbers);
        _truces = TruceReader.Load(knowledge, _lexicon.Classes, nisbas, ordinals, faults);
        _promises = PromiseReader.Load(knowledge, _lexicon.Classes, _grammar, faults);
        _contradictions = ContradictionReader.Load(knowledge.Folders, faults);
    }

    /// <exception cref="LexiconException">The words or rules of events are faulty; every fault is listed.</exception>
    public static Happenings Of(Knowledge knowledge)
    {
        var faults = new List<Fault>();
        var reader = Load(knowledge, faults);
        return faults.Count == 0 ? reader : throw new LexiconException(faults);
    }

    /// <summary>Loads what can be loaded and adds to <paramref name="faults"/> whatever is wrong.</summary>
    public static Happenings Load(Knowledge knowledge, List<Fault> faults) => new(knowledge, faults);

    /// <param name="trace">Told which candidates were let go and why, when somebody asks.</param>
    public void Read(Analysis analysis, ITrace? trace = null)
    {
        var telling = new Telling(analysis, _lexicon, _grammar, _dossiers, trace);
        _tallies.Read(telling);
        _events.Read(telling);
        _talks.Read(telling);
        _promises.Read(telling);
        _truces.Read(telling);
        _contradictions.Read(telling);
    }
}
