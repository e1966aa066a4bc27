using Hudna.Model;
using Hudna.Sources;
using NodaTime;

namespace Hudna.Tests.Sources;

public sealed class Reading_files : IDisposable
{
    private readonly Inputs _inputs = new();

    public void Dispose() => _inputs.Dispose();

    [Fact]
    public void The_text_of_a_text_file_is_its_text_with_line_ends_made_LF() =>
        _inputs.Text("\uFEFFعنوان\r\n\r\nنص أول.\rنص ثان. \u200F\n").Article.Text.ShouldBe("عنوان\n\nنص أول.\nنص ثان. \u200F\n");

    [Fact]
    public void The_digest_is_of_the_bytes_as_they_were() =>
        _inputs.Text("abc").Article.Header.Sha256.ShouldBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

    [Fact]
    public void The_same_text_under_another_name_has_the_same_id() =>
        Inputs.ReadOne(_inputs.Write("a.txt", "هدنة في الميناء")).Article.Header.Id.ShouldBe(Inputs.ReadOne(_inputs.Write("b.txt", "هدنة في الميناء")).Article.Header.Id);

    [Fact]
    public void The_same_text_in_two_papers_is_two_articles()
    {
        var path = _inputs.Write("two.jsonl", """
            {"text":"هدنة في الميناء","outlet":"صحيفة أولى"}
            {"text":"هدنة في الميناء","outlet":"صحيفة ثانية"}
            """);
        Inputs.Read(path).Cast<SourceArticle>().Select(read => read.Article.Header.Id).ShouldBeUnique();
    }

    [Fact]
    public void A_folder_gives_its_files_in_ordinal_order_and_tells_what_it_passes_over()
    {
        _inputs.Write("ب.txt", "هدنة ثانية");
        _inputs.Write("sub/b.txt", "هدنة ثالثة");
        _inputs.Write("a.txt", "هدنة أولى");
        _inputs.Write("notes.md", "x");
        Inputs.Read(_inputs.Folder).Select(read => Path.GetFileName(read.Source)).ShouldBe(["a.txt", "notes.md", "b.txt", "ب.txt"]);
        Inputs.Read(_inputs.Folder)[1].ShouldBeOfType<SourceSkipped>();
    }

    [Fact]
    public void Inputs_keep_the_order_they_are_given_in()
    {
        var paths = new[] { _inputs.Write("b.txt", "هدنة"), Path.Combine(_inputs.Folder, "absent.txt"), _inputs.Write("a.txt", "هدنة") };
        Inputs.Files.Read(paths, new()).Select(read => read.Source).ShouldBe(paths);
    }

    [Fact]
    public void A_missing_file_is_a_fault_that_names_it() => Inputs.FaultOf(Path.Combine(_inputs.Folder, "absent.txt")).What.ShouldContain("no such file");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u00A0\n")]
    public void An_empty_file_is_a_fault(string text) => Inputs.FaultOf(_inputs.Write("empty.txt", text)).What.ShouldContain("no text");

    [Fact]
    public void An_empty_folder_is_a_fault() => Inputs.FaultOf(_inputs.Folder).What.ShouldContain("no file");

    [Fact]
    public void A_picture_named_as_text_is_told_by_its_bytes() =>
        Inputs.FaultOf(_inputs.Write("picture.txt", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0])).Why.ShouldContain("PNG");

    [Fact]
    public void A_zip_named_as_text_is_told_by_its_bytes() =>
        Inputs.FaultOf(_inputs.Write("zip.txt", [0x50, 0x4B, 3, 4, 20, 0, 0, 0])).Why.ShouldContain("zip");

    [Fact]
    public void Bytes_with_zeroes_are_no_text() => Inputs.FaultOf(_inputs.Write("zeroes.txt", [65, 0, 1, 2, 3, 0, 7, 66, 67, 9])).What.ShouldContain("no text");

    [Fact]
    public void A_file_over_the_cap_is_refused_before_it_is_read_whole() =>
        Inputs.FaultOf(_inputs.Write("large.txt", new string('a', 5000)), new() { MaxArticleBytes = 4096 }).What.ShouldContain("too large");

    [Fact]
    public void A_file_without_an_extension_is_told_by_its_bytes() =>
        Inputs.ReadOne(_inputs.Write("page", "<!doctype html><html><body><p>هدنة في الميناء.</p></body></html>")).Capture.ContentType.ShouldBe("text/html");

    [Fact]
    public void A_line_of_ten_million_characters_is_one_block() =>
        _inputs.Text(string.Concat(Enumerable.Repeat("هدنة ", 2_000_000))).Article.Blocks.Count.ShouldBe(1);

    [Fact]
    public void The_day_is_unknown_when_nothing_tells_it()
    {
        var header = _inputs.Text("هدنة في الميناء.").Article.Header;
        (header.Published, header.PublishedFrom).ShouldBe((null, PublishedFrom.Unknown));
    }

    [Fact]
    public void A_day_said_for_the_run_counts_as_said_by_a_manifest()
    {
        var header = Inputs.ReadOne(_inputs.Write("a.txt", "هدنة"), new() { Published = new LocalDate(2016, 2, 27) }).Article.Header;
        (header.Published, header.PublishedFrom).ShouldBe((new LocalDate(2016, 2, 27), PublishedFrom.Manifest));
    }
}
