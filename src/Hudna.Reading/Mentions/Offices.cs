using Hudna.Lexicon.Dossiers;
using Hudna.Lexicon.Phrases;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Mentions;

/// <summary>
/// The grammar of offices: head, then in any order modifiers, an adjective or genitive that says whose, and a preposition with where to:
/// "the special envoy of the secretary-general to the north", "spokesman for the ministry".
/// </summary>
internal static class Offices
{
    private const int MostParts = 8;
    private const int MostAffairs = 3;

    /// <summary>The longest office that begins at a token, whatever particles are attached to it; null when none does.</summary>
    public static Draft? At(ArticleContext context, int token)
    {
        if (Parse(context, token) is not { Bare: false } office) return null;
        var (attached, length) = AttachedTo(context, token);
        return new(token, office.Last, MentionKind.Office, NameForm.Office)
        {
            Attached = attached,
            AttachedLength = length,
            Agrees = office.Agrees,
            Office = office,
            Inner = office.Inner,
            Actor = context.Lexicon.Holders.Find(office, context.Day)?.Id ?? Untold(context, office),
        };
    }

    /// <summary>
    /// "The envoy of the United Nations", without where to: the one named before, else the one to the state the article is about. A state has
    /// too many envoys for that.
    /// </summary>
    private static string? Untold(ArticleContext context, OfficePhrase office)
    {
        if (!office.Head.Through || office.Former || office.Target is not null || office.Of is not { } of || context.Lexicon.States.Contains(of)) return null;
        if (context.ByHead(office.Head.Id) is { Actor: { } before, Office.Of: { } same } && same == of) return before;
        return context.Evidence.Topic is { } topic ? context.Lexicon.Holders.Find(office with { Target = topic }, context.Day)?.Id : null;
    }

    /// <summary>An office in construct or definite form from a token on; a definite head alone is returned as bare.</summary>
    public static OfficePhrase? Parse(ArticleContext context, int token, int depth = 0)
    {
        OfficePhrase? best = null;
        var head = -1;
        if (depth > 2) return null;
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is not OfficeEntry entry) continue;
            var parsed = Complete(context, hit, entry, depth);
            if (parsed is null || (best is not null && (parsed.Last < best.Last || (parsed.Last == best.Last && hit.Last <= head)))) continue;
            (best, head) = (parsed, hit.Last);
        }

        return best;
    }

    private static OfficePhrase? Complete(ArticleContext context, PhraseHit<Entry> hit, OfficeEntry entry, int depth)
    {
        var parts = new Parts(context, hit, entry, depth);
        while (parts.Count < MostParts && parts.TakeNext()) parts.Count++;
        if (entry.Form == OfficeForm.Construct && parts.Of is null) return null;
        var bare = parts.Of is null && parts.Target is null;
        return new(entry.Office, hit.First, bare ? hit.Last : parts.Last, parts.Of, parts.Target, parts.Former, bare, entry.Agrees) { Inner = parts.Inner };
    }

    private static (Proclitics Attached, int Length) AttachedTo(ArticleContext context, int token)
    {
        foreach (var hit in context.Hits.At(token))
        {
            if (hit.Value is OfficeEntry) return (hit.Attached, hit.AttachedLength);
        }

        return (Proclitics.None, 0);
    }

    /// <summary>The parts after the head, taken one by one.</summary>
    private sealed class Parts(ArticleContext context, PhraseHit<Entry> hit, OfficeEntry entry, int depth)
    {
        private readonly List<Draft> _inner = [];

        public int Last { get; private set; } = hit.Last;

        public string? Of { get; private set; }

        public string? Target { get; private set; }

        public bool Former { get; private set; }

        private bool Where { get; set; }

        public int Count { get; set; }

        public IReadOnlyList<Draft> Inner => _inner;

        public bool TakeNext()
        {
            var next = Last + 1;
            if (next >= context.Tokens.Count || context.Tokens[next].Kind != TokenKind.Word) return false;
            // What stands after an office inside another belongs to the outer one: "envoy of the secretary-general to the north".
            var isOuter = depth == 0 || entry.Office.Carries;
            return TakeNisba(next) || TakeGenitive(next) || TakeAttached(next) || (isOuter && (TakeModifier(next) || TakeAffairs(next) || TakePreposition(next)));
        }

        private bool TakeModifier(int next)
        {
            if (entry.Form == OfficeForm.Construct && Of is null) return false;
            if (context.Hits.Has(next, WordClass.Former, out var last))
            {
                (Former, Last) = (true, last);
                return true;
            }

            if (!context.Hits.Has(next, WordClass.Modifier, out last)) return false;
            Last = last;
            return true;
        }

        private bool TakeNisba(int next)
        {
            if (entry.Form == OfficeForm.Construct && Of is null) return false;
            if (Of is null && context.Hits.Has(next, WordClass.UnitedNations))
            {
                (Of, Last) = (UnitedNations, next);
                return true;
            }

            if (context.Hits.Nisba(next, definite: true) is not { } nisba) return false;
            if (Of is null) Of = nisba.Of.Id;
            else if (Target is not null || Of == nisba.Of.Id) return false;
            Last = next;
            return true;
        }

        private bool TakeGenitive(int next)
        {
            if (Of is not null || entry.Form != OfficeForm.Construct || Last != hit.Last) return false;
            if ((entry.Office.Over || entry.Office.Through) && Parse(context, next, depth + 1) is { } office && IsPlain(next))
            {
                Of = entry.Office.Over ? office.Key : office.Of;
                _inner.AddRange(office.Inner);
                Last = office.Last;
                return Of is not null;
            }

            return Bodies.At(context, next, allowCapital: false) is { Attached: Proclitics.None } body && TakeOf(body);
        }

        private bool TakeAffairs(int next)
        {
            if (!context.Hits.Has(next, WordClass.Affairs, out var last)) return false;
            var end = last;
            while (end - last < MostAffairs && end + 1 < context.Tokens.Count && context.Tokens[end + 1].Kind == TokenKind.Word && context.Tokens.Folded(end + 1) is [Letters.Alef, Letters.Lam, ..]) end++;
            Last = end;
            return end > last;
        }

        private bool TakePreposition(int next)
        {
            if (entry.Form == OfficeForm.Construct && Of is null && !entry.Office.Carries) return false;
            if (!context.Hits.Has(next, WordClass.Preposition, out var last)) return false;
            if (Target is not null) return TakeWhere(last + 1);
            if (Parse(context, last + 1, depth + 1) is { Bare: false } office && IsPlain(last + 1))
            {
                _inner.AddRange(office.Inner);
                (Target, Last) = (office.Key, office.Last);
                return true;
            }

            var body = Bodies.At(context, last + 1, allowCapital: false) ?? PlacesIn.At(context, last + 1, cued: true);
            return body is { Attached: Proclitics.None } && !IsDestination(body, last) && TakeTarget(body);
        }

        /// <summary>"The envoy arrived in (to) the town": nobody is envoy to a town.</summary>
        private bool IsDestination(Draft body, int preposition) =>
            body.Actor is null && context.Tokens.Folded(preposition) is [Letters.Alef, Letters.Lam, Letters.Yeh or Letters.AlefMaqsura] && context.Lexicon.Dossiers.Place(body.Place) is { Kind: PlaceKind.City or PlaceKind.Town or PlaceKind.Village };

        /// <summary>After "at ..." also the town: it is part of the phrase and no part of the office.</summary>
        private bool TakeWhere(int token)
        {
            if (PlacesIn.At(context, token, cued: true) is not { Attached: Proclitics.None } place || Where) return false;
            _inner.Add(place);
            (Last, Where) = (place.Last, true);
            return true;
        }

        private bool TakeAttached(int next)
        {
            if (entry.Form == OfficeForm.Construct && Of is null) return false;
            var body = Bodies.At(context, next, allowCapital: false);
            if (body is null || (body.Attached & (Proclitics.To | Proclitics.By)) == 0 || (body.Attached & (Proclitics.And | Proclitics.So)) != 0) return false;
            return Of is null && (body.Attached & Proclitics.To) != 0 && body.Kind != MentionKind.State ? TakeOf(body) : Target is null && TakeTarget(body);
        }

        private bool TakeOf(Draft body)
        {
            // "The official told the agency" looks like "the director of the agency", whose title has a word more: "the general director".
            if (body.Kind == MentionKind.Media && (body.Attached & Proclitics.To) != 0 && Count == 0) return false;
            if (body.Actor is null && body.Place is null) return false;
            Of = body.Actor ?? body.Place;
            _inner.Add(body);
            Last = body.Last;
            return true;
        }

        private bool TakeTarget(Draft body)
        {
            if (entry.Office.Carries && Of is null) return TakeOf(body);
            Target = body.Actor ?? body.Place;
            if (Target is null) return false;
            _inner.Add(body);
            Last = body.Last;
            return true;
        }

        private bool IsPlain(int token)
        {
            foreach (var other in context.Hits.At(token))
            {
                if (other.Value is OfficeEntry && other.Attached == Proclitics.None) return true;
            }

            return false;
        }

        private const string UnitedNations = "united-nations";
    }
}
