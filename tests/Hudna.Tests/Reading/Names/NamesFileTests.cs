using Hudna.Commands;
using Hudna.Eval;
using Hudna.Tests.Support;

namespace Hudna.Tests.Reading.Names;

public class NamesFileTests
{
    [Fact]
    public void Sentences_end_at_empty_lines_and_marks_of_direction_are_no_part_of_a_token()
    {
        var file = NamesFile.Read(new StringReader("\uFEFFوصل O\n\u200Eفهد\tB-PER\n\n\nعاد O\n"));
        file.Sentences.Select(sentence => string.Join(' ', sentence.Tokens)).ShouldBe(["وصل فهد", "عاد"]);
        file.Sentences[0].Tags.ShouldBe(["O", "B-PER"]);
    }

    [Theory]
    [InlineData("وصل O\nفهد\n", "line 2")]
    [InlineData("وصل X-PER\n", "line 1")]
    [InlineData("وصل B-\n", "line 1")]
    public void A_line_without_a_tag_is_told_by_its_number(string text, string expected) =>
        Should.Throw<InvalidDataException>(() => NamesFile.Read(new StringReader(text))).Message.ShouldContain(expected);

    [Fact]
    public void Predicted_tags_are_spelt_as_the_file_spells_its_own()
    {
        var file = NamesFile.Read(new StringReader("فهد B-PERS\nدمشق B-LOC\n"));
        (file.Spelt("B-PER"), file.Spelt("I-PER"), file.Spelt("B-LOC"), file.Spelt("B-ORG"), file.Spelt("O")).ShouldBe(("B-PERS", "I-PERS", "B-LOC", "B-ORG", "O"));
    }

    [Fact]
    public async Task The_command_prints_a_row_a_type_and_writes_three_columns()
    {
        using var folder = new TempFolder();
        var gold = folder.Write("gold.txt", "وصل O\nإلى O\nالقاهرة B-LOC\n. O\n");
        var (code, output, _) = await RunAsync("eval", "names", gold, "--predictions", folder.File("out.txt"), "--data", Repository.Root);
        code.ShouldBe(ExitCode.Ok);
        output.ShouldContain("LOC      100.00  100.00 100.00      1       1      1");
        (await File.ReadAllTextAsync(folder.File("out.txt"))).ShouldBe("وصل\tO\tO\nإلى\tO\tO\nالقاهرة\tB-LOC\tB-LOC\n.\tO\tO\n\n");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_with_a_way_to_mend_it()
    {
        var (code, _, error) = await RunAsync("eval", "names", "absent.txt", "--data", Repository.Root);
        code.ShouldBe(ExitCode.Failure);
        error.ShouldContain("a token and its tag a line");
    }

    [Fact]
    public async Task Weights_that_are_not_there_are_told_as_a_fault_of_the_configuration()
    {
        using var folder = new TempFolder();
        var gold = folder.Write("gold.txt", "وصل O\n");
        var (code, _, error) = await RunAsync("eval", "names", gold, "--data", folder.Path);
        code.ShouldBe(ExitCode.ConfigurationOrDatabase);
        error.ShouldContain("lexicon/names/README.md");
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await HudnaCommand.RunAsync(args, new Terminal(output, error, Colour: false, Bars: false), Language.Load);
        return (code, output.ToString(), error.ToString());
    }
}
