using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

/// <summary>Whom a deed falls on, told by people without a side, by what belongs to a party, and by its dead.</summary>
public class WhomDeedsFallOn
{
    [Theory]
    [InlineData("شنت قوات النظام السوري هجمات متعمدة على مدنيين في القرية.", "مدنيين")]
    [InlineData("قصفت الطائرات السورية مدنيين في المدينة يوم الجمعة.", "مدنيين")]
    [InlineData("استهدف هجوم انتحاري في البلدة ناشطين مؤيدين للقضية الكردية.", "ناشطين مؤيدين للقضية الكردية")]
    [InlineData("أسفر هجوم انتحاري استهدف تجمعا لنشطاء في أنقرة عن مقتل عشرة أشخاص.", "نشطاء")]
    [InlineData("استهدف هجوم انتحاري في أنقرة (وسط) ناشطين مؤيدين للقضية الكردية.", "ناشطين مؤيدين للقضية الكردية")]
    [InlineData("قصفت الطائرات السورية منازل المدنيين في المدينة يوم الجمعة.", "")]
    [InlineData("قتلت القوات السورية أربعة مدنيين في المدينة يوم الجمعة.", "")]
    public void People_without_a_side_are_hit_where_the_deed_is_aimed_at_them(string text, string people) =>
        Names(Hostile(text).Targets).ShouldBe(people);

    [Fact]
    public void People_an_attack_fell_on_fight_nobody() =>
        EventExamples.Read("قال التقرير إن الحرب في جنوب السودان شهدت هجمات متعمدة على مدنيين نفذها جيش جنوب السودان.").Events
            .Where(told => told.Type == EventType.Clash).SelectMany(told => told.Participants).ShouldNotContain(party => party.Actor == null);

    [Theory]
    [InlineData("هاجم مسلحون سيارتين لقوات النظام السوري قرب دمشق.", "syrian-government-forces")]
    [InlineData("هاجم مسلحون سيارتي دفع رباعي لقوات النظام السوري قرب دمشق.", "syrian-government-forces")]
    [InlineData("شنت تركيا هجمات ضد عناصر يشتبه بانتمائهم إلى جبهة النصرة وحزب العمال الكردستاني.", "nusra-front pkk")]
    [InlineData("هاجم مسلحون عناصر في جبهة النصرة قرب دمشق.", "nusra-front")]
    [InlineData("شن حزب العمال الكردستاني هجمات استهدفت جنودا بالجيش التركي قرب الحدود.", "turkish-army")]
    [InlineData("شن سلاح الجو غارات على محيط البلدة لوقف تمدد جبهة النصرة.", "nusra-front")]
    [InlineData("شنت طائرات روسية غارات على ريف حماة لوقف تمويل جبهة النصرة.", "")]
    [InlineData("هاجمت تركيا تنظيم داعش الذي قصفت مواقع له في سوريا.", "islamic-state")]
    [InlineData("كثفت قوات النظام السوري قصفها لمواقع جبهة النصرة في حلب.", "nusra-front")]
    [InlineData("يشن حزب العمال الكردستاني تمردا منذ ثلاثين عاما ضد الدولة التركية.", "turkey")]
    [InlineData("يخوض حزب العمال الكردستاني تمردا منذ ثلاثين عاما ضد حكومة أنقرة.", "turkey")]
    [InlineData("استهدف تفجير القنصلية الإيطالية في القاهرة.", "italian-consulate")]
    [InlineData("استهدفت غارات التحالف العربي تجمعات الحوثيين في مأرب.", "houthis")]
    [InlineData("بات تنظيم داعش محاصرا في حيين من المدينة.", "islamic-state")]
    public void What_belongs_to_a_party_or_is_to_be_halted_says_who_is_hit(string text, string targets) =>
        Ids(EventExamples.Read(text).Events[0].Targets).ShouldBe(targets);

    [Theory]
    [InlineData("أعلن المتحدث مقتل ثلاثة من كبار قادة جبهة النصرة في غارة جوية شمال البلاد.", "nusra-front")]
    [InlineData("قتل قيادي في جبهة النصرة في غارة أميركية شمال سوريا.", "nusra-front")]
    [InlineData("دعا قيادي في جبهة النصرة إلى الرد على غارة أميركية شمال سوريا.", "")]
    [InlineData("أسفرت غارات جوية عن سقوط قتلى في صفوف تنظيم داعش قرب الرمادي.", "islamic-state")]
    [InlineData("سقط قتلى وجرحى من جبهة النصرة في غارات شنها الطيران السوري على إدلب.", "nusra-front")]
    [InlineData("سقط قتلى وجرحى في غارات شنها الطيران السوري على إدلب التي تسيطر عليها جبهة النصرة.", "")]
    [InlineData("أعلن ضابط عراقي مقتل وجرح خمسة من الجيش العراقي والحشد الشعبي بتفجير سيارتين مفخختين قرب بغداد.", "iraqi-army popular-mobilization-forces")]
    public void The_dead_and_their_leaders_say_whom_a_deed_hit(string text, string targets) =>
        Ids(Hostile(text).Targets).ShouldBe(targets);

    [Theory]
    [InlineData("قتل أربعة من جبهة النصرة خلال اشتباكات مع قوات النظام السوري.", "nusra-front syrian-government-forces")]
    [InlineData("قتل الجيش التركي ثلاثة مسلحين من حزب العمال الكردستاني في اشتباكات جنوب البلاد.", "pkk turkish-army")]
    public void The_dead_and_who_killed_them_are_the_sides_of_a_fight(string text, string sides) =>
        string.Join(' ', EventExamples.Read(text).Events.Single(told => told.Type == EventType.Clash).Participants.Select(party => party.Actor).Order(StringComparer.Ordinal)).ShouldBe(sides);

    [Theory]
    [InlineData("قتل 14 جنديا عراقيا في هجوم لتنظيم داعش قرب الرمادي.", "iraqi-army")]
    [InlineData("شنت حركة طالبان هجمات ضد القوات الأفغانية والأميركية.", "afghan-forces us-forces")]
    [InlineData("شنت حركة طالبان هجمات ضد القوات الأفغانية الأميركية.", "afghan-forces")]
    public void An_adjective_in_the_accusative_or_joined_to_another_names_forces(string text, string targets) =>
        Ids(Hostile(text).Targets).ShouldBe(targets);

    [Theory]
    [InlineData("نصب مسلحون كمينا لقوات النظام السوري قرب درعا.", "", "syrian-government-forces")]
    [InlineData("وقعت قوات النظام السوري في كمين لجبهة النصرة قرب درعا.", "nusra-front", "syrian-government-forces")]
    [InlineData("قتل جنديان في كمين لجبهة النصرة قرب درعا.", "nusra-front", "")]
    public void An_ambush_is_laid_for_one_and_is_of_the_other(string text, string doer, string target)
    {
        var ambush = Hostile(text);
        Ids(ambush.Initiators.Where(party => party.Actor is not null)).ShouldBe(doer);
        Ids(ambush.Targets.Where(party => party.Actor is not null)).ShouldBe(target);
    }

    [Theory]
    [InlineData("قتل ستة من عناصر الجيش العراقي والشرطة في هجوم انتحاري استهدف نقطة تفتيش شمال بغداد.", "iraqi-army iraqi-police")]
    public void The_police_beside_an_army_are_of_its_state(string text, string targets) =>
        Ids(Hostile(text).Targets).ShouldBe(targets);

    [Theory]
    [InlineData("استعادت قوات الجيش الليبي بعض الأراضي التي خسرتها قبل عام في بنغازي.", "libyan-army")]
    [InlineData("استعادت قوات الجيش الليبي بعض الأراضي التي خسرها قبل عام في بنغازي.", "")]
    public void Who_retakes_what_was_lost_had_lost_it_where_the_verb_agrees(string text, string loser) =>
        Ids(EventExamples.Read(text).Events.Where(told => told.Type == EventType.Capture && told.Initiators.Count == 0).SelectMany(told => told.Targets)).ShouldBe(loser);

    [Fact]
    public void The_organisation_is_the_one_an_alliance_is_named_after() =>
        Ids(Hostile("نفذ التحالف الدولي ضد تنظيم داعش ضربات جوية على معسكرات للتنظيم قرب الحدود.").Targets).ShouldBe("islamic-state");

    private static EventReport Hostile(string text) => EventExamples.Read(text).Events.Single(told => told.Type <= EventType.Siege);

    private static string Ids(IEnumerable<Party> parties) => string.Join(' ', parties.Select(party => party.Actor));

    private static string Names(IEnumerable<Party> parties) => string.Join(' ', parties.Select(party => party.Name));
}
