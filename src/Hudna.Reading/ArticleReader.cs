using System.Reflection;
using Hudna.Lexicon;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Reading.Mentions;
using Hudna.Reading.Quantities;
using Hudna.Reading.Statements;
using Hudna.Reading.Time;

namespace Hudna.Reading;

/// <summary>Reads one article: a function of the article and the language data, with no clock, culture, file or network. May be shared by threads.</summary>
public sealed class ArticleReader
{
    private readonly MentionReader _mentions;
    private readonly TimeReader _times;
    private readonly StatementReader _statements;
    private readonly QuantityReader _quantities;
    private readonly Happenings _happenings;

    public ArticleReader(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var code = typeof(ArticleReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        _mentions = new(knowledge);
        _times = TimeReader.Of(knowledge);
        _statements = StatementReader.Of(knowledge);
        _quantities = QuantityReader.Of(knowledge);
        _happenings = Happenings.Of(knowledge);
        Version = $"{code}/{knowledge.ContentHash}";
    }

    /// <summary>Code version and digest of lexicon, rules and dossiers; stands in every reading, so that any fact can be made again.</summary>
    public string Version { get; }

    /// <param name="trace">Told which rules fired on which words and what was let go, when somebody asks.</param>
    public Model.Reading Read(Article article, ITrace? trace = null)
    {
        var analysis = Analysis.Of(article);
        _mentions.Read(analysis);
        _times.Read(analysis);
        _statements.Read(analysis, trace);
        _quantities.Read(analysis);
        _happenings.Read(analysis);
        return new(
            article.Header, article.Text, article.Blocks,
            analysis.Sentences.Select(sentence => sentence.Span).ToSeq(),
            analysis.Mentions.ToSeq(), analysis.Times.ToSeq(), analysis.Quantities.ToSeq(), analysis.Statements.ToSeq(), analysis.Events.ToSeq(),
            analysis.Truces.ToSeq(), analysis.Tallies.ToSeq(), analysis.Commitments.ToSeq(), analysis.Contradictions.ToSeq(), Version);
    }
}
