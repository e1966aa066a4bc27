using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

/// <summary>An attack, a blast or a raid told more than once is one event; what only looks alike is another.</summary>
public class AttacksToldAgain
{
    [Theory]
    [InlineData("أدانت الحكومة الهجوم الذي وقع يوم الجمعة في مدينة حلب، حيث فجر انتحاري نفسه وقتل عشرين شخصا.")]
    [InlineData("قتل عشرون شخصا في تفجير سيارة مفخخة في مدينة حلب. وقدم الوزير تعازيه لأسر الذين قتلوا في الهجوم.")]
    [InlineData("اتهمت الحكومة جبهة النصرة بتفجير سيارة مفخخة في مدينة حلب. وقال محلل إن هذا الهجوم نفذه تنظيم داعش.")]
    [InlineData("قتل 32 شخصا في تفجير سيارة مفخخة في مدينة حلب يوم الاثنين. وقال الوزير إن 32 شخصا قتلوا في تفجير في سوريا يوم الجمعة.")]
    [InlineData("قتل عشرة جنود في تفجير في مدينة حلب. وقال ضابط إن التفجير نجم عن هجوم انتحاري نفذه تنظيم داعش.")]
    [InlineData("قتل عشرة أشخاص في سلسلة تفجيرات في مدينة حلب يوم الثلاثاء، بحسب مصادر طبية، في هجمات تبناها تنظيم داعش.")]
    [InlineData("قتل عشرون شخصا في تفجير في مدينة سروج أمس. وقال مسؤول إن منفذ الهجوم رجل من مدينة أديامان.")]
    [InlineData("قتل عشرة أشخاص في تفجير في مدينة حلب أمس نفذه تنظيم داعش. ويأتي الهجوم بعد أيام من نشر تركيا قوات على حدودها.")]
    [InlineData("قتل عشرة أشخاص في تفجير في مدينة حلب أمس. وأضافت الوزارة أن الاعتداء استهدف حديقة يجتمع فيها شبان جاؤوا من مدينة عين العرب.")]
    public void One_bombing_however_it_is_told(string text) => Types(text).ShouldBe([EventType.Bombing]);

    [Fact]
    public void The_perpetrator_of_an_attack_that_is_named_is_not_of_the_blast_told_before() =>
        Types("قتل عشرة أشخاص في تفجير في مدينة حلب أمس. وقالت العائلة إنها تعرف منفذ الهجوم على مركز للشرطة في مدينة تونس.").ShouldBe([EventType.Bombing, EventType.GroundAttack]);

    [Fact]
    public void The_bombing_of_who_flew_the_raids_is_flown() =>
        Types("شن طيران التحالف غارات على معسكر للحوثيين في مدينة إب. واستهدف القصف الذي شنه طيران التحالف أيضا موقعا للحوثيين في مدينة تعز.").ShouldAllBe(type => type == EventType.Airstrike);

    [Fact]
    public void The_clashes_that_broke_out_days_ago_are_those_in_which_dozens_died() =>
        Types("قتل العشرات في اشتباكات بين قبيلتين في الجنوب الليبي. وقال العمدة إن الاشتباكات اندلعت قبل ثلاثة أيام في حي من أحياء المدينة.").ShouldBe([EventType.Clash]);

    [Theory]
    [InlineData("وقعت تفجيرات في سيارات لناشطين في مدينة غزة أمس. وقال بيان إن الاعتقالات بدأت بعد التفجيرات الأخيرة بساعات.")]
    [InlineData("شن المتمردون هجمات على مواقع الجيش في مدينة مأرب. وقال ضابط إن المتمردين تكبدوا خسائر كبيرة في كل الهجمات.")]
    public void The_attacks_are_those_told_before(string text) => Types(text).Count().ShouldBe(1);

    [Theory]
    [InlineData("شن سلاح الجو التركي غارات جديدة على مواقع المتمردين في شمال العراق أمس. وكانت الغارات الأولى التي شنها سلاح الجو التركي يوم الجمعة قد أنهت الهدنة.")]
    [InlineData("شن متشددون هجمات على الجيش في مدينة العريش أمس. وأعلنت ولاية سيناء مسؤوليتها عن معظم الهجمات الدامية في الشهور الأخيرة في مصر.")]
    public void The_first_attacks_and_most_of_the_attacks_are_others(string text) => Types(text).Count(type => type <= EventType.Siege).ShouldBe(2);

    [Fact]
    public void A_blast_days_after_another_is_not_that_one() =>
        Types("قتل أربعة أشخاص في تفجير سيارة مفخخة في مدينة إدلب. ويأتي هذا التفجير بعد أسبوع من تفجير انتحاري في مدينة حلب يوم الجمعة قتل فيه تسعون شخصا.").ShouldBe([EventType.Bombing, EventType.Bombing]);

    [Fact]
    public void Dozens_and_dozens_are_two_tolls() =>
        Types("قتل العشرات في تفجير سيارة مفخخة في مدينة حلب يوم الاثنين. وقتل العشرات في تفجير سيارة مفخخة في مدينة إدلب يوم الجمعة.").ShouldBe([EventType.Bombing, EventType.Bombing]);

    [Fact]
    public void An_attack_in_the_list_of_a_series_is_its_own() =>
        Types("نفذ تنظيم داعش سلسلة تفجيرات في مدينة حلب، بما في ذلك هجوم على ثكنة للجيش في مدينة إدلب.").ShouldBe([EventType.Bombing, EventType.GroundAttack]);

    [Fact]
    public void The_shots_of_a_raid_are_of_the_raid() =>
        Types("اقتحمت قوات من الجيش منزل القيادي في مدينة حلب وأطلقت النار على نجله.").ShouldBe([EventType.GroundAttack]);

    [Fact]
    public void The_storming_of_one_mosque_is_told_once() =>
        Types("اقتحمت قوات من الجيش الإسرائيلي أمس المسجد في مدينة الخليل. وقال شهود إن قوات الاحتلال اقتحمت المسجد في الخليل ليلا.").ShouldBe([EventType.GroundAttack]);

    [Fact]
    public void A_country_that_sees_an_attack_did_not_make_it() =>
        EventExamples.Read("شهدت تركيا أمس هجوما انتحاريا قتل فيه ثلاثون شخصا في مدينة سروج.").Events.ShouldHaveSingleItem().Initiators.Count.ShouldBe(0);

    [Fact]
    public void A_raid_that_followed_an_operation_is_another() =>
        Types("قتل 18 متمردا في مدينة إدلب بعد أن شنت قوات الأمن عملية عسكرية أعقبتها غارة جوية.").ShouldBe([EventType.GroundAttack, EventType.Airstrike]);

    [Theory]
    [InlineData("قصفت طائرات حربية مواقع المتمردين في مدينة صنعاء أمس. وقالت مصادر محلية إن ست غارات أصابت معسكر الصباحة غرب العاصمة.")]
    [InlineData("قتل سبعة أشخاص في انفجار شمال أفغانستان أمس. وقال متحدث باسم الشرطة إن انتحاريا فجر سترته الناسفة في سوق مزدحمة.")]
    public void What_the_lead_tells_its_source_tells_again(string text) => Types(text).Count().ShouldBe(1);

    [Theory]
    [InlineData("قصفت طائرات حربية مواقع المتمردين في مدينة صنعاء أمس. وقالت مصادر محلية إن طائرات قصفت أيضا معسكر الدفاع الساحلي.")]
    [InlineData("قصفت طائرات حربية مواقع المتمردين في مدينة صنعاء أمس. وقالت مصادر محلية إن ست غارات استهدفت مدينة صعدة.")]
    [InlineData("قتل سبعة أشخاص في انفجار سيارة مفخخة في مدينة حلب أمس. وقال متحدث باسم الشرطة إن 23 شخصا قتلوا في تفجير استهدف سوقا مزدحمة.")]
    public void What_a_source_tells_besides_the_lead_is_another(string text) => Types(text).Count().ShouldBe(2);

    [Fact]
    public void Who_did_the_blast_is_told_with_other_places_and_years() =>
        Types("قتل عشرة أشخاص في تفجير في مدينة سروج التركية أمس. ورجح مسؤولون أن يكون التفجير من تنفيذ تنظيم داعش الذي سيطر على مناطق في العراق العام الماضي.").ShouldBe([EventType.Bombing, EventType.Capture]);

    [Fact]
    public void The_day_of_who_sees_the_site_is_not_that_of_the_blast()
    {
        var blast = EventExamples.Read("قتل عشرة أشخاص في تفجير سيارة مفخخة في مدينة حلب. وتفقد السكان صباح الثلاثاء موقع التفجير.").Events.ShouldHaveSingleItem();
        blast.Date.ShouldBeNull();
    }

    private static IEnumerable<EventType> Types(string text) => EventExamples.Read(text).Events.Select(found => found.Type);
}
