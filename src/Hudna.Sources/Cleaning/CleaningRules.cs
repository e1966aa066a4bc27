using Hudna.Model;

namespace Hudna.Sources.Cleaning;

/// <summary>What is known of the clutter around articles, in all the languages read; the program loads it from <c>rules/cleaning/</c>.</summary>
public sealed record CleaningRules
{
    /// <summary>No knowledge at all: lines are told apart by their shape alone, and no date in words is understood.</summary>
    public static CleaningRules None { get; } = new();

    public Seq<LineRule> Lines { get; init; }

    public Seq<MonthName> Months { get; init; }

    /// <summary>Names of weekdays, and the words that may stand beside a date in a dateline: published, updated, o'clock, a.m.</summary>
    public Seq<string> DateWords { get; init; }

    /// <summary>Agencies and photographers' words that a caption's credit or a source line names.</summary>
    public Seq<string> Credits { get; init; }

    /// <summary>Pairs of letters that are common in Arabic; they tell its charsets apart.</summary>
    public Seq<string> LetterPairs { get; init; }

    public Seq<LanguageWords> Languages { get; init; }

    public Seq<MarkupRule> Markup { get; init; }
}

/// <summary>A month's name in any language, such as <c>شباط</c>.</summary>
/// <param name="Month">1 to 12.</param>
public sealed record MonthName(string Name, int Month);

/// <summary>Short words by which a language is known among those of its script.</summary>
/// <param name="Code">ISO 639-1.</param>
public sealed record LanguageWords(string Code, Seq<string> Words);

/// <summary>What an element's class or id tells of the text in it.</summary>
/// <param name="Parts">Parts of class names and ids, parted by hyphens, underscores, digits and capitals, such as <c>newsletter</c>.</param>
public sealed record MarkupRule(string Id, BlockKind Kind, Seq<string> Parts);
