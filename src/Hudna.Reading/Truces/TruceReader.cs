using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Truces;

/// <summary>
/// Gathers what an article says of its truce from the truce events read in it. One report an article: which truce of the record is meant, and
/// whether an article tells of two, is for the threads to say, where all articles lie side by side.
/// </summary>
internal static class TruceReader
{
    public static void Read(Telling telling)
    {
        var analysis = telling.Analysis;
        var told = analysis.Events.FindAll(report => report.Type is >= EventType.TruceDeclared and <= EventType.TruceEnded);
        if (told.Count == 0) return;
        var first = told[0];
        var real = told.FindAll(report => report.Status is EventStatus.Occurred or EventStatus.Ongoing);
        analysis.Truces.Add(new(
            FindingId.Of(analysis.Article.Header.Id, "truce", first.Evidence), first.Evidence, null, Names(telling),
            DayOf(real, EventType.TruceDeclared), DayOf(told, EventType.TruceStarted), DayOf(real, EventType.TruceEnded), null,
            Parties(real, EventType.TruceDeclared, EventType.TruceJoined, EventType.TruceViolated), [], [],
            told.SelectMany(report => report.Places).DistinctBy(place => place.Place ?? place.Name).ToSeq(), StateOf(real), first.Rule));
    }

    private static Hudna.Model.Seq<string> Names(Telling telling)
    {
        var truce = telling.Grammar.Truce;
        var names = new List<string>();
        for (var t = 0; t < telling.Marks.Count; t++)
        {
            foreach (var hit in telling.Marks.HitsAt(t))
            {
                if (!WordClasses.Bit(hit.Value.Class).Overlaps(truce)) continue;
                var name = telling.Analysis.Tokens.Cover(hit.First, hit.Last);
                var words = telling.Analysis.Text[(name.Start + Math.Min(hit.AttachedLength, name.Length - 1))..name.End];
                if (!names.Contains(words)) names.Add(words);
            }
        }

        return names.ToSeq();
    }

    private static NodaTime.LocalDate? DayOf(List<EventReport> told, EventType type) =>
        told.Find(report => report.Type == type && report.Date is { Precision: TimePrecision.Day or TimePrecision.Hour })?.Date?.From;

    private static Seq<Party> Parties(List<EventReport> told, params EventType[] types) =>
        told.Where(report => types.Contains(report.Type)).SelectMany(report => report.Initiators.Concat(report.Participants))
            .DistinctBy(party => party.Actor ?? party.Name).ToSeq();

    private static TruceState StateOf(List<EventReport> real)
    {
        if (real.Exists(report => report.Type == EventType.TruceEnded)) return TruceState.Collapsed;
        if (real.Exists(report => report.Type == EventType.TruceViolated)) return TruceState.Fragile;
        return real.Exists(report => report.Type is EventType.TruceStarted or EventType.TruceExtended or EventType.TruceJoined) ? TruceState.Holding : TruceState.Proposed;
    }
}
