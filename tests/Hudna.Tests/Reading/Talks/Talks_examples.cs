using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Tests.Reading.Events;
using Hudna.Tests.Support;
using Hudna.Text;
using NodaTime.Text;

namespace Hudna.Tests.Reading.Talks;

/// <summary>The examples and counterexamples that stand beside the tracks of the dossiers, run one by one.</summary>
public class Talks_examples
{
    public static TheoryData<string, string, string, string?> Examples => Of("examples");

    public static TheoryData<string, string, string, string?> Counterexamples => Of("counterexamples");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_of_its_track(string track, string example, string published, string? round)
    {
        var (text, marked) = EventExamples.Unbracket(example);
        marked.ShouldNotBeNull($"an example of {track} marks its words in brackets");
        var note = Read(text, published).Events.Select(report => report.Talks).FirstOrDefault(note => note?.Track == track);
        note.ShouldNotBeNull(text);
        note.TrackWords.Overlaps(marked.Value).ShouldBeTrue();
        note.RoundId.ShouldBe(round);
    }

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void A_counterexample_is_not(string track, string example, string published, string? round)
    {
        round.ShouldBeNull();
        Read(example, published).Events.ShouldNotContain(report => report.Track == track);
    }

    private static Hudna.Model.Reading Read(string text, string published) => EventExamples.Read(text, LocalDatePattern.Iso.Parse(published).Value);

    private static TheoryData<string, string, string, string?> Of(string field)
    {
        var data = new TheoryData<string, string, string, string?>();
        foreach (var file in DataFiles.Below(Repository.File("dossiers")))
        {
            if (Path.GetFileName(file) != "talks.yaml") continue;
            foreach (var track in DataFiles.Load(file, [])?.List("tracks") ?? [])
            {
                foreach (var example in track.List(field)) data.Add(track.Text("id"), example.Text("text"), example.Text("published"), example.TextOrNull("round"));
            }
        }

        return data;
    }
}
