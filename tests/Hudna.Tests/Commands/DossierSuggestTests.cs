using System.Text.Json;
using Hudna.Commands;
using Hudna.Tests.Support;

namespace Hudna.Tests.Commands;

public sealed class DossierSuggestTests : IDisposable
{
    private const string First = "قال وزير السياحة سامر النجار إن الموسم طويل.\n\nوقال النجار إن الفنادق جاهزة.\n";
    private const string Second = "قال وزير السياحة سامر النجّار إن الموسم انتهى.\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_unknown_person_is_proposed_once_with_counts_titles_and_words()
    {
        var run = await RunAsync("dossier", "suggest", "--format", "json", _folder.Write("a.txt", First), _folder.Write("b.txt", Second));
        run.Code.ShouldBe(0);
        var person = JsonDocument.Parse(run.Out).RootElement.EnumerateArray().ShouldHaveSingleItem();
        person.GetProperty("id").GetString().ShouldStartWith("x-");
        person.GetProperty("kind").GetString().ShouldBe("person");
        person.GetProperty("articles").GetInt32().ShouldBe(2);
        person.GetProperty("names").EnumerateArray().Select(name => name.GetString()).ShouldBe(["سامر النجار"]);
        person.GetProperty("short").EnumerateArray().Select(name => name.GetString()).ShouldBe(["النجار"]);
        person.GetProperty("titles")[0].GetProperty("title").GetString().ShouldBe("وزير السياحة");
        person.GetProperty("example").GetProperty("words").GetString()!.ShouldContain("الموسم طويل");
    }

    [Fact]
    public async Task The_yaml_can_be_pasted_and_makes_the_actor_known()
    {
        var article = _folder.Write("a.txt", First);
        var run = await RunAsync("dossier", "suggest", article);
        Directory.CreateDirectory(_folder.File("own/here"));
        _folder.Write("own/here/actors.yaml", run.Out);
        (await RunAsync("rules", "check", "--dossiers", _folder.File("own"))).Code.ShouldBe(0);
        var again = await RunAsync("dossier", "suggest", "--format", "table", "--dossiers", _folder.File("own"), article);
        again.Out.ShouldNotContain("سامر");
    }

    [Fact]
    public async Task Too_few_articles_leave_it_out()
    {
        var run = await RunAsync("dossier", "suggest", "--least", "3", "--format", "json", _folder.Write("a.txt", First), _folder.Write("b.txt", Second));
        JsonDocument.Parse(run.Out).RootElement.GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_missing_file_is_told_and_the_others_are_read()
    {
        var run = await RunAsync("dossier", "suggest", _folder.File("none.txt"), _folder.Write("a.txt", First));
        run.Code.ShouldBe(3);
        run.Error.ShouldContain("none.txt");
        run.Out.ShouldContain("سامر النجار");
    }

    [Theory]
    [InlineData("--least", "0")]
    [InlineData("--least", "many")]
    [InlineData("--format", "xml")]
    public async Task A_wrong_option_is_exit_code_two(string option, string value) =>
        (await RunAsync("dossier", "suggest", option, value, _folder.Write("a.txt", First))).Code.ShouldBe(2);

    private static async Task<(int Code, string Out, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await HudnaCommand.RunAsync(args, new(output, error, Colour: false, Bars: false), Language.Load);
        return (code, output.ToString(), error.ToString());
    }
}
