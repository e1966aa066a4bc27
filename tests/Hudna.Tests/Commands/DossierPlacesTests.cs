using Hudna.Commands;
using Hudna.Tests.Support;

namespace Hudna.Tests.Commands;

public sealed class DossierPlacesTests : IDisposable
{
    private const string OchaHeader = "pcode,name_ar,name_en,lat,lon,adm1_pcode,adm1_ar,adm2_pcode,adm2_ar\n";
    private const string GeoHeader = "geonameid,cc,name,lat,lon,feature,admin1,population,names_ar\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Rows_of_ocha_become_places_within_their_areas_that_a_dossier_can_take()
    {
        var run = await ImportAsync("ocha", OchaHeader + "X1,قرية الياسمين,Yasmin,10.5,20.5,SY99,الشمالية,SY9901,الساقية\n", "--dossier", "syria", "--out", _folder.File("own/here/places.yaml"));
        run.Code.ShouldBe(0);
        run.Error.ShouldContain("3 place(s) new");
        var yaml = File.ReadAllText(_folder.File("own/here/places.yaml"));
        yaml.ShouldContain("  - id: yasmin\n    english: Yasmin\n    names:\n      - قرية الياسمين\n    kind: village\n    country: syria\n    within: place-sy9901\n    latitude: 10.5000\n");
        (await RunAsync("rules", "check", "--dossiers", _folder.File("own"))).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_dump_of_geonames_is_read_without_a_header()
    {
        string[] fields = ["77", "Yasmin Town", "Yasmin Town", "Yasmin,بلدة الياسمين,یاسمین", "10.5", "20.5", "P", "PPLA2", "YE", "", "01", "", "", "", "12000", "", "5", "Asia/Aden", "2020-01-01"];
        var run = await ImportAsync("geonames", string.Join('\t', fields) + "\n");
        run.Out.ShouldContain("  - id: yasmin-town\n    english: Yasmin Town\n    names:\n      - بلدة الياسمين\n    kind: town\n    country: yemen\n");
    }

    [Fact]
    public async Task What_a_dossier_knows_is_left_out_and_a_near_namesake_is_a_clash()
    {
        var run = await ImportAsync("geonames", GeoHeader + "1,SY,Aleppo,36.20,37.13,PPLA,01,2000000,حلب\n2,SY,Aleppo East,36.20,37.30,PPL,01,50,حلب\n3,BR,Aleppo Far,-10.1,-50.2,PPL,01,50,حلب\n");
        run.Error.ShouldContain("1 place(s) new, 1 known already, 1 clash(es)");
        run.Error.ShouldContain("places.csv:3: clash");
        run.Out.ShouldContain("aleppo-far");
        run.Out.ShouldNotContain("aleppo-east");
    }

    [Fact]
    public async Task Each_faulty_line_is_told_and_the_others_are_done()
    {
        var run = await ImportAsync("ocha", OchaHeader + "X1,الياسمين,Yasmin,ten,20.5,,,,\nX2,النرجس,Narjis,95.1,20.5,,,,\nX3,السوسن\nX4,الزنبق,Zanbaq,10.5,20.5,,,,\nX4,الورد,Ward,11.5,20.5,,,,\n");
        run.Code.ShouldBe(3);
        run.Error.ShouldContain("places.csv:2: lat 'ten' is no number.");
        run.Error.ShouldContain("places.csv:3: lat 95.1 is not on this globe.");
        run.Error.ShouldContain("places.csv:4: The line has 2 fields.");
        run.Error.ShouldContain("places.csv:6: The code X4 stands here a second time.");
        run.Out.ShouldContain("zanbaq");
    }

    [Fact]
    public async Task A_missing_column_is_named()
    {
        var run = await ImportAsync("ocha", "pcode,name_ar,lat,lon\nX1,الياسمين,10.5,20.5\n");
        run.Code.ShouldBe(3);
        run.Error.ShouldContain("The column name_en is missing.");
        run.Out.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData(OchaHeader, 4)]
    public async Task A_file_without_places_gives_nothing_and_says_so(string text, int code) => (await ImportAsync("ocha", text)).Code.ShouldBe(code);

    [Fact]
    public async Task A_file_that_is_not_there_is_told() => (await RunAsync("dossier", "import-places", _folder.File("none.csv"), "--format", "ocha")).Code.ShouldBe(3);

    [Fact]
    public async Task An_existing_file_is_never_written_over()
    {
        var kept = _folder.Write("kept.yaml", "mine");
        (await ImportAsync("ocha", OchaHeader + "X1,الياسمين,Yasmin,10.5,20.5,,,,\n", "--out", kept)).Code.ShouldBe(1);
        File.ReadAllText(kept).ShouldBe("mine");
    }

    [Fact]
    public async Task Another_format_is_wrong_usage() => (await ImportAsync("shapefile", OchaHeader)).Code.ShouldBe(2);

    private async Task<(int Code, string Out, string Error)> ImportAsync(string format, string text, params string[] more)
    {
        Directory.CreateDirectory(_folder.File("own/here"));
        return await RunAsync(["dossier", "import-places", _folder.Write("places.csv", text), "--format", format, .. more]);
    }

    private static async Task<(int Code, string Out, string Error)> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await HudnaCommand.RunAsync(args, new(output, error, Colour: false, Bars: false), Language.Load);
        return (code, output.ToString(), error.ToString());
    }
}
