using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>A mention on its way: tokens, meaning, and what it was built from.</summary>
internal sealed record Draft(int First, int Last, MentionKind Kind, NameForm Form)
{
    public Proclitics Attached { get; init; }

    /// <summary>Folded characters of the first token that are attached particles.</summary>
    public int AttachedLength { get; init; }

    public string? Actor { get; init; }

    public string? Place { get; init; }

    public Agreement Agrees { get; init; }

    public bool Definite { get; init; } = true;

    /// <summary>The office of a person, for "his counterpart" and "the envoy" later on.</summary>
    public OfficePhrase? Office { get; init; }

    /// <summary>Mentions inside this one that stand by themselves too.</summary>
    public IReadOnlyList<Draft> Inner { get; init; } = [];

    /// <summary>Whether a word like "forces of" was put before the name of another.</summary>
    public bool IsWrapped { get; init; }

    public bool IsPersonal => Kind is MentionKind.Person or MentionKind.Office;

    /// <summary>
    /// Its span without the particles before it; lam before the article stays, since the article is not written apart.
    /// </summary>
    public Span SpanIn(TokenList tokens)
    {
        var first = tokens[First];
        var cut = (Attached & Proclitics.HiddenArticle) != 0 ? ((Attached & (Proclitics.And | Proclitics.So)) != 0 ? 1 : 0) : AttachedLength;
        var start = cut == 0 ? first.Span.Start : tokens.Source.ToOriginal(new Span(first.Folded.Start + cut, first.Folded.End)).Start;
        return new(start, tokens[Last].Span.End);
    }
}

/// <summary>An office as read from the words: which, whose, and to whom or where.</summary>
/// <param name="Of">Actor id of the body or state, or the key of the office it stands under.</param>
/// <param name="Target">Actor or place id of "to ...", "at ...".</param>
/// <param name="Bare">The definite head alone: "the envoy".</param>
internal sealed record OfficePhrase(OfficeHead Head, int First, int Last, string? Of, string? Target, bool Former, bool Bare, Agreement Agrees)
{
    public IReadOnlyList<Draft> Inner { get; init; } = [];

    public string Key => $"{Head.Id}@{Of}>{Target}";
}
