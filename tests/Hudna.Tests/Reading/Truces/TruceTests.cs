using Hudna.Model;
using Hudna.Tests.Reading.Events;

namespace Hudna.Tests.Reading.Truces;

public class TruceTests
{
    [Fact]
    public void A_truce_that_was_broken_is_fragile() =>
        EventExamples.Read("بدأت الهدنة في اليمن أمس. وخرق المتمردون الهدنة في مدينة تعز.").Truces.ShouldHaveSingleItem().State.ShouldBe(TruceState.Fragile);

    [Fact]
    public void A_truce_only_called_for_is_proposed() =>
        EventExamples.Read("دعا الأمين العام إلى وقف إطلاق النار في اليمن.").Truces.ShouldHaveSingleItem().State.ShouldBe(TruceState.Proposed);

    [Fact]
    public void An_article_without_a_truce_has_none() => EventExamples.Read("التقى الوزير نظيره الروسي في جنيف أمس.").Truces.ShouldBeEmpty();
}
