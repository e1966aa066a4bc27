using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Text;

namespace Hudna.Reading.Talks;

/// <summary>The adjectives of the states that tracks are about: "the Northern peace talks" speak of the North, though nobody is named.</summary>
internal sealed class Nisbas
{
    private readonly PhraseTrie<string> _words;

    public Nisbas(DossierSet dossiers)
    {
        var builder = new PhraseTrieBuilder<string>();
        foreach (var state in dossiers.Tracks.SelectMany(track => track.About).Distinct(StringComparer.Ordinal))
        {
            var forms = (dossiers.Actor(state)?.Adjectives ?? []).SelectMany(Nisba.Forms).Select(form => FoldedText.Fold(form.Text));
            foreach (var form in forms.Distinct(StringComparer.Ordinal)) builder.Add(form, state);
        }

        _words = builder.Build();
    }

    /// <summary>Where an article uses one, and of which state it is; "the Northern government" speaks of the North too.</summary>
    public List<(int Token, string State)> In(Analysis analysis)
    {
        var found = new List<(int, string)>();
        var hits = new List<PhraseHit<string>>();
        for (var t = 0; t < analysis.Tokens.Count; t++)
        {
            if (analysis.Tokens[t].Kind != TokenKind.Word) continue;
            hits.Clear();
            _words.FindAt(analysis.Tokens, t, hits);
            foreach (var hit in hits) found.Add((t, hit.Value));
        }

        return found;
    }
}
