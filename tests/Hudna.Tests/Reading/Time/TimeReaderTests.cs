using Hudna.Model;
using Hudna.Tests.Support;
using Hudna.Text;
using NodaTime;

namespace Hudna.Tests.Reading.Time;

public class TimeReaderTests
{
    [Theory]
    [InlineData("وصل الوفد أمس إلى المدينة.")]
    [InlineData("يلتقي الطرفان الخميس المقبل.")]
    [InlineData("وقع الاتفاق في 5 شباط.")]
    public void With_no_day_of_publication_a_relative_time_has_words_but_no_value(string text) => TimeExamples.Read(text, null).ShouldHaveSingleItem().Value.ShouldBeNull();

    [Theory]
    [InlineData("وصل الوفد مؤخرا.", "مؤخرا = PAST_REF")]
    [InlineData("وقع الاتفاق في 5 شباط 2016.", "5 شباط 2016 = 2016-02-05")]
    public void A_time_that_needs_no_day_of_publication_has_its_value_without_one(string text, string expected) => TimeExamples.Only(text, null).ShouldBe(expected);

    [Fact]
    public void A_weekday_beside_today_moves_the_day_of_writing_of_the_whole_article()
    {
        const string text = "قال المتحدث اليوم الأربعاء إن الاتفاق الذي وقع أمس قائم.";
        TimeExamples.Read(text, "2015-07-25").Select(time => time.Value).ShouldBe(["2015-07-22", "2015-07-21"]);
    }

    [Fact]
    public void A_dateline_gives_the_day_of_an_article_that_has_none()
    {
        const string text = "21 ديسمبر 2017";
        TimeExamples.Read(text, null, BlockKind.Dateline).ShouldHaveSingleItem().From.ShouldBe(new LocalDate(2017, 12, 21));
    }

    [Fact]
    public void Half_a_month_has_the_value_of_the_month_and_the_days_of_the_half()
    {
        var time = TimeExamples.Read("تعقد الجولة في النصف الثاني من كانون الثاني/يناير المقبل.", "2017-12-21").ShouldHaveSingleItem();
        time.Value.ShouldBe("2018-01");
        time.From.ShouldBe(new LocalDate(2018, 1, 16));
        time.To.ShouldBe(new LocalDate(2018, 1, 31));
        time.Precision.ShouldBe(TimePrecision.Month);
    }

    [Theory]
    [InlineData("في كانون الثاني (يناير) المقبل", "كانون الثاني (يناير) المقبل = 2017-01")]
    [InlineData("في آذار/ مارس 2015", "آذار/ مارس 2015 = 2015-03")]
    [InlineData("في جويلية الماضي", "جويلية الماضي = 2015-07")]
    [InlineData("في شباط/أبريل", "شباط = 2016-02")]
    public void Two_names_of_one_month_are_one_time_and_two_months_are_not(string text, string expected) =>
        TimeExamples.Read(text).Select(time => $"{time.Span.Of(text)} = {time.Value}").ShouldContain(expected);

    [Fact]
    public void Blocks_that_are_no_article_are_not_read() => TimeExamples.Read("وصل الوفد أمس", kind: BlockKind.Navigation).ShouldBeEmpty();

    [Fact]
    public void Marks_and_stretches_do_not_hide_a_time() => TimeExamples.Only("وصل الوفد أَمْسِ").ShouldBe("أَمْسِ = 2016-05-09");

    [Fact]
    public void No_text_breaks_the_reader_and_times_lie_in_order_without_overlap() => Any.Text.Check(text =>
    {
        var end = 0;
        foreach (var time in TimeExamples.Read(text))
        {
            if (time.Span.IsEmpty || time.Span.Start < end || time.Span.End > text.Length || time.From > time.To) return false;
            end = time.Span.End;
        }

        return true;
    });

    [Fact]
    public void Ten_thousand_time_words_in_a_row_are_read()
    {
        var text = string.Join(' ', Enumerable.Repeat("يوم الأحد 5 شباط الماضي", 2_000));
        TimeExamples.Read(text).Count.ShouldBe(2_000);
    }
}
