using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

/// <summary>Doers and sufferers of hostilities that another word than the governing verb names.</summary>
public class DoersOfEvents
{
    [Theory]
    [InlineData("أعلن متحدث نجاح البيشمركة في السيطرة على بلدة سنجار.", "peshmerga")]
    [InlineData("فشلت جبهة النصرة وأحرار الشام في اقتحام مطار كويرس العسكري قرب حلب.", "nusra-front ahrar-al-sham")]
    [InlineData("سمحت الحكومة للجيش الأمريكي بشن غارات جوية على مواقع تنظيم داعش.", "us-army")]
    [InlineData("أشاد الوزير بدور التحالف العربي في تحرير مدينة عدن.", "arab-coalition")]
    [InlineData("تحدث متمردو حركة طالبان عن تمكنهم من السيطرة على بلدة قرب قندوز.", "taliban")]
    [InlineData("تستعد البيشمركة لاقتحام بلدة سنجار.", "peshmerga")]
    [InlineData("أعلن متحدث أن البيشمركة تسعى إلى استعادة بلدة سنجار.", "peshmerga")]
    [InlineData("شاهد السكان قيام عشرات من مقاتلي حركة طالبان باقتحام مبنى في قندوز.", "taliban")]
    [InlineData("تستعد البيشمركة بدعم من الحشد الشعبي لاقتحام بلدة سنجار.", "peshmerga popular-mobilization-forces")]
    [InlineData("تستعد البيشمركة بدعم من فرنسا لاقتحام بلدة سنجار.", "peshmerga")]
    [InlineData("أعلنت البيشمركة أن نجاح المفاوضات مهم وأن السيطرة على بلدة سنجار قريبة.", "")]
    public void Who_undertakes_or_fails_in_a_deed_does_it(string text, string doers) => Doers(text).ShouldBe(doers);

    [Theory]
    [InlineData("تحدث السكان عن اجتياح الحوثيين لمدينة عدن.", "houthis", "")]
    [InlineData("تحدث السكان عن اقتحام البيشمركة والحشد الشعبي لبلدة سنجار.", "peshmerga popular-mobilization-forces", "")]
    [InlineData("تحدث السكان عن مهاجمة حركة طالبان قرية قرب قندوز.", "taliban", "")]
    [InlineData("تحدث السكان عن مهاجمة البيشمركة ثلاث قرى قرب سنجار.", "peshmerga", "")]
    [InlineData("تحدث السكان عن مهاجمة البيشمركة قرب سنجار.", "", "peshmerga")]
    public void The_genitive_of_an_attack_attacks_where_its_object_stands_behind(string text, string doers, string hit)
    {
        Doers(text).ShouldBe(doers);
        Targets(text).ShouldBe(hit);
    }

    [Theory]
    [InlineData("استأنف الطيران الحربي التابع للجيش الليبي غاراته على بنغازي.", "الطيران الحربي libyan-army")]
    [InlineData("أعلنت حركة طالبان أن مسلحيها سيطروا على بلدة قرب قندوز.", "taliban")]
    [InlineData("أرسلت حركة طالبان المئات من مسلحيها وقامت بمهاجمة بلدة قرب قندوز.", "taliban")]
    public void Whose_men_and_aircraft_do_it_does_it(string text, string doers) => Doers(text).ShouldBe(doers);

    [Theory]
    [InlineData("أعلنت الوزارة إفراج حركة طالبان عن أسير أفغاني.", "taliban")]
    [InlineData("أطلق سراح عشرة جنود كانت تحتجزهم حركة طالبان.", "")]
    public void Who_lets_somebody_go_is_not_the_one_let_go(string text, string doers) =>
        string.Join(' ', EventExamples.Read(text).Events.Where(told => told.Type == EventType.DetaineeRelease).SelectMany(told => told.Initiators).Select(party => party.Actor ?? party.Name)).ShouldBe(doers);

    [Fact]
    public void Who_lost_control_of_a_town_lost_it() => Targets("فقد الحوثيون السيطرة على مدينة عدن قبل عام.").ShouldBe("houthis");

    [Fact]
    public void What_belongs_to_somebody_is_hit_as_his() => Targets("دمرت قوات البيشمركة ثلاث عربات مفخخة تعود لتنظيم داعش.").ShouldBe("islamic-state");

    [Fact]
    public void A_village_is_no_adjective_of_those_who_attack_it() => EventExamples.Read("هاجمت مجموعات مسلحة قرية خان طومان أمس.").Events.ShouldHaveSingleItem().Initiators.ShouldHaveSingleItem().Name.ShouldBe("مجموعات مسلحة");

    [Fact]
    public void A_town_that_may_be_besieged_is_besieged_by_nobody_named_before() => Doers("دعا المجلس روسيا إلى موقف واضح، محذرا من أن المدينة قد تحاصر خلال أسابيع.").ShouldBe("");

    [Theory]
    [InlineData("تحدث المرصد السوري أمس عن اشتباكات عنيفة في مدينة حلب.")]
    [InlineData("أضاف المصدر العسكري أن الطيران استهدف مواقع في مدينة حلب.")]
    [InlineData("انقضت المهلة التي حددتها روسيا. وقال مسعف إن قذائف مدفعية سقطت قرب السوق وقتلت أربعة في مدينة حلب.")]
    [InlineData("استهدفت المدفعية نبع الفيجة، مصدر مياه دمشق.")]
    public void Who_speaks_of_a_deed_does_not_do_it(string text)
    {
        var told = EventExamples.Read(text).Events.ShouldHaveSingleItem();
        told.Initiators.ShouldBeEmpty();
        told.Participants.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("قصف الجيش السوري مدينة إدلب. ولم يصدر عن هيئة تحرير الشام، التي تسيطر على معظم المحافظة، تعليق.")]
    [InlineData("وصل الأب إلى البلدة عند الثانية فجراً بعد قصف المدينة.")]
    public void A_name_or_a_time_tells_no_deed(string text) => EventExamples.Read(text).Events.ShouldHaveSingleItem().Type.ShouldBe(EventType.Shelling);

    [Theory]
    [InlineData("وقعت غارات استهدفت البيشمركة قرب سنجار.", "", "peshmerga")]
    [InlineData("نفذت مقاتلات فرنسية غارات مستهدفة تنظيم داعش في الرقة.", "french-air-force", "islamic-state")]
    [InlineData("قتل عشرة في هجمات استهدفت سوقا تبنى بعضها تنظيم داعش.", "islamic-state", "")]
    public void What_a_deed_targets_is_hit_and_does_not_do_it(string text, string doers, string hit)
    {
        Doers(text).ShouldBe(doers);
        Targets(text).ShouldBe(hit);
    }

    [Theory]
    [InlineData("حاصرت وحدة كبيرة من الجيش العراقي بلدة الكرمة.", "iraqi-army")]
    [InlineData("اقتحمت قوة خاصة تابعة للبيشمركة بلدة سنجار.", "peshmerga")]
    [InlineData("هاجم عناصر مسلحون تابعون لحركة طالبان حاجزا للجيش الأفغاني.", "taliban")]
    public void A_part_of_a_force_is_the_force(string text, string doers) => Doers(text).ShouldBe(doers);

    [Theory]
    [InlineData("استهدفت البيشمركة رتلا عسكريا لتنظيم داعش قرب سنجار.", "islamic-state")]
    [InlineData("استهدفت البيشمركة دورية مسلحة تابعة لتنظيم داعش قرب سنجار.", "islamic-state")]
    public void Whose_the_thing_that_was_hit_is_was_hit(string text, string hit) => Targets(text).ShouldBe(hit);

    [Fact]
    public void Behind_an_attacker_and_his_verb_stands_whom_he_attacks()
    {
        const string text = "البيشمركة تحاصر تنظيم داعش في سنجار.";
        Doers(text).ShouldBe("peshmerga");
        Targets(text).ShouldBe("islamic-state");
    }

    [Theory]
    [InlineData("قتل انتحاري يشتبه بانتمائه إلى تنظيم داعش تسعة أشخاص في أنقرة.", "انتحاري islamic-state")]
    [InlineData("قتل انتحاري تسعة أشخاص في أنقرة.", "انتحاري")]
    public void Whom_an_unnamed_attacker_is_said_to_belong_to_did_it_too(string text, string doers) => Doers(text).ShouldBe(doers);

    [Theory]
    [InlineData("شنت البيشمركة مدعومة بالحشد الشعبي هجوما على سنجار.", "peshmerga popular-mobilization-forces")]
    [InlineData("شنت البيشمركة المدعومة من الولايات المتحدة هجوما على سنجار.", "peshmerga")]
    public void Who_backs_a_force_with_men_fights_beside_it(string text, string doers) => Doers(text).ShouldBe(doers);

    [Theory]
    [InlineData("أصيب سبعة مجندين بالشرطة المصرية في انفجار عبوة ناسفة قرب العريش.", "egyptian-police")]
    [InlineData("قتل خمسة من قوات الأمن المصرية في هجوم قرب العريش.", "egyptian-security-forces")]
    public void Men_in_service_who_fall_are_those_attacked(string text, string hit) => Targets(text).ShouldBe(hit);

    [Theory]
    [InlineData("قتل ثلاثة جنود أتراك في تفجير سيارة مفخخة قرب الحدود.", "turkish-army")]
    [InlineData("قتل شرطيان تركيان في تفجير سيارة مفخخة قرب الحدود.", "turkish-police")]
    [InlineData("قتل ضابط وثلاثة جنود أتراك في تفجير سيارة مفخخة قرب الحدود.", "turkish-army")]
    public void Men_in_service_of_a_state_are_its_army_or_police(string text, string hit) => Targets(text).ShouldBe(hit);

    [Fact]
    public void Who_has_the_right_to_raid_raids()
    {
        const string text = "تحدث البيت الأبيض عن حق تركيا في شن غارات على مواقع حزب العمال الكردستاني.";
        Doers(text).ShouldBe("turkey");
        Targets(text).ShouldBe("pkk");
    }

    [Theory]
    [InlineData("غادر الحوثيون المبنى الذي سيطرت عليه المقاومة الشعبية في عدن.", "popular-resistance")]
    [InlineData("اقتربت البيشمركة من تنظيم داعش الذي سيطر على بلدة سنجار.", "islamic-state")]
    public void Who_stands_before_the_thing_that_was_taken_did_not_take_it(string text, string doers) => Doers(text).ShouldBe(doers);

    [Fact]
    public void Who_answers_an_attack_on_a_town_is_not_the_one_attacked() =>
        Targets("ردت جبهة النصرة بعد أيام من الصمت، على تعرض بلدة الزبداني لهجوم من حزب الله.").ShouldBeEmpty();

    [Fact]
    public void The_bomber_did_it_beside_his_group() => Doers("تبنى تنظيم داعش تفجير سيارة يقودها انتحاري وسط بغداد.").ShouldBe("islamic-state انتحاري");

    [Fact]
    public void Fighters_named_with_their_group_are_the_group() => Doers("سيطر ثوار جبهة النصرة على بلدة قرب حلب.").ShouldBe("nusra-front");

    [Theory]
    [InlineData("قتل تسعة في تفجيرين نفذتهما امرأتان قرب السوق، بحسب جماعة بوكو حرام.", "امرأتان")]
    [InlineData("قتلت فتاتان في تفجير تبنته جماعة بوكو حرام.", "boko-haram")]
    public void Who_is_no_fighter_did_it_where_the_words_say_so(string text, string doers) => Doers(text).ShouldBe(doers);

    [Theory]
    [InlineData("سيطر الموالون للحكومة اليمنية على مطار عدن وانسحب الحوثيون.", "الموالون للحكومة اليمنية")]
    [InlineData("سيطر المقاتلون الموالون للحكومة اليمنية على مطار عدن وانسحب الحوثيون.", "المقاتلون الموالون للحكومة اليمنية")]
    public void Those_loyal_to_somebody_need_no_other_noun(string text, string doers) => Doers(text).ShouldBe(doers);

    [Fact]
    public void He_that_did_it_is_not_the_authorities_who_say_so() => Doers("قالت السلطات التركية إنه فجر نفسه وسط السوق.").ShouldBeEmpty();

    private static string Doers(string text) => Names(text, told => told.Initiators);

    private static string Targets(string text) => Names(text, told => told.Targets);

    private static string Names(string text, Func<EventReport, IEnumerable<Party>> of) =>
        string.Join(' ', EventExamples.Read(text).Events.Where(told => told.Type <= EventType.Siege).SelectMany(of).Select(party => party.Actor ?? party.Name).Distinct());
}
