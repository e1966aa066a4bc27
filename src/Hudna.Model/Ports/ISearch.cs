using Hudna.Text;

namespace Hudna.Model.Ports;

/// <summary>Full-text search over our own folded and lightly stemmed words, so that every database answers alike.</summary>
public interface ISearch
{
    /// <summary>
    /// Words are sought in all their forms; words in quotation marks as that phrase, folded but not stemmed. All must occur.
    /// An empty or word-less query finds nothing.
    /// </summary>
    Task<SearchAnswer> FindAsync(SearchQuery query, CancellationToken cancel);
}

/// <param name="Text">As typed.</param>
/// <param name="Limit">1 to 500.</param>
public sealed record SearchQuery(string Text, int Offset = 0, int Limit = 20);

/// <param name="Total">How many articles match in all.</param>
/// <param name="Understood">How the query was taken apart, one entry a word or phrase: why a hit is a hit.</param>
public sealed record SearchAnswer(long Total, IReadOnlyList<SearchTerm> Understood, IReadOnlyList<SearchHit> Hits);

/// <param name="Written">As typed.</param>
/// <param name="Sought">The form compared: a stem, or folded words of a phrase.</param>
public sealed record SearchTerm(string Written, string Sought, bool Phrase);

/// <summary>An article that matches, with the stretch of its text that shows why.</summary>
/// <param name="Snippet">Span of the article's text.</param>
/// <param name="SnippetText">The words of that span.</param>
/// <param name="Marks">Matching words inside the snippet, as spans of the article's text.</param>
public sealed record SearchHit(ArticleSummary Article, double Rank, Span Snippet, string SnippetText, IReadOnlyList<Span> Marks);
