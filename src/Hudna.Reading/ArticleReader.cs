using Hudna.Model;

namespace Hudna.Reading;

/// <summary>Reads one article: a function of the article and the language data, with no clock, culture, file or network.</summary>
public sealed class ArticleReader(string version)
{
    /// <summary>Hash of code version, lexicon, rules and dossiers; stands in every reading.</summary>
    public string Version { get; } = version;

    public Model.Reading Read(Article article)
    {
        var analysis = Analysis.Of(article);
        return new(
            article.Header, article.Text, article.Blocks,
            analysis.Sentences.Select(sentence => sentence.Span).ToSeq(),
            analysis.Mentions.ToSeq(), analysis.Times.ToSeq(), analysis.Quantities.ToSeq(), analysis.Statements.ToSeq(), analysis.Events.ToSeq(),
            [], [], [], [], Version);
    }
}
