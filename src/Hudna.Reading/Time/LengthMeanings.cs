using System.Globalization;
using Hudna.Model;
using NodaTime;

namespace Hudna.Reading.Time;

/// <summary>Meanings that come out as a length of time, as a point counted from today, or as a reference to past, present or future.</summary>
internal static class LengthMeanings
{
    public const string Past = "PAST_REF", Present = "PRESENT_REF", Future = "FUTURE_REF";

    /// <summary>A counted length: P10D, PT48H. A half added or taken makes the next smaller unit.</summary>
    public static TimeValue? Duration(TimeFrame frame, TimeSetting setting)
    {
        if (frame.CodeOf(TimeSlot.Unit) is not { } unit || CountOf(frame) is not { } count) return null;
        var half = frame.CodeOf(TimeSlot.Edge);
        if (half is "and-half" or "half" && Half(unit, half == "half" ? 1 : (2 * count) + 1) is { } halves) return TimeValue.Of(halves);
        if (half is "quarter" && Quarter(unit) is { } quarter) return TimeValue.Of(quarter);
        return half is "half" or "quarter" ? null : Length(unit, count) is { } length ? TimeValue.Of(length) : null;
    }

    public static TimeValue? Ago(TimeFrame frame, TimeSetting setting) => Point(frame, setting, -1);

    /// <summary>Counted on from today when something to come is told; in a tale of the past it is a length.</summary>
    public static TimeValue? Ahead(TimeFrame frame, TimeSetting setting) => setting.Tense == Tense.Future ? Point(frame, setting, 1) : Duration(frame, setting);

    public static TimeValue? Reference(TimeFrame frame, TimeSetting setting) => (setting.Fixed ?? frame.CodeOf(TimeSlot.Reference)) is { } value ? TimeValue.Of(value) : null;

    /// <summary>An uncounted stretch: past or future by the word that marks it, else by the verb, else by the preposition before it.</summary>
    public static TimeValue? Stretch(TimeFrame frame, TimeSetting setting) => frame.NumberOf(TimeSlot.Deixis) switch
    {
        < 0 => TimeValue.Of(Past),
        > 0 => TimeValue.Of(Future),
        0 => TimeValue.Of(Present),
        null => setting.Tense switch
        {
            Tense.Past => TimeValue.Of(Past),
            Tense.Future => TimeValue.Of(Future),
            _ => setting.Fixed is { } otherwise ? TimeValue.Of(otherwise) : null,
        },
    };

    /// <summary>After some time: hours from a thing told of are still its day, or the day of writing; longer ones point forward or back as the verb does.</summary>
    public static TimeValue? AfterSome(TimeFrame frame, TimeSetting setting)
    {
        if (frame.CodeOf(TimeSlot.Unit) == "H" && setting.Tense != Tense.Future) return (setting.Near ?? setting.Today) is { } day ? TimeValue.Day(day) : TimeValue.Unknown;
        return TimeValue.Of(setting.Fixed ?? (setting.Tense == Tense.Past ? Past : Future));
    }

    /// <summary>How often: the length of one round.</summary>
    public static TimeValue? Set(TimeFrame frame, TimeSetting setting) =>
        (setting.Fixed ?? frame.CodeOf(TimeSlot.Adverb)) is { } value ? TimeValue.Of(value)
            : frame.Has(TimeSlot.Weekday) ? TimeValue.Of("P1W") : !frame.Has(TimeSlot.Unit) ? TimeValue.Of("P1D") : frame.CodeOf(TimeSlot.Unit) is { } unit && Length(unit, CountOf(frame) ?? 1) is { } round ? TimeValue.Of(round) : null;

    public static TimeValue? Clock(TimeFrame frame, TimeSetting setting)
    {
        if ((frame.NumberOf(TimeSlot.Hour) ?? frame.NumberOf(TimeSlot.Ordinal)) is not (>= 1 and <= 24 and var hour)) return null;
        if (frame.CodeOf(TimeSlot.Part) is "evening" or "afternoon" && hour < 12) hour += 12;
        if (frame.CodeOf(TimeSlot.Part) is null && hour <= 12) return TimeValue.Unknown with { Precision = TimePrecision.Hour };
        return TimeValue.Of(string.Create(CultureInfo.InvariantCulture, $"T{hour % 24:00}"), TimePrecision.Hour);
    }

    /// <summary>Counted back or on from today, as finely as the unit tells it.</summary>
    private static TimeValue? Point(TimeFrame frame, TimeSetting setting, int direction)
    {
        if (frame.CodeOf(TimeSlot.Unit) is not { } unit || CountOf(frame) is not { } count) return null;
        if (setting.Today is not { } today) return TimeValue.Unknown;
        if (count > 3000) return Length(unit, count) is { } long_ ? TimeValue.Of(long_) : null;
        var steps = (int)count * direction;
        return unit switch
        {
            "S" or "MIN" or "H" when count <= 24 || unit != "H" => TimeValue.Day(today),
            "H" => TimeValue.Day(today.PlusDays(steps / 24)),
            "D" => TimeValue.Day(today.PlusDays(steps)),
            "W" => TimeValue.Week(today.PlusDays(7 * steps)),
            "M" => TimeValue.Month(today.FirstOfMonth().PlusMonths(steps)),
            "Y" when today.Year + steps is >= 1 and <= 9000 and var year => TimeValue.Year(year),
            "DEC" when today.Year + (10 * steps) is >= 1 and <= 9000 and var year => TimeValue.Year(year),
            _ => null,
        };
    }

    private static long? CountOf(TimeFrame frame)
    {
        if (frame.NumberOf(TimeSlot.Number) is { } number) return number;
        return frame.NumberOf(TimeSlot.Unit) is > 0 and var own ? own : null;
    }

    private static string? Half(string unit, long halves) => unit switch
    {
        "H" => Length("MIN", 30 * halves),
        "D" => Length("H", 12 * halves),
        "Y" => Length("M", 6 * halves),
        "MIN" => Length("S", 30 * halves),
        "DEC" => Length("Y", 5 * halves),
        "CENT" => Length("Y", 50 * halves),
        _ => null,
    };

    private static string? Quarter(string unit) => unit switch { "H" => "PT15M", "Y" => "P3M", "CENT" => "P25Y", _ => null };

    private static string? Length(string unit, long count) => unit switch
    {
        "S" => Text($"PT{count}S"),
        "MIN" => Text($"PT{count}M"),
        "H" => Text($"PT{count}H"),
        "D" => Text($"P{count}D"),
        "W" => Text($"P{count}W"),
        "M" => Text($"P{count}M"),
        "Y" => Text($"P{count}Y"),
        "DEC" => Text($"P{count * 10}Y"),
        "CENT" => Text($"P{count * 100}Y"),
        _ => null,
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
