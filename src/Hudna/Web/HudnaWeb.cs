using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hudna.Web.Actors;
using Hudna.Web.Articles;
using Hudna.Web.Faults;
using Hudna.Web.Hosting;
using Hudna.Web.Reader;
using Hudna.Web.Search;
using Hudna.Web.Today;
using Microsoft.AspNetCore.DataProtection;

namespace Hudna.Web;

/// <summary>The pages: Razor components as templates, answered by plain endpoints. No Blazor script is served.</summary>
internal static class HudnaWeb
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>Needs an <see cref="Model.Ports.IRecord"/> and a <see cref="Lexicon.Dossiers.DossierSet"/> from the caller.</summary>
    public static IServiceCollection AddHudnaWeb(this IServiceCollection services)
    {
        services.AddRoutingCore();
        AddTemplates(services);
        // No form of ours posts: the keys that Razor components bring along stay in memory and are never written to the user's home.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        // A parameter that cannot be read becomes a page that says so, not an empty answer.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddHttpContextAccessor();
        services.AddSingleton(_ => new Assets(Assets.DefaultFolder));
        // The default encoder writes each Arabic letter as a seven-byte reference that nobody can read.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped(provider => View.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!));
        return services;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Routing, forms and interaction of Razor components need reflection; ours are templates that name each other, so that all of them is kept.")]
    private static void AddTemplates(IServiceCollection services) => services.AddRazorComponents();

    public static WebApplication MapHudnaWeb(this WebApplication app)
    {
        app.Use(SecurityHeaders.Add);
        app.Use(FaultPages.Catch);
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = app.Services.GetRequiredService<Assets>().Files,
            OnPrepareResponse = answer => answer.Context.Response.Headers.CacheControl = answer.Context.Request.Query.ContainsKey("v") ? ForEver : "no-cache",
        });
        app.Use(RememberView);
        app.UseRouting();
        app.MapMethods("/", Reading, TodayEndpoint.Get);
        app.MapMethods("/articles", Reading, ArticlesEndpoint.Get);
        app.MapMethods("/articles/{id}", Reading, ReaderEndpoint.Get);
        app.MapMethods("/actors", Reading, ActorsEndpoint.List);
        app.MapMethods("/actors/{id}", Reading, ActorsEndpoint.Get);
        app.MapMethods("/search", Reading, SearchEndpoint.Get);
        app.MapMethods("/healthz", Reading, HealthEndpoint.Get);
        app.MapFallback(FaultPages.NoSuchPage);
        return app;
    }

    private static Task RememberView(HttpContext context, RequestDelegate next)
    {
        var view = context.RequestServices.GetRequiredService<View>();
        context.Response.Headers.Vary = "Cookie, Accept-Language";
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.Headers.ContentLanguage = Words.Languages.Code(view.Language);
        if (view.IsStated)
        {
            context.Response.Cookies.Append(View.CookieName, view.Remembered,
                new() { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), Path = "/", IsEssential = true });
        }

        return next(context);
    }
}
