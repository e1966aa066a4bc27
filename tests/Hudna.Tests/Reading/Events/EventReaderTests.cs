using Hudna.Model;
using Hudna.Tests.Support;

namespace Hudna.Tests.Reading.Events;

public class EventReaderTests
{
    [Fact]
    public void No_text_makes_it_fail() => Any.Text.Check(text => EventExamples.Read(text).Events.All(told => told.Evidence.End <= text.Length && told.Trigger.End <= text.Length));

    [Fact]
    public void Every_event_has_an_id_of_its_own()
    {
        var events = EventExamples.Read("اندلعت اشتباكات بين الجيش ومسلحين في حلب. وشن الطيران غارات على إدلب. وقصف الجيش حمص بالمدفعية.").Events;
        events.Count.ShouldBeGreaterThan(1);
        events.Select(told => told.Id).ShouldBeUnique();
    }

    [Theory]
    [InlineData("شنت طائرات حربية غارات على المدينة أمس.", EventStatus.Occurred)]
    [InlineData("ستشن الطائرات غارات على المدينة.", EventStatus.Planned)]
    [InlineData("لم تشن الطائرات غارات على المدينة.", EventStatus.Denied)]
    [InlineData("نفى المتحدث شن غارات على المدينة.", EventStatus.Denied)]
    [InlineData("دعا المبعوث إلى وقف إطلاق النار في المدينة.", EventStatus.CalledFor)]
    [InlineData("من المقرر أن يلتقي الوزير نظيره الروسي في جنيف.", EventStatus.Planned)]
    [InlineData("إذا قصفت قوات الجيش المدينة فسيرد المسلحون.", EventStatus.Hypothetical)]
    [InlineData("لا تزال الاشتباكات مستمرة في محيط مدينة حلب.", EventStatus.Ongoing)]
    [InlineData("طالب المبعوث بوقف الغارات على المدينة.", EventStatus.Ongoing)]
    [InlineData("اتفق الطرفان على تمديد الهدنة ثلاثة أيام.", EventStatus.Occurred)]
    public void Status_comes_from_the_governing_verb_and_particle(string text, EventStatus status) =>
        EventExamples.Read(text).Events.ShouldContain(told => told.Status == status, string.Join(", ", EventExamples.Read(text).Events.Select(told => $"{told.Type} {told.Status}")));
}
