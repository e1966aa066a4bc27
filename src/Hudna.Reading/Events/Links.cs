using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Events;

/// <summary>How a party hangs on the words before it.</summary>
internal enum Link
{
    /// <summary>Nothing stands between it and the verb or the start of the clause.</summary>
    Bare,

    /// <summary>It stands right after the noun that triggers.</summary>
    Genitive,
    Agent,
    From,
    Against,
    Between,
    With,
    To,

    /// <summary>A place or thing of its own stands before it.</summary>
    Site,
    Held,

    /// <summary>"From the hands of".</summary>
    Hands,

    /// <summary>"Which targeted", behind the deed.</summary>
    Hit,

    /// <summary>"Between", right behind a truce: the parties of the truce and of nothing else.</summary>
    OfTruce,
    Aside,
}

/// <summary>Reads the link of a party from the words before it; units ("fighters of") hand it on.</summary>
internal sealed class Links(Analysis analysis, EventMarks marks, Grammar grammar)
{
    private const int MostSteps = 4, FarthestHead = 3, FarthestBetween = 4;

    private static readonly ClassSet Hurt = WordClasses.Bit(WordClasses.Killed) | WordClasses.Bit(WordClasses.Injured);

    /// <param name="speakers">Whether the subject of a verb of saying counts as a subject.</param>
    /// <param name="armed">Whether the deed is one of armed men, whose units act for their party.</param>
    public Link Of(NamedPhrase phrase, Candidate at, bool speakers = false, bool armed = false)
    {
        if ((phrase.Attached & Proclitics.To) != 0 && marks.Is(Before(phrase.First), grammar.Must)) return Link.Agent;
        if ((phrase.Attached & Proclitics.To) != 0 && marks.FindLast(phrase.First - 3, phrase.First, grammar.Ascribe) >= 0) return Link.Agent;
        if ((phrase.Attached & Proclitics.To) != 0) return armed && OfWhom(phrase.First) is { } head ? Back(head, phrase, at, speakers, armed) : IsOwner(phrase.First) || (armed && IsOwnerOfVehicle(phrase, at)) ? Link.Held : Link.To;
        // "Soldiers of (in) the army".
        if (armed && (phrase.Attached & Proclitics.By) != 0 && phrase.Kind != Model.MentionKind.State && marks.Is(Before(phrase.First), grammar.Serving)) return Back(Before(phrase.First), phrase, at, speakers, armed);
        if ((phrase.Attached & Proclitics.By) != 0) return marks.Is(Before(phrase.First), grammar.Agent) || (marks.Is(phrase.First, grammar.Arms) && phrase.Last > phrase.First) ? Link.Agent : Link.Aside;
        if ((phrase.Attached & Proclitics.Like) != 0) return Link.Aside;
        // "The observatory spoke of clashes".
        if (armed && marks.Is(Before(phrase.First), grammar.TellsAbout)) return Link.Aside;
        return Back(phrase.First, phrase, at, speakers, armed);
    }

    /// <summary>"A force [belonging to] the army" acts as the army does: the noun of those armed, or null.</summary>
    private int? OfWhom(int party)
    {
        var held = Before(party);
        if (!marks.Is(held, grammar.Held)) return null;
        for (var t = Before(held); t >= 0 && held - t <= FarthestHead; t = Before(t))
        {
            if (marks.Is(t, grammar.Site) && !marks.Is(t, grammar.Fighters)) return null;
            if (marks.Is(t, grammar.PartOf)) return t;
            if (!IsPlain(t)) return null;
        }

        return null;
    }

    /// <summary>Whether "to" says whose the site or thing before it is: "positions of", "a military convoy of".</summary>
    private bool IsOwner(int party)
    {
        var before = Before(party);
        if (marks.Is(before, grammar.Site | grammar.Held | grammar.Belonging | grammar.Settlement)) return true;
        for (var (site, last) = (Before(before), before); site >= 0 && before - site <= FarthestHead && IsPlain(last); (site, last) = (Before(site), site))
        {
            if (IsArticled(site) != IsArticled(before)) return false;
            if (marks.Is(site, grammar.Site)) return true;
        }

        return false;
    }

    /// <summary>"Attacked two cars of the army": whose a vehicle is that stands behind the deed, unless it is a car bomb.</summary>
    private bool IsOwnerOfVehicle(NamedPhrase phrase, Candidate at)
    {
        var last = Before(phrase.First);
        for (var t = last; t > at.Last && last - t < FarthestHead && IsPlain(t); t = Before(t))
        {
            if (marks.Is(t, grammar.Vehicle)) return !IsArticled(t) && marks.Find(t, phrase.First, grammar.Rigged) < 0;
        }

        return false;
    }

    /// <summary>"Men suspected of belonging to the movement": the noun of those armed before a word of belonging, or null.</summary>
    private int? OfMembers(int to, NamedPhrase group)
    {
        var member = Before(to);
        // "Fighters in the movement".
        if (group.Kind == Model.MentionKind.ArmedGroup && marks.Is(member, grammar.Serving) && marks.Is(to, grammar.Within)) return member;
        if (!marks.Is(member, grammar.Member)) return null;
        for (var t = Before(member); t >= 0 && member - t <= FarthestHead; t = Before(t))
        {
            if (marks.Is(t, grammar.Fighters | grammar.Unit | grammar.PartOf) && !HasPreposition(t)) return t;
            if (analysis.Tokens[t].Kind != TokenKind.Word || analysis.Named.Covering(t) is { Actor: not null }) return null;
        }

        return null;
    }

    /// <summary>A word that could be an adjective or the genitive of the noun before it: no party, no verb, none of the small words.</summary>
    private bool IsPlain(int token) =>
        analysis.Tokens[token].Kind == TokenKind.Word && analysis.Named.Covering(token) is not { Actor: not null } && !marks.MayBeVerb(token) && !HasPreposition(token)
        && !marks.Is(token, grammar.Aside | grammar.From | grammar.Against | grammar.With | grammar.Between | grammar.Relative | grammar.That | grammar.Boundary);

    private bool IsArticled(int token) => Agreeing.IsArticled(analysis.Tokens.Folded(token));

    private Link Back(int from, NamedPhrase phrase, Candidate at, bool speakers, bool armed)
    {
        var t = Before(from);
        for (var step = 0; step < MostSteps; step++, t = Before(t))
        {
            if (t < at.Clause.First) return Link.Bare;
            if (marks.Is(t, grammar.Honour) && analysis.Named.Covering(t) is null)
            {
                step--;
                continue;
            }

            if (t == at.Last && !at.IsVerb) return step > 0 && IsArticled(t) ? Link.Bare : Link.Genitive;
            var mask = marks[t];
            if (mask.Overlaps(grammar.Ascribe)) return Link.Aside;
            // "In the mountains, south of the land", "in the capital of the land": where it was.
            if (step == 0 && phrase.Kind == Model.MentionKind.State && phrase.Attached == Proclitics.None && mask.Overlaps(grammar.Near | grammar.Town)) return Link.Aside;
            if (mask.Overlaps(grammar.Report)) return speakers ? Link.Bare : Link.Aside;
            if (mask.Overlaps(grammar.Agent)) return Link.Agent;
            if (mask.Overlaps(grammar.Hands)) return Link.Hands;
            if (mask.Overlaps(grammar.Between)) return step > 0 && !IsOfSides(t + 1, from) && !(t > at.Last && t - at.Last <= FarthestBetween && IsSecondSide(t + 1, phrase)) ? Link.Aside : marks.Is(t - 1, grammar.Truce) ? Link.OfTruce : Link.Between;
            if (mask.Overlaps(grammar.With)) return Link.With;
            // "Seized it the forces": the pronoun stands between the verb and its subject.
            if (t == at.Last + 1 && at.IsVerb && mask.Overlaps(grammar.OnIt)) return Link.Bare;
            if (mask.Overlaps(grammar.Held)) return Link.Held;
            if (mask.Overlaps(grammar.Against)) return marks.Is(Before(t), grammar.Must) ? Link.Agent : Link.Against;
            if (mask.Overlaps(grammar.From) && Part(t) is { } part)
            {
                t = part;
                continue;
            }

            if (mask.Overlaps(grammar.From)) return marks.Is(Before(t), grammar.Each) ? Link.Bare : Link.From;
            if (armed && mask.Overlaps(grammar.Aside) && OfMembers(t, phrase) is { } members)
            {
                t = members;
                continue;
            }

            if (mask.Overlaps(grammar.Aside)) return marks.FindLast(t - 4, t, grammar.Ascribe) >= 0 ? Link.Agent : Link.Aside;
            if (t > at.Last && mask.Overlaps(grammar.Hitting) && !Agreeing.HasObject(analysis.Tokens.Folded(t)) && IsOfSides(t + 1, from)) return Link.Hit;
            if (mask.Overlaps(grammar.Unit)) continue;
            if (mask.Overlaps(grammar.Site)) return Link.Site;
            // "One of the leaders of the movement" is no deed of the movement.
            if (step == 0 && phrase.Attached == Proclitics.None && mask.Overlaps(grammar.Official) && phrase.Kind == Model.MentionKind.ArmedGroup) return Link.Aside;
            if (marks.MayBeVerb(t) || analysis.Tokens[t].Kind == TokenKind.Sign || mask.Overlaps((grammar.Party | grammar.Relative | grammar.That | grammar.Boundary))) return Link.Bare;
            if (HasPreposition(t)) return Link.Aside;
        }

        return Link.Aside;
    }

    /// <summary>"A large force [of]": the noun before "of", an adjective passed over, or null.</summary>
    private int? Part(int of)
    {
        var head = Before(of);
        if (head > 0 && !marks.Is(head, grammar.PartOf) && IsPlain(head)) head = Before(head);
        return marks.Is(head, grammar.PartOf) && !marks.Is(head, Hurt) ? head : null;
    }

    private int Before(int token)
    {
        do token--; while (token >= 0 && analysis.Tokens[token].Kind == TokenKind.Quote);
        return token;
    }

    /// <summary>Whether only nouns of units and places stand between "between", or a verb of hitting, and the party: another noun makes it a matter of that noun.</summary>
    private bool IsOfSides(int first, int party)
    {
        for (var t = first; t < party; t++)
        {
            // "Between the two presidents, the northern So-and-so and …".
            if (t > first && analysis.Nisbas.ContainsKey(t)) continue;
            if (analysis.Tokens[t].Kind == TokenKind.Word && !marks.Is(t, grammar.Unit | grammar.Fighters | grammar.Official | grammar.Each | grammar.Site)) return false;
        }

        return true;
    }

    /// <summary>"Between the third brigade and the rebels": the first side is no known party, but "and" joins the second to it.</summary>
    private bool IsSecondSide(int first, NamedPhrase phrase)
    {
        if ((phrase.Attached & Proclitics.And) == 0) return false;
        for (var t = first; t < phrase.First; t++)
        {
            if (!IsPlain(t)) return false;
        }

        return true;
    }

    private bool HasPreposition(int token)
    {
        foreach (var hit in marks.HitsAt(token))
        {
            if (hit.Value.IsNoun && (hit.Attached & (Proclitics.By | Proclitics.To)) != 0) return true;
        }

        return false;
    }
}
