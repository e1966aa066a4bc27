using System.Net;
using System.Net.Sockets;
using Hudna.Web.Hosting;

namespace Hudna.Tests.Web;

public class WebHostTests
{
    [Fact]
    public async Task It_listens_on_this_machine_alone_and_stops_when_told()
    {
        using var stop = new CancellationTokenSource();
        var ready = new TaskCompletionSource<Uri>();
        var serving = WebHost.RunAsync(new FailingRecord(null), Site.Dossiers, WebAddress.Local(0), ready.SetResult, stop.Token);
        var address = await ready.Task;
        IPAddress.IsLoopback(IPAddress.Parse(address.Host)).ShouldBeTrue();
        using var client = new HttpClient();
        (await client.GetAsync(new Uri(address, "/healthz"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        await stop.CancelAsync();
        await serving;
        await Should.ThrowAsync<HttpRequestException>(() => client.GetAsync(new Uri(address, "/healthz")));
    }

    [Fact]
    public async Task A_port_in_use_is_told_with_what_to_do()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var told = await Should.ThrowAsync<AddressUnavailableException>(() => WebHost.RunAsync(new FailingRecord(null), Site.Dossiers, WebAddress.Local(port), _ => { }, default));
        told.Message.ShouldContain($"{port}");
        told.Mend.ShouldContain("--port");
    }

    [Fact]
    public async Task An_address_of_another_machine_is_told()
    {
        var elsewhere = new WebAddress(IPAddress.Parse("192.0.2.1"), 0);
        var told = await Should.ThrowAsync<AddressUnavailableException>(() => WebHost.RunAsync(new FailingRecord(null), Site.Dossiers, elsewhere, _ => { }, default));
        told.Message.ShouldContain("192.0.2.1");
    }
}
