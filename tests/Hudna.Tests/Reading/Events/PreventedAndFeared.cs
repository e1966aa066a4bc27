using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

/// <summary>What is prevented is no event; what is feared is one that may be.</summary>
public class PreventedAndFeared
{
    [Theory]
    [InlineData("بدأت الحكومة بناء جدار على الحدود لمنع تسلل المسلحين إلى سوريا.")]
    [InlineData("طالب المجلس بحماية السكان من اعتداءات المسلحين في مدينة حلب.")]
    [InlineData("دافع البيت الأبيض عن حق تركيا في قصف مواقع حزب العمال الكردستاني في العراق.")]
    [InlineData("قالت الشرطة إن المداهمات تستهدف إحباط هجمات في مدينة حلب.")]
    public void Prevented_attacks_are_no_events(string text) => EventExamples.Read(text).Events.ShouldBeEmpty();

    [Theory]
    [InlineData("شددت الشرطة التفتيش في مدينة حلب تخوفا من عمليات انتحارية يشنها تنظيم داعش.")]
    [InlineData("تخشى الحكومة أن ينفذ تنظيم داعش هجوما على مدينة حلب.")]
    [InlineData("حذر تنظيم داعش من أن اقتحام مدينة حلب لن يكون نزهة.")]
    [InlineData("تعهدت الفصائل بوقف القتال ما لم تتعرض لهجوم من تنظيم داعش.")]
    public void Feared_attacks_are_hypothetical(string text) => EventExamples.Read(text).Events.ShouldContain(told => told.Type <= EventType.Bombing && told.Status == EventStatus.Hypothetical);

    [Theory]
    [InlineData("نفى مصدر عسكري في دمشق، أول أمس الثلاثاء، أن تكون قوات الجيش السوري قد هاجمت مدينة حلب.")]
    [InlineData("نفت موسكو أن تكون طائراتها قد قصفت مدينة حلب.")]
    public void What_is_denied_across_the_day_of_the_denial_is_denied(string text) => EventExamples.Read(text).Events.ShouldHaveSingleItem().Status.ShouldBe(EventStatus.Denied);

    [Fact]
    public void No_comment_on_a_raid_does_not_deny_it() => EventExamples.Read("شنت طائرات غارة على مدينة حلب. ولم يصدر تعليق من موسكو على الغارة التي وقعت في مدينة حلب.").Events.ShouldHaveSingleItem().Status.ShouldBe(EventStatus.Occurred);
}
