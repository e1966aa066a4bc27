namespace Hudna.Reading.Time;

/// <summary>Turns a frame into a value; null says that the words are no time after all.</summary>
internal delegate TimeValue? Meaning(TimeFrame frame, TimeSetting setting);

/// <summary>The meanings a rule may name in its field <c>means</c>.</summary>
internal static class Meanings
{
    public static IReadOnlyDictionary<string, Meaning> ByName { get; } = new Dictionary<string, Meaning>(StringComparer.Ordinal)
    {
        ["offset"] = DayMeanings.Offset,
        ["weekday"] = DayMeanings.Weekday,
        ["night-before"] = DayMeanings.NightBefore,
        ["last-night"] = DayMeanings.LastNight,
        ["next-day"] = DayMeanings.NextDay,
        ["date"] = DayMeanings.Date,
        ["day-of-month"] = DayMeanings.DayOfMonth,
        ["numeric-date"] = DayMeanings.NumericDate,
        ["hijri-date"] = DayMeanings.HijriDate,
        ["month"] = PeriodMeanings.Month,
        ["hijri-month"] = PeriodMeanings.HijriMonth,
        ["year"] = PeriodMeanings.Year,
        ["hijri-year"] = PeriodMeanings.HijriYear,
        ["unit"] = PeriodMeanings.Unit,
        ["decade"] = PeriodMeanings.Decade,
        ["century"] = PeriodMeanings.Century,
        ["same-unit"] = PeriodMeanings.SameUnit,
        ["quarter"] = PeriodMeanings.Quarter,
        ["season"] = PeriodMeanings.Season,
        ["duration"] = LengthMeanings.Duration,
        ["ago"] = LengthMeanings.Ago,
        ["ahead"] = LengthMeanings.Ahead,
        ["reference"] = LengthMeanings.Reference,
        ["stretch"] = LengthMeanings.Stretch,
        ["after-some"] = LengthMeanings.AfterSome,
        ["set"] = LengthMeanings.Set,
        ["clock"] = LengthMeanings.Clock,
        ["nothing"] = static (_, _) => null,
    };
}
