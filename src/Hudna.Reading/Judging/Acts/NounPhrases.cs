using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Judging.Acts;

/// <summary>
/// Finds the noun phrases of a sentence without vowels to show their case: a head behind its counts, with its genitive and adjectives as long
/// as article and ending agree.
/// </summary>
internal sealed class NounPhrases(ActSentence sentence, ActLexicon lexicon)
{
    private const int MostAdjuncts = 8;

    /// <summary>The head of the phrase that begins at a token, or -1 when none does.</summary>
    public int HeadAt(int token, int end)
    {
        var count = -1;
        for (var t = token; t < end; t++)
        {
            if (sentence.Tokens[t].Kind == TokenKind.Quote) continue;
            if (IsCount(t)) count = t;
            else if (count < 0 || !sentence.Is(t, lexicon.Of)) return IsHead(t) ? t : Alone(count);
        }

        return Alone(count);
    }

    private bool IsHead(int token) => sentence.IsNoun(token) && (token == 0 ? sentence.IsDefinite(token) || !sentence.IsJoined(token) : !sentence.IsJoined(token) || sentence.Tokens[token - 1].Kind != TokenKind.Word);

    /// <summary>"The thousands" may stand for people without a noun.</summary>
    private int Alone(int count) => count >= 0 && sentence.Tokens[count].Kind == TokenKind.Word && sentence.IsDefinite(count) ? count : -1;

    public bool IsCount(int token) => sentence.Tokens[token].Kind == TokenKind.Number || sentence.Is(token, lexicon.Count);

    /// <summary>The first token behind the phrase of a head.</summary>
    public int EndOf(int head)
    {
        var t = (sentence.NamedAt(head)?.Last ?? head) + 1;
        var definite = t > head + 1 || sentence.IsDefinite(head);
        var ending = definite ? [] : Ending(sentence.Word(head));
        for (; t < sentence.Count; t++)
        {
            if (sentence.Tokens[t].Kind == TokenKind.Quote) continue;
            if (!Continues(t)) break;
            var named = sentence.NamedAt(t);
            var begins = named?.First == t;
            if (begins && named!.Kind == MentionKind.Person)
            {
                // A title and its holder.
                (t, definite) = (named.Last, true);
            }
            else if (sentence.IsDefinite(t))
            {
                if (ending.Length > 0 && !sentence.IsDefinite(t - 1)) break;
                (t, definite) = (begins ? named!.Last : t, true);
            }
            else if (begins && ending.Length == 0 && !definite)
            {
                (t, definite) = (named!.Last, true);
            }
            else if (definite || !Describes(t, head, ending))
            {
                break;
            }
        }

        return t;
    }

    /// <summary>The name of a person in the phrase of a head, or null.</summary>
    public Named? PersonIn(int head)
    {
        var end = EndOf(head);
        for (var t = head; t < end; t++)
        {
            if (sentence.NamedAt(t) is { Kind: MentionKind.Person } named) return named;
        }

        return null;
    }

    /// <summary>Passes over adverbs, times and phrases with a preposition.</summary>
    public int SkipAdjuncts(int token, int end)
    {
        var t = token;
        for (var count = 0; count < MostAdjuncts && t < end; count++)
        {
            var next = AfterAdjunct(t, end);
            if (next == t) break;
            t = next;
        }

        return t;
    }

    private int AfterAdjunct(int t, int end)
    {
        if (sentence.InTime(t) || sentence.Is(t, lexicon.Adverb)) return t + 1;
        if (sentence.Is(t, lexicon.Agent)) return t;
        if (sentence.Is(t, lexicon.Preposition))
        {
            while (t < end && sentence.Is(t, lexicon.Preposition)) t++;
            if (t < end && sentence.InTime(t))
            {
                while (t < end && sentence.InTime(t)) t++;
                return t;
            }

            var head = t < end ? HeadAt(t, end) : -1;
            return head >= 0 ? EndOf(head) : Math.Min(t + 1, end);
        }

        if (sentence.Tokens[t].Kind != TokenKind.Word || IsCount(t) || sentence.Verb(t) is not null || sentence.Is(t, lexicon.NoNoun)) return t;
        if (sentence.NamedAt(t) is { } named) return named.First == t && !named.StartsWithin(sentence.Tokens[t]) && sentence.Word(t)[0] is Letters.Beh or Letters.Lam ? EndOf(t) : t;
        return sentence.Word(t) is [Letters.Beh, _, _, _, ..] && !sentence.Is(t, lexicon.Waw) ? EndOf(t) : t;
    }

    private bool Continues(int token) => sentence.IsNoun(token) && !sentence.IsJoined(token) && !IsCount(token) && !sentence.Is(token, lexicon.Self);

    /// <summary>An adjective of an indefinite head, or its indefinite genitive right behind it.</summary>
    private bool Describes(int token, int head, ReadOnlySpan<char> ending)
    {
        var word = sentence.Word(token);
        if (ending.Length > 0) return word.EndsWith(ending, StringComparison.Ordinal);
        if (word is [.., Letters.Yeh or Letters.TehMarbuta] or [.., Letters.Waw or Letters.Yeh, Letters.Noon] or [.., Letters.Yeh, Letters.Alef]) return !sentence.Is(token, lexicon.Thing) || !IsNisba(head);
        return token == head + 1 && !IsNisba(head);
    }

    private bool IsNisba(int token) => sentence.Word(token)[^1] == Letters.Yeh;

    /// <summary>An ending that shuts a noun off from a genitive: of a sound plural or dual with its noon, or of the accusative.</summary>
    private static ReadOnlySpan<char> Ending(ReadOnlySpan<char> word) =>
        word.Length <= 4 ? [] : word switch
        {
            [.., Letters.Waw or Letters.Yeh or Letters.Alef, Letters.Noon] => word[^2..],
            [.., not Letters.Noon, Letters.Alef] => word[^1..],
            _ => [],
        };
}
