using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Naming;
using NameLetters = Hudna.Lexicon.Naming.NameLetters;
using Hudna.Lexicon.Phrases;
using Hudna.Reading.Names;

namespace Hudna.Reading.Mentions;

/// <summary>Everything the reader of mentions knows, built once; may be shared by threads.</summary>
internal sealed class MentionLexicon
{
    public MentionLexicon(Knowledge knowledge, NamesTagger? tagger)
    {
        Dossiers = knowledge.Dossiers;
        Trie = MentionTrie.Build(knowledge);
        var faults = new List<Fault>();
        Letters = NameLetters.Load(Path.Combine(knowledge.Folders.Lexicon, "names-letters.yaml"), faults);
        if (faults.Count > 0) throw new LexiconException(faults);
        Tagger = tagger;
        Variants = new(this);
        States = Dossiers.Actors.Where(actor => actor.Kind == Model.MentionKind.State).Select(actor => actor.Id).ToHashSet(StringComparer.Ordinal);
        Holders = new(); // titles are parsed by the grammar of articles, which asks for holders: none are known yet
        Holders = OfficeHolders.Of(this);
    }

    public DossierSet Dossiers { get; }

    public PhraseTrie<Entry> Trie { get; }

    public NameLetters Letters { get; }

    /// <summary>Null when the weights are not there: reading goes on without the names only it would find.</summary>
    public NamesTagger? Tagger { get; }

    public NameVariants Variants { get; }

    public IReadOnlySet<string> States { get; }

    public OfficeHolders Holders { get; }

    /// <summary>The place of a state's capital, or null.</summary>
    public string? CapitalOf(Actor state)
    {
        if (state.Capital.Count == 0) return null;
        foreach (var entry in Trie.Find(Text.FoldedText.Fold(state.Capital[0])))
        {
            if (entry is PlaceEntry { Place: var place } && place.Country == state.Id) return place.Id;
        }

        return null;
    }

    /// <summary>The state whose affairs an actor belongs to, or null for the world's: needed before a short form is believed.</summary>
    public string? CountryOf(Actor actor) => States.Contains(actor.Dossier) ? actor.Dossier : null;
}
