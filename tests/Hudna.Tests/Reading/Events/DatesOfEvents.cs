using Hudna.Model;
using Hudna.Text;
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
    public void Since_the_end_of_a_month_is_known_to_the_month() =>
        EventExamples.Read("يحاصر المسلحون بلدة الفوعة في سوريا منذ نهاية آذار 2015.").Events.ShouldHaveSingleItem().Date!.From.ShouldBe(new LocalDate(2015, 3, 1));

    [Fact]
    public void Two_days_joined_are_one_stretch()
    {
        var date = EventExamples.Read("شن الجيش السوري غارات على حلب السبت والأحد.").Events.ShouldHaveSingleItem().Date!;
        (date.From, date.To).ShouldBe((new LocalDate(2016, 5, 7), new LocalDate(2016, 5, 8)));
    }

    [Theory]
    [InlineData("جرت مباحثات بين الوزيرين في جنيف التي بدأت السبت، واختتمت الأحد.")]
    [InlineData("بدأت مباحثات بين الوزيرين في جنيف السبت وتستمر حتى الأحد.")]
    public void The_day_on_which_it_ended_makes_a_stretch_of_it(string text)
    {
        var date = EventExamples.Read(text).Events.ShouldHaveSingleItem().Date!;
        (date.From, date.To).ShouldBe((new LocalDate(2016, 5, 7), new LocalDate(2016, 5, 8)));
    }

    [Fact]
    public void Two_months_behind_between_are_one_stretch_though_a_comma_parts_them()
    {
        var date = EventExamples.Read("شهدت مدينة حلب بين أيلول 2014، وكانون الثاني 2015 معارك بين الجيش السوري والمسلحين.").Events.Single(told => told.Type == EventType.Clash).Date!;
        (date.From, date.To).ShouldBe((new LocalDate(2014, 9, 1), new LocalDate(2015, 1, 31)));
    }

    [Theory]
    [InlineData("دعا الأمين العام للأمم المتحدة إلى اجتماع طارئ يوم الجمعة لبحث الوضع في سوريا.", true)]
    [InlineData("دعا الأمين العام للأمم المتحدة إلى اجتماع طارئ مع الوزير الذي وصل يوم الجمعة لبحث الوضع في سوريا.", false)]
    public void The_weekday_of_talks_to_come_is_the_next_one(string text, bool isAhead) =>
        EventExamples.Read(text).Events.Any(told => told.Type == EventType.Meeting && told.Date?.From > EventExamples.Published).ShouldBe(isAhead);

    [Theory]
    [InlineData("قصف الجيش السوري مواقع المسلحين في مدينة حمص التي يحاصرها منذ آذار 2015.", false)]
    [InlineData("قتل خمسة جنود بقذيفة أطلقها مسلحون يتبعون لتنظيم داعش الذي تأسس في نيسان 2013.", false)]
    [InlineData("قصف الجيش السوري مدينة حمص في آذار 2015.", true)]
    public void Since_when_another_thing_goes_on_is_not_its_day(string text, bool isDated) => (EventExamples.Read(text).Events.First(told => told.Type != EventType.Siege).Date is not null).ShouldBe(isDated);

    [Fact]
    public void What_has_gone_on_since_another_event_runs_to_the_day_of_the_article()
    {
        var date = EventExamples.Read("تشهد محافظة حمص هجمات ضد الجيش السوري منذ سقوط المدينة في آذار 2015.").Events.Single(told => told.Type == EventType.GroundAttack).Date!;
        (date.From, date.To).ShouldBe((new LocalDate(2015, 3, 1), EventExamples.Published));
    }

    [Theory]
    [InlineData("تبنت حركة طالبان أمس هجوما أدى أول من أمس إلى مقتل حارسين في كابول.", -2)]
    [InlineData("تبنت حركة طالبان هجوما أدى أمس إلى مقتل جنديين في كابول.", -1)]
    public void The_day_of_a_claim_is_not_that_of_the_attack(string text, int day) => EventExamples.Read(text).Events.ShouldHaveSingleItem().Date!.From.ShouldBe(EventExamples.Published.PlusDays(day));

    [Theory]
    [InlineData("قتل خمسة أشخاص في قصف مدفعي على مدينة حمص منذ السبت.", true)]
    [InlineData("قتل خمسة أشخاص في قصف مدفعي على مدينة حمص السبت.", false)]
    public void Shells_that_fell_since_a_day_fell_to_the_day_of_the_article(string text, bool goesOn) =>
        EventExamples.Read(text).Events.ShouldHaveSingleItem().Date!.To.ShouldBe(goesOn ? EventExamples.Published : new LocalDate(2016, 5, 7));

    [Theory]
    [InlineData("يكثف المسلحون هجومهم على مدينة حمص والذي بدأ أواخر آذار الماضي.", true)]
    [InlineData("شن المسلحون هجوما على مدينة حمص أواخر آذار الماضي.", false)]
    public void An_attack_that_began_on_a_day_and_is_stepped_up_goes_on(string text, bool goesOn) =>
        (EventExamples.Read(text).Events.Single(told => told.Type == EventType.GroundAttack).Date!.To == EventExamples.Published).ShouldBe(goesOn);

    [Fact]
    public void What_is_announced_for_a_day_to_come_is_planned()
    {
        var told = EventExamples.Read("أعلن وزير الخارجية المصري عن عقد اجتماع طارئ لوزراء الخارجية العرب في القاهرة يوم الخامس من حزيران المقبل.").Events.Single(told => told.Type == EventType.Meeting);
        (told.Status, told.Date!.From).ShouldBe((EventStatus.Planned, new LocalDate(2016, 6, 5)));
    }

    [Fact]
    public void The_blast_has_not_the_day_of_another_it_comes_after() =>
        EventExamples.Read("انفجرت سيارة مفخخة في مدينة حمص. ويأتي التفجير بعد أيام من تفجير كبير في مدينة حماة الجمعة.").Events
            .First(told => told.Type == EventType.Bombing).Date.ShouldBeNull();

    [Theory]
    [InlineData("قتل ثلاثة أشخاص في تفجير سيارة مفخخة في مدينة بغداد.", true)]
    [InlineData("قتل ثلاثة أشخاص في تفجير سيارة مفخخة في مدينة دمشق.", false)]
    [InlineData("قتل ثلاثون شخصا في تفجير سيارة مفخخة في مدينة بغداد.", false)]
    public void One_blast_of_a_series_has_the_day_of_the_series(string part, bool isPart)
    {
        const string Lead = "قتل عشرون شخصا في سلسلة تفجيرات في العراق السبت.";
        var text = $"{Lead}\n{part}";
        var header = new ArticleHeader(FindingId.OfArticle(text), "example", null, null, null, EventExamples.Published, PublishedFrom.Manifest, "ar", "0");
        var told = EventExamples.Reader.Read(new(header, text, [new(new Span(0, Lead.Length), BlockKind.Lead), new(new Span(Lead.Length + 1, text.Length), BlockKind.Paragraph)])).Events;
        told[1].Date.ShouldBe(isPart ? told[0].Date : null);
    }
}
