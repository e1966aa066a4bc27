using Microsoft.Playwright;

namespace Hudna.Tests.Web.Browser;

[Trait("Category", "Browser")]
public sealed class ReaderTests(OpenBrowser browser) : IClassFixture<OpenBrowser>
{
    private static string Address => $"/articles/{Site.Truce.Id}";

    [BrowserFact]
    public async Task J_and_K_walk_through_the_facts_and_light_their_words()
    {
        var page = await browser.Open(Address);
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        (await page.Locator(".card.on").CountAsync()).ShouldBe(1);
        (await page.Locator(".card").First.GetAttributeAsync("class"))!.ShouldContain("on");
        (await page.Locator("#text mark.on").First.InnerTextAsync()).ShouldStartWith("قال المتحدث");
    }

    [BrowserFact]
    public async Task Keys_work_on_an_Arabic_layout_too()
    {
        var page = await browser.Open(Address);
        await page.EvaluateAsync("document.dispatchEvent(new KeyboardEvent('keydown', { key: '\u062A', code: 'KeyJ', bubbles: true }))");
        (await page.Locator(".card.on").CountAsync()).ShouldBe(1);
    }

    [BrowserFact]
    public async Task Enter_leads_from_a_card_to_its_words_and_back()
    {
        var page = await browser.Open(Address);
        await page.Keyboard.PressAsync("j");
        var card = await page.Locator(".card.on").GetAttributeAsync("id");
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<bool>("document.activeElement.closest('#text mark') !== null")).ShouldBeTrue();
        await page.Keyboard.PressAsync("Enter");
        (await page.EvaluateAsync<string>("document.activeElement.closest('.card').id")).ShouldBe(card);
    }

    [BrowserFact]
    public async Task A_click_on_words_lights_all_cards_about_them()
    {
        var page = await browser.Open(Address);
        await page.Locator("#text mark.place a").First.ClickAsync();
        (await page.Locator(".card.on, .name.on").CountAsync()).ShouldBe(3);
    }

    [BrowserFact]
    public async Task Keys_that_are_switched_off_do_nothing()
    {
        var page = await browser.Open($"{Address}?keys=off");
        await page.Keyboard.PressAsync("j");
        (await page.Locator(".card.on").CountAsync()).ShouldBe(0);
    }

    [BrowserFact]
    public async Task A_question_mark_opens_the_list_of_keys()
    {
        var page = await browser.Open(Address);
        await page.Keyboard.PressAsync("?");
        (await page.Locator("dialog[open]").CountAsync()).ShouldBe(1);
    }

    [BrowserFact]
    public async Task Typing_in_the_search_box_is_typing()
    {
        var page = await browser.Open(Address);
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("jk");
        (await page.Locator(".top input").InputValueAsync()).ShouldBe("jk");
        (await page.Locator(".card.on").CountAsync()).ShouldBe(0);
    }

    [BrowserFact]
    public async Task A_kind_that_is_unticked_hides_its_cards_without_script()
    {
        var page = await browser.Open(Address, script: false);
        await page.Locator("input[data-kind=statement]").UncheckAsync();
        (await page.Locator(".card.statement:visible").CountAsync()).ShouldBe(0);
        (await page.Locator(".card.hostilities:visible").CountAsync()).ShouldBe(1);
    }

    [BrowserFact]
    public async Task Without_script_words_lead_to_their_card_and_the_card_to_its_words()
    {
        var page = await browser.Open(Address, script: false);
        await page.Locator("#text mark.hostilities a").First.ClickAsync();
        page.Url.ShouldContain("#c-");
        await page.Locator(".card:target a.to-words").ClickAsync();
        page.Url.ShouldContain("#w-");
    }

    [BrowserFact]
    public async Task On_a_narrow_screen_the_card_rises_where_one_reads()
    {
        var page = await browser.Open(Address, width: 390);
        await page.Locator("#text mark.hostilities a").First.ClickAsync();
        (await page.Locator(".peek .card.hostilities").IsVisibleAsync()).ShouldBeTrue();
    }

    // Letters are shaped over the whole word: marking a part of it must not move a single one.
    [BrowserFact]
    public async Task Marks_do_not_change_the_width_of_Arabic_words()
    {
        var page = await browser.Open(Address);
        var (plain, marked) = (await Width("وللمعارضة"), await Width("ول<mark class=\"hostilities\"><a href=\"#x\">لمعار</a></mark>ضة"));
        // Chromium rounds the end of each inline box to a 64th of a pixel.
        marked.ShouldBe(plain, tolerance: 0.1);

        async Task<double> Width(string html) => await page.EvaluateAsync<double>(
            "html => { const p = document.createElement('span'); p.innerHTML = html; document.getElementById('text').append(p); const w = p.getBoundingClientRect().width; p.remove(); return w; }", html);
    }

    [BrowserFact]
    public async Task Nothing_is_asked_of_another_host_and_nothing_is_refused()
    {
        var page = await browser.Open("/");
        var (foreign, complaints) = (new List<string>(), new List<string>());
        page.Request += (_, request) => { if (new Uri(request.Url).Host != new Uri(page.Url).Host) foreign.Add(request.Url); };
        page.Console += (_, message) => { if (message.Type is "error" or "warning") complaints.Add(message.Text); };
        foreach (var address in Site.Addresses.Take(12)) await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        foreign.ShouldBeEmpty();
        complaints.ShouldBeEmpty();
    }
}
