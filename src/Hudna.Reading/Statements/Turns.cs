using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Who has spoken so far in an article, in order; gives dropped subjects, pronouns and "the spokesman" their meaning.</summary>
internal sealed class Turns
{
    // How far back a speaker is looked for: a dropped subject means the last who agrees, hardly ever one six turns ago.
    private const int Reach = 6;

    private readonly List<Turn> _turns = [];

    /// <param name="Key">Actor id, or the folded name where there is none.</param>
    /// <param name="Title">The whole phrase with its title, folded.</param>
    internal sealed record Turn(Party Party, Agreement Agrees, string Key, string Title, bool Spoke)
    {
        public List<Party> Via { get; set; } = [];

        public NodaTime.LocalDate? SaidOn { get; set; }

        /// <summary>The bulletin this is an unnamed source of, or null.</summary>
        public Bulletin? Source { get; set; }
    }

    public Turn? Last => _turns.Count > 0 ? _turns[^1] : null;

    public Turn Add(Party party, Agreement agrees, string title, bool spoke)
    {
        var turn = new Turn(party, agrees, party.Actor ?? FoldedText.Fold(party.Name ?? ""), FoldedText.Fold(title), spoke);
        _turns.Add(turn);
        return turn;
    }

    /// <summary>The last turn of someone before a given one: by actor, or by a name that holds or is held by the other.</summary>
    public Turn? Before(Turn turn)
    {
        for (var i = _turns.Count - 1; i >= 0; i--)
        {
            if (_turns[i] != turn && IsSame(_turns[i], turn)) return _turns[i];
        }

        return null;
    }

    /// <summary>Whether two turns are one speaker's: the same key, or a short name that ends the longer one.</summary>
    public static bool IsSame(Turn a, Turn b)
    {
        if (a.Key.Length == 0 || b.Key.Length == 0) return false;
        if (a.Key == b.Key) return true;
        if (a.Party.Actor is not null && b.Party.Actor is not null) return false;
        return EndsWith(a.Title, b.Title) || EndsWith(b.Title, a.Title);
    }

    private static bool EndsWith(string title, string name) =>
        name.Length > 2 && title.Length > name.Length && title.EndsWith(name, StringComparison.Ordinal) && title[^(name.Length + 1)] == ' ';

    /// <summary>The last who can be meant by a verb form.</summary>
    public Turn? Agreeing(Agreement form)
    {
        for (var i = _turns.Count - 1; i >= 0 && i >= _turns.Count - Reach; i--)
        {
            if (MayMean(form, _turns[i].Agrees)) return _turns[i];
        }

        return _turns.Count > 0 && form is not Agreement.Feminine ? _turns[^1] : null;
    }

    /// <summary>The last with an actor who can be meant by a title of honour.</summary>
    public Turn? Honoured(Agreement form)
    {
        for (var i = _turns.Count - 1; i >= 0 && i >= _turns.Count - Reach; i--)
        {
            if (_turns[i] is { Party.Actor: not null, Agrees: var agrees } turn && agrees == form) return turn;
        }

        return null;
    }

    /// <summary>The last whose phrase holds the word that now stands for it: "the source" for "a military source".</summary>
    /// <param name="whole">Whether a phrase without article must be there in full: "head of the council" is not the head of something else.</param>
    public Turn? Meant(string words, bool whole = false)
    {
        var folded = FoldedText.Fold(words).AsSpan();
        var space = folded.IndexOf(' ');
        var head = space > 0 ? folded[..space] : folded;
        if (head is [Letters.Alef, Letters.Lam, ..]) head = head[2..];
        else if (whole) head = folded;
        for (var i = _turns.Count - 1; i >= 0 && i >= _turns.Count - (Reach * 2); i--)
        {
            var title = _turns[i].Title.AsSpan();
            if (title is [Letters.Alef, Letters.Lam, ..]) title = title[2..];
            if (title.StartsWith(head, StringComparison.Ordinal)) return _turns[i];
        }

        return null;
    }

    /// <summary>The last who spoke and is nobody by name: a phrase headed by no name, like "an officer in the province".</summary>
    public Turn? Unnamed()
    {
        for (var i = _turns.Count - 1; i >= 0 && i >= _turns.Count - Reach; i--)
        {
            if (_turns[i].Spoke) return _turns[i].Party.Actor is null ? _turns[i] : null;
        }

        return null;
    }

    /// <summary>Whether a verb form may have such a subject.</summary>
    public static bool MayMean(Agreement form, Agreement subject) => form switch
    {
        Agreement.Unknown => true,
        Agreement.Masculine => subject is Agreement.Masculine or Agreement.Unknown,
        Agreement.Feminine => subject is Agreement.Feminine or Agreement.Unknown or Agreement.FemininePlural,
        _ => subject is Agreement.MasculinePlural or Agreement.FemininePlural or Agreement.Unknown,
    };
}
