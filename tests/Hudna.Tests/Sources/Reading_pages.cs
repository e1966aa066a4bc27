using Hudna.Model;
using NodaTime;

namespace Hudna.Tests.Sources;

public sealed class Reading_pages : IDisposable
{
    private const string Lead = "بدأت في الميناء صباح اليوم هدنة لثلاثة أيام بعد قتال دام أسبوعا، ودخلت أولى الشاحنات إلى المدينة المحاصرة مع حلول الظهر من الجهة الشرقية.";
    private const string Next = "وقال المتحدث إن المراقبين سيبقون في المدينة حتى نهاية الأسبوع، وإن الطرق إليها فتحت كلها، وإن الشاحنات ستصل تباعا.";

    private readonly Inputs _inputs = new();

    public void Dispose() => _inputs.Dispose();

    [Fact]
    public void Everything_visible_is_kept_once_and_labelled()
    {
        var article = _inputs.Page($"""
            <html><head><title>هدنة في الميناء | البلد</title><style>p</style></head><body>
            <nav><a href=/>الرئيسية</a></nav><article><h1>هدنة في الميناء</h1>
            <figure><figcaption>شاحنات عند المدخل</figcaption></figure>
            <p>{Lead}</p><p>{Next}</p></article>
            <div class="related-posts"><a href=/2>سقوط التلال المطلة على البحر</a></div>
            <div class="comments">رحم الله الضحايا</div><script>var x;</script></body></html>
            """).Article;
        article.Blocks.Select(block => (block.Kind, block.Span.Of(article.Text))).ShouldBe([
            (BlockKind.Navigation, "الرئيسية"), (BlockKind.Headline, "هدنة في الميناء"), (BlockKind.Caption, "شاحنات عند المدخل"), (BlockKind.Lead, Lead),
            (BlockKind.Paragraph, Next), (BlockKind.Related, "سقوط التلال المطلة على البحر"), (BlockKind.Comment, "رحم الله الضحايا")]);
    }

    [Fact]
    public void A_lead_in_an_element_of_its_own_is_kept()
    {
        var article = _inputs.Page($"<body><h1>هدنة في الميناء</h1><div class=x><div>{Lead}</div></div><div class=y><p>{Next}</p><p>{Next.Replace("نهاية", "آخر", StringComparison.Ordinal)}</p><p>{Next.Replace("كلها", "جميعا", StringComparison.Ordinal)}</p></div></body>").Article;
        article.Blocks[1].Kind.ShouldBe(BlockKind.Lead);
    }

    [Fact]
    public void Metadata_gives_day_outlet_and_address()
    {
        var header = _inputs.Page($"""
            <head><meta property="og:site_name" content="البلد"><meta property="article:published_time" content="2016-02-27T11:20:00+03:00">
            <link rel=canonical href="https://example.org/a"></head><body><h1>هدنة في الميناء</h1><p>{Lead}</p></body>
            """).Article.Header;
        (header.Published, header.PublishedFrom, header.Outlet, header.Url, header.Title)
            .ShouldBe((new LocalDate(2016, 2, 27), PublishedFrom.Markup, "البلد", "https://example.org/a", "هدنة في الميناء"));
    }

    [Fact]
    public void Linked_data_gives_the_day_even_among_broken_linked_data() =>
        _inputs.Page($$"""
            <script type="application/ld+json">{broken</script>
            <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"datePublished":"2016-02-27"}]}</script><body><p>{{Lead}}</p></body>
            """).Article.Header.Published.ShouldBe(new LocalDate(2016, 2, 27));

    [Fact]
    public void The_day_in_the_address_counts_last()
    {
        var header = _inputs.Page($"<link rel=canonical href='https://example.org/2016/02/27/hudna'><body><h1>هدنة في الميناء</h1><p>{Lead}</p></body>").Article.Header;
        (header.Published, header.PublishedFrom).ShouldBe((new LocalDate(2016, 2, 27), PublishedFrom.Url));
    }

    [Fact]
    public void Hidden_text_is_no_text() => _inputs.Page($"<body><p>{Lead}</p><p style='display: none'>مخفي</p><p hidden>مخفي</p></body>").Article.Text.ShouldBe(Lead);

    [Fact]
    public void A_hundred_thousand_nested_elements_are_read() =>
        _inputs.Page(string.Concat(Enumerable.Repeat("<div>", 100_000)) + Lead).Article.Text.ShouldBe(Lead);

    [Fact]
    public void A_page_without_visible_words_is_a_fault() =>
        Inputs.FaultOf(_inputs.Write("empty.html", "<html><body><script>write()</script></body></html>")).What.ShouldContain("no text");
}
