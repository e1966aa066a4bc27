using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Reading.Events;

namespace Hudna.Reading.Judging.Acts;

/// <summary>The words of <c>lexicon/acts</c> with the masks of the classes that the code asks for.</summary>
internal sealed class ActLexicon
{
    private ActLexicon(EventLexicon words)
    {
        Words = words;
        ClassSet Mask(params string[] names) => names.Aggregate(ClassSet.None, (mask, name) => mask | words.Classes.Mask(name));
        Count = Mask("count");
        Of = Mask("of");
        Preposition = Mask("preposition");
        Adverb = Mask("adverb");
        Agent = Mask("agent");
        NoNoun = Mask("preposition", "particle", "that", "that-he", "boundary", "adverb", "agent");
        Opens = Mask("that", "that-he", "boundary");
        Topical = Mask("that", "was", "boundary");
        ThatHe = Mask("that-he");
        Say = Mask("say");
        Waw = Mask("waw");
        Self = Mask("self");
        Thing = Mask("thing");
        NoParty = Mask("thing", "other", "self", "demonstration", "raid");
        On = Mask("on");
        In = Mask("in");
        Nearness = Mask("nearness");
        Relative = Mask("relative");
        With = Mask("with");
    }

    public EventLexicon Words { get; }

    public ClassSet Count { get; }

    /// <summary>Joins a count to what it counts.</summary>
    public ClassSet Of { get; }

    public ClassSet Preposition { get; }

    public ClassSet Adverb { get; }

    public ClassSet Agent { get; }

    /// <summary>Words that are no noun of a party.</summary>
    public ClassSet NoNoun { get; }

    /// <summary>Words that open a clause.</summary>
    public ClassSet Opens { get; }

    /// <summary>Words that open a clause with its noun first.</summary>
    public ClassSet Topical { get; }

    public ClassSet ThatHe { get; }

    public ClassSet Say { get; }

    /// <summary>Nouns that begin with waw by themselves.</summary>
    public ClassSet Waw { get; }

    public ClassSet Self { get; }

    /// <summary>What goes off or happens, and does nothing by itself.</summary>
    public ClassSet Thing { get; }

    /// <summary>Nouns that are never who did or suffered an act.</summary>
    public ClassSet NoParty { get; }

    public ClassSet On { get; }

    public ClassSet In { get; }

    public ClassSet Nearness { get; }

    public ClassSet Relative { get; }

    public ClassSet With { get; }

    public ClassSet Mask(string name) => Words.Classes.Mask(name);

    public static ActLexicon Load(KnowledgeFolders folders, List<Fault> faults) => new(EventLexicon.Load(Path.Combine(folders.Lexicon, "acts"), faults));
}
