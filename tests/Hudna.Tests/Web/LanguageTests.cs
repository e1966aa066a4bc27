namespace Hudna.Tests.Web;

public sealed class LanguageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_switch_keeps_the_address_and_its_filters() =>
        (await site.Page("/articles?day=2016-02-27&outlet=x")).QuerySelector("a.lang")!.GetAttribute("href").ShouldBe("/articles?day=2016-02-27&outlet=x&lang=en");

    [Fact]
    public async Task A_language_in_the_address_holds_at_once_and_is_remembered()
    {
        var answer = await site.Client.GetAsync("/?lang=en");
        Site.Parse(await answer.Content.ReadAsStringAsync()).DocumentElement.GetAttribute("lang").ShouldBe("en");
        answer.Headers.GetValues("Set-Cookie").Single().ShouldStartWith("hudna-view=en.arabic.on;");
    }

    [Fact]
    public async Task A_page_asked_for_without_a_preference_sets_no_cookie() =>
        (await site.Client.GetAsync("/")).Headers.Contains("Set-Cookie").ShouldBeFalse();

    [Theory]
    [InlineData("en-GB,en;q=0.9,ar;q=0.5", "en")]
    [InlineData("fr,ar;q=0.8,en;q=0.5", "ar")]
    [InlineData("fr", "ar")]
    public async Task Without_a_choice_the_browser_is_asked_and_Arabic_is_the_rule(string accepted, string language)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Accept-Language", accepted);
        var page = Site.Parse(await (await site.Client.SendAsync(request)).Content.ReadAsStringAsync());
        page.DocumentElement.GetAttribute("lang").ShouldBe(language);
    }

    [Fact]
    public async Task European_digits_can_be_chosen_for_the_Arabic_pages() =>
        Site.Parse(await site.Client.GetStringAsync("/?lang=ar&digits=european")).QuerySelector("h1")!.TextContent.ShouldBe("السبت 27 شباط/فبراير 2016");

    [Fact]
    public async Task The_keys_can_be_switched_off() =>
        Site.Parse(await site.Client.GetStringAsync("/?keys=off")).Body!.GetAttribute("data-keys").ShouldBe("off");
}
