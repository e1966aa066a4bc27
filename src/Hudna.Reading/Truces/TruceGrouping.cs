using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Events;

namespace Hudna.Reading.Truces;

/// <summary>
/// Parts the truce events of an article by truce. An event is of the truce told of last unless something they say differs: the country named
/// right behind the truce, the conflict of the parties, "the former" or "the third" truce. Dates far apart do not part them: of 12 articles that
/// dates parted, 11 told of one truce, with the day of a letter or a decision beside it.
/// </summary>
internal sealed class TruceGrouping(DossierSet dossiers, TruceAreas areas)
{
    private const int NounNear = 14;
    private const string OfAllConflicts = "world";

    public List<TruceDraft> Group(Telling telling, List<TruceNoun> nouns)
    {
        var truces = new List<TruceDraft>();
        for (var i = 0; i < telling.Analysis.Events.Count; i++)
        {
            var report = telling.Analysis.Events[i];
            if (report.Type is < EventType.TruceDeclared or > EventType.TruceEnded) continue;
            var told = new TruceTold(report, telling.Events[i], NounOf(telling.Events[i], telling, nouns));
            var truce = truces.FindLast(known => Fits(told, known, telling));
            if (truce is null && told.Noun is null && report.Type != EventType.TruceViolated) continue;
            if (truce is null && nouns.Count == 0) continue;
            if (truce is null) truces.Add(truce = new());
            truce.Told.Add(told);
            if (told.Noun is { } noun && !truce.Nouns.Contains(noun)) truce.Nouns.Add(noun);
        }

        Assign(nouns, truces);
        return truces;
    }

    /// <summary>A noun beside no event names the truce named last before it, unless it is marked as another.</summary>
    private static void Assign(List<TruceNoun> nouns, List<TruceDraft> truces)
    {
        if (truces.Count == 0) return;
        var anchored = truces.SelectMany(truce => truce.Nouns, (truce, noun) => (truce, noun.First)).OrderBy(pair => pair.First).ToList();
        foreach (var noun in nouns)
        {
            if (anchored.Exists(pair => pair.First == noun.First)) continue;
            var truce = anchored.FindLast(pair => pair.First < noun.First).truce ?? truces[0];
            if (noun.IsFormer == truce.IsFormer && (noun.Ordinal is null || truce.Ordinal is null || noun.Ordinal == truce.Ordinal)) truce.Nouns.Add(noun);
        }
    }

    private static TruceNoun? NounOf(Draft draft, Telling telling, List<TruceNoun> nouns)
    {
        TruceNoun? nearest = null;
        var distance = NounNear + 1;
        foreach (var noun in nouns)
        {
            if (telling.Analysis.SentenceOf(noun.First) != telling.Analysis.SentenceOf(draft.At.First)) continue;
            var away = noun.First > draft.At.Last ? noun.First - draft.At.Last : draft.At.First - noun.Last;
            if (away < distance) (nearest, distance) = (noun, away);
        }

        return nearest;
    }

    private bool Fits(TruceTold told, TruceDraft truce, Telling telling)
    {
        if (told.Noun is { } noun)
        {
            if (noun.Ordinal is not null && truce.Ordinal is not null && noun.Ordinal != truce.Ordinal) return false;
            if (noun.IsFormer != truce.IsFormer && (noun.IsFormer || noun.IsNew)) return false;
        }

        return !Differ(CountriesOf(told, telling), truce.Told.SelectMany(other => CountriesOf(other, telling)))
            && !Differ(ConflictsOf(told), truce.Told.SelectMany(ConflictsOf));
    }

    /// <summary>Both say something, and nothing the same.</summary>
    private static bool Differ(IEnumerable<string> one, IEnumerable<string> two)
    {
        var (a, b) = (one.ToHashSet(StringComparer.Ordinal), two.ToHashSet(StringComparer.Ordinal));
        return a.Count > 0 && b.Count > 0 && !a.Overlaps(b);
    }

    private IEnumerable<string> CountriesOf(TruceTold told, Telling telling) =>
        told.Noun is { } noun ? areas.Behind(noun, telling).Select(areas.CountryOf).OfType<string>() : [];

    /// <summary>The conflicts of its parties, where a dossier of one conflict knows them.</summary>
    private IEnumerable<string> ConflictsOf(TruceTold told) =>
        told.Report.Initiators.Concat(told.Report.Targets).Concat(told.Report.Participants)
            .Select(party => dossiers.Actor(party.Actor)?.Dossier).OfType<string>().Where(dossier => dossier != OfAllConflicts);
}
