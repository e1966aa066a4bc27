namespace Hudna.Web.Words;

/// <summary>The languages the pages speak; articles keep their own.</summary>
internal enum Language { Arabic, English }

/// <summary>How numbers of the Arabic pages are written. English pages and every export write European digits.</summary>
internal enum Digits { ArabicIndic, European }

internal static class Languages
{
    public static string Code(this Language language) => language is Language.Arabic ? "ar" : "en";

    public static string Direction(this Language language) => language is Language.Arabic ? "rtl" : "ltr";

    public static Language Other(this Language language) => language is Language.Arabic ? Language.English : Language.Arabic;

    public static Language? Parse(string? code) => code switch
    {
        "ar" => Language.Arabic,
        "en" => Language.English,
        _ => null,
    };
}
