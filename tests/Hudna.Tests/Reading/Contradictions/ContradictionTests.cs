using Hudna.Model;
using Hudna.Tests.Reading.Events;

namespace Hudna.Tests.Reading.Contradictions;

public class ContradictionTests
{
    [Fact]
    public void A_denial_contradicts_the_claim_it_shares_its_words_with()
    {
        const string text = "أعلنت وزارة الدفاع الفرنسية أن مدينة الرقة محاصرة من الجهات كلها. وقالت وزارة الدفاع الروسية إن الحديث عن محاصرة مدينة الرقة لا صلة له بالواقع.";
        var found = EventExamples.Read(text).Contradictions.ShouldHaveSingleItem();
        found.Ground.ShouldBe(ContradictionGround.Denial);
    }

    [Fact]
    public void Two_speakers_who_agree_do_not_contradict() =>
        EventExamples.Read("أعلنت وزارة الدفاع الفرنسية أن مدينة الرقة محاصرة. وقالت وزارة الدفاع الروسية إن مدينة الرقة محاصرة تماما.").Contradictions.ShouldBeEmpty();

    [Fact]
    public void A_denial_that_points_back_is_paired_with_the_accusation_before_it()
    {
        const string text = "وتتهم السودان إثيوبيا بإيواء المسلحين قرب الحدود وتدريبهم على القتال، لكن أديس أبابا تنفي ذلك باستمرار.";
        var found = EventExamples.Read(text).Contradictions.ShouldHaveSingleItem();
        found.A.Of(text).ShouldBe("وتتهم السودان إثيوبيا بإيواء المسلحين قرب الحدود وتدريبهم على القتال");
        found.B.Of(text).ShouldBe("لكن أديس أبابا تنفي ذلك");
        found.Ground.ShouldBe(ContradictionGround.Denial);
    }

    [Fact]
    public void What_is_denied_as_told_is_the_claim()
    {
        const string text = "ونفت روسيا ما ذكرته الصحيفة بشأن إرسال جنود إلى الجبهة، مؤكدة أن قواتها لم تغادر قواعدها.";
        var found = EventExamples.Read(text).Contradictions.ShouldHaveSingleItem();
        found.A.Of(text).ShouldBe("إرسال جنود إلى الجبهة");
        found.B.Of(text).ShouldBe("ونفت روسيا ما ذكرته الصحيفة");
    }

    [Fact]
    public void Two_tolls_of_one_attack_by_two_sources_contradict_by_number()
    {
        var found = EventExamples.Read("قالت الحركة إن ثمانية جنود قتلوا في الهجوم، لكن الجيش أعلن مقتل جنديين في الهجوم.").Contradictions.ShouldHaveSingleItem();
        found.Ground.ShouldBe(ContradictionGround.Number);
    }

    [Fact]
    public void Words_of_contrast_alone_oppose_nothing() =>
        EventExamples.Read("قالت وزارة الدفاع الروسية إن الطائرات قصفت مواقع في مدينة حلب، بينما قال المرصد السوري إن مدينة حلب شهدت اشتباكات.").Contradictions.ShouldBeEmpty();
}
