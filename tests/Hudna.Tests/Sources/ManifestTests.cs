using Hudna.Model;
using Hudna.Sources;
using Hudna.Sources.Files;
using NodaTime;

namespace Hudna.Tests.Sources;

public sealed class ManifestTests : IDisposable
{
    private readonly Inputs _inputs = new();

    public void Dispose() => _inputs.Dispose();

    [Fact]
    public void It_tells_day_outlet_and_address()
    {
        var article = _inputs.Write("a.txt", "هدنة");
        var (manifest, faults) = Load("file,published,outlet,url\na.txt,2016-02-27,\"صحيفة، أولى\",https://example.org/2016/03/01/a\n");
        faults.ShouldBeEmpty();
        var header = Inputs.ReadOne(article, new() { Manifest = manifest }).Article.Header;
        (header.Published, header.PublishedFrom, header.Outlet, header.Url)
            .ShouldBe((new LocalDate(2016, 2, 27), PublishedFrom.Manifest, "صحيفة، أولى", "https://example.org/2016/03/01/a"));
    }

    [Fact]
    public void It_wins_over_what_the_article_says()
    {
        var article = _inputs.Write("a.txt", "هدنة في الميناء\n\nبدأت الهدنة في الميناء صباح اليوم بعد قتال دام أسبوعا كاملا.\n27 فبراير 2016\n");
        var (manifest, _) = Load("file,published,outlet,url\na.txt,2016-02-28,,\n");
        Inputs.ReadOne(article, new() { Manifest = manifest }).Article.Header.Published.ShouldBe(new LocalDate(2016, 2, 28));
    }

    [Fact]
    public void Every_slip_is_told_with_its_line()
    {
        _inputs.Write("a.txt", "هدنة");
        var (_, faults) = Load("file,published,outlet,url\nabsent.txt,2016-02-27,,\n\na.txt,27th of February,,\n,2016-02-27,,\n");
        faults.Select(fault => Path.GetFileName(fault.Source)).ShouldBe(["manifest.csv:2", "manifest.csv:4", "manifest.csv:5"]);
    }

    [Fact]
    public void A_malformed_day_costs_only_the_day()
    {
        var article = _inputs.Write("a.txt", "هدنة");
        var (manifest, faults) = Load("file,published,outlet,url\na.txt,2016-02-31,صحيفة,\n");
        faults.ShouldHaveSingleItem().What.ShouldContain("2016-02-31");
        Inputs.ReadOne(article, new() { Manifest = manifest }).Article.Header.Outlet.ShouldBe("صحيفة");
    }

    [Fact]
    public void A_missing_column_is_named() => Load("file,published\n").Faults.ShouldHaveSingleItem().What.ShouldContain("outlet, url");

    [Fact]
    public void An_unclosed_quotation_mark_loses_no_other_line()
    {
        _inputs.Write("a.txt", "هدنة");
        _inputs.Write("b.txt", "هدنة");
        var (manifest, _) = Load("file,published,outlet,url\na.txt,2016-02-27,\"صحيفة,\nb.txt,2016-02-28,,\n");
        manifest.Find(Path.Combine(_inputs.Folder, "b.txt"))!.Published.ShouldBe(new LocalDate(2016, 2, 28));
    }

    [Fact]
    public void A_manifest_that_is_not_there_is_a_fault() => Manifest.Load(Path.Combine(_inputs.Folder, "absent.csv")).Faults.ShouldHaveSingleItem().What.ShouldContain("no such file");

    private (Manifest Manifest, IReadOnlyList<SourceFault> Faults) Load(string csv) => Manifest.Load(_inputs.Write("manifest.csv", csv));
}
