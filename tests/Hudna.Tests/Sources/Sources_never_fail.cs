using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hudna.Model;
using Hudna.Sources;
using Hudna.Sources.Cleaning;
using Hudna.Tests.Support;

namespace Hudna.Tests.Sources;

public sealed class Sources_never_fail : IDisposable
{
    private readonly Inputs _inputs = new();

    public void Dispose() => _inputs.Dispose();

    [Theory]
    [InlineData("x.txt")]
    [InlineData("x.html")]
    [InlineData("x.json")]
    [InlineData("x.jsonl")]
    [InlineData("x.zip")]
    [InlineData("x")]
    public void Bytes_of_any_kind_give_an_article_or_a_fault(string name) =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Inputs.Read(_inputs.Write(name, bytes)).Count > 0).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Blocks_of_any_text_are_ordered_apart_and_hold_all_that_is_visible() =>
        Any.Text.Check(text => Covers(text, new Cleaner(Inputs.Rules).Label(text, titled: false).Blocks));

    [Fact]
    public void Blocks_of_any_page_are_ordered_apart_and_hold_all_that_is_visible()
    {
        var fragments = Gen.Elements("<p>", "</p>", "<div class=related>", "</div>", "<a href=x>", "</a>", "<table><td>", "<br>", "<h1>", "<li>", "<b>", "قتل 12 شخصا. ", "هدنة، ", "<!--", "-->", "<script>", "&amp;", "&#0;", "<", "\0");
        Prop.ForAll(fragments.ArrayOf().ToArbitrary(), parts => Inputs.Read(_inputs.Write("x.html", "<body>x " + string.Concat(parts))).All(IsSound)).Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    [Fact]
    public void Reading_twice_is_equal() =>
        Any.Text.Check(text =>
        {
            var path = _inputs.Write("twice.txt", Encoding.UTF8.GetBytes("x" + text));
            return Same(Inputs.Read(path), Inputs.Read(path));
        });

    private static bool Same(List<SourceResult> left, List<SourceResult> right) => (left, right) switch
    {
        ([SourceArticle first], [SourceArticle second]) => first.Article == second.Article,
        ([SourceFault first], [SourceFault second]) => first == second,
        _ => false,
    };

    private static bool IsSound(SourceResult result) => result is not SourceArticle { Article: var article } || Covers(article.Text, article.Blocks);

    private static bool Covers(string text, Seq<Block> blocks)
    {
        var at = 0;
        foreach (var block in blocks)
        {
            if (block.Span.Start < at || block.Span.IsEmpty || !string.IsNullOrWhiteSpace(text[at..block.Span.Start])) return false;
            at = block.Span.End;
        }

        return string.IsNullOrWhiteSpace(text[at..]);
    }
}
