using Hudna.Lexicon;
using Hudna.Model;
using Hudna.Reading.Names;

namespace Hudna.Reading.Mentions;

/// <summary>Finds who and where an article names: fills <see cref="Analysis.Mentions"/> and <see cref="Analysis.Named"/>. May be shared by threads.</summary>
public sealed class MentionReader(Knowledge knowledge, NamesTagger? tagger)
{
    private readonly MentionLexicon _lexicon = new(knowledge, tagger);

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

        for (var t = 0; t < analysis.Tokens.Count;)
        {
            t = analysis.KindOf(t) is { } kind && kind.IsArticle() ? pass.Step(t) : t + 1;
        }

        analysis.Named = new(pass.Drafts.Select(draft => Finished(draft, analysis)), analysis.Tokens.Count);
        analysis.Conflict = context.Evidence.Conflict(_lexicon.Dossiers);
        foreach (var phrase in analysis.Named.All) analysis.Mentions.Add(phrase.Mention);
    }

    private static NamedPhrase Finished(Draft draft, Analysis analysis) => new(
        new(draft.SpanIn(analysis.Tokens), draft.Kind, draft.Actor, draft.Place),
        draft.First, draft.Last, draft.Attached, draft.Agrees, draft.Form, draft.Definite);
}
