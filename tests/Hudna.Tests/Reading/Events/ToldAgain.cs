using Hudna.Model;
using Hudna.Text;

namespace Hudna.Tests.Reading.Events;

/// <summary>What points back at an event told before is no event of its own.</summary>
public class ToldAgain
{
    [Theory]
    [InlineData("قصف الجيش السوري أمس مدينة حلب بالمدفعية. وقال سيرغي لافروف إن الجيش السوري قصف حيي المشارقة والأشرفية في حلب.", 1)]
    [InlineData("قصف الجيش السوري أمس مدينة حلب بالمدفعية. وقال سيرغي لافروف إن الجيش السوري قصف أيضا حيي المشارقة والأشرفية.", 2)]
    [InlineData("قصف الجيش السوري أمس مدينة حلب بالمدفعية. وقال سيرغي لافروف إن الجيش السوري قصف مدينة حمص.", 2)]
    public void What_one_who_speaks_right_behind_tells_of_quarters_of_the_town_is_the_same(string text, int events) =>
        EventExamples.Read(text).Events.Count(told => told.Type == EventType.Shelling).ShouldBe(events);

    private const string Bombing = "قتل عشرة جنود في تفجير سيارة مفخخة أمام الثكنة في مدينة حلب.";

    [Theory]
    [InlineData("وهذا أسوأ هجوم في المدينة منذ سنوات.")]
    [InlineData("وكان أعنف هجوم تشهده المدينة هذا العام.")]
    public void A_judgement_on_the_attack_is_told_of_it(string judgement) => Types($"{Bombing} {judgement}").ShouldBe([EventType.Bombing]);

    [Fact]
    public void The_worst_attack_of_another_is_its_own() =>
        Types($"{Bombing} وشنت جبهة النصرة أعنف هجوم على مدينة إدلب يوم الجمعة.").ShouldBe([EventType.Bombing, EventType.GroundAttack]);

    [Fact]
    public void Their_attack_is_the_raid_just_told() =>
        Types("شنت الولايات المتحدة غارة على حاجز للجيش في مدينة حلب وقتلت عشرة جنود. وقال ضابط إن العلم كان مرفوعا عندما شن الأمريكيون هجومهم.").ShouldBe([EventType.Airstrike]);

    [Fact]
    public void What_these_attacks_show_is_no_plan() =>
        Types("شنت جماعة بوكو حرام هجمات على ثلاث قرى وقتلت عشرين شخصا. وتظهر هذه الهجمات حجم الخطر قبل نشر قوة من المقرر أن تصل نهاية الشهر.").ShouldBe([EventType.GroundAttack]);

    [Fact]
    public void The_heading_of_an_item_is_told_in_the_item()
    {
        string[] lines = ["انفجار يهز جامعة في باكستان", "قتل شخصان في انفجار قنبلة قرب جامعة في مدينة كويتا مساء الجمعة، وقالت الشرطة إن ستة آخرين أصيبوا بجروح."];
        var text = string.Join('\n', lines);
        var header = new ArticleHeader(FindingId.OfArticle(text), "example", null, null, null, EventExamples.Published, PublishedFrom.Manifest, "ar", "0");
        var article = new Article(header, text, [new Block(new Span(0, lines[0].Length), BlockKind.List), new Block(new Span(lines[0].Length + 1, text.Length), BlockKind.List)]);
        var found = EventExamples.Reader.Read(article).Events.ShouldHaveSingleItem();
        found.Evidence.Start.ShouldBeGreaterThan(lines[0].Length);
    }

    [Fact]
    public void Who_took_places_and_lost_one_is_told_of_two_captures() =>
        Types("سيطرت جبهة النصرة على مناطق في مدينة إدلب صباح الجمعة. وفقدت جبهة النصرة السيطرة على موقع في مدينة إدلب لصالح قوات النظام.").ShouldBe([EventType.Capture, EventType.Capture]);

    [Theory]
    [InlineData("طلبت تركيا من الحلف الأطلسي عقد اجتماع عاجل هذا الأسبوع. وقال المتحدث إن من المرجح عقد الاجتماع غدا.")]
    [InlineData("التقى سيرغي لافروف رجب طيب أردوغان في أنقرة أمس. وتصافح الرجلان قبل بدء اللقاء.")]
    public void The_meeting_is_the_one_just_told(string text) => Types(text).ShouldBe([EventType.Meeting]);

    [Fact]
    public void The_meeting_of_others_in_another_town_is_another() =>
        Types("التقى سيرغي لافروف رجب طيب أردوغان في أنقرة أمس. وقال المتحدث إن الاجتماع في جنيف بين إيران وفرنسا فشل.").ShouldBe([EventType.Meeting, EventType.Meeting]);

    [Fact]
    public void Talks_wished_back_twice_are_told_once() =>
        Types("شدد الرئيس على ضرورة إحياء عملية السلام. وقال الوزير إن الاستيطان ينسف كل احتمال لإحياء عملية السلام.").ShouldBe([EventType.TalksRound]);

    [Fact]
    public void Talks_in_another_town_are_another_round() =>
        Types("انطلقت مفاوضات السلام في جنيف بين الحكومة السورية والمعارضة السورية. وانطلقت محادثات السلام في أستانة بين روسيا وتركيا.").ShouldBe([EventType.TalksRound, EventType.TalksRound]);

    [Fact]
    public void An_agreement_known_by_its_sides_is_told_once() =>
        Types("رفض الرئيس الاتفاق النووي مع إيران الذي أبرم في فيينا. وقال الوزير بعد الاتفاق التاريخي بين روسيا وإيران إن طهران ستلتزم به.").ShouldBe([EventType.Agreement]);

    [Fact]
    public void What_is_taken_back_had_been_lost() =>
        Types("استعادت البيشمركة البلدات التي خسرتها العام الماضي في كركوك.").ShouldBe([EventType.Capture, EventType.Capture]);

    [Theory]
    [InlineData("في إدلب سيطرت جبهة النصرة على بلدة سراقب. وفي إدلب سيطرت جبهة النصرة على بلدة أريحا.", 2)]
    [InlineData("في إدلب سيطرت جبهة النصرة على بلدة سراقب. وفي إدلب سيطرت جبهة النصرة على بلدة سراقب.", 1)]
    public void Two_towns_of_a_province_are_taken_twice(string text, int captures) => Types(text).Count().ShouldBe(captures);

    [Fact]
    public void Which_towns_are_besieged_is_told_further_on() =>
        Types("قصف المسلحون بلدات محاصرة في شمال سوريا. وتحاصر جبهة النصرة بلدتي الفوعة وكفريا منذ شهر.").Count(type => type == EventType.Siege).ShouldBe(1);

    private static IEnumerable<EventType> Types(string text) => EventExamples.Read(text).Events.Select(found => found.Type);
}
