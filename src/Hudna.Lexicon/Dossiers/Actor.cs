using Hudna.Model;
using NodaTime;

namespace Hudna.Lexicon.Dossiers;

/// <summary>What a verb or adjective said of a name agrees with.</summary>
public enum Agreement { Unknown, Masculine, Feminine, MasculinePlural, FemininePlural }

/// <summary>Someone or some body that acts or speaks, as the dossiers know it.</summary>
/// <param name="Id">Kebab-case English name, unique over all dossiers.</param>
/// <param name="Kind">Any kind but <see cref="MentionKind.Place"/>.</param>
/// <param name="Dossier">Name of the folder it comes from: <c>world</c>, <c>syria</c>.</param>
/// <param name="Names">Full spellings: each alone means this actor.</param>
/// <param name="Short">Spellings that mean it after a fuller one in the same article, or when no other actor has them.</param>
/// <param name="Descriptions">Office phrases and epithets that stand for it, the titles of its roles among them; see <see cref="IsDescribedBy"/>.</param>
/// <param name="Adjectives">Masculine indefinite nisba of a state; see <see cref="Nisba"/>.</param>
/// <param name="Capital">Town names that stand for a state when the context says so.</param>
/// <param name="Government">Id of a state's government, or null.</param>
public sealed record Actor(
    string Id, MentionKind Kind, string? English, Agreement Agrees, string Dossier,
    Seq<string> Names, Seq<string> Short, Seq<string> Descriptions, Seq<string> Adjectives, Seq<string> Capital, string? Government,
    Seq<Role> Roles, Seq<Allegiance> Allegiances)
{
    /// <summary>Names of an outlet that are common words or places besides: they mean it only alone between quotation marks.</summary>
    public Seq<string> Quoted { get; init; } = [];

    /// <summary>
    /// Whether an office phrase or epithet of <see cref="Descriptions"/> may stand for it on a day: if roles are known by these very
    /// words, one of them must be held; if not, any role; always when no role is known.
    /// </summary>
    public bool IsDescribedBy(string description, LocalDate? day)
    {
        var named = false;
        foreach (var role in Roles)
        {
            if (!role.IsCalled(description)) continue;
            if (role.HeldOn(day)) return true;
            named = true;
        }

        return !named && (Roles.Count == 0 || Roles.Any(role => role.HeldOn(day)));
    }
}

/// <summary>An office held. Dates are inclusive; null is open.</summary>
/// <param name="Of">Id of the body or state the office belongs to, or null.</param>
public sealed record Role(string Title, string? English, string? Of, LocalDate? From, LocalDate? To)
{
    /// <summary>Further ways to say the title.</summary>
    public Seq<string> Forms { get; init; } = [];

    /// <summary>Whether these words are the title or one of its forms, letter by letter.</summary>
    public bool IsCalled(string words)
    {
        if (string.Equals(Title, words, StringComparison.Ordinal)) return true;
        for (var i = 0; i < Forms.Count; i++)
        {
            if (string.Equals(Forms[i], words, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    /// <summary>Whether it was held on a day; on an unknown day every role counts.</summary>
    public bool HeldOn(LocalDate? day) => day is not { } known || ((From is not { } from || from <= known) && (To is not { } to || known <= to));
}

/// <summary>Whose side an actor is on. Dates are inclusive; null is open.</summary>
public sealed record Allegiance(string To, LocalDate? From, LocalDate? Until);
