using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>Joins office and name of one person into one noun phrase.</summary>
internal static class Apposition
{
    /// <summary>
    /// From the mention a phrase begins with, on over: a name right after an office, an office right after a name, and an office
    /// between two commas after a name. A second mention with a particle attached begins something new.
    /// </summary>
    public static PartyPhrase Extend(NamedPhrases all, TokenList tokens, NamedPhrase first)
    {
        var words = first;
        var last = first.Last;
        if (Next(all, last + 1) is { } adjacent && Joins(first, adjacent))
        {
            words = Better(first, adjacent);
            last = adjacent.Last;
        }

        if (IsComma(tokens, last + 1) && Next(all, last + 2) is { Form: NameForm.Office } office && Joins(words, office) && IsComma(tokens, office.Last + 1))
        {
            last = office.Last;
        }

        return new(words, first.First, last);
    }

    private static NamedPhrase? Next(NamedPhrases all, int token) => all.StartingAt(token) is { Attached: Proclitics.None } next ? next : null;

    private static bool Joins(NamedPhrase a, NamedPhrase b) =>
        IsPersonal(a.Kind) && IsPersonal(b.Kind) && (a.Form == NameForm.Office) != (b.Form == NameForm.Office)
        && (a.Actor is null || b.Actor is null || a.Actor == b.Actor);

    private static NamedPhrase Better(NamedPhrase a, NamedPhrase b) => a.Form == NameForm.Office || a.Form == NameForm.Anaphor ? b : a;

    private static bool IsPersonal(MentionKind kind) => kind is MentionKind.Person or MentionKind.Office;

    private static bool IsComma(TokenList tokens, int token) =>
        token < tokens.Count && tokens[token].Kind == TokenKind.Sign && tokens.Folded(token) is [Letters.ArabicComma or ',' or '-'];
}
