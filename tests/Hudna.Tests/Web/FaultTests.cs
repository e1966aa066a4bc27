using System.Net;
using Hudna.Model.Ports;
using Microsoft.AspNetCore.TestHost;

namespace Hudna.Tests.Web;

public sealed class FaultTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/nothing-here", HttpStatusCode.NotFound, "There is no page at this address")]
    [InlineData("/articles/nothing", HttpStatusCode.NotFound, "The record has no article with this id")]
    [InlineData("/actors/nobody", HttpStatusCode.NotFound, "The record has no such actor")]
    [InlineData("/?day=2016-02-31", HttpStatusCode.BadRequest, "Something in the address cannot be understood")]
    [InlineData("/articles?day=soon", HttpStatusCode.BadRequest, "Something in the address cannot be understood")]
    [InlineData("/articles?undated=perhaps", HttpStatusCode.BadRequest, "Something in the address cannot be understood")]
    [InlineData("/search?q=x&from=soon", HttpStatusCode.BadRequest, "Something in the address cannot be understood")]
    public async Task A_fault_says_what_it_is(string address, HttpStatusCode status, string words)
    {
        var answer = await site.Get(address, "en");
        answer.StatusCode.ShouldBe(status);
        Site.Parse(await answer.Content.ReadAsStringAsync()).QuerySelector("h1")!.TextContent.ShouldBe(words);
    }

    [Fact]
    public async Task A_page_may_be_asked_for_by_HEAD() =>
        (await site.Client.SendAsync(new(HttpMethod.Head, "/"))).StatusCode.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task A_failure_of_the_program_is_told_with_its_number_and_not_with_its_insides()
    {
        var (status, page) = await Ask(new InvalidOperationException("inner secret"));
        status.ShouldBe(HttpStatusCode.InternalServerError);
        page.ShouldContain("تعذّر عرض هذه الصفحة");
        page.ShouldNotContain("inner secret");
    }

    [Fact]
    public async Task A_database_that_cannot_be_used_is_told_with_what_to_do()
    {
        var (status, page) = await Ask(new StoreUnavailableException("The file is locked.", "Close the other program.", isTransient: true));
        status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        page.ShouldContain("Close the other program.");
    }

    [Fact]
    public async Task Health_is_told_to_whoever_watches() =>
        (await site.Client.GetStringAsync("/healthz")).ShouldContain("\"status\":\"ok\"");

    [Fact]
    public async Task An_empty_record_says_what_to_do()
    {
        await using var app = await Site.Start(new FailingRecord(null));
        (await app.GetTestServer().CreateClient().GetStringAsync("/?lang=en")).ShouldContain("hudna ingest PATH...");
    }

    [Fact]
    public async Task A_name_that_is_not_this_machines_is_not_answered()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "evil.example";
        (await site.Client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    private static async Task<(HttpStatusCode Status, string Page)> Ask(Exception failure)
    {
        await using var app = await Site.Start(new FailingRecord(failure));
        var answer = await app.GetTestServer().CreateClient().GetAsync("/");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
