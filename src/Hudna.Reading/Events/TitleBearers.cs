using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>
/// Whom a title alone stands for: "the minister", "the northern president", "the two ministers" mean those who were named with that title before.
/// </summary>
internal sealed class TitleBearers(Analysis analysis, EventMarks marks, Grammar grammar)
{
    // In tokens: "the minister of the foreign affairs of the north So-and-so", "the presidents, the northern So-and-so and the southern So-and-so".
    private const int LongestTitle = 7;

    private const int ArticleLength = 2, ShortestTitle = 3;

    /// <summary>The person named last with the title that a party consists of, and with its adjective of a state, if it has one; else null.</summary>
    public Party? Of(PartyPhrase party)
    {
        if (party.Actor is not null || party.Words.Form is not (NameForm.Generic or NameForm.Anaphor or NameForm.Office) || !party.Words.Definite || !marks.Is(party.First, grammar.Official)) return null;
        var title = TitleAt(party.First);
        if (title.Length < ShortestTitle || EndOfTwo(title) > 0) return null;
        var state = analysis.Nisbas.GetValueOrDefault(party.First + 1);
        // "The minister of defence" is more than a title alone.
        if (party.Last > party.First && state is null) return null;
        return Before(party.First, title, state, null) is { } bearer ? new(party.Words.Span, bearer.Actor, bearer.Span.Of(analysis.Text)) : null;
    }

    /// <summary>"The two ministers": the two persons named last with that title; nobody when they cannot be told.</summary>
    public List<Party> Two(Clause scope)
    {
        for (var t = scope.First; t < scope.End; t++)
        {
            if (!marks.Is(t, grammar.Official)) continue;
            var title = TitleAt(t);
            if (EndOfTwo(title) is not (>= ShortestTitle and var end)) continue;
            // "The two presidents, the northern one So-and-so …" are named behind it.
            if (analysis.Nisbas.ContainsKey(t + 1) || analysis.Named.StartingAt(t + 1) is { Kind: MentionKind.Person }) continue;
            var one = title[..end];
            if (Before(t, one, null, null) is not { } last || Before(last.First, one, null, last.Actor) is not { } first) return [];
            return [new(first.Span, first.Actor, first.Span.Of(analysis.Text)), new(last.Span, last.Actor, last.Span.Of(analysis.Text))];
        }

        return [];
    }

    /// <summary>The person named last before a token with a title, other than somebody.</summary>
    private NamedPhrase? Before(int token, ReadOnlySpan<char> title, string? state, string? other)
    {
        for (var t = token - 1; t >= 0; t--)
        {
            if (analysis.Named.StartingAt(t) is { Kind: MentionKind.Person, Actor: not null, Form: not NameForm.Generic } person && person.Actor != other && Bears(person, title, state)) return person;
        }

        return null;
    }

    /// <summary>Whether a title stands before a name, with the adjective of a state between them if one is asked for.</summary>
    private bool Bears(NamedPhrase person, ReadOnlySpan<char> title, string? state)
    {
        var isOfState = state is null;
        for (var t = person.First - 1; t >= 0 && person.First - t <= LongestTitle; t--)
        {
            if (analysis.Tokens[t].Kind != TokenKind.Word) return false;
            isOfState |= analysis.Nisbas.GetValueOrDefault(t) == state && state is not null;
            if (!marks.Is(t, grammar.Official)) continue;
            var word = TitleAt(t);
            // The first title before the name is his.
            return isOfState && (word.SequenceEqual(title) || (EndOfTwo(word) is > 0 and var end && word[..end].SequenceEqual(title)));
        }

        return false;
    }

    /// <summary>The noun of a title without what is attached before it.</summary>
    private ReadOnlySpan<char> TitleAt(int token)
    {
        var word = analysis.Tokens.Folded(token);
        if (word is [Letters.Waw, Letters.Alef, Letters.Lam, ..]) word = word[1..];
        if (word is [Letters.Lam, Letters.Lam, ..] or [Letters.Alef, Letters.Lam, ..]) return word[ArticleLength..];
        return word is [Letters.Beh, Letters.Alef, Letters.Lam, ..] ? word[(ArticleLength + 1)..] : word;
    }

    /// <summary>Where the ending of two begins, or -1.</summary>
    private static int EndOfTwo(ReadOnlySpan<char> word) =>
        word is [_, _, _, .., Letters.Alef or Letters.Yeh, Letters.Noon] ? word.Length - 2 : -1;
}
