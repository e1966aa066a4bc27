using Hudna.Model;
using Hudna.Tests.Support;

namespace Hudna.Tests.Reading.Events;

/// <summary>
/// Sentences of our own in the words any agency would use, on many conflicts, each telling of one event: what a reader of truces must not miss
/// wherever it is put to use. One line a sentence: the type, a bar, the words.
/// </summary>
public class PlainSentences
{
    // Without a word of arms an article tells of no fighting.
    private const string Before = "قال مصدر عسكري أمس إن الحرب مستمرة بين الجيش والمسلحين. ";

    public static TheoryData<EventType, string> Lines()
    {
        var lines = new TheoryData<EventType, string>();
        foreach (var line in File.ReadLines(Repository.File("tests", "Hudna.Tests", "Reading", "Events", "plain-sentences.txt")))
        {
            var bar = line.IndexOf('|', StringComparison.Ordinal);
            lines.Add(Enum.Parse<EventType>(line[..bar].Replace("-", "", StringComparison.Ordinal), ignoreCase: true), line[(bar + 1)..]);
        }

        return lines;
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_plain_sentence_tells_its_event_and_no_other(EventType type, string sentence) =>
        EventExamples.Read(Before + sentence).Events.Where(told => told.Evidence.End > Before.Length).Select(told => told.Type).ShouldBe([type]);
}
