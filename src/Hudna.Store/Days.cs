using NodaTime;

namespace Hudna.Store;

/// <summary>Days as the databases hold them: yyyymmdd, 0 for unknown, so that they sort and compare as numbers.</summary>
internal static class Days
{
    public static int Of(LocalDate? day) => day is { } known ? (known.Year * 10_000) + (known.Month * 100) + known.Day : 0;

    public static LocalDate? From(long day) => day == 0 ? null : new((int)(day / 10_000), (int)(day / 100 % 100), (int)(day % 100));
}
