using System.Net;
using System.Net.Sockets;
using Hudna.Lexicon.Dossiers;
using Hudna.Model.Ports;

namespace Hudna.Web.Hosting;

/// <summary>Where to listen. Port 0 takes any free one.</summary>
internal sealed record WebAddress(IPAddress Host, int Port)
{
    /// <summary>Only this machine can reach it.</summary>
    public static WebAddress Local(int port) => new(IPAddress.Loopback, port);
}

/// <summary>The web application over one record, from start to clean stop.</summary>
internal static class WebHost
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Serves until cancelled, then lets running requests end.</summary>
    /// <param name="record">Stays the caller's: it is not disposed here.</param>
    /// <param name="dossiers">For the names of actors and places in both languages, and roles.</param>
    /// <param name="address">Where to listen.</param>
    /// <param name="ready">Called once, with the address that listens.</param>
    /// <param name="cancel">Ends the serving; that is no failure.</param>
    /// <exception cref="AddressUnavailableException">Nothing was served.</exception>
    public static async Task RunAsync(IRecord record, DossierSet dossiers, WebAddress address, Action<Uri> ready, CancellationToken cancel)
    {
        await using var app = Build(record, dossiers, address);
        try
        {
            await app.StartAsync(CancellationToken.None);
        }
        catch (Exception failure) when (Explain(failure, address) is { } explained)
        {
            throw explained;
        }

        ready(new Uri(app.Urls.First()));
        try
        {
            await Task.Delay(Timeout.Infinite, cancel);
        }
        catch (OperationCanceledException)
        {
            using var limit = new CancellationTokenSource(Patience);
            await app.StopAsync(limit.Token);
        }
    }

    /// <summary>Made, not started. No configuration file and no environment variable changes where it listens.</summary>
    public static WebApplication Build(IRecord record, DossierSet dossiers, WebAddress address, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ContentRootPath = AppContext.BaseDirectory, ApplicationName = typeof(WebHost).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(address.Host, address.Port);
        });
        // The host logs a failed start with its whole stack; RunAsync tells it in one sentence.
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        builder.Logging.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(new Doorway(address.Host));
        builder.Services.AddSingleton(_ => record);
        builder.Services.AddSingleton(dossiers);
        builder.Services.AddHudnaWeb();
        adjust?.Invoke(builder);
        var app = builder.Build();
        app.MapHudnaWeb();
        return app;
    }

    private static AddressUnavailableException? Explain(Exception failure, WebAddress address)
    {
        var socket = Causes(failure).OfType<SocketException>().FirstOrDefault()?.SocketErrorCode;
        var taken = socket is SocketError.AddressAlreadyInUse || Causes(failure).Any(cause => cause is Microsoft.AspNetCore.Connections.AddressInUseException);
        return (taken, socket) switch
        {
            (true, _) => new($"Port {address.Port} on {address.Host} is in use: another program, perhaps another Hudna, listens there.", "Stop it, or choose another port with --port.", failure),
            (_, SocketError.AccessDenied) => new($"Port {address.Port} on {address.Host} may not be opened by this user.", "Choose a port above 1023 with --port.", failure),
            (_, SocketError.AddressNotAvailable) => new($"{address.Host} is not an address of this machine.", "Listen on 127.0.0.1, or on an address that this machine has.", failure),
            _ => null,
        };
    }

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException) yield return cause;
    }
}
