using Hudna.Lexicon.Dossiers;
using Hudna.Text;
using NodaTime;

namespace Hudna.Reading.Mentions;

/// <summary>Who held which office when, read from the roles and descriptions of the dossiers by the same grammar as articles.</summary>
internal sealed class OfficeHolders
{
    private readonly Dictionary<string, List<Holding>> _byHead = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Role?> _roleOfDescription = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<Held>> _ofActor = new(StringComparer.Ordinal);

    private sealed record Held(OfficePhrase Key, Role? Role);

    private sealed record Titled(Role Role, string Title, OfficePhrase? Key);

    private sealed record Holding(string? Of, string? Target, Actor Actor, Role? Role);

    public static OfficeHolders Of(MentionLexicon lexicon)
    {
        var holders = new OfficeHolders();
        var parsed = new Dictionary<string, OfficePhrase?>(StringComparer.Ordinal); // most descriptions are titles, many titles are shared
        foreach (var actor in lexicon.Dossiers.Actors)
        {
            if (actor.Roles.Count == 0 && actor.Descriptions.Count == 0) continue;
            var roles = new List<Titled>();
            foreach (var role in actor.Roles)
            {
                roles.Add(new(role, FoldedText.Fold(role.Title), Parse(role.Title, role.Of)));
                foreach (var form in role.Forms) roles.Add(new(role, FoldedText.Fold(form), Parse(form, role.Of)));
            }

            foreach (var (role, _, key) in roles) holders.Add(key, actor, role);
            foreach (var description in actor.Descriptions)
            {
                var key = Parse(description, null);
                var folded = FoldedText.Fold(description);
                var role = roles.Find(titled => titled.Title == folded || (key is not null && titled.Key?.Key == key.Key))?.Role;
                holders._roleOfDescription[KeyOf(actor, folded)] = role;
                if (role is null) holders.Add(key, actor, actor.Roles.Count == 1 ? actor.Roles[0] : null);
            }
        }

        return holders;

        OfficePhrase? Parse(string title, string? of)
        {
            if (!parsed.TryGetValue(title, out var office)) parsed.Add(title, office = Whole(lexicon, title));
            return office is { Of: null } && of is not null ? office with { Of = of } : office;
        }
    }

    /// <summary>Whether a description stands for an actor on a day: its own role decides, else whether any role was held.</summary>
    public bool Stands(ActorEntry entry, ReadOnlySpan<char> description, LocalDate? day)
    {
        var actor = entry.Actor;
        if (entry.Role is { } held) return held.HeldOn(day);
        if (_roleOfDescription.GetValueOrDefault(KeyOf(actor, description)) is { } role) return role.HeldOn(day);
        return actor.Roles.Count == 0 || actor.Roles.Any(any => any.HeldOn(day));
    }

    /// <summary>The one holder of an office on a day, or the last before it of a former one; null when none or several fit.</summary>
    public Actor? Find(OfficePhrase office, LocalDate? day)
    {
        if (!_byHead.TryGetValue(office.Head.Id, out var all) || (office.Of is null && office.Target is null)) return null;
        Actor? found = null;
        LocalDate? latest = null;
        foreach (var holding in all)
        {
            if (!Fits(office, holding)) continue;
            if (office.Former)
            {
                if (holding.Role?.To is not { } to || to > day || to < latest) continue;
                (found, latest) = (holding.Actor, to);
                continue;
            }

            if (holding.Role is { } role && !role.HeldOn(day)) continue;
            if (found is not null && found != holding.Actor) return null;
            found = holding.Actor;
        }

        return found;
    }

    /// <summary>The office an actor held on a day, the first of several.</summary>
    public bool OfficeOf(string actor, LocalDate? day, out OfficePhrase office)
    {
        foreach (var (key, role) in _ofActor.GetValueOrDefault(actor) ?? [])
        {
            if (role?.HeldOn(day) == false) continue;
            office = key;
            return true;
        }

        office = null!;
        return false;
    }

    private static bool Fits(OfficePhrase office, Holding holding) =>
        (office.Of == holding.Of && office.Of is not null && (office.Target == holding.Target || (!office.Head.Through && (office.Target is null || holding.Target is null))))
        || (office.Target == holding.Target && office.Target is not null && (office.Of is null || holding.Of is null));

    private void Add(OfficePhrase? key, Actor actor, Role? role)
    {
        if (key is null) return;
        if (!_ofActor.TryGetValue(actor.Id, out var offices)) _ofActor.Add(actor.Id, offices = []);
        offices.Add(new(key, role));
        if (!_byHead.TryGetValue(key.Head.Id, out var holdings)) _byHead.Add(key.Head.Id, holdings = []);
        holdings.Add(new(key.Of, key.Target, actor, role));
    }

    private static string KeyOf(Actor actor, ReadOnlySpan<char> description) => string.Concat(actor.Id, "\n", description);

    /// <summary>The office that a phrase is from its first word to its last, or null.</summary>
    private static OfficePhrase? Whole(MentionLexicon lexicon, string title)
    {
        var context = ArticleContext.OfPhrase(lexicon, title);
        var office = Offices.Parse(context, 0);
        return office is null || office.Last + 1 < context.Tokens.Count ? null : office;
    }
}
