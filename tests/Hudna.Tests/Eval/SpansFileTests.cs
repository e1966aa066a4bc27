using Hudna.Eval;
using Hudna.Reading.Judging.Acts;
using Hudna.Tests.Support;
using Hudna.Text;

namespace Hudna.Tests.Eval;

public sealed class SpansFileTests : IDisposable
{
    private const string Good = """{"source":"one-1","text":"هاجم مسلحون دورية","spans":[{"source_actor":["مسلحون"],"target_actor":[]}],"more":1}""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Sentences_are_read_with_what_each_coder_marked()
    {
        var sentence = SpansFile.Read(_folder.Write("a.jsonl", Good + "\n\n")).ShouldHaveSingleItem();
        sentence.Id.ShouldBe("one-1");
        sentence.Markings.ShouldHaveSingleItem().Source.ShouldBe(["مسلحون"]);
    }

    [Theory]
    [InlineData("", "the file holds no sentence.")]
    [InlineData("{\"source\":\"a\",\"text\":\"b\"}", "line 1: the field 'spans' is missing.")]
    [InlineData("{\"source\":\"a\",\"text\":1,\"spans\":[]}", "line 1: the field 'text' is no text.")]
    [InlineData("{\"source\":\"a\",\"text\":\"b\",\"spans\":{}}", "line 1: the field 'spans' is no list.")]
    [InlineData("{\"source\":\"a\",\"text\":\"b\",\"spans\":[1]}", "line 1: the field 'source_actor' is missing.")]
    [InlineData("{\"source\":\"a\",\"text\":\"b\",\"spans\":[{\"source_actor\":[1],\"target_actor\":[]}]}", "line 1: 'source_actor' is no list of words.")]
    [InlineData("[]", "line 1: the field 'source' is missing.")]
    public void What_is_wrong_is_told_with_its_line(string content, string message) =>
        Should.Throw<InvalidDataException>(() => SpansFile.Read(_folder.Write("b.jsonl", content))).Message.ShouldBe(message);

    [Fact]
    public void A_cut_line_is_no_json() =>
        Should.Throw<InvalidDataException>(() => SpansFile.Read(_folder.Write("c.jsonl", Good + "\n{\"source\":"))).Message.ShouldStartWith("line 2: this is no JSON");

    [Fact]
    public void Sentences_that_share_an_id_are_kept_back()
    {
        var line = Enumerable.Range(0, 100).Select(number => Good.Replace("one-1", $"id-{number}", StringComparison.Ordinal)).First(candidate => SpansFile.Read(_folder.Write("d.jsonl", candidate))[0].IsForDevelopment);
        SpansFile.Read(_folder.Write("e.jsonl", line + "\n" + line)).ShouldAllBe(sentence => !sentence.IsForDevelopment);
    }

    [Fact]
    public void An_actor_is_what_more_than_half_of_the_coders_marked_known_by_its_head()
    {
        var marked = Marked("وقال إن عشرة مسلحين ملثمين هاجموا قرية", ["عشرة", "مسلحين", "ملثمين"], ["مسلحين", "ملثمين"], ["قرية"]);
        marked.Heads.ShouldBe(["مسلحين"]);
        marked.Disputed.ShouldBe(["عشرة", "مسلحين", "ملثمين", "قرية"]);
    }

    [Fact]
    public void Of_two_places_of_a_word_the_one_beside_its_fellows_is_meant() =>
        Marked("رجال القرية ورجال الشرطة", ["رجال", "الشرطة"]).Heads.ShouldBe(["ورجال"]);

    [Theory]
    [InlineData("للجيش", "الجيش", true)]
    [InlineData("والطلاب", "الطلاب", true)]
    [InlineData("طلاب", "الطلاب", false)]
    public void Attached_particles_make_no_other_word(string one, string other, bool same) => MarkedActors.AreSame(one, other).ShouldBe(same);

    [Fact]
    public void What_few_marked_is_left_out_but_held_against_the_strict_figure()
    {
        const string Text = "هاجم مسلحون دورية";
        var sentence = new MarkedSentence("x", Text, [new(["مسلحون"], ["دورية"]), new(["مسلحون"], []), new([], [])], true);
        ActParty Party(ActPart part, int from, int end) => new(part, new Span(from, end), null);
        var score = SpanScore.Of([new(sentence, [Party(ActPart.Doer, 5, 11), Party(ActPart.Sufferer, 12, 17)])], null, words => words[0]);
        score.ShouldBe(new(1, 2, 1, 1));
        score.F1.ShouldBe(1);
        score.StrictF1.ShouldBe(2.0 / 3, 1e-9);
    }

    private static MarkedActors Marked(string text, params string[][] coders) =>
        new(new("x", text, [.. coders.Select(words => new ActorMarking(words, []))], true), marking => marking.Source, words => words.FirstOrDefault(word => word != "عشرة"));
}
