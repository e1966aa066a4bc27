using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Hudna.Tests.Web;

public sealed partial class ScreenTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string, string> Everywhere
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var address in Site.Addresses)
            {
                data.Add(address, "ar");
                data.Add(address, "en");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_page_says_its_language_and_direction(string address, string language)
    {
        var root = (await site.Page(address, language)).DocumentElement;
        (root.GetAttribute("lang"), root.GetAttribute("dir")).ShouldBe((language, language == "ar" ? "rtl" : "ltr"));
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_page_loads_nothing_from_another_host(string address, string language)
    {
        var page = await site.Page(address, language);
        page.QuerySelectorAll("[src], link[href], form[action]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("action")!)
            .ShouldAllBe(target => target.StartsWith('/') && !target.StartsWith("//", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Only_the_source_of_an_article_leads_to_another_host(string address, string language)
    {
        var page = await site.Page(address, language);
        page.QuerySelectorAll("a[href*='//']").ShouldAllBe(link => link.Closest("#provenance") != null && link.GetAttribute("rel") == "external noopener noreferrer");
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_page_holds_no_script_or_style_of_its_own(string address, string language)
    {
        var page = await site.Page(address, language);
        page.QuerySelectorAll("style, [style], script:not([src])").ShouldBeEmpty();
        page.All.SelectMany(element => element.Attributes).ShouldAllBe(attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_page_has_one_main_heading_and_ids_that_are_unique(string address, string language)
    {
        var page = await site.Page(address, language);
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Links_within_a_page_lead_somewhere(string address, string language)
    {
        var page = await site.Page(address, language);
        page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")!.Substring(1)).Where(id => page.GetElementById(id) is null).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Links_to_our_own_pages_lead_somewhere(string address, string language)
    {
        var page = await site.Page(address, language);
        foreach (var target in page.QuerySelectorAll("main a[href^='/']").Select(link => link.GetAttribute("href")!).Distinct())
        {
            // The invented ministry is quoted but never named in a mention: it has no page.
            if (target == "/actors/the-ministry") continue;
            (await site.Get(target)).StatusCode.ShouldBe(HttpStatusCode.OK, target);
        }
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Links_into_articles_name_words_that_are_there(string address, string language)
    {
        var page = await site.Page(address, language);
        foreach (var target in page.QuerySelectorAll("main a[href^='/articles/'][href*='#']").Select(link => link.GetAttribute("href")!).Distinct())
        {
            var parts = target.Split('#');
            (await site.Page(parts[0])).GetElementById(parts[1]).ShouldNotBeNull(target);
        }
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_page_carries_a_strict_policy(string address, string language)
    {
        var headers = (await site.Get(address, language)).Headers;
        var policy = headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'self';");
        policy.ShouldNotContain("unsafe");
        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
    }

    [Fact]
    public async Task Arabic_stands_in_the_page_as_letters() =>
        (await (await site.Get("/")).Content.ReadAsStringAsync()).ShouldContain("أحدث الأقوال");

    [Fact]
    public async Task Today_shows_the_newest_day_with_its_statements_and_articles()
    {
        var page = await site.Page("/");
        page.QuerySelector("h1")!.TextContent.ShouldBe("السبت ٢٧ شباط/فبراير ٢٠١٦");
        page.QuerySelectorAll(".statement-row").Length.ShouldBe(2);
        page.QuerySelectorAll(".article-row .title").Select(title => title.TextContent).ShouldBe(["المتحدث يعلن موعد الهدنة"]);
    }

    [Fact]
    public async Task A_day_leads_to_the_day_before_it() =>
        (await site.Page("/")).QuerySelector("a[rel=prev]")!.GetAttribute("href").ShouldBe("/?day=2016-02-20");

    [Fact]
    public async Task An_actor_shows_names_in_both_languages_spellings_and_roles()
    {
        var page = await site.Page("/actors/the-spokesman", "en");
        page.QuerySelector("h1")!.TextContent.ShouldBe("The Spokesman");
        page.QuerySelector(".other-name")!.TextContent.ShouldBe("المتحدث الرسمي");
        page.QuerySelectorAll(".spellings a bdi").Select(spelling => spelling.TextContent).Order(StringComparer.Ordinal).ShouldBe(["المتحدث", "المتحدث باسم الوزارة"]);
        page.QuerySelector(".roles")!.TextContent.ShouldContain("from 1 January 2015");
    }

    [Fact]
    public async Task A_spelling_narrows_the_mentions_to_itself()
    {
        var page = await site.Page($"/actors/the-spokesman?spelling={Uri.EscapeDataString("المتحدث باسم الوزارة")}");
        page.QuerySelectorAll(".mention-row mark").Select(mark => mark.TextContent).ShouldBe(["المتحدث باسم الوزارة"]);
    }

    [Fact]
    public async Task A_search_marks_the_words_and_leads_to_them()
    {
        var page = await site.Page("/search?q=الهدنة صامدة");
        var link = page.QuerySelector(".snippet a")!;
        link.TextContent.ShouldBe("الهدنة");
        (await site.Page(link.GetAttribute("href")!.Split('#')[0])).GetElementById("at")!.TextContent.ShouldBe("الهدنة");
    }

    [Fact]
    public async Task A_search_says_how_it_was_understood() =>
        (await site.Page("/search?q=\"الهدنة صامدة\" المدينة")).QuerySelectorAll(".term").Length.ShouldBe(2);

    [Fact]
    public async Task A_query_is_shown_as_words_never_as_markup()
    {
        var page = await site.Page("/search?q=" + Uri.EscapeDataString("\"><script>alert(1)</script>"));
        page.QuerySelectorAll("script:not([src])").ShouldBeEmpty();
        page.QuerySelector(".top input")!.GetAttribute("value").ShouldBe("\"><script>alert(1)</script>");
    }

    [Fact]
    public async Task Articles_can_be_narrowed_by_outlet()
    {
        var page = await site.Page($"/articles?outlet={Uri.EscapeDataString("صحيفة المثال")}");
        page.QuerySelectorAll(".article-row").Length.ShouldBeGreaterThanOrEqualTo(2);
        page.QuerySelector("option[selected]")!.GetAttribute("value").ShouldBe("صحيفة المثال");
    }

    [Fact]
    public async Task Our_files_may_be_kept_for_ever_because_their_address_changes_with_them()
    {
        var address = (await site.Page("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Digest().IsMatch(address).ShouldBeTrue();
        (await site.Get(address)).Headers.CacheControl!.ToString().ShouldContain("max-age=31536000");
    }

    [Theory]
    [InlineData("/lib/noto-naskh-arabic-arabic-400-normal.woff2")]
    [InlineData("/lib/ibm-plex-sans-arabic-arabic-600-normal.woff2")]
    [InlineData("/icon.svg")]
    [InlineData("/reader.js")]
    public async Task What_the_pages_need_is_served_from_here(string address) => (await site.Get(address)).StatusCode.ShouldBe(HttpStatusCode.OK);

    [GeneratedRegex(@"\?v=[0-9a-f]{12}$")]
    private static partial Regex Digest();
}
