using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

public class WordsBesideParties
{
    [Theory]
    [InlineData("خسر الجيش السوري البلدة أمام تنظيم داعش قبل أيام.", "islamic-state", "syrian-army")]
    [InlineData("فقد الحوثيون السيطرة على البلدة لصالح المقاومة الشعبية أمس.", "popular-resistance", "houthis")]
    [InlineData("خسر الجيش السوري البلدة أمس.", "", "syrian-army")]
    public void Who_wins_what_is_lost_stands_behind_the_loss(string text, string doers, string targets) => Sides(text).ShouldBe((doers, targets));

    [Theory]
    [InlineData("طرد تنظيم داعش من البلدة على يد جبهة النصرة.", "nusra-front", "islamic-state")]
    [InlineData("طرد تنظيم داعش جبهة النصرة من البلدة.", "islamic-state", "nusra-front")]
    public void Who_stands_before_at_the_hands_of_suffers(string text, string doers, string targets) => Sides(text).ShouldBe((doers, targets));

    [Theory]
    [InlineData("والأرجح أن تنظيم داعش هو وراء التفجير في البلدة.", "islamic-state")]
    [InlineData("ويقف حزب العمال الكردستاني وراء الهجوم على مركز الشرطة.", "pkk")]
    [InlineData("وقال حزب العمال الكردستاني إن مجهولين وراء الهجوم على مركز الشرطة.", "")]
    [InlineData("تحقق السلطات التركية في الهجوم على مركز الشرطة في ديار بكر.", "")]
    public void Who_is_behind_a_deed_did_it_and_who_looks_into_it_did_not(string text, string doers) => Sides(text).Doers.ShouldBe(doers);

    [Theory]
    [InlineData("استهدفت مواقع الحوثيين غارات عنيفة فجر اليوم.", "", "houthis")]
    [InlineData("تعرضت البلدة لهجوم من ثلاث جهات شنه مقاتلو داعش.", "islamic-state", "")]
    [InlineData("وقالت المصادر إن النقطة التابعة للحوثيين أطلقت الرصاص على المواطنين.", "houthis", "")]
    [InlineData("دكت مقاتلات التحالف العربي مواقع محصنة جديدة للحوثيين في صنعاء.", "arab-coalition", "houthis")]
    [InlineData("تضرر الحي جراء القصف العشوائي لميليشيات الحوثي على المنازل.", "houthis", "")]
    public void Verbs_of_hitting_and_doing_say_which_side_a_party_is(string text, string doers, string targets) => Sides(text).ShouldBe((doers, targets));

    [Theory]
    [InlineData("دارت اشتباكات وقعت بين اللواء السابع وميليشيات الحوثي في المدينة.", "houthis")]
    [InlineData("أدى خرق الهدنة بين حزب العمال الكردستاني وأنقرة إلى توقف الحوار.", "pkk turkey")]
    [InlineData("اتفاق لوقف إطلاق النار تم التوصل إليه بين الحكومة التركية وحزب العمال الكردستاني قبل عامين.", "turkish-government pkk")]
    [InlineData("قتل العشرات في الاشتباكات قرب الطريق بين حلب وأنقرة أمس.", "")]
    public void Between_names_the_sides_though_one_is_a_capital_or_unknown(string text, string sides) =>
        Join(EventExamples.Read(text).Events[0].Participants).ShouldBe(sides);

    [Theory]
    [InlineData("أدى الهجوم إلى مقتل خمسة من أفراد الجيش السوري.", "", "syrian-army")]
    [InlineData("اتهمت الحكومة التركية حزب العمال الكردستاني بأنه هاجم قافلة عسكرية.", "pkk", "")]
    [InlineData("اتهم حزب العمال الكردستاني بأنه هاجم قافلة عسكرية.", "", "")]
    public void The_dead_did_not_attack_and_the_accused_are_said_to(string text, string doers, string targets) => Sides(text).ShouldBe((doers, targets));

    private static (string Doers, string Targets) Sides(string text)
    {
        var events = EventExamples.Read(text).Events;
        return (Join(events.SelectMany(told => told.Initiators)), Join(events.SelectMany(told => told.Targets).Where(party => party.Actor is not null)));
    }

    private static string Join(IEnumerable<Party> parties) => string.Join(' ', parties.Select(party => party.Actor));
}
