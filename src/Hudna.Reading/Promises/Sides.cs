using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Promises;

/// <summary>
/// For whom a person speaks and acts: the body or state whose office he holds, as the dossiers know it on the article's day or as the words
/// of his office say. Of a state whose rule is contested it is the government; then the state itself would say too much.
/// </summary>
internal sealed class Sides
{
    // Ministries of states at peace are kept in this dossier; a government in the dossier of a conflict is one of its sides.
    private const string World = "world";

    private readonly DossierSet _dossiers;
    private readonly Grammar _grammar;
    private readonly ClassSet _spokesman;
    private readonly Dictionary<string, string> _states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _state;

    public Sides(DossierSet dossiers, Grammar grammar, WordClasses classes)
    {
        (_dossiers, _grammar) = (dossiers, grammar);
        _spokesman = classes.Mask("spokesman");
        foreach (var actor in dossiers.Actors.Where(actor => actor.Kind == MentionKind.State))
        {
            foreach (var form in actor.Adjectives.SelectMany(Nisba.Forms)) _states.TryAdd(FoldedText.Fold(form.Text), actor.Id);
        }

        _state = _states.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The side of a person; null for a body, which is its own side, and for a person who is known to speak for none.</summary>
    public Party? Of(Party party, Telling telling)
    {
        var actor = _dossiers.Actor(party.Actor);
        if (actor is not null && actor.Kind != MentionKind.Person) return null;
        var office = OfficeOf(party, telling.Analysis);
        if (office is not null && BodyIn(office, telling.Analysis) is { } body) return body;
        var role = actor?.Roles.FirstOrDefault(role => role.Of is not null && role.HeldOn(telling.Analysis.Article.Header.Published));
        if (role?.Of is { } of) return Named(of);
        return office is not null && telling.Marks.Is(office.First, _grammar.Official) ? StateOf(office, telling.Analysis) : null;
    }

    /// <summary>Whether two names are of one side: the same, a body and its state, a person and whom he speaks for.</summary>
    public bool AreOne(Party a, Party b, Telling telling)
    {
        if (a.Actor is null) return b.Actor is not null && SpeaksFor(a, b, telling);
        if (b.Actor is null) return false;
        var one = Whole(a, telling);
        var other = Whole(b, telling);
        return one == other || IsPartOf(one, other) || IsPartOf(other, one);
    }

    /// <summary>A spokesman speaks for the body his office names; "the spokesman" alone for the body he speaks of.</summary>
    private bool SpeaksFor(Party spokesman, Party body, Telling telling)
    {
        if (spokesman.Span is not { } span || !telling.Marks.Is(telling.Analysis.Tokens.FirstAt(span.Start), _spokesman)) return false;
        if (Of(spokesman, telling) is { Actor: not null } side) return AreOne(side, body, telling);
        return _dossiers.Actor(body.Actor) is { Kind: not MentionKind.Person };
    }

    /// <summary>What a verb shows of a side.</summary>
    public Agreement AgreementOf(Party side) => _dossiers.Actor(side.Actor)?.Agrees ?? Agreement.Unknown;

    /// <summary>The state a phrase belongs to by its adjective or as it is: "the northern air force".</summary>
    public Party? StateOf(NamedPhrase phrase, Analysis analysis)
    {
        if (_dossiers.Actor(phrase.Actor) is { Kind: MentionKind.State } state) return new(phrase.Span, state.Id, phrase.Span.Of(analysis.Text));
        for (var t = phrase.First; t <= phrase.Last; t++)
        {
            if (StateAt(t, analysis) is { } found) return found;
        }

        return null;
    }

    /// <summary>The state whose adjective stands at a token.</summary>
    public Party? StateAt(int token, Analysis analysis) => _state.TryGetValue(analysis.Tokens.Folded(token), out var id) ? Named(id) : null;

    /// <summary>The state a person or body belongs to as far as it is told, else itself.</summary>
    private string Whole(Party party, Telling telling)
    {
        if (Of(party, telling)?.Actor is { } side) return side;
        var phrase = party.Span is { } span ? telling.Analysis.Named.Covering(telling.Analysis.Tokens.FirstAt(span.Start)) : null;
        return phrase is not null && phrase.Actor == party.Actor && StateOf(phrase, telling.Analysis)?.Actor is { } state ? state : party.Actor!;
    }

    private bool IsPartOf(string body, string side) =>
        _dossiers.Actor(side)?.Government == body || (_dossiers.Actor(body) is { } known && known.Allegiances.Any(allegiance => allegiance.To == side));

    /// <summary>The office a person is given anywhere in the article, beside his name.</summary>
    private static NamedPhrase? OfficeOf(Party party, Analysis analysis)
    {
        foreach (var phrase in analysis.Named.All)
        {
            if (phrase.Kind is not (MentionKind.Person or MentionKind.Office)) continue;
            if (phrase.Span != party.Span && (party.Actor is null || phrase.Actor != party.Actor)) continue;
            if (phrase.Form == NameForm.Office) return phrase;
            var office = Office(analysis.Named.StartingAt(phrase.Last + 1)) ?? Office(analysis.Named.StartingAt(phrase.Last + 2)) ?? Office(analysis.Named.Covering(phrase.First - 1));
            if (office is not null) return office;
        }

        return null;

        static NamedPhrase? Office(NamedPhrase? phrase) => phrase is { Form: NameForm.Office, Attached: Proclitics.None } ? phrase : null;
    }

    /// <summary>The body or state named inside an office: "spokesman for the ministry", "head of the delegation".</summary>
    private Party? BodyIn(NamedPhrase office, Analysis analysis)
    {
        foreach (var inner in analysis.Named.All)
        {
            if (inner.First < office.First || inner.Last > office.Last || inner.Span == office.Span) continue;
            if (inner.Kind is MentionKind.Organisation or MentionKind.ArmedGroup && inner.Actor is not null) return new(inner.Span, inner.Actor, inner.Span.Of(analysis.Text));
            if (_dossiers.Actor(inner.Actor ?? inner.Place) is { Kind: MentionKind.State } state) return Named(state.Id);
        }

        return null;
    }

    private Party? Named(string id)
    {
        if (_dossiers.Actor(id) is not { } side) return null;
        if (side.Government is { } government && _dossiers.Actor(government) is { } ruler && ruler.Dossier != World) side = ruler;
        return new(null, side.Id, side.Names.Count > 0 ? side.Names[0] : side.English);
    }
}
