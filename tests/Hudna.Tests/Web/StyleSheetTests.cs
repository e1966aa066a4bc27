using System.Text.RegularExpressions;
using Hudna.Tests.Support;

namespace Hudna.Tests.Web;

/// <summary>What the style sheets and scripts may hold; one test a rule.</summary>
public partial class StyleSheetTests
{
    public static TheoryData<string> Sheets => new(Files("*.css"));

    public static TheoryData<string> Ours => new([.. Files("*.css"), .. Files("*.js"), .. Files("*.svg")]);

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Sides_are_logical_so_that_one_sheet_serves_both_directions(string sheet) => Physical().Matches(Read(sheet)).Select(match => match.Value).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Sheets))]
    public void Arabic_is_never_spaced_slanted_or_put_in_capitals(string sheet) => Unfit().Matches(Read(sheet)).Select(match => match.Value).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Ours))]
    public void No_file_of_ours_names_another_host(string file) =>
        Read(file).Replace("http://www.w3.org/2000/svg", "", StringComparison.Ordinal).ShouldNotContain("://");

    // Padding, borders, bold and inline-block pull the joined letters of Arabic apart.
    [Fact]
    public void Marks_paint_and_underline_only()
    {
        var rules = MarkRules().Matches(Read("reader.css")).Select(match => match.Groups[1].Value).ToList();
        rules.Count.ShouldBeGreaterThan(12);
        rules.ShouldAllBe(rule => !Breaking().IsMatch(rule));
    }

    [Fact]
    public void The_lock_file_names_no_registry() => File.ReadAllText(Repository.File("package-lock.json")).ShouldNotContain("\"resolved\"");

    [Fact]
    public void What_npm_brings_is_never_committed() => File.ReadAllLines(Repository.File(".gitignore")).ShouldContain("src/Hudna/wwwroot/lib/");

    private static string[] Files(string pattern) => [.. Directory.GetFiles(Repository.File("src", "Hudna", "wwwroot"), pattern).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Read(string file) => File.ReadAllText(Repository.File("src", "Hudna", "wwwroot", file));

    [GeneratedRegex(@"(?<![\w-])(left|right|(margin|padding|border)-(left|right)[\w-]*|float)\s*:|text-align\s*:\s*(left|right)", RegexOptions.IgnoreCase)]
    private static partial Regex Physical();

    [GeneratedRegex(@"letter-spacing|font-style\s*:\s*italic|text-transform", RegexOptions.IgnoreCase)]
    private static partial Regex Unfit();

    [GeneratedRegex(@"^\.text [^{}]*mark[^{}]*\{([^}]*)\}", RegexOptions.Multiline)]
    private static partial Regex MarkRules();

    [GeneratedRegex(@"padding|border(?!-radius)|font-weight|inline-block|margin")]
    private static partial Regex Breaking();
}
