using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

public class PartiesOfEvents
{
    [Theory]
    [InlineData("وقعت غارات إسرائيلية على مواقع قرب دمشق.", "israel")]
    [InlineData("قتل ثلاثة أشخاص في قصف تركي على بلدة حدودية.", "turkey")]
    [InlineData("قتل ثلاثة أشخاص في غارات على مواقع سورية قرب دمشق.", "")]
    public void The_adjective_of_a_deed_says_whose_it_is(string text, string doer) => Doers(text).ShouldBe(doer);

    [Theory]
    [InlineData("عقد الاجتماع الروسي التركي في أنقرة أمس.", "russia turkey")]
    [InlineData("انطلقت المفاوضات السورية في جنيف برعاية الأمم المتحدة.", "united-nations")]
    public void It_takes_two_adjectives_to_name_the_sides_of_talks(string text, string sides) => Participants(text).ShouldBe(sides);

    [Fact]
    public void Officials_of_states_are_those_states() =>
        Participants("ذكر التلفزيون أن مسؤولين أميركيين وروس عقدوا مشاورات في فيينا.").ShouldBe("united-states russia");

    [Fact]
    public void The_two_countries_are_the_two_named_last() =>
        Participants("وصف بيان لروسيا علاقاتها مع تركيا بالجيدة. وعقد قادة كبار في البلدين اجتماعا أمس.").ShouldBe("turkey russia");

    [Fact]
    public void The_two_sides_are_the_two_named_side_by_side() =>
        Doers("تبادل الجيش السوري وجبهة النصرة الاتهامات. وقال مراقبون إن الهدنة هشة لكن الجانبين يتبادلان الاتهامات بوقوع انتهاكات.").ShouldBe("syrian-army nusra-front");

    [Fact]
    public void Those_between_whom_a_truce_holds_are_its_parties_and_of_nothing_else()
    {
        var events = EventExamples.Read("أدت الغارات التي شنها الطيران التركي إلى إنهاء الهدنة بين أنقرة وحزب العمال الكردستاني.").Events;
        events.Single(told => told.Type == EventType.TruceEnded).Participants.Select(party => party.Actor).ShouldBe(["turkey", "pkk"]);
        events.Single(told => told.Type == EventType.Airstrike).Participants.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_taken_from_the_hands_of_somebody_is_taken_from_him() =>
        Targets("أطلقت قوات الأمن العراقية عملية عسكرية في محافظة الأنبار لاستعادتها من أيدي داعش.").ShouldBe("islamic-state");

    [Fact]
    public void A_place_under_somebodys_rule_makes_him_no_side_of_the_fighting_there() =>
        Participants("دارت اشتباكات بين الجيش السوري وجبهة النصرة في محيط حي يقع تحت سيطرة الجيش السوري الحر.").ShouldBe("syrian-army nusra-front");

    [Fact]
    public void A_dropped_subject_is_the_whole_list() =>
        Doers("سيطرت جبهة النصرة وأحرار الشام على بلدة بنش، واستهدفوا قوات الجيش بالصواريخ.").ShouldBe("nusra-front ahrar-al-sham");

    [Fact]
    public void The_second_side_stands_behind_the_words_about_the_first() =>
        Participants("دارت اشتباكات بين قوات الجيش السوري التي تتمركز شرق المدينة وتنظيم داعش.").ShouldBe("syrian-army islamic-state");

    [Theory]
    [InlineData("قتل عشرة من مسلحي تنظيم داعش في اشتباكات مع البيشمركة شرق البلدة.", "peshmerga islamic-state")]
    [InlineData("قتل خمسة من عناصر جبهة النصرة وأحرار الشام في معارك قرب المطار.", "nusra-front ahrar-al-sham")]
    [InlineData("قتل ثلاثة جنود أتراك في اشتباكات مع حزب العمال الكردستاني.", "pkk turkey")]
    public void Whose_the_dead_of_fighting_were_fought(string text, string sides) => Participants(text).ShouldBe(sides);

    [Theory]
    [InlineData("قتل تسعة من عناصر تنظيم داعش في غارة جوية قرب القرية.", "islamic-state")]
    [InlineData("قتل تسعة مدنيين في غارة جوية قرب القرية.", "")]
    [InlineData("قتل جندي تركي في صدام مسلح قرب الحدود بعد أيام على هجوم انتحاري نفذه تنظيم داعش.", "")]
    public void Whose_the_dead_of_a_raid_were_was_hit(string text, string hit) => Targets(text).ShouldBe(hit);

    [Fact]
    public void Who_takes_a_town_after_fighting_somebody_fought() =>
        Participants("سيطرت البيشمركة على بلدة سنجار بعد معارك عنيفة مع تنظيم داعش.").ShouldBe("islamic-state peshmerga");

    [Fact]
    public void The_second_side_stands_behind_one_hand() =>
        Participants("دارت اشتباكات بين الجيش السوري من جهة وتنظيم داعش من جهة أخرى قرب البلدة.").ShouldBe("syrian-army islamic-state");

    [Fact]
    public void A_plural_verb_has_its_subject_before_it() =>
        Doers("أقام مسلحو بوكو حرام حاجزا على الطريق، وهاجموا السائقين قرب القرية.").ShouldBe("boko-haram");

    [Fact]
    public void Fighting_has_the_sides_of_the_attack_it_comes_of() =>
        EventExamples.Read("تجددت المعارك في درعا إثر هجوم شنته جبهة النصرة على مواقع للجيش السوري.").Events.Single(told => told.Type == EventType.Clash).Participants.Select(party => party.Actor).ShouldBe(["nusra-front", "syrian-army"]);

    [Fact]
    public void Who_is_driven_to_a_deed_does_it() => Doers("دفع القصف بالمسلحين الأكراد إلى شن هجمات على قوات الأمن التركية.").ShouldBe("kurdish-gunmen");

    [Fact]
    public void The_latter_is_the_party_named_last() =>
        Doers("قتل عشرات من جنود الجيش السوري أمس في درعا، بينما رد الأخير بقصف أحياء في المدينة.").ShouldBe("syrian-army");

    [Fact]
    public void Talks_do_nothing_themselves() => Participants("ناقشت محادثات أستانة أمس اتفاقا بين روسيا وتركيا.").ShouldBe("russia turkey");

    [Fact]
    public void We_is_the_body_of_the_one_who_speaks() =>
        Doers("قال وزير الخارجية الروسي سيرغي لافروف: \"سنستأنف إدخال المساعدات إلى حلب\".").ShouldBe("russia");

    [Fact]
    public void Who_took_a_town_after_fighting_fought_and_the_other_lost_it()
    {
        var events = EventExamples.Read("سيطر تنظيم داعش على بلدة بنش بعد مواجهات مع قوات الجيش السوري.").Events;
        events.Single(told => told.Type == EventType.Clash).Participants.Select(party => party.Actor).ShouldBe(["syrian-army", "islamic-state"]);
        events.Single(told => told.Type == EventType.Capture).Targets.Single().Actor.ShouldBe("syrian-army");
    }

    [Fact]
    public void States_that_only_say_where_a_border_is_do_nothing() =>
        Doers("وقع كمين على الحدود بين سوريا والعراق، وكانت تنفذ عملية أمنية.").ShouldBeEmpty();

    [Fact]
    public void A_number_of_them_is_they_and_a_leader_of_theirs_is_not() =>
        Doers("قال أحد قادة جيش الإسلام إن عددا من فصائل المعارضة المسلحة، منها أحرار الشام، هاجمت البلدة واقتحمت المطار.").ShouldBe("syrian-armed-opposition");

    [Theory]
    [InlineData("شن التحالف العربي غارات في صعدة، وفي تعز قصفت المليشيا أحياء سكنية.", "arab-coalition")]
    [InlineData("قصفت القوات الروسية مدينة خاركيف، فيما قالت كييف إن قواتها استعادت بلدة في دونيتسك.", "russian-forces ukraine")]
    public void A_verb_with_a_subject_of_its_own_takes_none_from_before(string text, string doers) => Doers(text).ShouldBe(doers);

    [Fact]
    public void Positions_for_somebody_are_his() => Targets("شن التحالف العربي غارات على مواقع للحوثيين في صعدة.").ShouldBe("houthis");

    [Fact]
    public void Fighting_on_the_border_between_two_countries_is_not_theirs() =>
        Participants("عززت تركيا أمن حدودها مع العراق. وقتل جندي في صدام مسلح مع متطرفي داعش على الحدود بين البلدين.").ShouldBe("islamic-state");

    [Fact]
    public void Who_is_accused_of_a_breach_is_said_to_have_made_it() => Doers("اتهمت الحكومة اليمنية الحوثيين بخرق الهدنة في الحديدة.").ShouldBe("houthis");

    [Fact]
    public void Who_repels_an_attack_is_attacked()
    {
        const string text = "تصدت القوات الحكومية اليمنية لهجوم شنه الحوثيون على مواقعها في مأرب.";
        Doers(text).ShouldBe("houthis");
        Targets(text).ShouldBe("yemeni-army");
    }

    [Fact]
    public void Gunmen_of_a_movement_are_its_own() => Doers("هاجم مسلحون من حركة طالبان نقطة تفتيش للجيش الأفغاني في ولاية هلمند.").ShouldBe("taliban");

    [Fact]
    public void Who_besieges_stands_behind_by() => Doers("أدخلت الأمم المتحدة مساعدات إلى بلدة مضايا المحاصرة من قبل قوات النظام السوري.").ShouldContain("syrian-government-forces");

    private static string Doers(string text) => Join(text, told => told.Initiators);

    private static string Targets(string text) => Join(text, told => told.Targets);

    private static string Participants(string text) => Join(text, told => told.Participants);

    private static string Join(string text, Func<EventReport, IEnumerable<Party>> parties) =>
        string.Join(' ', EventExamples.Read(text).Events.SelectMany(parties).Select(party => party.Actor ?? party.Name).Distinct());
}
