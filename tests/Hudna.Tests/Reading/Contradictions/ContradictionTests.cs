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
}
