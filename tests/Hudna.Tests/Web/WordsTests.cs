using System.Text.RegularExpressions;
using Hudna.Model;
using Hudna.Web.Reader;
using Hudna.Web.Words;
using NodaTime;

namespace Hudna.Tests.Web;

public partial class WordsTests
{
    private static readonly Type[] SpokenEnums =
    [
        typeof(Stance), typeof(StatementMode), typeof(EventType), typeof(EventStatus), typeof(TimePrecision), typeof(TruceState), typeof(CommitmentStatus),
        typeof(ContradictionGround), typeof(MentionKind), typeof(BlockKind), typeof(PublishedFrom), typeof(FactKind),
        typeof(TalksSign), typeof(BreachTest), typeof(TallyStance),
    ];

    private static readonly string[] Prefixes =
        ["stance", "mode", "event", "status", "precision", "truce", "commitment", "ground", "mention", "block", "published-from", "kind", "talks", "breach", "tally"];

    [Fact]
    public void Both_languages_say_the_same_things() =>
        WordList.Arabic.Keys.Select(Base).Distinct().Order(StringComparer.Ordinal).ShouldBe(WordList.English.Keys.Select(Base).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_member_of_every_enum_has_a_word_in_both_languages()
    {
        var keys = SpokenEnums.Zip(Prefixes).SelectMany(pair => Enum.GetValues(pair.First).Cast<Enum>().Select(member => $"{pair.Second}.{Kebab(member)}"));
        keys.Where(key => !WordList.Arabic.Has(key) || !WordList.English.Has(key)).ShouldBeEmpty();
    }

    [Fact]
    public void Counted_words_have_all_six_Arabic_forms()
    {
        var counted = WordList.Arabic.Keys.Where(key => key.Contains('#', StringComparison.Ordinal)).ToLookup(Base);
        counted.Where(forms => forms.Count() != 6).Select(forms => forms.Key).ShouldBeEmpty();
    }

    [Fact]
    public void Placeholders_are_the_same_in_both_languages() =>
        WordList.Arabic.Keys.Where(key => !key.Contains('#', StringComparison.Ordinal)).Where(key => HasValue(WordList.Arabic[key]) != HasValue(WordList.English[key])).ShouldBeEmpty();

    [Fact]
    public void Arabic_words_hold_no_direction_marks() =>
        WordList.Arabic.Keys.Where(key => DirectionMarks().IsMatch(WordList.Arabic[key])).ShouldBeEmpty();

    // Rows of CLDR's rules for Arabic, as the browsers' Intl.PluralRules gives them.
    [Theory]
    [InlineData(0, "zero")]
    [InlineData(1, "one")]
    [InlineData(2, "two")]
    [InlineData(3, "few")]
    [InlineData(10, "few")]
    [InlineData(11, "many")]
    [InlineData(99, "many")]
    [InlineData(100, "other")]
    [InlineData(102, "other")]
    [InlineData(103, "few")]
    [InlineData(111, "many")]
    [InlineData(1000, "other")]
    public void Arabic_counts_take_their_form(long count, string form) => Plural.Arabic(count).ShouldBe(form);

    [Theory]
    [InlineData(1234567, false, "١٬٢٣٤٬٥٦٧")]
    [InlineData(1234567, true, "1,234,567")]
    [InlineData(-5, false, "-٥")]
    public void Numbers_are_written_in_the_digits_chosen(long number, bool european, string written) =>
        Numbers.Write(number, european ? Digits.European : Digits.ArabicIndic).ShouldBe(written);

    [Fact]
    public void A_fraction_has_an_Arabic_decimal_sign() => Numbers.Fraction(0.92, Digits.ArabicIndic).ShouldBe("٠٫٩٢");

    [Fact]
    public void A_day_is_Gregorian_with_both_names_of_its_month() =>
        Days.Full(new LocalDate(2016, 2, 27), WordList.Arabic, Digits.ArabicIndic).ShouldBe("السبت ٢٧ شباط/فبراير ٢٠١٦");

    [Fact]
    public void A_day_in_English() => Days.Full(new LocalDate(2016, 2, 27), WordList.English, Digits.European).ShouldBe("Saturday 27 February 2016");

    [Fact]
    public void A_range_in_one_month_names_it_once() =>
        Days.Range(new LocalDate(2016, 2, 26), new LocalDate(2016, 2, 27), WordList.English, Digits.European).ShouldBe("26–27 February 2016");

    [Fact]
    public void A_range_over_two_months_names_both() =>
        Days.Range(new LocalDate(2016, 2, 26), new LocalDate(2016, 3, 1), WordList.English, Digits.European).ShouldBe("26 February 2016 – 1 March 2016");

    private static string Base(string key) => key.Split('#')[0];

    private static bool HasValue(string words) => words.Contains("{0}", StringComparison.Ordinal);

    private static string Kebab(Enum member) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());

    [GeneratedRegex("[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex DirectionMarks();
}
