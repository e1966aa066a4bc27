using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;
using NodaTime;

namespace Hudna.Reading.Mentions;

/// <summary>What one article is about and whom it has named so far; filled as the reader goes on.</summary>
internal sealed class ArticleContext
{
    private readonly Dictionary<string, int> _lastSeen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OfficePhrase> _offices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Draft> _byHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Draft> _surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Draft>.AlternateLookup<ReadOnlySpan<char>> _surname;
    private readonly Dictionary<string, Draft>.AlternateLookup<ReadOnlySpan<char>> _head;

    private ArticleContext(MentionLexicon lexicon, TokenList tokens, LocalDate? day)
    {
        Lexicon = lexicon;
        Tokens = tokens;
        Day = day;
        Hits = HitTable.Of(tokens, lexicon.Trie);
        _surname = _surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        _head = _byHead.GetAlternateLookup<ReadOnlySpan<char>>();
        Evidence = Evidence.None;
    }

    public MentionLexicon Lexicon { get; }

    public TokenList Tokens { get; }

    public LocalDate? Day { get; }

    public HitTable Hits { get; }

    /// <summary>What the whole article names plainly, known before the first mention is chosen.</summary>
    public Evidence Evidence { get; private init; }

    /// <summary>Whether a head such as "the movement" stands before: then a common word may be a name.</summary>
    public bool IsHeaded { get; set; }

    /// <summary>Last token of the latest mention if that was a place, else -1.</summary>
    public int LastPlaceEnd { get; private set; } = -1;

    /// <summary>First token of that mention, with the noun of place before the name.</summary>
    public int LastPlaceFirst { get; private set; } = -1;

    /// <summary>The city named last in a state that a dossier is kept on, other than as a capital: what "the city" means.</summary>
    public string? LastCity { get; private set; }

    /// <summary>The first token of the list of places joined by "and" that the last mention belongs to; -1 when it names no place.</summary>
    public int PlaceListFirst { get; private set; } = -1;

    /// <summary>The id of the place named last, while <see cref="LastPlaceEnd"/> holds; null when it is not known.</summary>
    public string? LastPlace { get; private set; }

    /// <summary>The office of the person named last whose office is known.</summary>
    public OfficePhrase? LastOffice { get; private set; }

    public static ArticleContext Of(MentionLexicon lexicon, Analysis analysis)
    {
        var context = new ArticleContext(lexicon, analysis.Tokens, analysis.Article.Header.Published);
        return new(lexicon, analysis.Tokens, analysis.Article.Header.Published, context.Hits, Evidence.Of(lexicon, context.Hits, analysis));
    }

    private ArticleContext(MentionLexicon lexicon, TokenList tokens, LocalDate? day, HitTable hits, Evidence evidence)
    {
        (Lexicon, Tokens, Day, Hits, Evidence) = (lexicon, tokens, day, hits, evidence);
        _surname = _surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        _head = _byHead.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A phrase of the dossiers alone, with nothing around it.</summary>
    public static ArticleContext OfPhrase(MentionLexicon lexicon, string phrase) => new(lexicon, TokenList.Of(phrase), null);

    /// <summary>Order of an actor's last mention, or -1 before the first.</summary>
    public int LastSeen(string actor) => _lastSeen.GetValueOrDefault(actor, -1);

    public bool HasSurnames => _surnames.Count > 0;

    public bool HasHeads => _byHead.Count > 0;

    /// <summary>Who bears a word as surname in this article so far.</summary>
    public Draft? BySurname(ReadOnlySpan<char> word) => _surname.TryGetValue(word, out var draft) ? draft : null;

    /// <summary>The last mention that began with a head in construct state: "ministry of ...".</summary>
    public Draft? ByHead(ReadOnlySpan<char> head) => _head.TryGetValue(head, out var draft) ? draft : null;

    /// <summary>Remembers a mention that was chosen.</summary>
    public void Remember(Draft draft)
    {
        if (draft.Kind != MentionKind.Place) PlaceListFirst = -1;
        else if (PlaceListFirst < 0 || (draft.Attached & Proclitics.And) == 0 || draft.First != LastPlaceEnd + 1) PlaceListFirst = draft.First;
        LastPlaceEnd = draft.Kind == MentionKind.Place ? draft.Last : -1;
        LastPlaceFirst = draft.Kind == MentionKind.Place ? draft.First : -1;
        LastPlace = draft.Kind == MentionKind.Place ? draft.Place : null;
        if (draft.Actor is { } actor) _lastSeen[actor] = draft.First;
        if (draft.IsPersonal) RememberOffice(draft);
        if (draft.Actor is null && draft.Place is null)
        {
            // "The town", of a town that no gazetteer knows.
            if (draft is { Kind: MentionKind.Place, Form: NameForm.Unknown }) RememberHead(draft);
            return;
        }

        if (draft.Form is NameForm.Anaphor or NameForm.Capital) return;
        if (draft.Kind == MentionKind.Place) RememberCity(draft);
        RememberHead(draft);
        if (draft.Kind == MentionKind.Person && draft.Form is NameForm.Name or NameForm.Unknown && draft.Last > draft.First) RememberSurname(draft);
    }

    private void RememberOffice(Draft draft)
    {
        if (draft.Actor is not { } actor) return;
        if (draft.Office is { Bare: false } office) _offices[actor] = office;
        if (_offices.TryGetValue(actor, out var known) || Lexicon.Holders.OfficeOf(actor, Day, out known)) LastOffice = known;
    }

    /// <summary>
    /// "North of the capital X" only says where something lies: a capital so called is not "the city" afterwards. A small town is one where
    /// the article calls it a city.
    /// </summary>
    private void RememberCity(Draft draft)
    {
        if (Lexicon.Dossiers.Place(draft.Place) is not { Kind: PlaceKind.City or PlaceKind.Town, Country: { } country } place || !Lexicon.Dossiers.HasDossier(country)) return;
        if (place.Kind == PlaceKind.Town && !Hits.HasAttached(draft.First, WordClass.CityHead, out _)) return;
        for (var t = draft.First - 1; t < draft.Last; t++)
        {
            if (Hits.HasAttached(t, WordClass.CapitalWord, out _)) return;
        }

        LastCity = draft.Place;
    }

    private void RememberHead(Draft draft)
    {
        if (draft.IsPersonal)
        {
            if (draft.Office is { } office) _byHead[office.Head.Id] = draft;
            return;
        }

        if (draft.Last == draft.First) RememberUnsaidHead(draft);
        if (draft.Last == draft.First || draft.IsWrapped) return;
        if (draft.Kind == MentionKind.Place && !Hits.HasAttached(draft.First, WordClass.PlaceNaming, out _) && !Hits.HasAttached(draft.First, WordClass.PlaceAgain, out _)) return;
        var word = Tokens.Folded(draft.First)[draft.AttachedLength..];
        _byHead[word.ToString()] = draft;
    }

    /// <summary>"The movement" may mean who was named by the bare name only, if a full name of his has that head and nobody else was named with it.</summary>
    private void RememberUnsaidHead(Draft draft)
    {
        if (draft.Kind != MentionKind.ArmedGroup || Lexicon.Dossiers.Actor(draft.Actor) is not { } actor) return;
        var word = Tokens.Folded(draft.First)[draft.AttachedLength..];
        foreach (var name in actor.Names)
        {
            var folded = FoldedText.Fold(name);
            var gap = folded.IndexOf(' ', StringComparison.Ordinal);
            if (gap <= 0 || !folded.AsSpan(gap + 1).SequenceEqual(word)) continue;
            var head = folded[..gap];
            if (Lexicon.Trie.Find(FoldedText.Fold(head)).OfType<GroupEntry>().Any()) _byHead.TryAdd(head, draft);
        }
    }

    private void RememberSurname(Draft draft)
    {
        var word = Tokens.Folded(draft.Last);
        if (word.Length >= 3) _surnames[word.ToString()] = draft with { Form = NameForm.Short };
    }
}
