using System.Text.Json.Nodes;
using Hudna.Model;
using Hudna.Model.Json;
using Hudna.Tests.Support;
using NodaTime;
using Span = Hudna.Text.Span;

namespace Hudna.Tests.Model;

public class ReadingJsonTests
{
    private static readonly LocalDate Day = new(2016, 5, 3);

    private const string News = "غارات على حلب\nقالت وزارة الدفاع الروسية إن ثلاثة مدنيين قتلوا أمس في غارة على حلب.";

    [Fact]
    public void A_reading_comes_back_from_json_as_it_was()
    {
        var reading = Full();
        ReadingJson.Read(ReadingJson.Write(reading)).ShouldBe(reading);
    }

    /// <summary>The record keeps readings of older programs, which knew less.</summary>
    [Fact]
    public void A_truce_without_words_comes_back_with_none()
    {
        var old = JsonNode.Parse(ReadingJson.Write(Full()))!;
        foreach (var truce in old["truces"]!.AsArray()) truce!.AsObject().Remove("words").ShouldBeTrue();
        ReadingJson.Read(old.ToJsonString()).Truces.ShouldNotBeEmpty();
        foreach (var truce in ReadingJson.Read(old.ToJsonString()).Truces) truce.Words.ShouldBe(TruceWords.None);
    }

    [Fact]
    public void The_writer_gives_what_the_serializer_gives()
    {
        foreach (var reading in (ArticleReading[])[Full(), Make.Reading("\u0001 </a> \"\\ \ud83d\ude00 \ud800 نص\u200f"), Language.Default.Reader.Read(Make.Article(News, Day))])
        {
            ReadingJson.Write(reading).ShouldBe(ReadingJson.Serialize(reading));
        }
    }

    [Fact]
    public void It_writes_to_a_stream_what_it_writes_to_a_text()
    {
        using var to = new MemoryStream();
        ReadingJson.Write(to, Full());
        System.Text.Encoding.UTF8.GetString(to.ToArray()).ShouldBe(ReadingJson.Write(Full()));
    }

    [Fact]
    public void Every_enum_of_the_model_counts_from_nought()
    {
        foreach (var type in typeof(ArticleReading).Assembly.GetTypes().Where(type => type.IsEnum))
        {
            Enum.GetValues(type).Cast<object>().Select(Convert.ToInt32).ShouldBe(Enumerable.Range(0, Enum.GetNames(type).Length), type.Name);
        }
    }

    [Fact]
    public void It_is_one_line_with_arabic_left_readable()
    {
        var json = ReadingJson.Write(Full());
        json.ShouldNotContain("\n");
        json.ShouldContain("قالت الوزارة");
    }

    [Theory]
    [InlineData("\"publishedFrom\":\"manifest\"")]
    [InlineData("\"published\":\"2016-05-03\"")]
    [InlineData("\"evidence\":[6,30]")]
    [InlineData("\"type\":\"truce-violated\"")]
    [InlineData("\"status\":\"called-for\"")]
    [InlineData("\"kind\":\"armed-group\"")]
    [InlineData("\"mode\":\"direct\"")]
    [InlineData("\"url\":null")]
    [InlineData("\"due\":\"2016-05-10\"")]
    public void Fields_are_written_as_the_contract_says(string fragment) => ReadingJson.Write(Full()).ShouldContain(fragment);

    [Fact]
    public void A_fact_without_words_cannot_be_made() =>
        Should.Throw<ArgumentException>(() => Make.Statement(Make.Reading("نص"), new Span(1, 1)));

    [Fact]
    public void A_fact_without_a_rule_cannot_be_made() =>
        Should.Throw<ArgumentException>(() => new ContradictionReport("id", new(0, 1), new(0, 1), new(0, 1), ContradictionGround.Denial, " "));

    [Theory]
    [InlineData("{\"article\":")]
    [InlineData("[]")]
    [InlineData("null")]
    public void What_is_no_reading_is_refused(string json) => Should.Throw<System.Text.Json.JsonException>(() => ReadingJson.Read(json));

    private static ArticleReading Full()
    {
        var reading = Make.Reading("عنوان\nقالت الوزارة إن الهدنة خرقت.", Day, "صحيفة");
        var party = new Party(new(11, 18), "ministry", "الوزارة");
        return reading with
        {
            Sentences = [new(0, 5), new(6, 36)],
            Mentions = [new(new(11, 18), MentionKind.ArmedGroup, "ministry", null)],
            Times = [new(new(6, 10), "2016-05-03", TimePrecision.Day, Day, Day, "time.rule")],
            Quantities = [new(new(6, 10), 5, null, "killed", "civilians", true)],
            Statements = [new("1", new(6, 30), new(6, 10), new(22, 36), party, StatementMode.Direct, Stance.Accuse, [party], [], Day, "rule", 0.9)],
            Events =
            [
                new("2", EventType.TruceViolated, new(6, 30), new(6, 10), new(Day, Day, TimePrecision.Day), [new(new(6, 10), "aleppo", "حلب", 36.2, 37.1, "town", 1, 1, "named")],
                    [party], [], [], new(3, 3, false), null, "civilians", null, party, EventStatus.CalledFor, "rule", 0.8, [new(30, 36)]) { Talks = new("geneva", TalksSign.Town, new(6, 10), 3, "geneva-3", TalksSign.Number, new(11, 18), "It is named.") },
            ],
            Truces = [new("3", new(6, 30), "cessation", ["الهدنة"], Day, null, null, "P10D", [party], [], [], [], TruceState.Fragile, "rule")
            {
                Words = new(new(6, 10), null, null, new(11, 18), new(30, 36)), MechanismAgreed = [new(6, 10)], MechanismWorking = [new(11, 18)],
                Renewals = [new("7", EventStatus.Occurred, Day, new(6, 30), "P3D", new(30, 36))], Breaches = [new("2", true, [BreachTest.Named, BreachTest.DatesInside], "why")],
            }],
            Tallies = [new("4", new(6, 30), party, "breaches", new(15, 15, false), new(Day, Day, TimePrecision.Day), [], [], false, "rule")
            {
                Whom = "civilians", Counted = new(6, 10), Definition = new(11, 18), PeriodWords = new(30, 36), PeriodLength = "P10D", CumulativeWords = new(6, 10),
                Parts = [new(new(6, 10), new(5, 5, false), "children", new(new(6, 10), "aleppo", "حلب", 36.2, 37.1, "town"), party), new(new(6, 10), new(1, null, false), null, null, null)],
                Answers = [new(TallyStance.Denied, party, new(6, 30))],
            }],
            Commitments = [new("5", new(6, 30), [party], [], new(6, 30), new LocalDate(2016, 5, 10), new(30, 36), CommitmentStatus.Open, "rule")],
            Contradictions = [new("6", new(6, 30), new(6, 10), new(11, 18), ContradictionGround.Number, "rule")],
        };
    }
}
