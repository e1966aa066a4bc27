using System.Text.Json;
using Hudna.Commands;
using Hudna.Model.Json;
using Hudna.Tests.Support;

namespace Hudna.Tests.Commands;

/// <summary>The program as its user meets it: words in, output, message and exit code out.</summary>
public sealed class CommandTests : IDisposable
{
    private const string News = "هدنة في المدينة\n\nقالت الوزارة يوم الثلاثاء إن الهدنة صامدة في المدينة.\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reading_writes_one_json_line_an_article_in_input_order()
    {
        var run = await RunAsync("read", "--published", "2016-05-03", _folder.Write("a.txt", News), _folder.Write("b.txt", News + "ثان"));
        run.Code.ShouldBe(0);
        var readings = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ReadingJson.Read).ToArray();
        readings.Select(reading => Path.GetFileName(reading.Article.Source)).ShouldBe(["a.txt", "b.txt"]);
        readings[0].Text.ShouldBe(News);
    }

    [Fact]
    public async Task Reading_as_json_writes_one_array()
    {
        var run = await RunAsync("read", "--json", _folder.Write("a.txt", News), _folder.Write("b.txt", News));
        JsonDocument.Parse(run.Out).RootElement.GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task A_bad_input_is_told_and_the_others_are_done()
    {
        var run = await RunAsync("read", _folder.File("missing.txt"), _folder.Write("empty.txt", ""), _folder.Write("a.txt", News));
        run.Code.ShouldBe(3);
        run.Error.ShouldContain("missing.txt");
        run.Error.ShouldContain("empty.txt");
        ReadingJson.Read(run.Out.Trim()).Text.ShouldBe(News);
    }

    [Fact]
    public async Task An_empty_folder_gives_nothing_and_says_so()
    {
        Directory.CreateDirectory(_folder.File("empty"));
        (await RunAsync("read", _folder.File("empty"))).Code.ShouldBeOneOf(3, 4);
    }

    [Fact]
    public async Task A_manifest_with_faults_is_told_line_by_line_and_the_articles_are_read()
    {
        _folder.Write("a.txt", News);
        var manifest = _folder.Write("manifest.csv", "file,published,outlet,url\na.txt,2016-13-45,,\nnowhere.txt,2016-05-03,,\n");
        var run = await RunAsync("read", "--manifest", manifest, _folder.File("a.txt"));
        run.Code.ShouldBe(3);
        run.Error.ShouldContain("manifest.csv:2");
        run.Error.ShouldContain("manifest.csv:3");
        run.Out.ShouldContain("\"published\":null");
    }

    [Theory]
    [InlineData("red")]
    [InlineData("read")]
    [InlineData("read", "--published", "2016-31-12", "a.txt")]
    [InlineData("read", "--map", "text", "a.txt")]
    [InlineData("read", "--json", "--jsonl", "a.txt")]
    [InlineData("search")]
    [InlineData("search", "--limit", "0", "x")]
    [InlineData("serve", "--port", "70000")]
    [InlineData("completion", "tcsh")]
    [InlineData("--nonsense")]
    [InlineData("read", "--format", "json", "a.txt")]
    [InlineData("read", "a.txt", "-z")]
    [InlineData("search", "--nonsense", "x")]
    public async Task Wrong_usage_is_exit_code_two_and_says_where_to_look(params string[] args)
    {
        var run = await RunAsync(args);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("--help");
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task Ingesting_twice_changes_nothing_and_search_finds_it_with_marks()
    {
        var database = _folder.File("record.db");
        var article = _folder.Write("a.txt", News);
        (await RunAsync("ingest", "--db", database, "--published", "2016-05-03", article)).Error.ShouldContain("1 added");
        (await RunAsync("ingest", "--db", database, "--published", "2016-05-03", article)).Error.ShouldContain("1 unchanged");
        var found = await RunAsync("search", "--db", database, "بالهدنة");
        found.Code.ShouldBe(0);
        found.Out.ShouldContain("[الهدنة]");
    }

    [Fact]
    public async Task What_was_ingested_can_be_shown()
    {
        var database = _folder.File("record.db");
        await RunAsync("ingest", "--db", database, _folder.Write("a.txt", News));
        var id = (await RunAsync("search", "--db", database, "هدنة")).Out.Split(' ')[0];
        (await RunAsync("show", "--db", database, id)).Out.ShouldContain("الهدنة صامدة");
        ReadingJson.Read((await RunAsync("show", "--db", database, "--json", id)).Out.Trim()).Text.ShouldBe(News);
    }

    [Fact]
    public async Task A_search_that_matches_nothing_is_exit_code_four()
    {
        var database = _folder.File("record.db");
        await RunAsync("ingest", "--db", database, _folder.Write("a.txt", News));
        (await RunAsync("search", "--db", database, "قمر")).Code.ShouldBe(4);
        (await RunAsync("show", "--db", database, "none")).Code.ShouldBe(4);
    }

    [Fact]
    public async Task A_dry_run_keeps_nothing()
    {
        var database = _folder.File("record.db");
        (await RunAsync("ingest", "--dry-run", "--db", database, _folder.Write("a.txt", News))).Code.ShouldBe(0);
        File.Exists(database).ShouldBeFalse();
    }

    [Theory]
    [InlineData("search", "x")]
    [InlineData("show", "x")]
    [InlineData("serve")]
    public async Task A_record_that_is_not_there_is_named(params string[] command)
    {
        var run = await RunAsync([command[0], "--db", _folder.File("none.db"), .. command[1..]]);
        run.Code.ShouldBe(5);
        run.Error.ShouldContain("none.db");
        File.Exists(_folder.File("none.db")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        var file = _folder.Write("text.db", new string('x', 4096));
        (await RunAsync("ingest", "--db", file, _folder.Write("a.txt", News))).Code.ShouldBe(5);
        File.ReadAllText(file).ShouldBe(new string('x', 4096));
    }

    [Fact]
    public async Task Faulty_language_data_lists_every_fault_with_file_and_line()
    {
        foreach (var name in new[] { "lexicon", "rules", "dossiers/x" }) Directory.CreateDirectory(_folder.File(name));
        _folder.Write("dossiers/x/actors.yaml", "source: test\nactors:\n  - id: one\n    kind: nonsense\n  - kind: person\n");
        var run = await RunAsync("read", "--data", _folder.Path, _folder.Write("a.txt", News));
        run.Code.ShouldBe(5);
        run.Error.ShouldContain("actors.yaml:4");
        run.Error.ShouldContain("actors.yaml:5");
        run.Out.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_rules_that_ship_have_no_fault() => (await RunAsync("rules", "check")).ShouldBe((0, "", "no fault" + Environment.NewLine));

    [Fact]
    public async Task Explaining_names_the_rule_and_the_words_it_fired_on()
    {
        var run = await RunAsync("rules", "explain", "--published", "2016-05-03", _folder.Write("a.txt", News));
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("statement attribution");
        run.Out.ShouldContain("الهدنة صامدة");
        run.Out.ShouldContain("2016-05-03");
    }

    [Fact]
    public async Task Explaining_tells_how_exact_a_place_is_and_why_it_was_chosen()
    {
        var run = await RunAsync("rules", "explain", "--published", "2016-05-03", _folder.Write("where.txt", "في حلب، قصفت قوات الجيش السوري مواقع المسلحين.\n"));
        run.Out.ShouldContain("place aleppo (UCDP 1, ACLED 1): the sentence opens with it; in Aleppo Governorate, syria");
    }

    [Fact]
    public async Task Explaining_tells_which_candidates_for_events_were_let_go_and_why()
    {
        const string told = "استهدفت الحملة طلاب الجامعات في المدينة.\nوصل الوفد إلى المدينة فجر الجمعة قبل جلسة الحكومة.\nقصفت قوات الجيش مواقع المسلحين في بلدة قرب الحدود.\n";
        var run = await RunAsync("rules", "explain", "--published", "2016-05-03", _folder.Write("let-go.txt", told));
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("let go: استهدفت: event shelling.strike: does not hold: clause artillery");
        run.Out.ShouldContain("let go: فجر: event: the word is part of a time");
        run.Out.ShouldContain("event shelling.shell: قصفت");
    }

    [Fact]
    public async Task Sentences_are_scored_against_what_people_said()
    {
        const string judged = "id,label,text\n1,yes,قصفت مدفعية الجيش مواقع المسلحين وقتل عشرة أشخاص في هجوم\n2,easy no,انتهى الاجتماع في المساء\n";
        var run = await RunAsync("eval", "sentences", "--act", "assault", _folder.Write("judged.csv", judged));
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("assault all        yes against easy no      precision 1.000  recall 1.000  f1 1.000  yes 1  no 1");
    }

    [Fact]
    public async Task Sentences_of_an_unknown_act_are_not_guessed_at()
    {
        var run = await RunAsync("eval", "sentences", _folder.Write("judged.csv", "id,label,text\n1,yes,نص\n"));
        run.Code.ShouldBe(2);
        run.Error.ShouldContain("--act assault or --act protest");
    }

    [Fact]
    public async Task Pairs_are_scored_and_the_predictions_written()
    {
        var predictions = _folder.File("predictions.csv");
        var run = await RunAsync("eval", "pairs", _folder.Write("pairs.csv", "s1,s2,stance\nارتفاع أسعار الخبز في العاصمة,انخفاض أسعار الخبز في العاصمة,disagree\n"), "--predictions", predictions);
        run.Code.ShouldBe(0);
        run.Out.ShouldContain("disagree   precision 1.000  recall 1.000  f1 1.000  gold 1");
        (await File.ReadAllLinesAsync(predictions))[1].ShouldEndWith(",disagree,disagree");
    }

    [Fact]
    public async Task Behind_two_dashes_a_word_may_begin_with_one()
    {
        var run = await RunAsync("read", "--", "-none.txt");
        run.Code.ShouldBe(3);
        run.Error.ShouldContain("-none.txt");
    }

    [Theory]
    [InlineData("--limit takes a whole number from 1 to 500, not 'many'.", "search", "--limit", "many", "x")]
    [InlineData("--limit takes a whole number from 1 to 500, not '0'.", "search", "--limit", "0", "x")]
    [InlineData("--port takes a whole number from 0 to 65535, not 'many'.", "serve", "--port", "many")]
    [InlineData("--least takes a whole number from 1, not '-2'.", "dossier", "suggest", "--least", "-2", "x")]
    public async Task A_number_that_is_none_is_told_in_one_sentence(string message, params string[] args)
    {
        var run = await RunAsync(args);
        run.Code.ShouldBe(2);
        run.Error.ShouldContain(message);
    }

    [Fact]
    public async Task The_demo_makes_a_record_of_all_samples()
    {
        var run = await RunAsync("demo", "--no-serve");
        run.Code.ShouldBe(0);
        var samples = Directory.EnumerateFiles(Repository.File("samples")).Count(file => Path.GetExtension(file) is ".txt" or ".html");
        run.Out.ShouldContain($"articles: {samples}");
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task Each_shell_gets_its_completion_script(string shell) => (await RunAsync("completion", shell)).Out.ShouldContain("[suggest:");

    [Fact]
    public async Task Completion_knows_the_commands() => (await RunAsync("[suggest:8]", "hudna in")).Out.ShouldContain("ingest");

    private static async Task<(int Code, string Out, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await HudnaCommand.RunAsync(args, new(output, error, Colour: false, Bars: false), Language.Load);
        return (code, output.ToString(), error.ToString());
    }
}
