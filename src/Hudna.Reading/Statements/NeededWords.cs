using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>
/// Verbs that tell of something said only with certain words beside them, or never with certain words: an attack is claimed, a bill is
/// adopted, and Arabic has one verb for both; who refuses to comment says nothing.
/// </summary>
internal sealed class NeededWords(Layer layer, SpeakerFinder speakers)
{
    // "Most of these attacks": what is needed stands after a quantity and a pointing word.
    private const int Farthest = 3;

    private const int LongestObject = 12;

    private const int LongestAntecedent = 5;

    /// <summary>Whether the words the verb needs stand at its opening and none that bar it stand from the verb to there.</summary>
    public bool Stand(CueVerb verb, int cue, Opening opening)
    {
        for (var t = cue + 1; verb.Unless.Length > 0 && t <= opening.First; t++)
        {
            if (IsOneOf(verb.Unless, t)) return false;
        }

        if (verb.Needs.Length == 0) return true;
        for (var t = opening.First; t < opening.First + Farthest && layer.IsWord(t); t++)
        {
            if (IsOneOf(verb.Needs, t)) return true;
        }

        return false;
    }

    /// <summary>"Claimed the attack a group that": the object right behind the verb, and the subject behind the object.</summary>
    public Opening? ObjectFirst(int cue, CueForm form, int end)
    {
        var first = cue + 1;
        while (first < end && (layer.IsTimed(first) || layer.Is(first, WordClass.Adverb))) first++;
        if (form.Object || first >= end || !layer.IsDefinite(first) || !IsOneOf(form.Verb.Needs, first)) return null;
        for (var t = first + 1; t < end && t <= first + LongestObject && !layer.IsComma(t); t++)
        {
            if (layer.Is(t - 1, WordClass.Preposition) || layer.Named.PartyAt(layer.Tokens, t) is not { } party || party.Words.Attached != 0 || speakers.At(t, end) is null) continue;
            return new(OpeningKind.Definite, first, first, layer.Tokens[first].Span.Start, End: t);
        }

        return null;
    }

    /// <summary>"The attack that X claimed": what the relative clause hangs on, from its noun to the relative word.</summary>
    public Opening? Antecedent(CueVerb verb, int cue, int first)
    {
        var end = layer.IsComma(cue - 2) ? cue - 2 : cue - 1;
        for (var t = end - 1; t >= first && end - t <= LongestAntecedent && layer.IsWord(t); t--)
        {
            if (IsOneOf(verb.Needs, t)) return new(OpeningKind.Antecedent, Math.Min(cue + LongestObject, layer.Tokens.Count - 1), t, layer.Tokens[t].Span.Start, End: end);
        }

        return null;
    }

    private bool IsOneOf(string[] words, int token)
    {
        if (!layer.IsWord(token)) return false;
        var word = layer.Tokens.Folded(token);
        if (word is [Letters.Beh, Letters.Alef, Letters.Lam, ..]) word = word[1..];
        if (word is [Letters.Alef, Letters.Lam, ..] && layer.IsDefinite(token)) word = word[2..];
        foreach (var one in words)
        {
            if (word.SequenceEqual(one)) return true;
        }

        return false;
    }
}
