using Hudna.Web.Hosting;
using Hudna.Web.Words;
using Microsoft.AspNetCore.Http.Extensions;
using NodaTime;

namespace Hudna.Web;

/// <summary>
/// How one request is to be shown: language, digits, keys. A preference given in the address (<c>?lang=en</c>) holds for that page and is
/// remembered in a cookie; addresses stay free of it, so a link shared between colleagues opens in the language of the one who opens it.
/// </summary>
internal sealed class View
{
    public const string CookieName = "hudna-view";

    private readonly PathString _path;
    private readonly IReadOnlyList<KeyValuePair<string, string>> _query;
    private readonly Assets _assets;

    private View(PathString path, IReadOnlyList<KeyValuePair<string, string>> query, Language language, Digits chosenDigits, bool keys, Assets assets)
    {
        (_path, _query, _assets) = (path, query, assets);
        (Language, ChosenDigits, Keys) = (language, chosenDigits, keys);
        Words = WordList.Of(language);
    }

    public Language Language { get; }

    /// <summary>What was chosen for the Arabic pages; English ones always write European digits.</summary>
    public Digits ChosenDigits { get; }

    public Digits Digits => Language is Language.Arabic ? ChosenDigits : Digits.European;

    /// <summary>Whether single-letter keys do something (WCAG 2.1.4: they can be switched off).</summary>
    public bool Keys { get; }

    public WordList Words { get; }

    /// <summary>What the cookie holds.</summary>
    public string Remembered => $"{Language.Code()}.{(ChosenDigits is Digits.European ? "european" : "arabic")}.{(Keys ? "on" : "off")}";

    public string this[string key] => Words[key];

    public static View Of(HttpContext context)
    {
        var query = context.Request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))).ToList();
        var kept = (context.Request.Cookies[CookieName] ?? "").Split('.');
        string? Wish(string name, int place) => context.Request.Query[name].FirstOrDefault() ?? kept.ElementAtOrDefault(place);
        var language = Languages.Parse(Wish("lang", 0)) ?? FromBrowser(context.Request.Headers.AcceptLanguage.ToString());
        var digits = Wish("digits", 1) == "european" ? Digits.European : Digits.ArabicIndic;
        return new(context.Request.Path, query, language, digits, keys: Wish("keys", 2) != "off", context.RequestServices.GetRequiredService<Assets>());
    }

    /// <summary>Whether the address itself states a preference that the cookie should remember.</summary>
    public bool IsStated => _query.Any(pair => pair.Key is "lang" or "digits" or "keys");

    public string Count(string key, long count) => Words.Counted(key, count).Replace("{0}", Number(count), StringComparison.Ordinal);

    public string Number(long number) => Numbers.Write(number, Digits);

    public string Fraction(double number) => Numbers.Fraction(number, Digits);

    public string Day(LocalDate day) => Days.Full(day, Words, Digits);

    public string ShortDay(LocalDate day) => Days.Short(day, Words, Digits);

    public string DayRange(LocalDate from, LocalDate to) => Days.Range(from, to, Words, Digits);

    /// <summary>A sentence with its <c>{0}</c> filled.</summary>
    public string Say(string key, string value) => Words[key].Replace("{0}", value, StringComparison.Ordinal);

    /// <summary>This page's own address with one parameter set, or removed when the value is null; all filters stay.</summary>
    public string Here(string name, string? value)
    {
        var query = new QueryBuilder(_query.Where(pair => pair.Key != name));
        if (value is not null) query.Add(name, value);
        return _path.ToUriComponent() + query.ToQueryString();
    }

    /// <summary>The address of a file of ours, with its digest, so that it may be cached for ever.</summary>
    public string Asset(string path) => _assets.Address(path);

    // The first of the browser's languages that we speak; Arabic when it names none.
    private static Language FromBrowser(string accepted)
    {
        foreach (var entry in accepted.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry.Length >= 2 && Languages.Parse(entry[..2]) is { } language) return language;
        }

        return Language.Arabic;
    }
}
