using Deque.AxeCore.Playwright;

namespace Hudna.Tests.Web.Browser;

[Trait("Category", "Browser")]
public sealed class AccessibilityTests(OpenBrowser browser) : IClassFixture<OpenBrowser>
{
    private static readonly string[] Standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    private static readonly string Article = $"/articles/{Site.Truce.Id}";

    // One address for each kind of page: a browser takes about a second for each.
    private static readonly string[] Kinds =
        ["/", "/articles", $"{Article}?at=30-40,60-70", "/actors", "/actors/the-spokesman", "/search?q=الهدنة", "/nothing-here"];

    public static TheoryData<string, string, int, bool> Screens
    {
        get
        {
            var data = new TheoryData<string, string, int, bool>();
            foreach (var address in Kinds) data.Add(address, "ar", 1440, false);
            data.Add(Article, "en", 390, false);
            data.Add("/", "en", 390, false);
            data.Add(Article, "ar", 1440, true);
            return data;
        }
    }

    public static TheoryData<string> Narrow => new(Kinds);

    [BrowserTheory]
    [MemberData(nameof(Screens))]
    public async Task A_screen_breaks_no_rule_of_WCAG_2_2_AA(string address, string language, int width, bool dark)
    {
        var page = await browser.Open(address, language, width, dark);
        var found = await page.RunAxe(new() { RunOnly = new() { Type = "tag", Values = [.. Standards] } });
        found.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}").ShouldBeEmpty();
    }

    [BrowserTheory]
    [MemberData(nameof(Narrow))]
    public async Task A_narrow_screen_is_never_wider_than_the_window(string address)
    {
        var page = await browser.Open(address, "en", width: 390);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
    }
}
