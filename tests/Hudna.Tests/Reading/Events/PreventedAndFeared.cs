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
    public void Feared_attacks_are_hypothetical(string text) => EventExamples.Read(text).Events.ShouldHaveSingleItem().Status.ShouldBe(EventStatus.Hypothetical);
}
