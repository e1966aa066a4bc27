using AngleSharp.Dom;
using Hudna.Model;
using Hudna.Web;
using Hudna.Web.Hosting;
using Hudna.Web.Reader;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Hudna.Tests.Web;

/// <summary>The reader's page made without a server or a record.</summary>
internal static class ReaderRendering
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddSingleton(_ => new Assets(Assets.DefaultFolder))
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddSingleton(Site.Dossiers)
        .AddSingleton(provider => View.Of(new DefaultHttpContext { RequestServices = provider }))
        .BuildServiceProvider();

    public static IDocument Render(ArticleReading reading)
    {
        var model = new ReaderModelBuilder(reading, Services.GetRequiredService<View>()).Build([], [], [], null, null);
        using var renderer = new HtmlRenderer(Services, NullLoggerFactory.Instance);
        var html = renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<ReaderPage>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["Model"] = model }))).ToHtmlString()).GetAwaiter().GetResult();
        return Site.Parse(html);
    }
}
