using Hudna.Lexicon;
using Hudna.Reading.Judging;
using Hudna.Tests.Support;
using Hudna.Work;

namespace Hudna.Tests.Reading.Judging;

public class PairFeaturesTests
{
    private static readonly PairFeatures Features = PairFeatures.Load(SearchWordsLoader.Load(KnowledgeFolders.Below(Repository.Root)).Words, KnowledgeFolders.Below(Repository.Root));

    [Fact]
    public void Opposites_left_over_on_the_two_sides_are_seen() =>
        Features.Of("ارتفاع أسعار الخبز في العاصمة", "انخفاض أسعار الخبز في العاصمة").Keys.ShouldContain("opposite-rests");

    [Fact]
    public void A_denial_on_one_side_only_is_seen()
    {
        Features.Of("تغييرات في قيادة الجيش", "لا تغييرات في قيادة الجيش").Keys.ShouldContain("denied-once");
        Features.Of("لا تغييرات في قيادة الجيش", "لا تغييرات في الجيش").Keys.ShouldNotContain("denied-once");
    }

    [Fact]
    public void Numbers_are_compared_in_words_and_in_digits()
    {
        Features.Of("مقتل خمسة أشخاص في البلدة", "مقتل 5 أشخاص في البلدة").Keys.ShouldContain("same-numbers");
        Features.Of("مقتل خمسة أشخاص في البلدة", "مقتل 7 أشخاص في البلدة").Keys.ShouldContain("other-numbers");
    }

    [Fact]
    public void The_same_words_in_another_order_cross_each_other()
    {
        Features.Of("الجيش يهاجم المسلحين", "المسلحين يهاجم الجيش")["crossed"].ShouldBe(1);
        Features.Of("الجيش يهاجم المسلحين", "الجيش يهاجم المسلحين")["crossed"].ShouldBe(0);
    }

    [Fact]
    public void Two_empty_claims_show_that_nothing_is_left() => Features.Of("", "")["nothing-left-of-one"].ShouldBe(1);

    [Fact]
    public void A_very_long_claim_is_read_at_its_beginning_only() =>
        Features.Of(string.Concat(Enumerable.Repeat("كلمة أخرى ", 50_000)), "كلمة").Count.ShouldBeLessThan(200);
}
