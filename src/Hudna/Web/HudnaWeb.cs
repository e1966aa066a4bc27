using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hudna.Web.Actors;
using Hudna.Web.Articles;
using Hudna.Web.Faults;
using Hudna.Web.Hosting;
using Hudna.Web.Reader;
using Hudna.Web.Search;
using Hudna.Web.Today;

namespace Hudna.Web;

/// <summary>The pages: Razor components as templates, answered by plain endpoints. No Blazor script is served.</summary>
internal static class HudnaWeb
{
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>Needs an <see cref="Model.Ports.IRecord"/> from the caller; an <see cref="IActorDirectory"/> may be given before.</summary>
    public static IServiceCollection AddHudnaWeb(this IServiceCollection services)
    {
        services.AddRoutingCore();
        services.AddRazorComponents();
        services.AddHttpContextAccessor();
        services.AddSingleton(_ => new Assets(Assets.DefaultFolder));
        // The default encoder writes each Arabic letter as a seven-byte reference that nobody can read.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddScoped(provider => View.Of(provider.GetRequiredService<IHttpContextAccessor>().HttpContext!));
        if (services.All(service => service.ServiceType != typeof(IActorDirectory))) services.AddSingleton<IActorDirectory, EmptyDirectory>();
        return services;
    }

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
        app.MapGet("/", TodayEndpoint.Get);
        app.MapGet("/articles", ArticlesEndpoint.Get);
        app.MapGet("/articles/{id}", ReaderEndpoint.Get);
        app.MapGet("/actors", ActorsEndpoint.List);
        app.MapGet("/actors/{id}", ActorsEndpoint.Get);
        app.MapGet("/search", SearchEndpoint.Get);
        app.MapGet("/healthz", HealthEndpoint.Get);
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
