using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using Hudna.Model;
using Hudna.Tests.Support;
using Hudna.Text;

namespace Hudna.Tests.Web;

public sealed class ReaderPageTests(Site site) : IClassFixture<Site>
{
    private static string Address => $"/articles/{Site.Truce.Id}";

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task The_words_on_the_page_are_the_text_of_the_article(string language) =>
        Site.WordsOf(await site.Page(Address, language)).ShouldBe(Site.Truce.Text);

    [Fact]
    public async Task Words_asked_for_do_not_change_the_text() =>
        Site.WordsOf(await site.Page($"{Address}?at=3-9,5-60,200-220")).ShouldBe(Site.Truce.Text);

    [Fact]
    public async Task Each_mark_leads_to_a_card_that_is_there()
    {
        var page = await site.Page(Address);
        var links = page.QuerySelectorAll("#text mark a").ToList();
        links.Count.ShouldBeGreaterThan(8);
        links.ShouldAllBe(link => page.GetElementById(link.GetAttribute("href")!.Substring(1)) != null);
    }

    [Fact]
    public async Task Each_card_leads_to_words_that_are_there()
    {
        var page = await site.Page(Address);
        var cards = page.QuerySelectorAll(".card").ToList();
        cards.Count.ShouldBe(8);
        cards.ShouldAllBe(card => page.GetElementById(card.QuerySelector("a.to-words")!.GetAttribute("href")!.Substring(1))!.LocalName == "mark");
    }

    [Fact]
    public async Task Each_card_has_marks_that_name_it()
    {
        var page = await site.Page(Address);
        page.QuerySelectorAll(".card, .name, .times .time").ShouldAllBe(card => page.QuerySelectorAll("#text mark").Any(mark => mark.GetAttribute("data-card") == card.Id));
    }

    [Fact]
    public async Task Each_naming_of_an_entry_leads_to_its_own_words()
    {
        var page = await site.Page(Address);
        page.QuerySelectorAll(".places-named a").Select(link => page.GetElementById(link.GetAttribute("href")!.Substring(1))?.TextContent).ShouldBe(["المتحدث باسم الوزارة", "حلب"]);
    }

    [Theory]
    [InlineData("ar", "خارج منطقتها")]
    [InlineData("en", "outside its area")]
    public async Task A_truce_shows_its_fields_with_their_words_and_why_a_breach_is_not_its_own(string language, string why)
    {
        var lines = (await site.Page(Address, language)).QuerySelectorAll(".card.truce .line").Select(line => line.TextContent).ToList();
        lines.ShouldContain(line => line.Contains(why, StringComparison.Ordinal));
        lines.Count(line => line.Contains("«مقتل ثلاثة على الأقل»", StringComparison.Ordinal)).ShouldBe(6);
    }

    [Theory]
    [InlineData("ar", "نفاها")]
    [InlineData("en", "denied by")]
    public async Task A_tally_shows_its_fields_with_their_words_and_who_denies_it(string language, string denied)
    {
        var lines = (await site.Page(Address, language)).QuerySelectorAll(".card.tally .line").Select(line => line.TextContent).ToList();
        lines.ShouldContain(line => line.Contains(denied, StringComparison.Ordinal));
        lines.Count(line => line.Contains("«مقتل ثلاثة على الأقل»", StringComparison.Ordinal)).ShouldBe(5);
    }

    [Theory]
    [InlineData("ar", "مسار جنيف")]
    [InlineData("en", "Geneva talks")]
    public async Task Talks_show_track_and_round_with_their_words(string language, string track)
    {
        var invented = new Invented("بدأت محادثات جنيف 3 أمس.").Happens("بدأت محادثات جنيف 3 أمس", EventType.TalksRound).IsOfTalks("جنيف", "جنيف 3");
        var lines = (await Show(invented, language)).QuerySelectorAll(".card .line").Select(line => line.TextContent).ToList();
        lines.ShouldContain(line => line.Contains(track, StringComparison.Ordinal) && line.Contains("«جنيف»", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains("«جنيف 3»", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_mark_inside_a_word_is_painted_over_the_whole_word_and_keeps_its_exact_place()
    {
        var invented = new Invented("عاد للمدينة وقال.").Mention(new(6, 11), "the-spokesman");
        var page = await Show(invented);
        page.GetElementById("w-6-11")!.TextContent.ShouldBe("للمدينة");
    }

    [Fact]
    public async Task What_surrounds_the_article_is_folded_but_there()
    {
        var page = await site.Page(Address);
        page.QuerySelectorAll("details.around p").Select(block => block.TextContent).ShouldBe(["الرئيسية | أخبار | رياضة", "تابعونا على البريد"]);
        page.QuerySelectorAll("details.around[open]").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_folded_opens_for_words_asked_for_in_it()
    {
        var span = Site.Truce.Of("رياضة");
        var page = await site.Page($"{Address}?at={span}");
        page.QuerySelectorAll("details.around[open]").Length.ShouldBe(1);
        page.GetElementById("at")!.TextContent.ShouldBe("رياضة");
    }

    [Fact]
    public async Task Words_asked_for_beyond_the_text_are_left_out() =>
        (await site.Page($"{Address}?at=99999-100000,x-y,9-3,-5")).QuerySelectorAll("mark.found").ShouldBeEmpty();

    [Fact]
    public async Task A_script_in_the_text_is_words()
    {
        var page = await site.Page(Address);
        page.QuerySelectorAll("#text script, .cards script").ShouldBeEmpty();
        page.QuerySelector(".card.statement .words")!.TextContent.ShouldContain("<script>alert(1)</script>");
    }

    [Fact]
    public async Task Provenance_tells_digest_file_reader_and_capture()
    {
        var provenance = (await site.Page(Address)).QuerySelector("#provenance")!.TextContent;
        foreach (var told in new[] { Site.Truce.Reading().Article.Sha256, "invented.txt", "reader-1", Site.Truce.Id, "2016-02-28T08:00:00Z" }) provenance.ShouldContain(told);
    }

    [Fact]
    public async Task An_address_that_is_no_web_address_is_no_link() =>
        (await site.Page($"/articles/{Site.Undated.Id}")).QuerySelectorAll("a[href^='javascript']").ShouldBeEmpty();

    [Fact]
    public async Task Two_findings_on_the_same_words_have_two_cards()
    {
        var invented = new Invented("قال الناطق إن الهدنة صامدة").Says("قال الناطق إن الهدنة صامدة", "الهدنة صامدة", "الناطق").Says("قال الناطق إن الهدنة صامدة", "الهدنة صامدة", "الناطق");
        (await Show(invented)).QuerySelectorAll(".card").Select(card => card.Id).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task An_article_with_five_hundred_marks_is_shown_whole()
    {
        var text = string.Join(' ', Enumerable.Repeat("قال الناطق إن الهدنة صامدة في المدينة.", 170));
        var invented = new Invented(text);
        for (var i = 0; i < text.Length - 40; i += 38) invented.Mention(new(i + 4, i + 10), "the-spokesman").SaysAt(new(i, i + 36), new(i + 14, i + 36), "الناطق").Mention(new(i + 14, i + 20), null);
        var page = await Show(invented);
        page.QuerySelectorAll("#text mark").Length.ShouldBeGreaterThan(500);
        Site.WordsOf(page).ShouldBe(text);
    }

    // Lone surrogates and such come out as U+FFFD: same length, so that offsets stay.
    [Fact]
    public void Any_text_and_any_spans_come_out_whole() =>
        Prop.ForAll(Any.Text, Gen.Choose(0, 60).Two().ListOf().ToArbitrary(), (text, ends) =>
        {
            if (text.Length == 0) return true;
            var invented = new Invented(text);
            foreach (var (a, b) in ends)
            {
                var (start, end) = (Math.Min(a, b), Math.Min(text.Length, Math.Max(a, b)));
                if (start < end) invented.SaysAt(new(start, end), new(start, end), null).Mention(new(start, end), null);
            }

            return Site.WordsOf(ReaderRendering.Render(invented.Reading())) == Hudna.Web.Reader.SourceText.Shown(text);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    private async Task<IDocument> Show(Invented invented, string language = "ar")
    {
        await site.Record.KeepAsync([invented.Kept()], default);
        return await site.Page($"/articles/{invented.Id}", language);
    }
}
