using Hudna.Lexicon.Dossiers;
using Hudna.Model.Ports;
using Hudna.Web.Faults;
using Hudna.Web.Hosting;

namespace Hudna.Web.Actors;

/// <param name="Names">What to call each actor on the page: the dossier's name, else its commonest spelling.</param>
public sealed record ActorsModel(bool First, Page<ActorInUse> Page, IReadOnlyDictionary<string, string> Names);

/// <param name="Spelling">Mentions are narrowed to it; null for all.</param>
public sealed record ActorModel(
    ActorInUse Actor, Actor? Known, IReadOnlyList<SpellingCount> Spellings, string? Spelling,
    Page<MentionInArticle> Mentions, bool FirstMentions, Page<StatementInArticle> Statements, bool FirstStatements);

internal static class ActorsEndpoint
{
    private const int ActorsAPage = 60;
    private const int MentionsAPage = 25;
    private const int StatementsAPage = 25;

    public static async Task<IResult> List(string? cursor, IRecord record, DossierSet dossiers, View view, CancellationToken cancel)
    {
        var page = await record.Actors.ListAsync(new(Given(cursor), ActorsAPage), cancel);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var actor in page.Items)
        {
            names[actor.Id] = view.NameOf(dossiers.Actor(actor.Id))
                ?? (await record.Actors.SpellingsAsync(actor.Id, cancel)).Select(spelling => spelling.Spelling).FirstOrDefault() ?? actor.Id;
        }

        return Screen.Of<ActorsPage>(new ActorsModel(Given(cursor) is null, page, names));
    }

    public static async Task<IResult> Get(string id, string? spelling, string? mentions, string? statements, IRecord record, DossierSet dossiers, CancellationToken cancel)
    {
        if (await record.Actors.FindAsync(id, cancel) is not { } actor) return FaultPages.NoSuchActor(id);
        var named = await record.Actors.MentionsAsync(id, Given(spelling), new(Given(mentions), MentionsAPage), cancel);
        var said = await record.Statements.ListAsync(new(Speaker: id), new(Given(statements), StatementsAPage), cancel);
        var spellings = await record.Actors.SpellingsAsync(id, cancel);
        return Screen.Of<ActorPage>(new ActorModel(
            actor, dossiers.Actor(id), spellings, Given(spelling), named, Given(mentions) is null, said, Given(statements) is null));
    }

    private static string? Given(string? parameter) => string.IsNullOrEmpty(parameter) ? null : parameter;
}
