using System.Net;

namespace Hudna.Web.Hosting;

/// <summary>
/// Which host names a request may ask for. A program that listens for its own machine alone answers only to that machine's names, so that
/// a page of some other site cannot reach it by pointing a name of its own at 127.0.0.1.
/// </summary>
internal sealed class Doorway(IPAddress host)
{
    private readonly bool _isLocal = IPAddress.IsLoopback(host);

    public bool Admits(string asked) =>
        !_isLocal || string.Equals(asked, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(asked.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
