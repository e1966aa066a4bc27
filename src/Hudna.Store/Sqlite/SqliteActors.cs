using Dapper;
using Hudna.Model.Ports;
using Hudna.Text;

namespace Hudna.Store.Sqlite;

internal sealed class SqliteActors(SqliteDatabase database) : IActorsInUse
{
    // Enough words either side to see what a mention is about.
    private const int Around = 60;

    public Task<Page<ActorInUse>> ListAsync(PageRequest page, CancellationToken cancel) => Task.Run(
        () => database.Use(connection =>
        {
            var offset = Cursor.Parse(page.Cursor)?.Row ?? 0;
            var rows = connection.Query<ActorRow>(database.Statements["actors"], new { limit = page.Limit + 1, offset }).AsList();
            return Paging.Page(rows, page.Limit, row => row.ToActor(), _ => new(0, offset + page.Limit, 0));
        }),
        cancel);

    public Task<ActorInUse?> FindAsync(string actorId, CancellationToken cancel) => Task.Run(
        () => database.Use(connection => connection.QuerySingle<ActorRow>(database.Statements["actor"], new { id = actorId }) is { Mentions: > 0 } row ? row.ToActor() : null), cancel);

    public Task<IReadOnlyList<SpellingCount>> SpellingsAsync(string actorId, CancellationToken cancel) => Task.Run<IReadOnlyList<SpellingCount>>(
        () => database.Use(connection => connection.Query<(string Spelling, long Mentions, long Articles)>(database.Statements["spellings"], new { id = actorId })
            .Select(row => new SpellingCount(row.Spelling, (int)row.Mentions, (int)row.Articles)).ToArray()),
        cancel);

    public Task<Page<MentionInArticle>> MentionsAsync(string actorId, string? spelling, PageRequest page, CancellationToken cancel) => Task.Run(
        () => database.Use(connection =>
        {
            var before = Cursor.Parse(page.Cursor);
            var rows = connection.Query<MentionRow>(
                database.Statements["mentions"],
                new { id = actorId, spelling, beforeDay = before?.Day, beforeRow = before?.Row, afterOrdinal = before?.Ordinal, limit = page.Limit + 1 }).AsList();
            return Paging.Page(rows, page.Limit, row => row.ToMention(), row => new(row.MentionDay, row.Article, row.Ordinal));
        }),
        cancel);

    private sealed class ActorRow
    {
        public string Id { get; init; } = "";

        public long Mentions { get; init; }

        public long Articles { get; init; }

        public long Statements { get; init; }

        public ActorInUse ToActor() => new(Id, (int)Mentions, (int)Articles, (int)Statements);
    }

    private sealed class MentionRow : ArticleRow
    {
        public long Article { get; init; }

        public long Ordinal { get; init; }

        public long MentionDay { get; init; }

        public long SpanStart { get; init; }

        public long SpanEnd { get; init; }

        public string Text { get; init; } = "";

        public MentionInArticle ToMention()
        {
            var span = new Span((int)SpanStart, (int)SpanEnd);
            var start = Math.Max(0, span.Start - Around);
            if (start > 0 && Text.IndexOf(' ', start, span.Start - start) is var space and >= 0) start = space + 1;
            var end = Math.Min(Text.Length, span.End + Around);
            if (end < Text.Length && Text.LastIndexOf(' ', end - 1, end - span.End) is var last and >= 0) end = last;
            return new(ToSummary(), span, Text[start..span.Start], span.Of(Text), Text[span.End..end]);
        }
    }
}
