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
    public void One_bombing_however_it_is_told(string text) => Types(text).ShouldBe([EventType.Bombing]);

    [Fact]
    public void A_blast_days_after_another_is_not_that_one() =>
        Types("قتل أربعة أشخاص في تفجير سيارة مفخخة في مدينة إدلب. ويأتي هذا التفجير بعد أيام من تفجير انتحاري في مدينة حلب يوم الجمعة قتل فيه تسعون شخصا.").ShouldBe([EventType.Bombing, EventType.Bombing]);

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

    private static IEnumerable<EventType> Types(string text) => EventExamples.Read(text).Events.Select(found => found.Type);
}
