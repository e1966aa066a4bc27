using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>All phrases of the lexicon in one article, found once and kept by the token they begin at.</summary>
internal sealed class HitTable
{
    private readonly PhraseHit<Entry>[] _hits;
    private readonly int[] _from;

    private HitTable(PhraseHit<Entry>[] hits, int[] from)
    {
        _hits = hits;
        _from = from;
    }

    public static HitTable Of(TokenList tokens, PhraseTrie<Entry> trie)
    {
        var hits = new List<PhraseHit<Entry>>(tokens.Count);
        var from = new int[tokens.Count + 1];
        for (var t = 0; t < tokens.Count; t++)
        {
            from[t] = hits.Count;
            if (tokens[t].Kind == TokenKind.Word) trie.FindAt(tokens, t, hits);
        }

        from[tokens.Count] = hits.Count;
        return new([.. hits], from);
    }

    /// <summary>The phrases that begin at a token; empty beyond the last one.</summary>
    public ReadOnlySpan<PhraseHit<Entry>> At(int token) =>
        token >= 0 && token + 1 < _from.Length ? _hits.AsSpan(_from[token], _from[token + 1] - _from[token]) : [];

    /// <summary>Whether a word of this class, taken whole, begins at a token; its last token.</summary>
    public bool Has(int token, WordClass of, out int last)
    {
        last = -1;
        foreach (var hit in At(token))
        {
            if (hit.Attached == Proclitics.None && hit.Value is WordEntry word && word.Class == of && hit.Last > last) last = hit.Last;
        }

        return last >= 0;
    }

    public bool Has(int token, WordClass of) => Has(token, of, out _);

    /// <summary>The same with particles before the word.</summary>
    public bool HasAttached(int token, WordClass of, out Proclitics attached)
    {
        attached = Proclitics.None;
        foreach (var hit in At(token))
        {
            if (hit.Value is not WordEntry word || word.Class != of || hit.Last != token) continue;
            attached = hit.Attached;
            return true;
        }

        return false;
    }

    /// <summary>The adjective of a state or body that a token is, taken whole.</summary>
    public NisbaEntry? Nisba(int token, bool definite)
    {
        foreach (var hit in At(token))
        {
            if (hit.Last == token && hit.Attached == Proclitics.None && hit.Value is NisbaEntry nisba && nisba.Definite == definite) return nisba;
        }

        return null;
    }

    /// <summary>The state whose full name begins at a token, taken whole, and where it ends.</summary>
    public (Actor Actor, int Last)? State(int token)
    {
        (Actor Actor, int Last)? best = null;
        foreach (var hit in At(token))
        {
            if (hit.Attached == Proclitics.None && hit.Value is ActorEntry { Form: NameForm.Name, Actor: { Kind: MentionKind.State } state } && (best is null || hit.Last > best.Value.Last)) best = (state, hit.Last);
        }

        return best;
    }
}
