using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Suggestions;

/// <summary>Somebody or somewhere the articles name and no dossier knows, proposed for one.</summary>
/// <param name="Id">Of an actor the id it has in readings, else one made from its letters the same way.</param>
/// <param name="PlaceKind">Of a place what its head word is for the places of the dossiers, or null.</param>
/// <param name="Names">Full spellings, the commonest first; those that differ only in what folding joins stand once.</param>
/// <param name="Short">Shorter forms seen beside a full one.</param>
/// <param name="Titles">Offices in apposition, the commonest first, with how often they were seen.</param>
/// <param name="MayBe">Ids of known actors or places with a name that sounds like one of its own.</param>
public sealed record Suggestion(
    string Id, MentionKind Kind, Lexicon.Dossiers.PlaceKind? PlaceKind, int Articles, int Mentions,
    Seq<string> Names, Seq<string> Short, Seq<SeenTitle> Titles, Seq<string> MayBe, SuggestionExample Example);

public sealed record SeenTitle(string Title, int Times);

/// <summary>The first words that named it: the article, the span of the name in it, and the line around it.</summary>
public sealed record SuggestionExample(string Article, string Source, Span Span, string Words);
