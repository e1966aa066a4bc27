using Hudna.Lexicon.Data;
using Hudna.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace Hudna.Tests.Lexicon;

public class PlainYamlTests
{
    public static TheoryData<string> DataFolders() => ["lexicon", "rules", "dossiers"];

    [Theory]
    [MemberData(nameof(DataFolders))]
    public void Whatever_it_reads_the_full_parser_reads_the_same(string folder)
    {
        foreach (var file in DataFiles.Below(Repository.File(folder)))
        {
            var text = File.ReadAllText(file);
            if (PlainYaml.Parse(text) is { } plain) Shape(plain).ShouldBe(Shape(Full(text)), file);
        }
    }

    [Theory]
    [MemberData(nameof(DataFolders))]
    public void Our_own_files_are_plain_so_that_no_start_waits_for_the_full_parser(string folder) =>
        DataFiles.Below(Repository.File(folder)).Where(file => PlainYaml.Parse(File.ReadAllText(file)) is null).ShouldBeEmpty();

    [Theory]
    [InlineData("a: b\nc:\n  - d\n  - e: f\n    g: h\n")]
    [InlineData("a:\n- 'b'\n- \"c d\"\nx: [k, l-m, 2]\n")]
    [InlineData("# note\na:\n\nb: 2015-01-01\n")]
    [InlineData("a: b:c\n")]
    [InlineData("a: \"b #\"\n")]
    [InlineData("a: >\n  b\n  # c\n  d: e\nf: g\n")]
    [InlineData("a: >-\n  b\n  c\n\nd: e\n")]
    [InlineData("a:\n  - b: >\n      c\n    d: {e: f, g-h: -2}\n")]
    public void Plain_files_are_read(string text) => Shape(PlainYaml.Parse(text).ShouldNotBeNull()).ShouldBe(Shape(Full(text)));

    [Theory]
    [InlineData("a: >\n  b\n\n  c\n")]
    [InlineData("a: >\n  b\n    c\n")]
    [InlineData("a: >\n  b \n  c\n")]
    [InlineData("a: >\n  b")]
    [InlineData("a: >\n  b\n\n  # c\n")]
    [InlineData("a: >+\n  b\n")]
    [InlineData("a: {b: c, b: d}\n")]
    [InlineData("a: {b: [c]}\n")]
    [InlineData("a: {b: c: d}\n")]
    [InlineData("a: {b}\n")]
    [InlineData("a: {}\n")]
    [InlineData("a: b\n  c\n")]
    [InlineData("a: b # c\n")]
    [InlineData("a: 'b' # 'c'\n")]
    [InlineData("a: 'it''s'\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("- a\n")]
    [InlineData("a: b: c\n")]
    [InlineData("\ta: b\n")]
    public void What_is_not_plain_is_left_to_the_full_parser(string text) => PlainYaml.Parse(text).ShouldBeNull();

    private static DataTree Full(string text)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return DataTree.Of(yaml.Documents[0].RootNode);
    }

    private static string Shape(DataTree tree) =>
        tree.Text is { } text ? $"\"{text}\"" : tree.Items is { } items ? $"[{string.Join(',', items.Select(Shape))}]"
            : $"{tree.Line}{{{string.Join(',', tree.Fields!.Select(field => $"{field.Line} {field.Name}={Shape(field.Value)}"))}}}";
}
