using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Text;

namespace Hudna.Reading.Talks;

/// <summary>What a written form may mean: a track by its own name or by its town, or one of its rounds by name.</summary>
/// <param name="Round">The round that has the name, or null.</param>
internal sealed record TrackForm(Track Track, bool IsTown, Round? Round);

/// <summary>Where an article writes a form of a track, with everything it may mean there.</summary>
/// <param name="Start">Where its words begin in the text, particles left out.</param>
internal sealed record TrackPassage(int First, int Last, int Start, Proclitics Attached, IReadOnlyList<TrackForm> Meanings)
{
    public bool IsTown => Meanings[0].IsTown;
}

/// <summary>All names and towns of the dossiers' tracks as one trie.</summary>
internal sealed class TrackForms
{
    private static readonly string[] NothingJoins = [];
    private readonly PhraseTrie<TrackForm> _forms;

    public TrackForms(DossierSet dossiers)
    {
        var builder = new PhraseTrieBuilder<TrackForm>(overQuotes: true);
        foreach (var track in dossiers.Tracks)
        {
            Add(track.Names, new(track, false, null));
            Add(track.Towns.SelectMany(id => NamesOf(id, dossiers)), new(track, true, null));
            foreach (var round in track.Rounds) Add(round.Names, new(track, false, round));
        }

        _forms = builder.Build();

        void Add(IEnumerable<string> names, TrackForm form)
        {
            foreach (var spelling in names.SelectMany(name => Spellings.Of(name, NothingJoins)).Select(name => FoldedText.Fold(name)).Distinct(StringComparer.Ordinal)) builder.Add(spelling, form);
        }
    }

    /// <summary>The forms in a stretch of tokens, in order; of two that begin together the longer, of a name and a town over the same words the name.</summary>
    public List<TrackPassage> In(Analysis analysis, int from, int to)
    {
        var found = new List<TrackPassage>();
        var hits = new List<PhraseHit<TrackForm>>();
        for (var t = from; t < to; t++)
        {
            if (analysis.Tokens[t].Kind != TokenKind.Word) continue;
            hits.Clear();
            _forms.FindAt(analysis.Tokens, t, hits);
            if (hits.Count == 0) continue;
            var last = hits.Max(hit => hit.Last);
            var longest = hits.FindAll(hit => hit.Last == last);
            if (longest.Exists(hit => !hit.Value.IsTown)) longest.RemoveAll(hit => hit.Value.IsTown);
            found.Add(new(t, last, StartOf(longest[0], analysis), longest[0].Attached, [.. longest.Select(hit => hit.Value)]));
            t = last;
        }

        return found;
    }

    private static int StartOf(PhraseHit<TrackForm> hit, Analysis analysis)
    {
        var folded = analysis.Tokens[hit.First].Folded;
        return analysis.Folded.ToOriginal(new Span(Math.Min(folded.Start + hit.AttachedLength, folded.End - 1), folded.End)).Start;
    }

    private static IEnumerable<string> NamesOf(string id, DossierSet dossiers) =>
        (dossiers.Place(id)?.Names ?? []).Concat(dossiers.Actor(id) is { } state ? state.Names.Concat(state.Capital) : []).Distinct(StringComparer.Ordinal);
}
