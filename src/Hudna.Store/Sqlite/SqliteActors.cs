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
            var rows = connection.All(database.Statements["actors"], ToActor, ("@limit", page.Limit + 1), ("@offset", offset));
            return Paging.Page(rows, page.Limit, actor => actor, _ => new(0, offset + page.Limit, 0));
        }),
        cancel);

    public Task<ActorInUse?> FindAsync(string actorId, CancellationToken cancel) => Task.Run(
        () => database.Use(connection => connection.First(database.Statements["actor"], ToActor, ("@id", actorId)) is { Mentions: > 0 } actor ? actor : null), cancel);

    public Task<IReadOnlyList<SpellingCount>> SpellingsAsync(string actorId, CancellationToken cancel) => Task.Run(
        () => database.Use(connection => connection.All(
            database.Statements["spellings"], row => new SpellingCount(row.Text("spelling"), (int)row.Number("mentions"), (int)row.Number("articles")), ("@id", actorId))),
        cancel);

    public Task<Page<MentionInArticle>> MentionsAsync(string actorId, string? spelling, PageRequest page, CancellationToken cancel) => Task.Run(
        () => database.Use(connection =>
        {
            var before = Cursor.Parse(page.Cursor);
            var rows = connection.All(
                database.Statements["mentions"], row => new MentionRow(row),
                ("@id", actorId), ("@spelling", spelling), ("@beforeDay", before?.Day), ("@beforeRow", before?.Row), ("@afterOrdinal", before?.Ordinal), ("@limit", page.Limit + 1));
            return Paging.Page(rows, page.Limit, row => row.ToMention(), row => new(row.MentionDay, row.Article, row.Ordinal));
        }),
        cancel);

    private static ActorInUse ToActor(Row row) => new(row.Text("id"), (int)row.Number("mentions"), (int)row.Number("articles"), (int)row.Number("statements"));

    private sealed class MentionRow(Row row) : ArticleRow(row)
    {
        public long Article { get; } = row.Number("article");

        public long Ordinal { get; } = row.Number("ordinal");

        public long MentionDay { get; } = row.Number("mentionDay");

        private Span Span { get; } = new((int)row.Number("spanStart"), (int)row.Number("spanEnd"));

        private string Text { get; } = row.Text("text");

        public MentionInArticle ToMention()
        {
            var span = Span;
            var start = Math.Max(0, span.Start - Around);
            if (start > 0 && Text.IndexOf(' ', start, span.Start - start) is var space and >= 0) start = space + 1;
            var end = Math.Min(Text.Length, span.End + Around);
            if (end < Text.Length && Text.LastIndexOf(' ', end - 1, end - span.End) is var last and >= 0) end = last;
            return new(Summary, span, Text[start..span.Start], span.Of(Text), Text[span.End..end]);
        }
    }
}
