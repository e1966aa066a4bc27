using Hudna.Lexicon.Dossiers;
using Hudna.Model;

namespace Hudna.Reading.Mentions;

/// <summary>A state named by who rules it: "the administration of So-and-so", "the forces of the northern president So-and-so".</summary>
internal static class Rulers
{
    /// <summary>Office, name, or both, of someone who holds an office of a state on the article's day.</summary>
    public static (Actor State, int Last, IReadOnlyList<Draft> Inner)? At(ArticleContext context, int token)
    {
        var office = Offices.At(context, token) is { Attached: Hudna.Text.Proclitics.None } plain ? plain : null;
        var name = Name(context, office is null ? token : office.Last + 1);
        if (name is null && office is null) return null;
        var state = office?.Office?.Of is { } of && context.Lexicon.States.Contains(of) ? of : StateOf(context, name);
        if (state is null || context.Lexicon.Dossiers.Actor(state) is not { } actor) return null;
        Draft[] inner = [.. new[] { office is null ? null : office with { Actor = name?.Actor ?? office.Actor }, name }.OfType<Draft>()];
        return (actor, (name ?? office)!.Last, inner);
    }

    private static Draft? Name(ArticleContext context, int token)
    {
        Draft? best = null;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Attached != Hudna.Text.Proclitics.None || hit.Value is not ActorEntry { Actor.Kind: MentionKind.Person, Form: not NameForm.Office }) continue;
            if (best is not null && best.Last >= hit.Last) continue;
            if (ActorChoice.Of(context, hit, out var form) is { } actor) best = Bodies.From(hit, MentionKind.Person, form) with { Actor = actor.Id, Agrees = actor.Agrees };
        }

        return best;
    }

    private static string? StateOf(ArticleContext context, Draft? person)
    {
        foreach (var role in context.Lexicon.Dossiers.Actor(person?.Actor)?.Roles ?? [])
        {
            if (role.HeldOn(context.Day) && role.Of is { } of && context.Lexicon.States.Contains(of)) return of;
        }

        return null;
    }
}
