using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

public class StatusOfEvents
{
    [Theory]
    [InlineData("كانت أطراف دمشق تشهد معارك عنيفة بين الجيش السوري والجيش الحر.", EventStatus.Occurred)]
    [InlineData("تشهد أطراف العاصمة دمشق معارك ليلية بين الجيش السوري والجيش الحر.", EventStatus.Ongoing)]
    public void What_was_going_on_has_been(string text, EventStatus status) => Of(text, EventType.Clash).ShouldBe(status);

    [Theory]
    [InlineData("ما زالت طائرات حربية وطائرات بلا طيار تنفذ ضربات على مواقع للمسلحين في أفغانستان.", EventStatus.Ongoing)]
    [InlineData("لم تنفذ الطائرات ضربات على مواقع للمسلحين في أفغانستان.", EventStatus.Denied)]
    [InlineData("لم تنفذ الطائرات الحربية التركية في تلك الليلة أي ضربات على مواقع للمسلحين في سوريا.", EventStatus.Denied)]
    public void Without_takes_a_noun_and_denies_no_verb(string text, EventStatus status) => Of(text, EventType.Airstrike).ShouldBe(status);

    [Theory]
    [InlineData("المعارك في محافظات الضالع وأبين ما زالت محتدمة بين المقاومة والحوثيين.", EventStatus.Ongoing)]
    [InlineData("جاءت السيطرة على القاعدة بعد معارك استمرت أياما مع طالبان.", EventStatus.Occurred)]
    public void What_is_said_to_last_behind_its_places_goes_on(string text, EventStatus status) => Of(text, EventType.Clash).ShouldBe(status);

    [Theory]
    [InlineData("كشفت التحقيقات التي تجريها السلطات العراقية في التفجير الذي نفذه تنظيم داعش في بغداد تورط رجال شرطة.", EventType.Bombing, EventStatus.Occurred)]
    [InlineData("نفى الجيش التركي اتهامات الأكراد بقصف مواقعهم في مدينة حلب.", EventType.Shelling, EventStatus.Denied)]
    [InlineData("اتهم الأكراد الجيش التركي بقصف مواقعهم في مدينة حلب.", EventType.Shelling, EventStatus.Occurred)]
    [InlineData("يسعى الجيش السوري إلى استعادة مدينة حلب.", EventType.Capture, EventStatus.Planned)]
    public void The_word_that_governs_it_says_whether_it_was(string text, EventType type, EventStatus status) => Of(text, type).ShouldBe(status);

    [Theory]
    [InlineData("لم تتبن أي جهة حتى مساء أمس هجوم بغداد الذي قتل فيه ستة جنود.", EventStatus.Occurred)]
    [InlineData("لم تعلن أي جماعة مسؤوليتها عن أي من الهجمات على مقر الجيش في بغداد.", EventStatus.Occurred)]
    [InlineData("لم يشن تنظيم داعش أي هجوم على مقر الجيش في بغداد.", EventStatus.Denied)]
    public void What_nobody_claims_has_been(string text, EventStatus status) => Of(text, EventType.GroundAttack).ShouldBe(status);

    [Theory]
    [InlineData("ألغى الوزير سيرغي لافروف زيارته إلى بغداد.", EventType.Visit, EventStatus.Denied)]
    [InlineData("رفضت حركة طالبان الجلوس إلى طاولة المفاوضات.", EventType.TalksRound, EventStatus.Denied)]
    [InlineData("أرجأت الأمم المتحدة محادثات السلام في جنيف إلى الأسبوع المقبل.", EventType.TalksRound, EventStatus.Planned)]
    [InlineData("رفضت الحكومة السورية نتائج محادثات جنيف.", EventType.TalksRound, EventStatus.Occurred)]
    [InlineData("علق برنامج الأغذية العالمي توزيع المساعدات في حلب.", EventType.AidDelivered, EventStatus.Denied)]
    [InlineData("تحدث فلاديمير بوتين هاتفيا أمس مع رجب طيب أردوغان.", EventType.Call, EventStatus.Occurred)]
    public void What_is_called_off_is_not_and_what_is_put_off_will_be(string text, EventType type, EventStatus status) => Of(text, type).ShouldBe(status);

    private static EventStatus Of(string text, EventType type) => EventExamples.Read(text).Events.Single(told => told.Type == type).Status;
}
