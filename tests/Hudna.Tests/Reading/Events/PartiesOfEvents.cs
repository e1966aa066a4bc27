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
    [InlineData("قتل عشرة من مسلحي تنظيم داعش في اشتباكات مع البيشمركة شرق البلدة.", "islamic-state peshmerga")]
    [InlineData("قتل خمسة من عناصر جبهة النصرة وأحرار الشام في معارك قرب المطار.", "nusra-front ahrar-al-sham")]
    [InlineData("قتل ثلاثة جنود أتراك في اشتباكات مع حزب العمال الكردستاني.", "pkk turkish-army")]
    public void Whose_the_dead_of_fighting_were_fought(string text, string sides) => Participants(text).ShouldBe(sides);

    [Theory]
    [InlineData("قتل تسعة من عناصر تنظيم داعش في غارة جوية قرب القرية.", "islamic-state")]
    [InlineData("قتل تسعة مدنيين في غارة جوية قرب القرية.", "")]
    [InlineData("قتل جندي تركي في صدام مسلح قرب الحدود بعد أسبوع من هجوم انتحاري لتنظيم داعش.", "")]
    public void Whose_the_dead_of_a_raid_were_was_hit(string text, string hit) => Targets(text).ShouldBe(hit);

    [Fact]
    public void Who_takes_a_town_after_fighting_somebody_fought() =>
        Participants("سيطرت البيشمركة على بلدة سنجار بعد معارك عنيفة مع تنظيم داعش.").ShouldBe("islamic-state peshmerga");

    [Fact]
    public void The_second_side_stands_behind_one_hand() =>
        Participants("دارت اشتباكات بين الجيش السوري من جهة وداعش من جهة أخرى قرب البلدة.").ShouldBe("syrian-army islamic-state");

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

    [Theory]
    [InlineData("وقع هجوم انتحاري في المدينة نسبته أنقرة إلى تنظيم داعش.", "islamic-state")]
    [InlineData("وقع تفجير انتحاري في المدينة نسب لتنظيم داعش.", "islamic-state")]
    [InlineData("أعلنت حركة طالبان مسؤوليتها عن هجوم بسيارة مفخخة في كابول.", "taliban")]
    [InlineData("لم تعلن حركة طالبان مسؤوليتها عن هجوم بسيارة مفخخة في كابول.", "")]
    public void To_whom_a_deed_is_ascribed_and_who_claims_it_did_it(string text, string doers) => Doers(text).ShouldBe(doers);

    [Theory]
    [InlineData("فجر انتحاري نفسه وسط سوق في بغداد.", "انتحاري")]
    [InlineData("وقع تفجير انتحاري وسط سوق في بغداد.", "")]
    public void A_suicide_bomber_did_it_himself(string text, string doers) => Doers(text).ShouldBe(doers);

    [Fact]
    public void Forces_loyal_to_somebody_are_called_so_as_a_whole() =>
        Doers("سيطرت القوات الموالية للحكومة على بلدة قرب المطار.").ShouldBe("القوات الموالية للحكومة");

    [Fact]
    public void Whose_tanks_shell_shells() => Doers("تعرضت قريتان لقصف بدبابات تركية قرب الحدود.").ShouldBe("turkish-army");

    [Theory]
    [InlineData("طالب الوزير تنظيم داعش بالإفراج عن الرهائن.", "islamic-state")]
    [InlineData("دعا الرئيس التركي رجب طيب أردوغان إلى الإفراج عن الرهائن.", "")]
    public void Who_is_called_on_and_not_who_calls_is_to_do_it(string text, string doers) => Doers(text).ShouldBe(doers);

    [Fact]
    public void The_storming_of_somebody_is_suffered() => Targets("بدأت البيشمركة مهاجمة مواقع تنظيم داعش قرب سنجار.").ShouldBe("islamic-state");

    [Fact]
    public void What_stands_before_a_verb_with_an_object_pronoun_is_its_object() =>
        Doers("دخل الجيش السوري البلدة التي احتلها تنظيم داعش قبل عام.").ShouldContain("islamic-state");

    [Fact]
    public void A_second_target_stands_behind_the_place_of_the_first() =>
        Targets("شنت تركيا غارات على مواقع لتنظيم داعش في سوريا ومواقع حزب العمال الكردستاني.").ShouldBe("islamic-state pkk");

    [Theory]
    [InlineData("قصف الطيران التركي مواقع إيرانية قرب الحدود.", "iran")]
    [InlineData("قصف الطيران الإسرائيلي مواقع قرب دمشق السورية.", "")]
    public void Whose_sites_were_hit_their_adjective_tells(string text, string hit) => Targets(text).ShouldBe(hit);

    [Fact]
    public void The_adjective_of_aid_says_who_sends_it() => Doers("وصلت سفينة سعودية محملة بالمساعدات إلى عدن.").ShouldBe("saudi-arabia");

    [Fact]
    public void A_truce_that_starts_is_theirs_who_declared_it() =>
        EventExamples.Read("أعلن التحالف العربي هدنة إنسانية في اليمن. وتبدأ الهدنة مساء الأحد.").Events.Single(told => told.Type == EventType.TruceStarted).Initiators.Single().Actor.ShouldBe("arab-coalition");

    [Fact]
    public void Who_says_that_it_did_it_did_it() => Doers("قالت القوات العراقية إنها سيطرت على مبنى الجامعة في الرمادي.").ShouldBe("iraqi-security-forces");

    [Fact]
    public void What_is_hit_of_somebodys_own_is_his() =>
        Targets("تبنى حزب العمال الكردستاني هجوما بسيارة مفخخة ردا على غارات تركية على قواعده.").ShouldBe("pkk");

    [Fact]
    public void Between_it_and_somebody_means_who_was_named_before() =>
        Participants("دخلت القوات الإسرائيلية القرية، إذ اندلعت اشتباكات بينها وبين مسلحين.").ShouldBe("مسلحين israeli-forces");

    [Theory]
    [InlineData("شنت طائرات التحالف العربي غارات على صعدة. وقتل تسعة أشخاص في غارة جوية على خور مكسر.", true)]
    [InlineData("شنت طائرات التحالف العربي غارات على صعدة. وقتل تسعة أشخاص في غارة جوية على بلدة سورية قال الجيش السوري إنه لم ينفذها.", false)]
    public void Raids_without_a_doer_are_of_the_one_who_raids_in_the_article(string text, bool both) =>
        EventExamples.Read(text).Events.Where(told => told.Type == EventType.Airstrike).All(told => told.Initiators.Count == 1).ShouldBe(both);

    [Fact]
    public void War_planes_of_a_state_are_its_air_force() => Doers("قصفت طائرات حربية تركية مواقع قرب الحدود.").ShouldBe("turkish-air-force");

    [Fact]
    public void Gunmen_who_belong_to_a_group_are_the_group() => Targets("شن الجيش المصري هجوما على مسلحين ينتمون إلى داعش في سيناء.").ShouldBe("islamic-state");

    [Theory]
    [InlineData("أكد البيان أن طيران التحالف العربي قصف مواقع تابعة للحوثيين في صعدة.", "arab-coalition")]
    [InlineData("هبطت الطائرة في المطار الذي استعادته يوم الجمعة القوات الموالية للشرعية قرب عدن.", "yemeni-army")]
    [InlineData("أغلق المعبر منذ استيلاء الحوثيين على مدينة عمران.", "houthis")]
    [InlineData("تحدث الوزير عن استعادة سوريا مدينة تدمر.", "")]
    [InlineData("أفاد شهود أن عناصر داعش أقدموا على قصف أحياء في الموصل.", "islamic-state")]
    public void A_deed_written_like_a_noun_finds_its_doer(string text, string doer) => Doers(text).ShouldBe(doer);

    [Theory]
    [InlineData("قصفت الفصائل المقاتلة المعارضة للنظام السوري بلدة قرب إدلب.", "الفصائل المقاتلة المعارضة للنظام السوري")]
    [InlineData("هاجمت القوات المتمردة بلدة في الشمال.", "القوات المتمردة")]
    [InlineData("فجر مهاجم انتحاري نفسه أمام مركز للجيش في عدن.", "مهاجم انتحاري")]
    public void A_side_is_called_as_the_text_calls_it(string text, string doer) => Doers(text).ShouldBe(doer);

    [Theory]
    [InlineData("قتل سبعة متمردين في غارة جوية قرب القرية.", "متمردين")]
    [InlineData("استهدف التحالف العربي موقعا لتعزيزات حوثية قرب إب.", "houthis")]
    public void The_dead_and_the_sites_say_who_was_hit(string text, string hit) => Targets(text).ShouldBe(hit);

    [Theory]
    [InlineData("هاجم مسلحون العديد من المواقع الأمنية قرب كابل.", "المواقع الأمنية")]
    [InlineData("شن تنظيم داعش هجوما على ثكنات عسكرية غرب الموصل.", "ثكنات عسكرية")]
    [InlineData("شن تنظيم داعش هجوما في منطقة عسكرية غرب الموصل.", "")]
    [InlineData("شن تنظيم داعش هجوما على مواقع عسكرية للبيشمركة غرب الموصل.", "peshmerga")]
    public void Sites_that_are_some_sides_are_hit_by_what_they_are_called(string text, string hit) => Targets(text).ShouldBe(hit);

    [Fact]
    public void Who_loses_a_town_is_whom_its_taker_fights_elsewhere_in_the_article() =>
        Targets("دارت اشتباكات بين البيشمركة وتنظيم داعش في سنجار. وقال مصدر إن البيشمركة سيطرت على بلدة زمار.").ShouldBe("islamic-state");

    [Fact]
    public void Raids_of_one_doer_hit_whom_the_others_hit() =>
        EventExamples.Read("شن التحالف العربي غارات على مواقع للحوثيين في صعدة. وقال سكان إن طيران التحالف العربي شن غارات جوية قرب مطار الحديدة أمس.").Events
            .ShouldAllBe(told => told.Targets.Single().Actor == "houthis");

    [Fact]
    public void Who_fights_several_who_are_not_one_side_is_not_said_to_take_a_town_from_any() =>
        Targets("اشتبك الجيش السوري مع تنظيم داعش في تدمر. واشتبك الجيش السوري مع أحرار الشام في إدلب. وقال مصدر إن الجيش السوري سيطر على بلدة مورك.").ShouldBeEmpty();

    [Fact]
    public void Who_claims_an_attack_did_it_though_the_day_and_the_weapon_stand_between() =>
        Doers("تبنى حزب العمال الكردستاني يوم الأحد هجوما نفذ بسيارة مفخخة في ديار بكر.").ShouldBe("pkk");

    [Theory]
    [InlineData("زار وزير الخارجية الروسي سيرغي لافروف تركيا أمس.", "sergey-lavrov")]
    [InlineData("أجرى سيرغي لافروف زيارة لتركيا وإيران أمس.", "sergey-lavrov")]
    public void Where_somebody_goes_is_nobody_he_meets(string text, string sides) => Participants(text).ShouldBe(sides);

    [Theory]
    [InlineData("دارت اشتباكات بين البيشمركة وتنظيم داعش في بلدة قرب الحدود مع تركيا.", "peshmerga islamic-state")]
    [InlineData("فجر مسلحون أنبوبا للغاز بين تركيا وإيران قرب بلدة حدودية.", "")]
    [InlineData("دارت اشتباكات بين أذربيجان وأرمينيا أمس.", "azerbaijan armenia")]
    public void Lands_that_say_where_it_was_are_no_sides(string text, string sides) => Participants(text).ShouldBe(sides);

    [Theory]
    [InlineData("دارت اشتباكات بين قوات الجيش السوري وحزب الله من جهة، وجبهة النصرة وفصائل إسلامية من جهة أخرى قرب البلدة.", "syrian-army hezbollah nusra-front فصائل إسلامية")]
    [InlineData("دارت اشتباكات بين الجيش السوري وحزب الله من جهة، بينما قصف الطيران التركي مواقع لتنظيم داعش شمال البلاد.", "syrian-army hezbollah")]
    public void The_second_side_stands_behind_one_hand_and_near_it(string text, string sides) => Participants(text).ShouldBe(sides);

    [Theory]
    [InlineData("قصفت طائرات حربية بلدة شمال المدينة أمس.", "طائرات حربية")]
    [InlineData("قصف طيران النظام السوري حلب. ثم شن الطيران الحربي غارات على بلدة بنش.", "syrian-air-force")]
    [InlineData("قتل متظاهر برصاص الشرطة في العاصمة مساء أمس.", "الشرطة")]
    [InlineData("انفجرت سيارة مفخخة في حي الشرطة وسط العاصمة أمس.", "")]
    public void Forces_of_nobody_named_are_parties_by_what_they_are_called(string text, string doers) => Doers(text).ShouldBe(doers);

    [Theory]
    [InlineData("قتل شرطي وأصيب آخر بالرصاص في هجوم وسط المدينة أمس.", "شرطي")]
    [InlineData("تبنى حزب العمال الكردستاني قتل شرطيين تركيين قرب الحدود.", "turkish-police")]
    [InlineData("قتل خمسة مدنيين في هجوم وسط المدينة.", "")]
    public void Soldiers_and_police_who_fell_were_hit_though_nobody_says_whose_they_were(string text, string hit) => Targets(text).ShouldBe(hit);

    [Fact]
    public void What_the_dossiers_know_by_a_full_name_is_no_new_body_of_its_head() =>
        Doers("شن تنظيم داعش الإرهابي هجوما على البلدة.").ShouldBe("islamic-state");

    [Theory]
    [InlineData("وقع الهجوم الانتحاري أمس في البلدة، والذي قام به تنظيم داعش.", "islamic-state")]
    [InlineData("قتل مفجر انتحاري يشتبه بأنه من حركة طالبان ثلاثة أشخاص في السوق.", "مفجر انتحاري taliban")]
    [InlineData("قتل خمسة جنود بصاروخ أطلقته قوة إيساف التابعة لحلف شمال الأطلسي.", "isaf")]
    public void Who_did_it_may_stand_behind_the_deed(string text, string doers) => Doers(text).ShouldBe(doers);

    [Theory]
    [InlineData("وقع هجوم انتحاري في البلدة (جنوب) استهدف مجموعة ناشطين أمس.", "ناشطين")]
    [InlineData("شن الطيران غارات على مواقع جبهة النصرة وحلفائها من أحرار الشام.", "nusra-front ahrar-al-sham")]
    [InlineData("شن المتمردون هجمات ضد تركيا أمس.", "turkey")]
    [InlineData("استولى جيش الفتح التابع للمعارضة السورية على تلال قرب البلدة.", "")]
    public void What_a_deed_fell_on_stands_behind_it(string text, string hit) => Targets(text).ShouldBe(hit);

    [Fact]
    public void The_land_whose_side_it_was_on_is_no_side() =>
        Participants("دارت مواجهات بين البيشمركة وتنظيم داعش في بلدة زمار، شمالي العراق.").ShouldBe("peshmerga islamic-state");

    private static string Doers(string text) => Join(text, told => told.Initiators);

    private static string Targets(string text) => Join(text, told => told.Targets);

    private static string Participants(string text) => Join(text, told => told.Participants);

    private static string Join(string text, Func<EventReport, IEnumerable<Party>> parties) =>
        string.Join(' ', EventExamples.Read(text).Events.SelectMany(parties).Select(party => party.Actor ?? party.Name).Distinct());
}
