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
    [InlineData("أعلنت البيشمركة أن نجاح المفاوضات مهم وأن السيطرة على بلدة سنجار قريبة.", "")]
    public void Who_undertakes_or_fails_in_a_deed_does_it(string text, string doers) => Doers(text).ShouldBe(doers);

    [Fact]
    public void Who_lost_control_of_a_town_lost_it() => Targets("فقد الحوثيون السيطرة على مدينة عدن قبل عام.").ShouldBe("houthis");

    [Fact]
    public void What_belongs_to_somebody_is_hit_as_his() => Targets("دمرت قوات البيشمركة ثلاث عربات مفخخة تعود لتنظيم داعش.").ShouldBe("islamic-state");

    private static string Doers(string text) => Names(text, told => told.Initiators);

    private static string Targets(string text) => Names(text, told => told.Targets);

    private static string Names(string text, Func<EventReport, IEnumerable<Party>> of) =>
        string.Join(' ', EventExamples.Read(text).Events.Where(told => told.Type <= EventType.Siege).SelectMany(of).Select(party => party.Actor ?? party.Name).Distinct());
}
