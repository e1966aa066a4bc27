using Hudna.Lexicon;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Names;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>Finds who and where an article names: fills <see cref="Analysis.Mentions"/> and <see cref="Analysis.Named"/>. May be shared by threads.</summary>
public sealed class MentionReader(Knowledge knowledge, NamesTagger? tagger)
{
    private readonly MentionLexicon _lexicon = new(knowledge, tagger);
    private readonly Lazy<Dictionary<string, string>> _accusatives = new(() => Accusatives(knowledge.Dossiers));

    public void Read(Analysis analysis)
    {
        var context = ArticleContext.Of(_lexicon, analysis);
        var pass = new MentionPass(context, TaggedNames.Of(_lexicon.Tagger, analysis));
        for (var t = 0; t < analysis.Tokens.Count; t++)
        {
            foreach (var hit in context.Hits.At(t))
            {
                if (hit.Last == t && hit.Value is NisbaEntry { Of: { Kind: Model.MentionKind.State, Id: var state } }) analysis.Nisbas.TryAdd(t, state);
            }
        }

        AddAccusatives(analysis);
        for (var t = 0; t < analysis.Tokens.Count;)
        {
            t = analysis.KindOf(t) is { } kind && kind.IsArticle() ? pass.Step(t) : t + 1;
        }

        analysis.Named = new(pass.Drafts.Select(draft => Finished(draft, analysis)), analysis.Tokens.Count);
        analysis.Conflict = context.Evidence.Conflict(_lexicon.Dossiers);
        foreach (var phrase in analysis.Named.All) analysis.Mentions.Add(phrase.Mention);
    }

    /// <summary>"Fourteen northern soldiers": the adjective behind a counted noun, both in the accusative of one.</summary>
    private void AddAccusatives(Analysis analysis)
    {
        for (var t = 1; t < analysis.Tokens.Count; t++)
        {
            if (analysis.Tokens.Folded(t) is not [_, _, _, .., Letters.Yeh, Letters.Alef] || analysis.Tokens.Folded(t - 1) is not [_, _, _, .., Letters.Alef]) continue;
            if (_accusatives.Value.TryGetValue(analysis.Tokens.Folded(t).ToString(), out var state)) analysis.Nisbas.TryAdd(t, state);
        }
    }

    /// <summary>Such adjectives, but those that are spelt like the land itself.</summary>
    private static Dictionary<string, string> Accusatives(DossierSet dossiers)
    {
        var states = dossiers.Actors.Where(actor => actor.Kind == MentionKind.State).ToList();
        var names = states.SelectMany(actor => actor.Names).Select(name => FoldedText.Fold(name)).ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var state in states)
        {
            foreach (var word in state.Adjectives.Select(word => FoldedText.Fold(word) + Letters.Alef))
            {
                if (!names.Contains(word)) found.TryAdd(word, state.Id);
            }
        }

        return found;
    }

    private static NamedPhrase Finished(Draft draft, Analysis analysis) => new(
        new(draft.SpanIn(analysis.Tokens), draft.Kind, draft.Actor, draft.Place),
        draft.First, draft.Last, draft.Attached, draft.Agrees, draft.Form, draft.Definite);
}
