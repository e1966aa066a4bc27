namespace Hudna.Model.Ports;

/// <summary>Readings of articles; older ones stay.</summary>
public interface IReadings
{
    /// <summary>The newest reading of an article, or null.</summary>
    Task<Reading?> FindAsync(string articleId, CancellationToken cancel);

    /// <summary>The reader versions that have read an article, newest first.</summary>
    Task<IReadOnlyList<string>> VersionsAsync(string articleId, CancellationToken cancel);

    /// <summary>The captures an article came from, oldest first, without their bytes.</summary>
    Task<IReadOnlyList<Capture>> CapturesAsync(string articleId, CancellationToken cancel);
}

/// <summary>Statements across articles, of each article's newest reading.</summary>
public interface IStatements
{
    /// <summary>By day of publication, newest first.</summary>
    Task<Page<StatementInArticle>> ListAsync(StatementFilter filter, PageRequest page, CancellationToken cancel);
}

public sealed record StatementFilter(string? Speaker = null, NodaTime.LocalDate? Day = null);

/// <param name="Words">The content's words, cut out of the article's text.</param>
public sealed record StatementInArticle(ArticleSummary Article, Statement Statement, string Words);

/// <summary>Actors as the record's articles name them.</summary>
public interface IActorsInUse
{
    /// <summary>Actors by number of mentions, most first.</summary>
    Task<Page<ActorInUse>> ListAsync(PageRequest page, CancellationToken cancel);

    /// <summary>One actor, or null when no article names it.</summary>
    Task<ActorInUse?> FindAsync(string actorId, CancellationToken cancel);

    /// <summary>How the articles spell it, with counts, most first.</summary>
    Task<IReadOnlyList<SpellingCount>> SpellingsAsync(string actorId, CancellationToken cancel);

    /// <summary>Where it is named, newest article first; <paramref name="spelling"/> narrows to one spelling.</summary>
    Task<Page<MentionInArticle>> MentionsAsync(string actorId, string? spelling, PageRequest page, CancellationToken cancel);
}

public sealed record ActorInUse(string Id, int Mentions, int Articles, int Statements);

public sealed record SpellingCount(string Spelling, int Mentions, int Articles);

/// <param name="Before">Words before the mention, for showing; may be empty.</param>
public sealed record MentionInArticle(ArticleSummary Article, Hudna.Text.Span Span, string Before, string Words, string After);
