using Hudna.Lexicon;
using Hudna.Model;
using Hudna.Reading;
using Hudna.Reading.Judging;
using Hudna.Text;

namespace Hudna.Work;

/// <summary>Reads and judges sentences that stand alone, of an unknown day.</summary>
internal sealed class SentenceReader(ArticleReader reader, KnowledgeFolders folders)
{
    private readonly SentenceJudge _judge = SentenceJudge.Load(SearchWordsLoader.Load(folders).Words, folders);

    public Model.Reading Read(string sentence) => reader.Read(new(
        new("sentence", "sentence", null, null, null, null, PublishedFrom.Unknown, "ar", ""), sentence,
        sentence.Length == 0 ? [] : [new Block(new Span(0, sentence.Length), BlockKind.Paragraph)]));

    /// <summary>The rule by which the sentence reports the act, or null.</summary>
    public string? Judge(string act, string sentence) => _judge.Judge(act, Read(sentence));
}
