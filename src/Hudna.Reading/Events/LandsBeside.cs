using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// When the land, or the side of it, that a place lies in is told of besides the place: "struck in the land, above all in A", "in A in the
/// north of the land". Of a province it only says where that lies, and so does "the north of the country".
/// </summary>
internal sealed class LandsBeside(DossierSet dossiers, Analysis analysis, EventMarks marks, Grammar grammar)
{
    /// <param name="finer">The places that are no land and no side of one.</param>
    public bool Stays(EventPlace land, IEnumerable<EventPlace> finer, Draft draft) =>
        PhraseOf(land) is { } phrase && finer.Any(place => PhraseOf(place) is { } named && (IsNarrowed(phrase, named, draft) || (IsTown(place) && IsRightBehind(phrase, named))));

    /// <summary>What talks are about is no place of theirs, and a land before the event may be that of who tells of it.</summary>
    private bool IsNarrowed(NamedPhrase land, NamedPhrase place, Draft draft) =>
        draft.Type is not (>= EventType.Meeting and <= EventType.Visit) && land.First > draft.At.Last && marks.Find(land.Last + 1, place.First, grammar.AboveAll | grammar.TakesIn) >= 0;

    private bool IsTown(EventPlace place) => dossiers.Place(place.Place) is not { Kind: PlaceKind.Governorate or PlaceKind.Region or PlaceKind.District };

    private bool IsRightBehind(NamedPhrase land, NamedPhrase place)
    {
        if (land.Form == NameForm.Anaphor) return false;
        var before = land.First - 1;
        if ((land.Attached & Proclitics.By) == 0 && !marks.Is(before--, grammar.Aside)) return false;
        while (before > place.Last && analysis.Tokens[before].Kind != TokenKind.Word) before--;
        return before == place.Last;
    }

    /// <summary>The phrase an event's place was read from; its span may begin inside a word, behind "in".</summary>
    private NamedPhrase? PhraseOf(EventPlace place) => place.Span is { } span ? analysis.Named.Covering(analysis.Tokens.FirstAt(span.End) - 1) : null;
}
