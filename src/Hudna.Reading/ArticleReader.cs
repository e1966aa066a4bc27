using System.Reflection;
using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Reading.Mentions;
using Hudna.Reading.Names;
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
        : this(knowledge, Parts.Load(knowledge.Folders))
    {
    }

    private ArticleReader(Knowledge knowledge, Parts parts)
    {
        var code = typeof(ArticleReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;
        // Two halves of about the same length: start-up is felt by whoever reads one article.
        var happenings = Task.Run(() => Happenings.Of(knowledge));
        _mentions = new(knowledge, parts.Tagger);
        (_times, _statements, _quantities) = (parts.Times, parts.Statements, parts.Quantities);
        _happenings = happenings.GetAwaiter().GetResult();
        Version = $"{code}/{knowledge.ContentHash}";
    }

    /// <summary>Loads language data and readers side by side.</summary>
    /// <exception cref="LexiconException">Any file is faulty; the list may not be whole.</exception>
    public static (Knowledge Knowledge, ArticleReader Reader) Load(KnowledgeFolders folders)
    {
        var parts = Task.Run(() => Parts.Load(folders));
        var knowledge = Knowledge.Load(folders);
        return (knowledge, new(knowledge, parts.GetAwaiter().GetResult()));
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
        _happenings.Read(analysis, trace);
        return new(
            article.Header, article.Text, article.Blocks,
            analysis.Sentences.Select(sentence => sentence.Span).ToSeq(),
            analysis.Mentions.ToSeq(), analysis.Times.ToSeq(), analysis.Quantities.ToSeq(), analysis.Statements.ToSeq(), analysis.Events.ToSeq(),
            analysis.Truces.ToSeq(), analysis.Tallies.ToSeq(), analysis.Commitments.ToSeq(), analysis.Contradictions.ToSeq(), Version);
    }

    /// <summary>What is loaded without the dossiers.</summary>
    private sealed record Parts(NamesTagger? Tagger, TimeReader Times, StatementReader Statements, QuantityReader Quantities)
    {
        public static Parts Load(KnowledgeFolders folders)
        {
            var faults = new List<Fault>();
            var parts = new Parts(NamesTagger.LoadOrNull(folders), TimeReader.Load(folders, faults), StatementReader.Load(folders, faults), QuantityReader.Load(folders, faults));
            return faults.Count == 0 ? parts : throw new LexiconException(faults);
        }
    }
}
