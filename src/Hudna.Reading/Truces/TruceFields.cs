using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Truces;

/// <summary>What the rules of <c>rules/truces</c> find for one truce.</summary>
internal sealed class TruceFields
{
    public List<Party> Guarantors { get; } = [];

    public List<Party> Mediators { get; } = [];

    public List<Party> Parties { get; } = [];

    public List<Span> MechanismAgreed { get; } = [];

    public List<Span> MechanismWorking { get; } = [];

    public void Add(TruceField field, IEnumerable<Party> parties)
    {
        var list = field switch { TruceField.Guarantors => Guarantors, TruceField.Mediators => Mediators, _ => Parties };
        foreach (var party in parties)
        {
            if (!list.Exists(known => Draft.Same(known, party))) list.Add(party);
        }
    }
}

/// <summary>Runs the rules over the sentences that name a truce; each word found goes to the truce named nearest to it.</summary>
internal sealed class TruceFieldReader(TruceRule[] rules, PartyChain chain)
{
    private const int Farthest = 24;

    public Dictionary<TruceDraft, TruceFields> Read(List<TruceDraft> truces, Telling telling)
    {
        var found = truces.ToDictionary(truce => truce, _ => new TruceFields());
        foreach (var sentence in telling.Analysis.Sentences)
        {
            var last = sentence.FirstToken - 1;
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if (t <= last || Longest(t, sentence, telling) is not { } match || TruceAt(t, sentence, truces) is not { } truce) continue;
                if (Fills(match.Rule, match.At, found[truce], telling)) last = match.At.Last;
            }
        }

        return found;
    }

    /// <summary>The rule for the longest trigger that begins at a token.</summary>
    private (TruceRule Rule, Candidate At)? Longest(int token, Sentence sentence, Telling telling)
    {
        (TruceRule, Candidate At)? longest = null;
        foreach (var hit in telling.Marks.HitsAt(token))
        {
            if (longest?.At.Last >= hit.Last) continue;
            var at = telling.Candidate(hit, hit.Value.IsVerb, sentence);
            if (Array.Find(rules, rule => rule.Trigger == hit.Value.Class && rule.Matches(telling.Marks, at)) is { } rule) longest = (rule, at);
        }

        return longest;
    }

    /// <summary>Fills the field; false when nothing stands there.</summary>
    private bool Fills(TruceRule rule, Candidate at, TruceFields into, Telling telling)
    {
        if (rule.Field is TruceField.MechanismAgreed or TruceField.MechanismWorking)
        {
            (rule.Field == TruceField.MechanismAgreed ? into.MechanismAgreed : into.MechanismWorking).Add(EventReports.TriggerOf(at, telling.Analysis));
            return true;
        }

        var parties = chain.From(at.Last + 1, at.Sentence.EndToken, telling);
        into.Add(rule.Field, parties);
        return parties.Count > 0;
    }

    /// <summary>The truce whose noun stands nearest in the sentence; the only truce of the article when its noun there is no event's.</summary>
    private static TruceDraft? TruceAt(int token, Sentence sentence, List<TruceDraft> truces)
    {
        TruceDraft? nearest = null;
        var distance = Farthest + 1;
        foreach (var truce in truces)
        {
            foreach (var noun in truce.Nouns)
            {
                if (noun.First < sentence.FirstToken || noun.First >= sentence.EndToken) continue;
                var away = Math.Abs(token - noun.First);
                if (away < distance) (nearest, distance) = (truce, away);
            }
        }

        return nearest ?? (truces.Count == 1 ? truces[0] : null);
    }
}
