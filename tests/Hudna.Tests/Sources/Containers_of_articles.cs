using Hudna.Sources;
using Hudna.Sources.Files;
using NodaTime;

namespace Hudna.Tests.Sources;

public sealed class Containers_of_articles : IDisposable
{
    private const string First = """{"title":"عنوان","content":"نص أول.","day":"2015-07-27 14:30:22","paper":"صحيفة","link":"https://example.org/1"}""";
    private const string Second = """{"title":"","content":"نص ثان.","day":""}""";

    private readonly Inputs _inputs = new();

    public void Dispose() => _inputs.Dispose();

    [Fact]
    public void Members_are_numbered_from_zero()
    {
        var path = _inputs.Write("all.json", $"[{First},\n {Second}]");
        Read(path).Select(read => read.Source).ShouldBe([$"{path}#0", $"{path}#1"]);
    }

    [Fact]
    public void Fields_are_named_by_the_map()
    {
        var header = ((SourceArticle)Read(_inputs.Write("all.jsonl", First))[0]).Article.Header;
        (header.Title, header.Published, header.Outlet, header.Url).ShouldBe(("عنوان", new LocalDate(2015, 7, 27), "صحيفة", "https://example.org/1"));
    }

    [Fact]
    public void With_a_title_the_text_is_title_blank_line_text() =>
        ((SourceArticle)Read(_inputs.Write("all.jsonl", First))[0]).Article.Text.ShouldBe("عنوان\n\nنص أول.");

    [Fact]
    public void A_text_that_begins_with_its_title_does_not_get_it_twice() =>
        ((SourceArticle)Read(_inputs.Write("all.jsonl", """{"title":"عنوان","content":"عنوان\nنص."}"""))[0]).Article.Text.ShouldBe("عنوان\nنص.");

    [Fact]
    public void A_zip_counts_its_members_through()
    {
        var path = _inputs.Zip("all.zip", ("a.json", $"[{First},{Second}]"), ("b.txt", "نص ثالث."), ("c.jsonl", First));
        Read(path).Select(read => read.Source).ShouldBe([$"{path}#0", $"{path}#1", $"{path}#2", $"{path}#3"]);
    }

    [Fact]
    public void A_zip_in_a_zip_is_a_fault_and_the_rest_is_read()
    {
        var results = Read(_inputs.Zip("all.zip", ("inner.zip", "PK"), ("b.txt", "نص ثالث.")));
        results[0].ShouldBeOfType<SourceFault>().What.ShouldContain("zip inside a zip");
        results[1].ShouldBeOfType<SourceArticle>();
    }

    [Fact]
    public void A_broken_line_spoils_no_other()
    {
        var results = Read(_inputs.Write("all.jsonl", $"{First}\n{{\"content\":\"نص مقطوع\n\n{Second}\n"));
        results.Select(read => read.GetType()).ShouldBe([typeof(SourceArticle), typeof(SourceFault), typeof(SourceArticle)]);
    }

    [Theory]
    [InlineData("[1, \"x\", null]", 3)]
    [InlineData("[{\"other\":1}]", 1)]
    [InlineData("[{\"content\":\"\"}]", 1)]
    public void Members_that_are_no_articles_are_faults(string json, int faults) => Read(_inputs.Write("all.json", json)).OfType<SourceFault>().Count().ShouldBe(faults);

    [Fact]
    public void A_field_that_is_not_there_is_answered_with_those_that_are() =>
        Read(_inputs.Write("all.json", """[{"body":"نص"}]"""))[0].ShouldBeOfType<SourceFault>().Why.ShouldContain("body");

    [Fact]
    public void A_day_in_the_year_2203_is_left_out_and_said_so()
    {
        var read = (SourceArticle)Read(_inputs.Write("all.jsonl", """{"content":"نص.","day":"2203-01-01"}"""))[0];
        read.Article.Header.Published.ShouldBeNull();
        read.Warnings.ShouldHaveSingleItem().ShouldContain("2203-01-01");
    }

    [Fact]
    public void A_member_over_the_cap_is_a_fault_and_the_next_is_read()
    {
        var path = _inputs.Write("all.json", $$"""[{"content":"{{new string('x', 9000)}}"},{{Second}}]""");
        var results = Inputs.Read(path, Options with { MaxArticleBytes = 4096 });
        results.Select(read => read.GetType()).ShouldBe([typeof(SourceFault), typeof(SourceArticle)]);
    }

    [Fact]
    public void A_cut_zip_is_a_fault()
    {
        var whole = File.ReadAllBytes(_inputs.Zip("all.zip", ("a.json", $"[{First}]")));
        Inputs.FaultOf(_inputs.Write("cut.zip", whole[..(whole.Length / 2)])).What.ShouldContain("damaged");
    }

    private static SourceOptions Options { get; } = new() { Map = FieldMap.Default with { Text = "content", Published = "day", Outlet = "paper", Url = "link" } };

    private static List<SourceResult> Read(string path) => Inputs.Read(path, Options);
}
