using Hudna.Lexicon;
using Hudna.Model;
using Hudna.Reading;
using Hudna.Reading.Judging;
using Hudna.Text;

namespace Hudna.Work;

/// <summary>Reads sentences that stand alone, of an unknown day, for judging and for learning to judge.</summary>
internal sealed class SentenceReader(ArticleReader reader, KnowledgeFolders folders)
{
    private readonly SentenceFeatures _features = SentenceFeatures.Load(SearchWordsLoader.Load(folders).Words, folders);

    public Model.Reading Read(string sentence) => reader.Read(new(
        new("sentence", "sentence", null, null, null, null, PublishedFrom.Unknown, "ar", ""), sentence,
        sentence.Length == 0 ? [] : [new Block(new Span(0, sentence.Length), BlockKind.Paragraph)]));

    public Dictionary<string, float> FeaturesOf(string sentence) => _features.Of(Read(sentence));
}
