using Hudna.Text;

namespace Hudna.Tests.Text;

public class SpanTests
{
    [Fact]
    public void A_negative_start_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => new Hudna.Text.Span(-1, 0));

    [Fact]
    public void An_end_before_the_start_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => new Hudna.Text.Span(3, 2));

    [Fact]
    public void Touching_spans_do_not_overlap() => new Hudna.Text.Span(0, 3).Overlaps(new(3, 5)).ShouldBeFalse();

    [Fact]
    public void The_end_is_not_inside() => new Hudna.Text.Span(0, 3).Contains(3).ShouldBeFalse();

    [Fact]
    public void An_intersection_is_the_shared_part() => new Hudna.Text.Span(0, 5).Intersect(new(3, 9)).ShouldBe(new Hudna.Text.Span(3, 5));

    [Fact]
    public void Spans_apart_have_no_intersection() => new Hudna.Text.Span(0, 3).Intersect(new(3, 9)).ShouldBeNull();

    [Fact]
    public void A_cover_holds_both() => new Hudna.Text.Span(7, 9).Cover(new(1, 2)).ShouldBe(new Hudna.Text.Span(1, 9));

    [Fact]
    public void Trimming_takes_white_space_from_both_ends() => new Hudna.Text.Span(0, 6).Trim(" هدنة ").ShouldBe(new Hudna.Text.Span(1, 5));

    [Fact]
    public void Trimming_nothing_but_space_leaves_an_empty_span() => new Hudna.Text.Span(0, 2).Trim("  ").IsEmpty.ShouldBeTrue();

    [Fact]
    public void Spans_order_by_start_then_end() => new[] { new Hudna.Text.Span(2, 3), new(0, 4), new(0, 1) }.Order().ShouldBe([new(0, 1), new(0, 4), new(2, 3)]);
}
