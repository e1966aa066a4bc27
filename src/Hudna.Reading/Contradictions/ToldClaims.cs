using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Contradictions;

/// <summary>
/// A denial that names what it denies as the claim of others: "denied the accusations that ...", "denied what the agency reported about ...".
/// The claim is what the accusation says; the denial is the words that deny it.
/// </summary>
internal static class ToldClaims
{
    // Who rejects, then what: further off stand "refused to comment on the reports".
    private const int FarthestName = 26, FarthestRejected = 6, FarthestLink = 10, LeastWords = 3, Longest = 45;

    public static IEnumerable<Pair> In(ClaimSet claims)
    {
        foreach (var sentence in claims.Analysis.Sentences)
        {
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (!claims.Is(t, ClaimWord.Deny | ClaimWord.Reject) || claims.Is(t - 1, ClaimWord.Not)) continue;
                if (At(t, sentence, claims) is not { } pair) continue;
                yield return pair;
                t = claims.Analysis.Tokens.FirstAt(pair.A.End);
            }
        }
    }

    private static Pair? At(int deny, Sentence sentence, ClaimSet claims)
    {
        var told = claims.Is(deny, ClaimWord.Deny)
            ? claims.Find(deny + 1, Math.Min(deny + FarthestName, sentence.EndToken), ClaimWord.Told)
            : claims.Find(deny + 1, Math.Min(deny + FarthestRejected, sentence.EndToken), ClaimWord.Accusation);
        if (told < 0 || claims.Find(deny + 1, told, ClaimWord.Claims | ClaimWord.Back | ClaimWord.Contrast | ClaimWord.Closing) >= 0) return null;
        var link = claims.Find(told, Math.Min(told + FarthestLink, sentence.EndToken), ClaimWord.About);
        if (link < 0 || claims.Find(told, link, ClaimWord.Closing) >= 0) return null;
        var first = link;
        while (claims.Is(first, ClaimWord.About)) first++;
        var end = EndOf(first, sentence, claims);
        if (end - first < LeastWords || claims.Stretch(first, end) is not { } claim || claims.Stretch(deny, link) is not { } denial) return null;
        return new(claim, denial, ContradictionGround.Denial, "denial-of-what-is-told");
    }

    /// <summary>Up to the end of the sentence, the words beside the claim, or the quotation that answers it.</summary>
    private static int EndOf(int first, Sentence sentence, ClaimSet claims)
    {
        var tokens = claims.Analysis.Tokens;
        for (var t = first; t < sentence.EndToken; t++)
        {
            if (t - first >= Longest || claims.Is(t, ClaimWord.Closing | ClaimWord.Contrast)) return t;
            if (tokens[t].Kind == TokenKind.Sign && tokens.Folded(t) is ":" or "؛") return t;
        }

        return sentence.EndToken;
    }
}
