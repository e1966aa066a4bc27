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
    public void An_unnamed_party_is_told_with_its_number_but_not_with_that_of_its_dead()
    {
        Event("هاجم عشرات المقاتلين حاجزا في حلب أمس.", EventType.GroundAttack).Initiators.Select(party => party.Name).ShouldBe(["عشرات المقاتلين"]);
        Event("قتل خمسة جنود في هجوم على حاجز في حلب.", EventType.GroundAttack).Targets.Select(party => party.Name).ShouldBe(["جنود"]);
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

    [Theory]
    [InlineData("قال باراك أوباما في اليوم الثاني من زيارة غير معلنة إلى كينيا إن بلاده ستساعد القارة.")]
    [InlineData("قال باراك أوباما في ختام زيارة لكينيا إن بلاده ستساعد القارة.")]
    public void Who_speaks_at_some_part_of_a_visit_is_on_it(string text) => Actors(text, EventType.Visit).ShouldBe(["barack-obama"]);

    [Fact]
    public void Who_travels_to_meet_somebody_meets_him() =>
        Actors("توجه جون كيري أمس إلى موسكو للقاء سيرغي لافروف.", EventType.Meeting).Order().ShouldBe(["john-kerry", "sergey-lavrov"]);

    [Fact]
    public void Who_threatens_or_pledges_a_deed_is_to_do_it()
    {
        Event("هددت الحكومة اليمنية بإنهاء الهدنة.", EventType.TruceEnded).Initiators.Select(party => party.Actor).ShouldBe(["yemeni-government"]);
        Event("تعهدت السعودية أمس بإيصال المساعدات إلى عدن.", EventType.AidDelivered).Initiators.Select(party => party.Actor).ShouldBe(["saudi-arabia"]);
    }

    [Fact]
    public void Whom_somebody_threatens_is_not_to_do_it() =>
        Event("هددت تركيا الحكومة اليمنية بإنهاء الهدنة.", EventType.TruceEnded).Initiators.Select(party => party.Actor).ShouldNotContain("yemeni-government");

    [Fact]
    public void A_council_without_a_name_meets_as_such() =>
        Event("انعقد مجلس الوزراء أمس في بيروت.", EventType.Meeting).Participants.Select(party => party.Name).ShouldBe(["مجلس الوزراء"]);

    [Fact]
    public void Who_heads_a_council_is_named_and_not_the_council() =>
        Event("اجتمع رئيس مجلس الأعيان أمس مع سيرغي لافروف.", EventType.Meeting).Participants.Select(party => party.Name).ShouldNotContain("مجلس الأعيان");

    [Fact]
    public void Two_capitals_at_one_are_their_states() =>
        Actors("أعلن مسؤول أن واشنطن وأنقرة متفقتان على العمل معا.", EventType.Agreement).ShouldBe(["united-states", "turkey"]);

    [Fact]
    public void An_accord_on_the_programme_of_a_state_is_its_accord() =>
        Actors("وقع الغرب الاتفاق حول برنامج إيران النووي.", EventType.Agreement).ShouldContain("iran");

    [Fact]
    public void Long_titles_do_not_part_a_prince_from_his_call() =>
        Actors("تلقى صاحب السمو الملكي الأمير محمد بن سلمان ولي ولي العهد النائب الثاني لرئيس مجلس الوزراء وزير الدفاع السعودي اتصالا هاتفيا مساء أمس من عبدربه منصور هادي.", EventType.Call).ShouldContain("mohammed-bin-salman");

    private static EventReport Event(string text, EventType type) => EventExamples.Read(text).Events.Single(told => told.Type == type);

    private static IEnumerable<string?> Actors(string text, EventType type)
    {
        var told = Event(text, type);
        return told.Initiators.Concat(told.Targets).Concat(told.Participants).Select(party => party.Actor);
    }
}
