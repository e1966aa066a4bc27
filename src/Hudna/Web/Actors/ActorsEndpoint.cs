using Hudna.Model.Ports;
using Hudna.Web.Faults;
using Hudna.Web.Hosting;

namespace Hudna.Web.Actors;

/// <param name="Names">What to call each actor on the page: the dossier's name, else its commonest spelling.</param>
public sealed record ActorsModel(bool First, Page<ActorInUse> Page, IReadOnlyDictionary<string, string> Names);

/// <param name="Spelling">Mentions are narrowed to it; null for all.</param>
public sealed record ActorModel(
    ActorInUse Actor, ActorCard? Card, IReadOnlyList<SpellingCount> Spellings, string? Spelling,
    Page<MentionInArticle> Mentions, bool FirstMentions, Page<StatementInArticle> Statements, bool FirstStatements);

internal static class ActorsEndpoint
{
    private const int ActorsAPage = 60;
    private const int MentionsAPage = 25;
    private const int StatementsAPage = 25;

    public static async Task<IResult> List(string? cursor, IRecord record, IActorDirectory directory, View view, CancellationToken cancel)
    {
        Page<ActorInUse> page;
        try
        {
            page = await record.Actors.ListAsync(new(Known(cursor), ActorsAPage), cancel);
        }
        catch (FormatException)
        {
            return FaultPages.BadAddress(cursor ?? "");
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var actor in page.Items)
        {
            names[actor.Id] = view.NameOf(directory.FindActor(actor.Id))
                ?? (await record.Actors.SpellingsAsync(actor.Id, cancel)).Select(spelling => spelling.Spelling).FirstOrDefault() ?? actor.Id;
        }

        return Screen.Of<ActorsPage>(new ActorsModel(Known(cursor) is null, page, names));
    }

    public static async Task<IResult> Get(string id, string? spelling, string? mentions, string? statements, IRecord record, IActorDirectory directory, CancellationToken cancel)
    {
        if (await record.Actors.FindAsync(id, cancel) is not { } actor) return FaultPages.NoSuchActor(id);
        try
        {
            var named = await record.Actors.MentionsAsync(id, Known(spelling), new(Known(mentions), MentionsAPage), cancel);
            var said = await record.Statements.ListAsync(new(Speaker: id), new(Known(statements), StatementsAPage), cancel);
            var spellings = await record.Actors.SpellingsAsync(id, cancel);
            return Screen.Of<ActorPage>(new ActorModel(
                actor, directory.FindActor(id), spellings, Known(spelling), named, Known(mentions) is null, said, Known(statements) is null));
        }
        catch (FormatException)
        {
            return FaultPages.BadAddress(mentions ?? statements ?? "");
        }
    }

    private static string? Known(string? parameter) => string.IsNullOrEmpty(parameter) ? null : parameter;
}
