using Hudna.Model;
using NodaTime;

namespace Hudna.Tests.Reading.Events;

public class DatesOfEvents
{
    [Theory]
    [InlineData("قال مسؤول محلي يوم السبت إن مسلحين هاجموا حاجزا للجيش السوري في حمص.")]
    [InlineData("أعلن الجيش السوري أمس أن طائراته قصفت مواقع للمسلحين في حلب.")]
    public void The_day_on_which_it_was_said_is_not_its_day(string text) => EventExamples.Read(text).Events.ShouldHaveSingleItem().Date.ShouldBeNull();

    [Theory]
    [InlineData("قال مسؤول محلي يوم السبت إن مسلحين هاجموا حاجزا للجيش السوري في حمص خلال اليومين الماضيين.", -2, -1)]
    [InlineData("من المتوقع أن تصل مساعدات إنسانية إلى حمص خلال اليومين المقبلين.", 1, 2)]
    [InlineData("قتل عشرون مسلحا في معارك مع الجيش السوري في حمص خلال 24 ساعة.", -1, 0)]
    public void A_stretch_of_days_is_counted_from_the_day_of_the_article(string text, int from, int to)
    {
        var told = EventExamples.Read(text).Events.ShouldHaveSingleItem();
        told.Date.ShouldBe(new(EventExamples.Published.PlusDays(from), EventExamples.Published.PlusDays(to), TimePrecision.Day));
    }

    [Fact]
    public void Two_days_joined_are_one_stretch()
    {
        var date = EventExamples.Read("شن الجيش السوري غارات على حلب السبت والأحد.").Events.ShouldHaveSingleItem().Date!;
        (date.From, date.To).ShouldBe((new LocalDate(2016, 5, 7), new LocalDate(2016, 5, 8)));
    }

    [Fact]
    public void What_has_gone_on_since_another_event_runs_to_the_day_of_the_article()
    {
        var date = EventExamples.Read("تشهد محافظة حمص هجمات ضد الجيش السوري منذ سقوط المدينة في آذار 2015.").Events.Single(told => told.Type == EventType.GroundAttack).Date!;
        (date.From, date.To).ShouldBe((new LocalDate(2015, 3, 1), EventExamples.Published));
    }
}
