using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

public class DescribedParties
{
    [Theory]
    [InlineData("طالبت الأسر بالإفراج عن ثلاثين جنديا أسرهم المتمردون.", "ثلاثين جنديا")]
    [InlineData("دعا المبعوث الأممي إلى الإفراج فورا عن الرهائن المختطفين في المدينة.", "الرهائن المختطفين")]
    public void Those_let_go_stand_behind_it(string text, string whom) =>
        Event(text, EventType.DetaineeRelease).Targets.Select(party => party.Name).ShouldBe([whom]);

    [Fact]
    public void Relief_goes_to_people_and_comes_from_bodies_without_a_name()
    {
        var told = Event("وصلت إلى المدينة أمس مساعدات قادمة من المنظمات الدولية إلى النازحين السوريين.", EventType.AidDelivered);
        told.Initiators.Select(party => party.Name).ShouldBe(["المنظمات الدولية"]);
        told.Targets.Select(party => party.Name).ShouldBe(["النازحين السوريين"]);
    }

    [Fact]
    public void Who_speaks_after_a_meeting_met() =>
        Actors("قال سيرغي لافروف بعد اجتماع مع ستيفان دي ميستورا إن الهدنة صامدة.", EventType.Meeting).ShouldBe(["staffan-de-mistura", "sergey-lavrov"]);

    [Fact]
    public void Ministers_of_a_union_meet_as_such() =>
        Event("يعقد وزراء خارجية الاتحاد الأوروبي اجتماعا في بروكسل غدا.", EventType.Meeting).Participants.Select(party => party.Name).ShouldBe(["وزراء خارجية الاتحاد الأوروبي"]);

    [Fact]
    public void Who_breaks_off_a_truce_ends_it() =>
        Actors("قال الحزب إن تركيا أنهت وحدها وقف إطلاق النار.", EventType.TruceEnded).ShouldBe(["turkey"]);

    private static EventReport Event(string text, EventType type) => EventExamples.Read(text).Events.Single(told => told.Type == type);

    private static IEnumerable<string?> Actors(string text, EventType type)
    {
        var told = Event(text, type);
        return told.Initiators.Concat(told.Targets).Concat(told.Participants).Select(party => party.Actor);
    }
}
