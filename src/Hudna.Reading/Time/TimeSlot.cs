namespace Hudna.Reading.Time;

/// <summary>The places of a time frame. A class fills the slot it is named after, or whose name it begins with (unit-plural fills unit).</summary>
internal enum TimeSlot
{
    Weekday, SecondWeekday, Month, HijriMonth, Day, Year, HijriYear, Number, Unit, Deixis, Offset, Part, Edge, Ordinal, Reference, Direction,
    Date, Hour, Minute, Season, Feast, Decade, Vague, SecondDay, Adverb,
}

internal static class TimeSlots
{
    public static readonly int Count = Enum.GetValues<TimeSlot>().Length;

    private static readonly Dictionary<string, TimeSlot> ByName =
        Enum.GetValues<TimeSlot>().ToDictionary(slot => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(slot.ToString()), StringComparer.Ordinal);

    public static TimeSlot? Named(string name) => ByName.TryGetValue(name, out var slot) ? slot : null;

    public static TimeSlot? OfClass(string name)
    {
        if (name == "numeric-date") return TimeSlot.Date;
        if (Named(name) is { } whole) return whole;
        var dash = name.IndexOf('-', StringComparison.Ordinal);
        return dash < 0 ? null : Named(name[..dash]);
    }
}
