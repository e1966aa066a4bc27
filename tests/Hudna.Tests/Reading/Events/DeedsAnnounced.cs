using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

/// <summary>Who announces a deed by its noun, whose drones and aircraft strike, and other sides that stand outside the verb of the deed.</summary>
public class DeedsAnnounced
{
    [Theory]
    [InlineData("أعلن حزب العمال الكردستاني إنهاء الهدنة مع تركيا.", EventType.TruceEnded, "pkk")]
    [InlineData("أعلنت الحكومة السورية والمعارضة السورية أمس تمديد الهدنة.", EventType.TruceExtended, "syrian-government syrian-opposition")]
    [InlineData("مددت إثيوبيا هدنتها الإنسانية في الإقليم.", EventType.TruceExtended, "ethiopia")]
    [InlineData("أعلن الجيش الإسرائيلي مهاجمة مواقع لحزب الله.", EventType.GroundAttack, "israeli-army")]
    [InlineData("أعلن المرصد السوري لحقوق الإنسان استهداف قاعدة للجيش السوري.", EventType.GroundAttack, "")]
    [InlineData("أعلن الجيش السوري مقتل عشرين مسلحا في حلب.", EventType.GroundAttack, "")]
    public void Who_announces_it_does_it_unless_he_only_tells_of_it(string text, EventType type, string doers) => Join(text, type, told => told.Initiators).ShouldBe(doers);

    [Fact]
    public void An_end_of_a_truce_that_is_announced_declares_none() =>
        EventExamples.Read("أعلن حزب العمال الكردستاني إنهاء الهدنة مع تركيا.").Events.ShouldNotContain(told => told.Type == EventType.TruceDeclared);

    [Theory]
    [InlineData("نفذت مسيرة إسرائيلية غارة على سيارة في بلدة عيترون.", "israel")]
    [InlineData("قصفت مسيرات تابعة لقوات الدعم السريع مستودعات الوقود في بورتسودان.", "rapid-support-forces")]
    [InlineData("شنت قوات الدعم السريع هجوما بالطائرات المسيرة على مطار بورتسودان.", "rapid-support-forces")]
    [InlineData("تعرضت حلب أمس لغارات انطلقت من القاعدة الجوية الأميركية.", "")]
    public void Whose_aircraft_strike_does(string text, string doers) => Join(text, EventType.Airstrike, told => told.Initiators).ShouldBe(doers);

    [Theory]
    [InlineData("سقطت بلدة عفرين بيد الجيش التركي.", "turkish-army", "")]
    [InlineData("سقطت بلدة عفرين من يد الجيش السوري.", "", "syrian-army")]
    public void Into_whose_hands_a_town_falls_takes_it(string text, string doers, string targets) =>
        (Join(text, EventType.Capture, told => told.Initiators), Join(text, EventType.Capture, told => told.Targets)).ShouldBe((doers, targets));

    [Theory]
    [InlineData("قال مسؤول محلي إن مسلحين قتلوا 18 شخصا في هجوم على سوق المدينة.", "مسلحين")]
    [InlineData("قال مسؤول محلي إن مسلحين قتلوا في هجوم على سوق المدينة.", "")]
    public void Who_killed_others_in_an_attack_made_it_and_who_was_killed_did_not(string text, string doers) => Join(text, EventType.GroundAttack, told => told.Initiators).ShouldBe(doers);

    [Theory]
    [InlineData("التقى الرئيسان الروسي والأميركي في جنيف.", EventType.Meeting, "russia united-states")]
    [InlineData("بحث وزيرا الخارجية الروسي والتركي الهدنة أمس.", EventType.Meeting, "russia turkey")]
    [InlineData("يصل وفد من حماس إلى القاهرة غدا.", EventType.Visit, "hamas")]
    [InlineData("وصل المبعوث الأممي إلى سوريا ستيفان دي ميستورا أمس إلى حلب.", EventType.Visit, "staffan-de-mistura")]
    [InlineData("فشلت محادثات الكويت بين الأطراف اليمنية.", EventType.TalksRound, "yemeni-parties")]
    public void States_by_their_adjectives_and_delegations_talk_and_hosts_do_not(string text, EventType type, string sides) => Join(text, type, told => told.Participants).ShouldBe(sides);

    [Fact]
    public void A_delegation_is_named_as_such() =>
        EventExamples.Read("يصل وفد من حماس إلى القاهرة غدا.").Events.ShouldHaveSingleItem().Participants.ShouldHaveSingleItem().Name.ShouldBe("وفد من حماس");

    [Fact]
    public void Who_was_assassinated_did_not_do_it() =>
        Join("اغتيل رئيس الوزراء رفيق الحريري في بيروت على يد مسلحين.", EventType.GroundAttack, told => told.Initiators).ShouldBe("مسلحين");

    private static string Join(string text, EventType type, Func<EventReport, IEnumerable<Party>> parties) =>
        string.Join(' ', EventExamples.Read(text).Events.Where(told => told.Type == type).SelectMany(parties).Select(party => party.Actor ?? party.Name).Distinct());
}
