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
}
