using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

/// <summary>Who takes part in talks and who is only talked about; whom pronouns and verbs without a subject mean.</summary>
public class PartiesOfTalks
{
    [Fact]
    public void The_state_whose_programme_an_accord_is_about_is_a_side_of_it_and_whose_newspaper_praises_it_is_not()
    {
        const string text = "قال الوزير أمس في بغداد إن الاتفاق حول البرنامج النووي الإيراني غير كاف.";
        EventExamples.Read(text).Events.Single(told => told.Type == EventType.Agreement).Participants.ShouldContain(party => party.Actor == "iran");
        const string praised = "وقعت روسيا وتركيا الاتفاق أمس في جنيف، ورحبت به الصحف الإيرانية.";
        EventExamples.Read(praised).Events.Single(told => told.Type == EventType.Agreement).Participants.ShouldNotContain(party => party.Actor == "iran");
    }

    [Theory]
    [InlineData("تناول اللقاء بين روسيا وتركيا مستجدات الأوضاع وما حققته جبهة النصرة في حلب.", "russia turkey")]
    [InlineData("بحث وزير الخارجية الروسي سيرغي لافروف مع تركيا تطورات الوضع ومستقبل إيران.", "sergey-lavrov turkey")]
    public void Whom_the_talks_are_about_does_not_talk(string text, string sides) => Of(text, EventType.Meeting).ShouldBe(sides);

    [Theory]
    [InlineData("وصل وزير الخارجية الروسي سيرغي لافروف إلى دمشق. وغادر الرئيس التركي رجب طيب أردوغان أنقرة. وسيزور الوزير الروسي أنقرة غدا.", EventType.Visit, "sergey-lavrov")]
    [InlineData("تحدث الوزير سيرغي لافروف عن الأزمة. ووصف الوزير مولود تشاووش أوغلو الوضع بالصعب. واجتمع الوزيران في موسكو أمس.", EventType.Meeting, "sergey-lavrov mevlut-cavusoglu")]
    public void A_title_alone_stands_for_him_who_was_named_with_it(string text, EventType type, string sides) =>
        string.Join(' ', EventExamples.Read(text).Events.Last(told => told.Type == type).Participants.Select(party => party.Actor)).ShouldBe(sides);

    [Fact]
    public void A_title_of_another_state_does_not() =>
        string.Join(' ', EventExamples.Read("وصل وزير الخارجية الروسي سيرغي لافروف إلى دمشق. وسيزور الوزير المصري أنقرة غدا.").Events.Last(told => told.Type == EventType.Visit).Participants.Select(party => party.Actor)).ShouldNotContain("lavrov");

    [Fact]
    public void Those_who_signed_the_pact_that_is_talked_about_do_not_meet() =>
        Of("التقى سيرغي لافروف رجب طيب أردوغان لتهدئة قلقه من الاتفاق المبرم بين إيران ومصر.", EventType.Meeting).ShouldBe("sergey-lavrov recep-tayyip-erdogan");

    [Fact]
    public void A_call_they_agreed_in_is_the_call_told_before() =>
        EventExamples.Read("جرى اتصال هاتفي بين سيرغي لافروف ورجب طيب أردوغان. واتفق الطرفان في اتصال هاتفي أمس على فتح المعبر.").Events.Count(told => told.Type == EventType.Call).ShouldBe(1);

    [Fact]
    public void Who_calls_for_talks_is_not_asked_to_hold_them() =>
        Of("اجتمعت روسيا وتركيا في موسكو. وجدد الجانبان الدعوة إلى الأطراف للمشاركة في المفاوضات المقبلة.", EventType.TalksRound).ShouldBe("");

    [Fact]
    public void An_adjective_behind_its_noun_is_no_party() =>
        Of("اجتمع سيرغي لافروف في موسكو أمس مع الحزب الحاكم.", EventType.Meeting).ShouldBe("sergey-lavrov");

    [Fact]
    public void A_title_with_a_pronoun_stands_for_the_name_behind_it() =>
        Of("أجرت روسيا محادثات مع الرئيس التركي رجب طيب أردوغان ووزير خارجيته مولود تشاووش أوغلو.", EventType.Meeting).ShouldNotContain("وزير");

    [Fact]
    public void The_two_sides_that_agree_are_those_who_talked_before() =>
        Of("عقدت روسيا محادثات مع تركيا في موسكو. وندد البيان بداعش وجبهة النصرة. واتفق الجانبان على تبادل الأسرى.", EventType.Agreement).ShouldBe("russia turkey");

    [Fact]
    public void Their_meeting_is_of_the_two_named_last() =>
        Of("كان سيرغي لافروف طلب من رجب طيب أردوغان خلال اجتماعهما في موسكو فتح المعبر.", EventType.Meeting).ShouldBe("sergey-lavrov recep-tayyip-erdogan");

    [Fact]
    public void Who_chairs_a_meeting_is_there() =>
        Of("شدد سيرغي لافروف خلال ترؤسه أمس في موسكو اجتماعا للحكومة الروسية على ضرورة الحل.", EventType.Meeting).ShouldContain("sergey-lavrov");

    [Fact]
    public void The_partner_may_stand_behind_a_relative_clause() =>
        Of("من المتوقع أن يلتقي سيرغي لافروف اليوم خلال الزيارة القصيرة التي لم تعلن من قبل، مع رجب طيب أردوغان.", EventType.Meeting).ShouldBe("sergey-lavrov recep-tayyip-erdogan");

    [Fact]
    public void Adjectives_between_two_presidents_do_not_part_them() =>
        Of("جرى اتصال هاتفي بين الرئيسين الأميركي باراك أوباما والتركي رجب طيب أردوغان.", EventType.Call).ShouldBe("barack-obama recep-tayyip-erdogan");

    [Fact]
    public void The_head_of_a_relative_clause_between_commas_does_the_deed() =>
        Doers("وكان الجيش السوري، الذي تدعمه روسيا في مسعى لدعم الحكومة، قد أعلن هدنة إنسانية في حلب.", EventType.TruceDeclared).ShouldBe("syrian-army");

    [Fact]
    public void Their_breach_is_of_the_many_named_last() =>
        Doers("طالبت روسيا بتحرك ضد الحوثيين بعد خرقهم للهدنة في عدن.", EventType.TruceViolated).ShouldBe("houthis");

    [Fact]
    public void Who_is_urged_with_his_allies_is_to_keep_the_truce() =>
        Doers("دعت روسيا الحوثيين وحلفاءهم للالتزام بالهدنة في عدن.", EventType.TruceJoined).ShouldBe("houthis");

    [Fact]
    public void Ties_between_two_countries_are_talked_about() =>
        Of("وصف بيان لروسيا دور تركيا بالمهم. واستقبل سيرغي لافروف الوزير رجب طيب أردوغان لبحث آفاق التعاون بين البلدين.", EventType.Meeting).ShouldBe("sergey-lavrov recep-tayyip-erdogan");

    [Fact]
    public void Who_travels_needs_nobody_named_before() =>
        Of("أشاد التحالف الدولي بالخطوة. ووصل سيرغي لافروف إلى دمشق أمس في زيارة قصيرة.", EventType.Visit).ShouldBe("sergey-lavrov");

    [Fact]
    public void Whom_somebody_received_met_him() =>
        Of("قال سيرغي لافروف الذي استقبله، صباح أمس، الرئيس التركي رجب طيب أردوغان، إن الحل قريب.", EventType.Meeting).ShouldContain("sergey-lavrov");

    [Theory]
    [InlineData("التقى سيرغي لافروف أمس رجب طيب أردوغان في اليوم الثاني من زيارته إلى أنقرة.", "sergey-lavrov")]
    [InlineData("استقبل سيرغي لافروف أمس رجب طيب أردوغان في اليوم الثاني من زيارته إلى موسكو.", "recep-tayyip-erdogan")]
    public void A_visit_is_his_who_comes_and_not_the_hosts(string text, string visitor) => Of(text, EventType.Visit).ShouldBe(visitor);

    [Theory]
    [InlineData("توجه سيرغي لافروف أمس إلى أنقرة للقاء رجب طيب أردوغان.")]
    [InlineData("يعتزم سيرغي لافروف زيارة أنقرة للاجتماع مع تركيا وإيران.")]
    public void Whom_somebody_goes_to_meet_is_on_no_journey(string text) => Of(text, EventType.Visit).ShouldBe("sergey-lavrov");

    [Fact]
    public void Forces_praised_during_a_visit_are_not_the_visitor() =>
        Of("وصف سيرغي لافروف قوات جبهة النصرة بأنها خطر أثناء زيارة قصيرة إلى دمشق أمس.", EventType.Visit).ShouldBe("sergey-lavrov");

    [Fact]
    public void An_office_with_the_nisba_of_its_state_before_a_name_is_a_title() =>
        Of("التقى رئيسا الوزراء الهندي ناريندرا مودي والباكستاني نواز شريف في موسكو أمس.", EventType.Meeting).ShouldNotContain("india");

    [Fact]
    public void Whom_a_speaker_charges_takes_no_part_in_the_talks_he_speaks_of() =>
        Of("قال سيرغي لافروف إن محادثات السلام في جنيف هي الحل، متهما جبهة النصرة بعرقلة الجهود.", EventType.TalksRound).ShouldNotContain("nusra-front");

    [Fact]
    public void Who_leads_those_that_declare_a_truce_does_not_declare_it() =>
        Doers("أعلن التحالف الدولي بقيادة تركيا هدنة إنسانية في حلب.", EventType.TruceDeclared).ShouldNotContain("turkey");

    [Fact]
    public void A_deed_during_a_relief_flight_is_not_the_flights() =>
        Doers("استهدف الحوثيون مطار عدن بالمدافع أثناء إنزال طائرة شحن سعودية المساعدات بالمطار.", EventType.AidDelivered).ShouldBe("saudi-arabia");

    [Fact]
    public void Those_behind_a_verb_of_withdrawal_are_its_subject() =>
        Join("قصفت روسيا مواقع في حلب أمس. انسحب عناصر من التنظيم إلى مركز مدينة الرقة.", EventType.Evacuation, told => told.Targets).ShouldNotContain("russia");

    [Theory]
    [InlineData("سيزور المبعوث ستيفان دي ميستورا طهران الاثنين لبحث ملف اللاجئين مع الوزير سيرغي لافروف.", EventType.Visit, "staffan-de-mistura sergey-lavrov")]
    [InlineData("جاء النصر الذي أحرزته القوات العراقية بعد أسبوع من زيارة الوزير سيرغي لافروف إلى بغداد.", EventType.Visit, "sergey-lavrov")]
    [InlineData("أجرى سيرغي لافروف اتصالا هاتفيا بالوزير مولود تشاووش أوغلو أمس.", EventType.Call, "sergey-lavrov mevlut-cavusoglu")]
    public void Whom_a_visitor_comes_to_see_and_whom_one_rings_up(string text, EventType type, string sides) => Of(text, type).ShouldBe(sides);

    private static string Of(string text, EventType type) => Join(text, type, told => told.Participants);

    private static string Doers(string text, EventType type) => Join(text, type, told => told.Initiators);

    private static string Join(string text, EventType type, Func<EventReport, IEnumerable<Party>> parties) =>
        string.Join(' ', EventExamples.Read(text).Events.Where(told => told.Type == type).SelectMany(parties).Select(party => party.Actor ?? party.Name).Distinct());
}
