using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Contradictions;

/// <summary>
/// Pairs claims of different speakers that cannot both be true: a denial and the claim it shares its words with; two claims set against each
/// other by a word of contrast, about the same things; two tolls of one event. It never says which is right.
/// </summary>
internal sealed class ContradictionReader
{
    private const int LeastShared = 2, FarthestApart = 900, NextDoor = 160, MostStatements = 200;

    private readonly PhraseTrie<int> _contrast;
    private readonly PhraseTrie<int> _denial;
    private readonly SharedWords _words;

    private ContradictionReader(PhraseTrie<int> contrast, PhraseTrie<int> denial, SharedWords words)
    {
        _contrast = contrast;
        _denial = denial;
        _words = words;
    }

    public static ContradictionReader Load(KnowledgeFolders folders, List<Fault> faults)
    {
        var contrast = new PhraseTrieBuilder<int>();
        var denial = new PhraseTrieBuilder<int>();
        var common = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in DataFiles.Below(Path.Combine(folders.Rules, "contradictions")))
        {
            if (DataFiles.Load(file, faults) is not { } root) continue;
            root.Allow("source", "note", "why", "contrast", "denial", "common", "examples", "counterexamples");
            foreach (var word in Texts(root, "contrast")) contrast.Add(word, 0);
            foreach (var word in Texts(root, "denial")) denial.Add(word, 0);
            foreach (var word in Texts(root, "common")) common.Add(SharedWords.StemOf(word));
        }

        return new(contrast.Build(), denial.Build(), new(common));
    }

    public void Read(Telling telling)
    {
        var analysis = telling.Analysis;
        var claims = new List<Claim>();
        foreach (var statement in analysis.Statements.Take(MostStatements))
        {
            if (statement.Content.IsEmpty) continue;
            claims.Add(new(statement, _words.Of(statement.Content, analysis), Denies(statement, analysis), IsSetAgainst(statement, analysis)));
        }

        foreach (var claim in claims)
        {
            if (Opposite(claims, claim) is var (other, ground)) Add(other.Statement.Content, claim.Statement.Content, ground, analysis);
        }
    }

    /// <summary>The one claim that a denial or a word of contrast is aimed at: of those it can be, the one that shares most words, then the nearest.</summary>
    private static (Claim Claim, ContradictionGround Ground)? Opposite(List<Claim> claims, Claim claim)
    {
        if (!claim.Denies && !claim.SetAgainst) return null;
        (Claim, ContradictionGround)? best = null;
        var most = LeastShared - 1;
        var nearest = int.MaxValue;
        foreach (var other in claims)
        {
            if (ReferenceEquals(other, claim) || Ground(other, claim) is not { } ground) continue;
            var shared = Shared(other, claim);
            var apart = Apart(other, claim);
            if (shared < most || (shared == most && apart >= nearest)) continue;
            (best, most, nearest) = ((other, ground), shared, apart);
        }

        return best;
    }

    /// <summary>What the second claim does to the first, or null. A demand is no claim that could be denied.</summary>
    private static ContradictionGround? Ground(Claim a, Claim b)
    {
        if (SameSpeaker(a.Statement, b.Statement) || a.Statement.Content.Overlaps(b.Statement.Content) || Shared(a, b) < LeastShared) return null;
        if (b.Denies && !a.Denies && Apart(a, b) < FarthestApart && a.Statement.Stance is Stance.Assert or Stance.Accuse or Stance.Expect or Stance.Promise) return ContradictionGround.Denial;
        var next = b.Statement.Content.Start > a.Statement.Content.End && Apart(a, b) < NextDoor;
        return b.SetAgainst && next ? ContradictionGround.State : null;
    }

    private static int Apart(Claim a, Claim b) => Math.Max(b.Statement.Content.Start - a.Statement.Content.End, a.Statement.Content.Start - b.Statement.Content.End);

    private static int Shared(Claim a, Claim b) => a.Words.Count(b.Words.Contains);

    private static bool SameSpeaker(Statement a, Statement b) =>
        a.Speaker is null || b.Speaker is null || (a.Speaker.Actor is { } one && b.Speaker.Actor is { } other ? one == other : a.Speaker.Name == b.Speaker.Name);

    private bool Denies(Statement statement, Analysis analysis) => statement.Stance == Stance.Deny || HasAny(_denial, statement.Content, analysis);

    /// <summary>A word of contrast stands right before the statement or opens its sentence.</summary>
    private bool IsSetAgainst(Statement statement, Analysis analysis)
    {
        var start = Math.Min(statement.Evidence.Start, Math.Min(statement.Cue.Start, statement.Content.Start));
        return HasAny(_contrast, new(Math.Max(0, start - 40), Math.Max(start, statement.Cue.End)), analysis);
    }

    private static bool HasAny(PhraseTrie<int> trie, Span span, Analysis analysis)
    {
        var hits = new List<PhraseHit<int>>();
        for (var t = analysis.Tokens.FirstAt(span.Start); t < analysis.Tokens.Count && analysis.Tokens[t].Span.Start < span.End; t++)
        {
            trie.FindAt(analysis.Tokens, t, hits);
            if (hits.Count > 0) return true;
        }

        return false;
    }

    private static void Add(Span a, Span b, ContradictionGround ground, Analysis analysis)
    {
        if (analysis.Contradictions.Exists(known => (known.A == a && known.B == b) || (known.A == b && known.B == a))) return;
        var evidence = a.Cover(b);
        analysis.Contradictions.Add(new(FindingId.Of(analysis.Article.Header.Id, $"contradiction/{ground}/{b.Start}", a), evidence, a, b, ground, $"contradiction.{ground}"));
    }

    private static IEnumerable<string> Texts(DataNode node, string field) =>
        node.List(field).Select(entry => DataText.Arabic(entry, entry.AsText())).Where(text => text.Length > 1);

    private sealed record Claim(Statement Statement, HashSet<string> Words, bool Denies, bool SetAgainst);
}
