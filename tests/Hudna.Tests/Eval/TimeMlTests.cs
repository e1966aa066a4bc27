using Hudna.Eval;
using Hudna.Text;

namespace Hudna.Tests.Eval;

public class TimeMlTests
{
    [Fact]
    public void Marks_become_spans_of_the_plain_text()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory().FullName, "one.tml");
        File.WriteAllText(path, "<?xml version=\"1.0\"?>\n<!DOCTYPE TimeML SYSTEM \"none.dtd\">\n<TimeML>وصل <TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2016-05-09\">أمس</TIMEX3> الوفد</TimeML>");
        var file = TimeMlFile.Load(path);
        file.Text.ShouldBe("وصل أمس الوفد");
        var time = file.Times.ShouldHaveSingleItem();
        time.Span.Of(file.Text).ShouldBe("أمس");
        time.Value.ShouldBe("2016-05-09");
    }

    [Fact]
    public void A_span_that_shares_less_than_half_touches_but_does_not_count()
    {
        var gold = new TimeMlFile("one", "القرن الماضي كله", [new(new Span(0, 5), "19")]);
        var scores = new TimeMlScores();
        scores.Add(gold, [new(new Span(0, 12), "19", Hudna.Model.TimePrecision.Unknown, null, null, "time/unit")]);
        scores.Times.F1.ShouldBe(0);
        scores.Touching.F1.ShouldBe(1);
    }

    [Fact]
    public void A_bare_word_marked_as_a_length_is_asked_for_in_the_plain_row_only()
    {
        var scores = new TimeMlScores();
        scores.Add(new TimeMlFile("one", "عاد يوما إلى الدار أمس", [new(new Span(4, 8), "P1D", "DURATION"), new(new Span(19, 22), "2016-05-09", "DATE")]), [Found(19, 22)]);
        scores.Times.Recall.ShouldBe(0.5);
        scores.Mapped.Recall.ShouldBe(1);
    }

    [Fact]
    public void Marks_that_cut_one_expression_count_as_one_in_the_mapped_row()
    {
        var scores = new TimeMlScores();
        scores.Add(new TimeMlFile("one", "أمس الأول الأحد", [new(new Span(0, 3), "2016-05-09", "DATE"), new(new Span(10, 15), "2016-05-08", "DATE")]), [Found(0, 15)]);
        scores.Times.F1.ShouldBe(0);
        scores.Mapped.F1.ShouldBe(1);
    }

    private static Hudna.Model.TimeExpression Found(int start, int end) => new(new Span(start, end), null, Hudna.Model.TimePrecision.Unknown, null, null, "time/unit");
}
