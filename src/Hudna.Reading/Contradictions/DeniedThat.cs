using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Contradictions;

/// <summary>
/// A claim and the denial right behind it that only points back: "X accuses Y of ..., which Y denies", "... but Y denies that", "Y denied these
/// accusations". The claim stands before it in its sentence, or in the sentence before; something must show that it is one.
/// </summary>
internal static class DeniedThat
{
    private const int FarthestBack = 6, LeastWords = 5, Longest = 60, Subject = 8;

    public static IEnumerable<Pair> In(ClaimSet claims)
    {
        for (var s = 0; s < claims.Analysis.Sentences.Count; s++)
        {
            var sentence = claims.Analysis.Sentences[s];
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (EndOfDenial(t, sentence, claims) is not { } end || claims.Is(t - 1, ClaimWord.Not)) continue;
                var first = Opening(t, sentence, claims);
                if (ClaimBefore(first, s, claims) is not { } claim || claims.Stretch(first, end) is not { } denial) continue;
                yield return new(claim, denial, ContradictionGround.Denial, "denial-of-that");
                break;
            }
        }
    }

    /// <summary>Where a denial that begins at a token and points back ends; null when it is none.</summary>
    private static int? EndOfDenial(int token, Sentence sentence, ClaimSet claims)
    {
        if (claims.Is(token, ClaimWord.DeniedIt)) return Math.Min(token + Subject, EndOfPart(token, sentence, claims));
        if (!claims.Is(token, ClaimWord.Deny | ClaimWord.Reject)) return null;
        var back = claims.Find(token + 1, Math.Min(token + FarthestBack, EndOfPart(token, sentence, claims)), ClaimWord.Back);
        if (back < 0 || claims.Find(token + 1, back, ClaimWord.Told | ClaimWord.Claims) >= 0) return null;
        while (claims.Is(back + 1, ClaimWord.Back)) back++;
        // "Rejected that": an offer or a demand, not a claim.
        if (!claims.Is(token, ClaimWord.Deny) && !claims.Is(back, ClaimWord.Accusation)) return null;
        // "That" before more words is no claim pointed at: "denied that rumour", "denied in that interview".
        return back + 1;
    }

    private static int EndOfPart(int token, Sentence sentence, ClaimSet claims)
    {
        var t = token + 1;
        while (t < sentence.EndToken && claims.Analysis.Tokens[t].Kind != TokenKind.Sign) t++;
        return t;
    }

    /// <summary>The first token of the denial: the comma or contrast word before it, else the verb.</summary>
    private static int Opening(int token, Sentence sentence, ClaimSet claims)
    {
        for (var t = token - 1; t >= sentence.FirstToken && token - t <= Subject; t--)
        {
            if (claims.Analysis.Tokens[t].Kind == TokenKind.Sign) return t + 1;
            if (!claims.Is(t, ClaimWord.Contrast)) continue;
            while (claims.Is(t - 1, ClaimWord.Contrast)) t--;
            return t;
        }

        return token;
    }

    private static Span? ClaimBefore(int first, int sentence, ClaimSet claims)
    {
        var sentences = claims.Analysis.Sentences;
        var from = sentences[sentence].FirstToken;
        var end = first;
        if (end - from < LeastWords)
        {
            if (sentence == 0 || sentences[sentence - 1].Block != sentences[sentence].Block || end > from + 1) return null;
            (from, end) = (sentences[sentence - 1].FirstToken, sentences[sentence - 1].EndToken);
        }

        var verb = claims.FindLast(Math.Max(from, end - Longest), end, ClaimWord.Claims);
        if (verb < 0 || claims.Is(verb - 1, ClaimWord.Not) || end - verb < LeastWords) return null;
        return claims.Stretch(verb, end);
    }
}
