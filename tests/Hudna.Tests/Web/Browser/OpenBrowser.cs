using Hudna.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Hudna.Tests.Web.Browser;

/// <summary>A real browser before a real server over the invented record.</summary>
public sealed class OpenBrowser : IAsyncLifetime
{
    private readonly Site _site = new();
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _context;

    public async Task InitializeAsync()
    {
        if (Chromium.SkipReason is not null) return;
        await _site.InitializeAsync();
        _app = WebHost.Build(_site.Record, Site.Dossiers, WebAddress.Local(0));
        await _app.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_app is null) return;
        await _app.DisposeAsync();
        await _site.DisposeAsync();
    }

    /// <summary>A fresh page; the one opened before is closed.</summary>
    internal async Task<IPage> Open(string address, string language = "ar", int width = 1440, bool dark = false, bool script = true)
    {
        if (_context is not null) await _context.DisposeAsync();
        _context = await _browser!.NewContextAsync(new()
        {
            BaseURL = _app!.Urls.First(),
            ViewportSize = new() { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = script,
            ExtraHTTPHeaders = [new("Accept-Language", language)],
        });
        _context.SetDefaultTimeout(60_000);
        var page = await _context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
    }
}
