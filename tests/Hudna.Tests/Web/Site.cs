using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Model.Ports;
using Hudna.Store.Sqlite;
using Hudna.Text.Searching;
using Hudna.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using NodaTime;

namespace Hudna.Tests.Web;

/// <summary>The web application over a record of invented articles, answered in memory.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hudna-web-").FullName;
    private SqliteRecord? _record;
    private WebApplication? _app;

    internal static Invented Truce { get; } = new Invented(
        """
        المتحدث يعلن موعد الهدنة

        الرئيسية | أخبار | رياضة

        قال المتحدث باسم الوزارة أمس إن وقف القتال في حلب يبدأ السبت، وإن <script>alert(1)</script> لا شيء.

        وقصفت المدفعية البلدة فجراً، ما أدى إلى مقتل ثلاثة على الأقل. ونفت الوزارة القصف على البلدة.

        تابعونا على البريد
        """)
    { Title = "المتحدث يعلن موعد الهدنة" }
        .Block("المتحدث يعلن موعد الهدنة", BlockKind.Headline)
        .Block("الرئيسية | أخبار | رياضة", BlockKind.Navigation)
        .Block("قال المتحدث باسم الوزارة أمس إن وقف القتال في حلب يبدأ السبت، وإن <script>alert(1)</script> لا شيء.", BlockKind.Paragraph)
        .Block("وقصفت المدفعية البلدة فجراً، ما أدى إلى مقتل ثلاثة على الأقل. ونفت الوزارة القصف على البلدة.", BlockKind.Paragraph)
        .Block("تابعونا على البريد", BlockKind.Newsletter)
        .Names("المتحدث باسم الوزارة", "the-spokesman")
        .Names("حلب", null, MentionKind.Place, "aleppo")
        .Time("أمس", new LocalDate(2016, 2, 26))
        .Time("السبت", new LocalDate(2016, 2, 27))
        .Says("قال المتحدث باسم الوزارة أمس إن وقف القتال في حلب يبدأ السبت، وإن <script>alert(1)</script> لا شيء", "وقف القتال في حلب يبدأ السبت، وإن <script>alert(1)</script> لا شيء", "المتحدث باسم الوزارة", "the-spokesman")
        .Says("ونفت الوزارة القصف على البلدة", "القصف على البلدة", "الوزارة", "the-ministry", Stance.Deny)
        .Happens("وقف القتال في حلب يبدأ السبت", EventType.TruceStarted)
        .Happens("وقصفت المدفعية البلدة فجراً", EventType.Shelling, "القصف على البلدة")
        .HasEveryKindOfReport("مقتل ثلاثة على الأقل");

    internal static Invented Undated { get; } = new Invented("خبر بلا تاريخ معروف عن الهدنة.") { Outlet = null, Published = null, Url = "javascript:alert(1)" };

    internal static Invented Earlier { get; } = new Invented("قال المتحدث إن الهدنة صامدة في المدينة.") { Title = "الهدنة صامدة", Published = new LocalDate(2016, 2, 20) }
        .Names("المتحدث", "the-spokesman")
        .Says("قال المتحدث إن الهدنة صامدة في المدينة", "الهدنة صامدة في المدينة", "المتحدث", "the-spokesman");

    internal static DossierSet Dossiers { get; } = new(
        [new("the-spokesman", MentionKind.Person, "The Spokesman", Agreement.Masculine, "invented", ["المتحدث الرسمي"], [], [], [], [], null,
            [new("ناطق الوزارة", "Spokesman of the ministry", null, new LocalDate(2015, 1, 1), null)], [])],
        [new("aleppo", PlaceKind.City, "Aleppo", "invented", ["حلب"], null, null, 36.2, 37.16, null, true, null)],
        [new("geneva", "Geneva talks", "invented", ["مسار جنيف"], [], [], Year(2012), null, [new("geneva-3", 3, null, [], Year(2016), null)])]);

    private static DossierDate Year(int year) => new(new(year, 1, 1), new(year, 12, 31), TimePrecision.Year);

    /// <summary>Every kind of page, with all that the record has to show.</summary>
    public static IReadOnlyList<string> Addresses { get; } =
    [
        "/", "/?day=2016-02-20", "/articles", "/articles?undated=true", "/articles?day=2016-02-27&outlet=x", $"/articles/{Truce.Id}", $"/articles/{Truce.Id}?at=30-40,60-70",
        $"/articles/{Undated.Id}", "/actors", "/actors/the-spokesman", "/actors/the-spokesman?spelling=x", "/search", "/search?q=الهدنة", "/search?q=لاشيءهنا", "/nothing-here", "/?day=soon",
    ];

    internal HttpClient Client { get; private set; } = null!;

    internal IRecord Record => _record!;

    public async Task InitializeAsync()
    {
        _record = SqliteRecord.Open(Path.Combine(_folder, "record.db"), new SearchWords(new(new HashSet<string>())), "1");
        await _record.KeepAsync([Truce.Kept(), Undated.Kept(), Earlier.Kept()], default);
        _app = await Start(_record);
        Client = _app.GetTestServer().CreateClient();
    }

    public async Task DisposeAsync()
    {
        await _app!.DisposeAsync();
        await _record!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    internal static async Task<WebApplication> Start(IRecord record)
    {
        var app = WebHost.Build(record, Dossiers, WebAddress.Local(0), builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        return app;
    }

    internal async Task<IDocument> Page(string address, string language = "ar") =>
        Parse(await (await Get(address, language)).Content.ReadAsStringAsync());

    internal Task<HttpResponseMessage> Get(string address, string language = "ar")
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Cookie", $"hudna-view={language}.arabic.on");
        return Client.SendAsync(request);
    }

    internal static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    /// <summary>The article's words as the page holds them: all but the summaries of what is folded away.</summary>
    internal static string WordsOf(IDocument page)
    {
        var text = page.QuerySelector("#text")!;
        foreach (var summary in text.QuerySelectorAll("summary").ToList()) summary.Remove();
        return text.TextContent;
    }
}
