using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hudna.Text;
using Hudna.Web.Reader;

namespace Hudna.Tests.Web;

public class MarkedRunsTests
{
    [Fact]
    public void Text_without_marks_is_one_run() => Drawn("abcdef").ShouldBe("abcdef");

    [Fact]
    public void A_mark_inside_another_is_nested() => Drawn("abcdef", (0, 6), (2, 4)).ShouldBe("[0 ab[1 cd]ef]");

    [Fact]
    public void A_mark_that_crosses_an_end_is_cut_there_and_goes_on() => Drawn("abcdef", (0, 4), (2, 6)).ShouldBe("[0 ab[1 cd]][1+ ef]");

    [Fact]
    public void Marks_that_touch_stay_apart() => Drawn("abcdef", (0, 3), (3, 6)).ShouldBe("[0 abc][1 def]");

    [Fact]
    public void Of_two_on_the_same_words_the_lower_rank_lies_outside() => Drawn("abc", (0, 3), (0, 3)).ShouldBe("[0 [1 abc]]");

    [Fact]
    public void A_mark_that_began_before_the_stretch_shows_its_rest() => Draw("abcdef", new(2, 6), [(0, 4)]).ShouldBe("[0+ cd]ef");

    [Fact]
    public void Words_lead_to_the_innermost_mark_that_leads_somewhere()
    {
        var outer = Make(0, new(0, 6));
        var found = Make(1, new(2, 4)) with { Target = null };
        MarkedRuns.Of(new(0, 6), [outer, found]).Where(step => step.Words is not null).ShouldAllBe(step => step.Inside == outer);
    }

    [Fact]
    public void Any_marks_at_all_leave_the_text_whole_and_nest() =>
        Prop.ForAll(
            Gen.Choose(0, 30).Two().Select(ends => (Math.Min(ends.Item1, ends.Item2), Math.Max(ends.Item1, ends.Item2))).Where(ends => ends.Item1 < ends.Item2).ListOf().ToArbitrary(),
            marks =>
            {
                const string text = "the words of some article, so!";
                var drawn = Draw(text, new(0, text.Length), [.. marks]);
                var depth = 0;
                foreach (var c in drawn) (depth += c == '[' ? 1 : c == ']' ? -1 : 0).ShouldBeGreaterThanOrEqualTo(0);
                var steps = MarkedRuns.Of(new(0, text.Length), marks.Select((mark, i) => Make(i, new(mark.Item1, mark.Item2))));
                return depth == 0 && string.Concat(steps.Where(step => step.Words is not null).Select(step => step.Words!.Value.Of(text))) == text;
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static string Drawn(string text, params (int Start, int End)[] marks) => Draw(text, new(0, text.Length), marks);

    private static string Draw(string text, Span within, (int Start, int End)[] marks)
    {
        var drawn = new StringBuilder();
        foreach (var step in MarkedRuns.Of(within, marks.Select((mark, i) => Make(i, new(mark.Start, mark.End)))))
        {
            if (step.Open is { } mark) drawn.Append('[').Append(mark.Kind).Append(step.IsFirst ? " " : "+ ");
            else drawn.Append(step.Words is { } words ? words.Of(text) : "]");
        }

        return drawn.ToString();
    }

    private static Mark Make(int number, Span span) => new(span, span, $"{number}", $"card-{number}", "", number);
}
