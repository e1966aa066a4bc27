using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>One walk over an article, choosing the longest mention at each place and tying it to what came before.</summary>
/// <param name="tagged">Asked where dossiers and rules are silent.</param>
internal sealed class MentionPass(ArticleContext context, TaggedNames tagged)
{
    private const string ArmyOf = "-army";

    // "The alliance against the movement" in tokens, less one.
    private const int LeastOfFoe = 2;

    private readonly List<Draft> _drafts = [];
    private Agreement _titled = Agreement.Unknown;

    public IReadOnlyList<Draft> Drafts => _drafts;

    /// <summary>Takes the mention at a token, if any; returns the token to go on with.</summary>
    public int Step(int token)
    {
        if (context.Tokens[token].Kind != TokenKind.Word) return Untitled(token + 1);
        if (Best(context, token) is { } draft)
        {
            Take(draft);
            return Untitled(draft.Last + 1);
        }

        if (context.Hits.Has(token, WordClass.Title, out var title))
        {
            _titled = context.Tokens.Folded(title) is [.., Letters.TehMarbuta] ? Agreement.Feminine : Agreement.Masculine;
            return title + 1;
        }

        return Untitled(token + 1);
    }

    private int Untitled(int next)
    {
        _titled = Agreement.Unknown;
        return next;
    }

    private Draft? Best(ArticleContext context, int token)
    {
        if (Quoted(token) is { } outlet) return outlet;
        var best = Bodies.Longer(Bodies.At(context, token), Offices.At(context, token));
        best = Bodies.Longer(best, PlacesIn.At(context, token));
        best = Bodies.Longer(best, Counterpart(token));
        if (best is { Form: NameForm.Name }) return best;
        best = Bodies.Longer(best, Persons.Surname(context, token));
        best = Bodies.Longer(best, Persons.Variant(context, token));
        if (Expected(token) is { } agrees) best = Bodies.Longer(best, Persons.Unknown(context, token, agrees));
        best = Bodies.Longer(best, Generics.At(context, token));
        if (best is { Form: NameForm.Generic, Actor: null }) best = BesideArmy(best) ?? best;
        best ??= SecondBody(token) ?? People(token) ?? tagged.At(context, token);
        return best is null or { Form: NameForm.Generic } ? Bodies.Longer(BareOffice(token), best) : best;
    }

    /// <summary>"Of the army and the police": a bare body joined to a state's army is of that state.</summary>
    private Draft? BesideArmy(Draft bare)
    {
        if ((bare.Attached & Proclitics.And) == 0 || _drafts.Count == 0 || _drafts[^1] is not { Kind: MentionKind.Organisation, Actor: { } army } before || before.Last != bare.First - 1 || !army.EndsWith(ArmyOf, StringComparison.Ordinal)) return null;
        foreach (var hit in context.Hits.At(bare.First))
        {
            if (hit.Last == bare.Last && hit.Value is BodyEntry { Body: { Unnamed: true, IsState: false } body }) return bare with { Kind = body.Kind, Form = NameForm.Anaphor, Actor = army[..^ArmyOf.Length] + "-" + body.Id };
        }

        return null;
    }

    /// <summary>"The northern and southern forces": a second adjective, joined to the first, makes the same body of another state.</summary>
    private Draft? SecondBody(int token)
    {
        if (_drafts.Count == 0 || _drafts[^1] is not { Form: NameForm.Body, Actor: { } first } before || before.Last != token - 1) return null;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Last != token || hit.Attached != Proclitics.And || hit.Value is not NisbaEntry { Of: { Kind: MentionKind.State } state } nisba || nisba.Definite != before.Definite) continue;
            foreach (var head in context.Hits.At(before.First))
            {
                if (head.Last == before.Last - 1 && head.Value is BodyEntry body && Bodies.Again(context, head, body, hit, state) is { } again && again.Actor != first) return again;
            }
        }

        return null;
    }

    /// <summary>Whether a person's name may come: right after a title or an office without a name.</summary>
    private Agreement? Expected(int token)
    {
        if (_titled != Agreement.Unknown) return _titled;
        if (_drafts.Count == 0 || _drafts[^1].Last != token - 1) return null;
        var before = _drafts[^1];
        return before.Kind == MentionKind.Office || (before.Form == NameForm.Generic && context.Hits.Has(token, WordClass.Given)) ? before.Agrees : null;
    }

    private void Take(Draft draft)
    {
        if (_drafts.Count > 0 && _drafts[^1].Last == draft.First - 1 && draft.Attached == Proclitics.None) draft = Tie(draft);
        _drafts.Add(draft);
        RememberFoe(draft);
        context.Remember(draft);
        foreach (var inner in draft.Inner.Where(inner => inner.Kind != draft.Kind))
        {
            _drafts.Add(inner);
            context.Remember(inner);
        }

        // The office just taken must stay last, so that a name after it finds it.
        if (draft.Inner.Count > 0) MoveLast(draft);
    }

    /// <summary>"The coalition against the organisation of that name": "the organisation" afterwards is the one its name names.</summary>
    private void RememberFoe(Draft draft)
    {
        if (draft is not { Form: NameForm.Name, Actor: not null } || draft.Last - draft.First < LeastOfFoe) return;
        for (var t = draft.First + 1; t < draft.Last; t++)
        {
            if (Bodies.At(context, t, allowCapital: false) is not { Kind: MentionKind.ArmedGroup, Form: NameForm.Name, Actor: not null, Attached: Proclitics.None } foe || foe.Actor == draft.Actor) continue;
            context.Remember(foe);
            return;
        }
    }

    private void MoveLast(Draft draft)
    {
        _drafts.Remove(draft);
        _drafts.Add(draft);
    }

    /// <summary>Office and name side by side are one person: the name says who.</summary>
    private Draft Tie(Draft draft)
    {
        var before = _drafts[^1];
        if (before.Kind == MentionKind.Office && draft.Kind == MentionKind.Person)
        {
            var office = before with { Actor = draft.Actor };
            _drafts[^1] = office;
            context.Remember(office);
            return draft with { Office = before.Office };
        }

        if (before.Kind == MentionKind.Person && draft.Kind == MentionKind.Office)
        {
            _drafts[^1] = before with { Office = draft.Office };
            return draft with { Actor = before.Actor };
        }

        return before.Kind == MentionKind.Office && draft.Kind == MentionKind.Office && draft.Actor is null ? draft with { Actor = before.Actor } : draft;
    }

    /// <summary>An outlet's name between quotation marks is the outlet, whatever else the words may mean.</summary>
    private Draft? Quoted(int token)
    {
        if (token == 0 || context.Tokens[token - 1].Kind != TokenKind.Quote) return null;
        foreach (var hit in context.Hits.At(token))
        {
            var after = hit.Last + 1;
            if (hit.Attached != Proclitics.None || Groups.Outlet(hit.Value) is not { } media) continue;
            if (after < context.Tokens.Count && context.Tokens[after].Kind == TokenKind.Quote) return Bodies.From(hit, MentionKind.Media, NameForm.Name) with { Actor = media.Id, Agrees = media.Agrees };
        }

        return null;
    }

    /// <summary>"The northerners" as a noun: the state whose people they are. After another definite word it is that word's adjective.</summary>
    private Draft? People(int token)
    {
        if (token > 0 && context.Tokens[token - 1].Kind == TokenKind.Word && context.Tokens.Folded(token - 1) is [Letters.Alef, Letters.Lam, ..]) return null;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is not NisbaEntry { Definite: true, Agrees: Agreement.MasculinePlural, Of: { Kind: MentionKind.State } state } || (hit.Attached & Proclitics.Like) != 0) continue;
            return Bodies.From(hit, MentionKind.State, NameForm.Body) with { Actor = state.Id, Agrees = Agreement.MasculinePlural };
        }

        return null;
    }

    /// <summary>"His northern counterpart": the holder of the same office in another state.</summary>
    private Draft? Counterpart(int token)
    {
        if (!context.Hits.Has(token, WordClass.Counterpart) || context.Hits.Nisba(token + 1, definite: true) is not { } nisba) return null;
        if (context.LastOffice is not { } office) return null;
        var other = office with { Of = nisba.Of.Id };
        return new(token, token + 1, MentionKind.Office, NameForm.Office)
        {
            Office = other, Agrees = Agreement.Masculine, Actor = context.Lexicon.Holders.Find(other, context.Day)?.Id,
        };
    }

    /// <summary>"The envoy" alone: the last one named with that office, if any.</summary>
    private Draft? BareOffice(int token)
    {
        if (Offices.Parse(context, token) is not { Bare: true } office) return null;
        var before = context.ByHead(office.Head.Id);
        var attached = Proclitics.None;
        var length = 0;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is OfficeEntry { Form: OfficeForm.Definite } && hit.Last == office.Last) (attached, length) = (hit.Attached, hit.AttachedLength);
        }

        return new(token, office.Last, MentionKind.Office, NameForm.Anaphor) { Actor = before?.Actor, Agrees = before?.Agrees ?? office.Agrees, Office = before?.Office ?? office, Attached = attached, AttachedLength = length };
    }
}
