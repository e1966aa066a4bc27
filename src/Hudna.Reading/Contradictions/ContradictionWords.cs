using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Phrases;
using Hudna.Text;

namespace Hudna.Reading.Contradictions;

/// <summary>What a word does between two claims (<c>rules/contradictions</c>).</summary>
[Flags]
internal enum ClaimWord
{
    None = 0,

    /// <summary>Denies: "denied".</summary>
    Deny = 1,

    /// <summary>Says no: "not", "never".</summary>
    Not = 2,

    /// <summary>Says that what stands beside it is untrue: "without foundation".</summary>
    Refuted = 4,

    /// <summary>Names a claim as one that is going round: "accusations", "what was rumoured".</summary>
    Told = 8,

    /// <summary>Leads from such a name to what is claimed: "about", "that".</summary>
    About = 16,

    /// <summary>Points back at a claim: "that", "these accusations".</summary>
    Back = 32,

    /// <summary>Denies and points back in one word: "which it denied".</summary>
    DeniedIt = 64,

    /// <summary>Makes a claim: "accuses", "said".</summary>
    Claims = 128,

    /// <summary>Sets what follows against what went before.</summary>
    Contrast = 256,

    /// <summary>Tells that a number has been overtaken.</summary>
    Overtaken = 512,

    /// <summary>Opens words beside the claim: "adding", "accusing".</summary>
    Closing = 1024,

    /// <summary>Turns away, and so denies only what is named as a claim: "rejected the accusations".</summary>
    Reject = 2048,

    /// <summary>Names a claim as untrue or unproven, so that who rejects it denies it: "accusations", but not "what he said".</summary>
    Accusation = 4096,

    /// <summary>Leads to another thing, so that what is counted behind it is not what was counted before.</summary>
    Another = 8192,
}

/// <summary>The words between claims in one trie, read off an article once.</summary>
internal sealed class ContradictionWords
{
    private static readonly (string Field, ClaimWord Word)[] Fields =
    [
        ("deny", ClaimWord.Deny), ("not", ClaimWord.Not), ("refuted", ClaimWord.Refuted), ("told", ClaimWord.Told), ("about", ClaimWord.About), ("back", ClaimWord.Back),
        ("denied-it", ClaimWord.DeniedIt), ("claims", ClaimWord.Claims), ("contrast", ClaimWord.Contrast), ("overtaken", ClaimWord.Overtaken), ("another", ClaimWord.Another), ("closing", ClaimWord.Closing),
        ("reject", ClaimWord.Reject), ("accusation", ClaimWord.Accusation),
    ];

    private readonly PhraseTrie<ClaimWord> _words;

    private ContradictionWords(PhraseTrie<ClaimWord> words, SharedWords shared) => (_words, Shared) = (words, shared);

    public SharedWords Shared { get; }

    public static ContradictionWords Load(KnowledgeFolders folders, List<Fault> faults)
    {
        var words = new PhraseTrieBuilder<ClaimWord>();
        var common = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in DataFiles.Below(Path.Combine(folders.Rules, "contradictions")))
        {
            if (DataFiles.Load(file, faults) is not { } root) continue;
            root.Allow(["source", "note", "common", "grounds", .. Fields.Select(field => field.Field)]);
            foreach (var (field, word) in Fields)
            {
                foreach (var text in Texts(root, field)) words.Add(text, word);
            }

            foreach (var word in Texts(root, "common")) common.Add(SharedWords.StemOf(word));
            foreach (var ground in root.List("grounds"))
            {
                ground.Allow("id", "why", "examples", "counterexamples");
                ground.Text("why");
            }
        }

        return new(words.Build(), new(common));
    }

    /// <summary>What each token of an article is; a particle other than "and" before a word makes it another word.</summary>
    public ClaimWord[] Of(Analysis analysis)
    {
        var marks = new ClaimWord[analysis.Tokens.Count];
        var hits = new List<PhraseHit<ClaimWord>>();
        foreach (var sentence in analysis.Sentences)
        {
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                hits.Clear();
                _words.FindAt(analysis.Tokens, t, hits);
                foreach (var hit in hits)
                {
                    if ((hit.Attached & ~(Proclitics.And | Proclitics.So)) != 0) continue;
                    for (var i = hit.First; i <= hit.Last && i < marks.Length; i++) marks[i] |= hit.Value;
                }
            }
        }

        return marks;
    }

    private static IEnumerable<string> Texts(DataNode node, string field) =>
        node.List(field).Select(entry => DataText.Arabic(entry, entry.AsText())).Where(text => text.Length > 0);
}
