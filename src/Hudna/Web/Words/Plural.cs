namespace Hudna.Web.Words;

/// <summary>Which form of a noun a count takes, by the plural rules of Unicode CLDR; .NET has none of its own.</summary>
internal static class Plural
{
    /// <returns><c>zero</c>, <c>one</c>, <c>two</c>, <c>few</c> (3-10 of each hundred), <c>many</c> (11-99) or <c>other</c> (100-102 and the like).</returns>
    public static string Arabic(long count) => (Math.Abs(count), Math.Abs(count) % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };

    public static string English(long count) => Math.Abs(count) == 1 ? "one" : "other";
}
