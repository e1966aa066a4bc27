using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>The adjectives of states and bodies: "the Northern peace talks" speak of the North, "Northern mediation" is by it, though nobody is named.</summary>
/// <remarks>Few articles need them, so they are made for the first that does.</remarks>
internal sealed class Nisbas(DossierSet dossiers)
{
    private readonly Lazy<PhraseTrie<string>> _words = new(() => Load(dossiers));

    /// <summary>Whose adjective a token is, read over a joining waw; null when it is none. The first of two that share it.</summary>
    public string? At(Analysis analysis, int token)
    {
        if (token < 0 || token >= analysis.Tokens.Count || analysis.Tokens[token].Kind != TokenKind.Word) return null;
        var hits = new List<PhraseHit<string>>();
        _words.Value.FindAt(analysis.Tokens, token, hits);
        return hits.Count == 0 ? null : hits[0].Value;
    }

    /// <summary>Where an article uses one, and of which actor it is; "the Northern government" speaks of the North too.</summary>
    public List<(int Token, string Actor)> In(Analysis analysis)
    {
        var found = new List<(int, string)>();
        for (var t = 0; t < analysis.Tokens.Count; t++)
        {
            if (At(analysis, t) is { } actor) found.Add((t, actor));
        }

        return found;
    }

    private static PhraseTrie<string> Load(DossierSet dossiers)
    {
        var builder = new PhraseTrieBuilder<string>();
        foreach (var actor in dossiers.Actors)
        {
            if (actor.Adjectives.Count == 0) continue;
            var forms = actor.Adjectives.SelectMany(Nisba.Forms).Select(form => FoldedText.Fold(form.Text));
            foreach (var form in forms.Distinct(StringComparer.Ordinal)) builder.Add(form, actor.Id);
        }

        return builder.Build();
    }
}
