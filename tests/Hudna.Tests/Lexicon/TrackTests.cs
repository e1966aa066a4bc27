using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using NodaTime;

namespace Hudna.Tests.Lexicon;

public class TrackTests
{
    private const string Head = """
        source: test
        actors:
          - id: north
            kind: state
            names:
              - الشمال
        tracks:
          - id: talks
            names:
              - محادثات السلام
            about:
              - north

        """;

    private const string Faulty = Head + """
            from: 2016-13
            source: test
            rounds:
              - id: talks-1
                number: one
                from: 2016-02-03
                to: 2016-02-01
              - id: talks-1
                number: 1.5
                from: 2016-03
              - id: talks-2
                number: 2
            examples:
              - text: انطلقت المحادثات.
                published: 2016
                round: talks-9
          - id: other talks
            names:
              - Talks
            from: 2016
          - id: lost
            names:
              - محادثات بعيدة
            towns:
              - nowhere
            about:
              - nobody
            from: 2016
            source: test
        """;

    private const string Sound = Head + """
            from: 2016-02
            source: test
            rounds:
              - id: talks-1
                number: 1
                from: 2016-02-03
                to: 2016-02-05
            examples:
              - text: انطلقت محادثات السلام.
                published: 2016-02-03
                round: talks-1
            counterexamples:
              - text: انطلقت المباراة.
                published: 2016-02-03
        """;

    [Theory]
    [InlineData(13, "is no date")]
    [InlineData(17, "'one' is no number")]
    [InlineData(16, "the round ends before it begins")]
    [InlineData(8, "'talks-1' is there twice")]
    [InlineData(20, "'1.5' is no number of a round")]
    [InlineData(23, "'from' is missing")]
    [InlineData(8, "no example or no counterexample")]
    [InlineData(26, "'published' is no day")]
    [InlineData(26, "'round: talks-9' leads nowhere")]
    [InlineData(29, "is no id")]
    [InlineData(29, "'about' is missing")]
    [InlineData(29, "'source' is missing")]
    [InlineData(31, "holds no Arabic letter")]
    [InlineData(33, "'towns: nowhere' leads nowhere")]
    [InlineData(33, "'about: nobody' leads nowhere")]
    public void Every_fault_is_told_with_its_line(int line, string what)
    {
        using var folder = new Folder().With("dossiers/test/talks.yaml", Faulty);
        var faults = new List<Fault>();
        Knowledge.Load(folder.Knowledge, faults);
        faults.ShouldContain(fault => fault.Line == line && fault.What.Contains(what, StringComparison.Ordinal) && fault.Mend.Length > 0, string.Join('\n', faults));
    }

    [Fact]
    public void A_sound_track_is_found_by_its_id()
    {
        using var folder = new Folder().With("dossiers/test/talks.yaml", Sound);
        var track = Knowledge.Load(folder.Knowledge).Dossiers.Track("talks")!;
        track.Dossier.ShouldBe("test");
        track.Rounds.ShouldHaveSingleItem().IsExact.ShouldBeTrue();
    }

    [Fact]
    public void The_users_track_wins_over_ours()
    {
        using var ours = new Folder().With("dossiers/test/talks.yaml", Sound);
        using var users = new Folder().With("dossiers/mine/talks.yaml", Sound.Replace("2016-02-05", "2016-02-09", StringComparison.Ordinal));
        var knowledge = Knowledge.Load(ours.Knowledge with { Overlays = [users.Knowledge.Dossiers] });
        knowledge.Dossiers.Track("talks")!.Rounds[0].Last.ShouldBe(new LocalDate(2016, 2, 9));
    }

    [Theory]
    [InlineData("2016-02-29", TimePrecision.Day, "2016-02-29")]
    [InlineData("2016-02", TimePrecision.Month, "2016-02-29")]
    [InlineData("2016", TimePrecision.Year, "2016-12-31")]
    public void A_date_is_as_fine_as_it_is_written(string text, TimePrecision precision, string last)
    {
        var date = DossierDate.Parse(text)!;
        date.Precision.ShouldBe(precision);
        NodaTime.Text.LocalDatePattern.Iso.Format(date.Last).ShouldBe(last);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("2015-02-29")]
    [InlineData("Feb 2016")]
    [InlineData("+016")]
    public void What_is_no_date_is_none(string text) => DossierDate.Parse(text).ShouldBeNull();
}
