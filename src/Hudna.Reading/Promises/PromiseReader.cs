using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;
using Draft = Hudna.Reading.Events.Draft;

namespace Hudna.Reading.Promises;

/// <summary>
/// Reads what someone undertakes: by a word of pledging or deciding (<c>rules/promises</c>), or by a verb in the future that a speaker says
/// of himself or of those he speaks for.
/// </summary>
internal sealed class PromiseReader
{
    private const int FarthestFuture = 18;

    private readonly ILookup<int, PromiseRule> _rules;
    private readonly TopicGate _topic;
    private readonly Sides _sides;
    private readonly Vows _vows;
    private readonly Deeds _deeds;
    private readonly Undertakers _undertakers;
    private readonly Conditionals _conditionals;
    private readonly Dues _dues;
    private readonly ClassSet _putOn;

    private PromiseReader(ILookup<int, PromiseRule> rules, WordClasses classes, Grammar grammar, DossierSet dossiers)
    {
        _topic = new(classes);
        _sides = new(dossiers, grammar, classes);
        _rules = rules;
        _putOn = classes.Mask("put-on");
        _deeds = new(classes, grammar);
        _undertakers = new(classes, grammar, _sides);
        _vows = new(classes, grammar, _sides, _undertakers, _deeds);
        _conditionals = new(classes, grammar);
        _dues = new(classes);
    }

    public static PromiseReader Load(Knowledge knowledge, WordClasses classes, Grammar grammar, List<Fault> faults) =>
        new(PromiseRule.Load(knowledge.Folders, classes, faults), classes, grammar, knowledge.Dossiers);

    public void Read(Telling telling)
    {
        // Transfers of players and plans of companies are undertakings too, but not of those this record is about.
        if (!_topic.Admits(telling.Marks)) return;
        var promises = telling.Analysis.Commitments;
        foreach (var sentence in telling.Analysis.Sentences)
        {
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if ((ByRule(t, sentence, telling) ?? _vows.At(t, sentence, telling)) is not { } found) continue;
                foreach (var vow in found.IsList ? Listed(found, telling) : [found])
                {
                    // A text that breaks off behind "pledged to" says nothing of what.
                    if (vow.Content.IsEmpty || promises.Exists(known => known.Content.Overlaps(vow.Content))) continue;
                    promises.Add(Report(vow, sentence, telling));
                }
            }
        }

        promises.RemoveAll(promise => IsRepeatedBelow(promise, telling.Analysis));
    }

    /// <summary>A headline says shortly what the article then says of the same side.</summary>
    private static bool IsRepeatedBelow(PromiseReport promise, Analysis analysis) =>
        KindAt(promise, analysis) == BlockKind.Headline
        && analysis.Commitments.Exists(other => KindAt(other, analysis) != BlockKind.Headline && other.By.Any(party => promise.By.Any(known => Draft.Same(known, party))));

    // By its last word: the first may begin inside a token, behind an attached "by".
    private static BlockKind? KindAt(PromiseReport promise, Analysis analysis) => analysis.KindOf(analysis.Tokens.FirstAt(promise.Content.End) - 1);

    private Vow? ByRule(int token, Sentence sentence, Telling telling)
    {
        foreach (var hit in telling.Marks.HitsAt(token))
        {
            if (!_rules.Contains(hit.Value.Class)) continue;
            var isVerb = telling.IsVerb(token);
            if (isVerb ? hit.Value.IsNoun : hit.Value.IsVerb) continue;
            // The particle of the future stands before the present only: "yearly" is no past of "to intend".
            if (hit.Value.Form == WordForm.Past && (hit.Attached & Proclitics.Will) != 0) continue;
            var at = telling.Candidate(hit, isVerb, sentence);
            foreach (var rule in _rules[hit.Value.Class])
            {
                if (rule.Matches(telling.Marks, at) && Of(rule, at, telling) is { } vow) return vow;
            }
        }

        return null;
    }

    private Vow? Of(PromiseRule rule, Candidate at, Telling telling)
    {
        if (_conditionals.IsUnsaid(at, telling) || Range(rule, at, telling) is not var (first, end)) return null;
        if (Stretch.Of(first, end, telling.Analysis, first > at.Last && (rule.IsDated || _deeds.IsBy(first, telling))) is not { } content) return null;
        if (rule.From is ContentFrom.After or ContentFrom.Object && HasItsObject(at, telling)) return null;
        if (rule.From == ContentFrom.Trigger) content = new(EventReports.TriggerOf(at, telling.Analysis).Start, content.End);
        var doer = rule.Governor.IsEmpty ? at : Governing(rule.Governor, at, telling);
        var timed = rule.IsDated ? telling.Analysis.Tokens.Cover(at.First, at.Last).Cover(content) : content;
        if (rule.IsDated && telling.Analysis.Tokens.Folded(first)[0] != Letters.Lam) return null;
        var by = _undertakers.WithoutSpokesmen(at, _undertakers.Of(doer, rule.Governor.IsEmpty ? first : at.First, telling), telling);
        if (rule.IsBound && by.Count == 0) return null;
        if (rule.IsTaken && by.Count == 0 && !Undertakers.IsFirstPlural(at, telling)) return null;
        if (rule.IsOwn && (_vows.IsGoing(first, telling) || IsSaidByAnother(content, by, telling))) return null;
        return new(rule.Id, content, timed, by, rule.IsOffer, rule.IsList);
    }

    /// <summary>"The summit adopted it": what the pronoun stands for was told before, so what stands behind the verb is no object of its.</summary>
    private static bool HasItsObject(Candidate at, Telling telling) =>
        at.IsVerb && telling.Analysis.Tokens.Folded(at.Last) is [.., Letters.Heh] or [.., Letters.Heh, Letters.Alef];

    /// <summary>"Provides for the withdrawal of …, and the opening of …": one promise a deed.</summary>
    private IEnumerable<Vow> Listed(Vow vow, Telling telling)
    {
        var tokens = telling.Analysis.Tokens;
        var (start, end) = (tokens.FirstAt(vow.Content.Start), tokens.FirstAt(vow.Content.End));
        // Behind an attached "by" the content begins inside its token.
        if (start > 0 && tokens[start - 1].Span.End > vow.Content.Start) start--;
        var first = start;
        for (var t = first + 1; t <= end; t++)
        {
            if (t < end && !_deeds.IsNextOfList(t, telling)) continue;
            if (Stretch.Of(first, t, telling.Analysis, first > start) is { } content)
            {
                if (first == start) content = new(vow.Content.Start, content.End);
                yield return vow with { Content = content, Timed = content };
            }

            first = t;
        }
    }

    private bool IsSaidByAnother(Span content, List<Party> by, Telling telling) =>
        EventReports.SourceOf(content, telling.Analysis) is { } speaker && by.Count > 0 && !by.Exists(party => Draft.Same(party, speaker) || _sides.AreOne(party, speaker, telling));

    /// <summary>The tokens of the words undertaken: from where the rule says to the end of the clause.</summary>
    private (int First, int End)? Range(PromiseRule rule, Candidate at, Telling telling)
    {
        switch (rule.From)
        {
            case ContentFrom.Clause: return (at.Clause.First, at.Clause.End);
            case ContentFrom.Trigger: return (at.First, at.Clause.End);
            case ContentFrom.On:
                var on = telling.Marks.Find(at.Last + 1, at.Clause.End, telling.Grammar.Against);
                while (on >= 0 && telling.Marks.Is(on - 1, _putOn)) on = telling.Marks.Find(on + 1, at.Clause.End, telling.Grammar.Against);
                if (on < 0) return null;
                // "Provides that the parties will": what is laid down need not begin with its verb.
                return _deeds.At(on + 1, at.Clause, at.Sentence, telling) ?? (rule.IsList && telling.Marks.Is(on + 1, telling.Grammar.That) ? Coming(on + 2, at.Sentence, telling) : null);
            case ContentFrom.Future: return Coming(at.Last + 1, at.Sentence, telling);
            case ContentFrom.Next: return _deeds.At(at.Last + 1, at.Clause, at.Sentence, telling);
            case ContentFrom.By: return _deeds.By(at.Last + 1, at.Clause, at.Sentence, telling);
            case ContentFrom.Object: return _deeds.Object(at.Last + 1, at.Clause, telling);
            case ContentFrom.After when !rule.Deeds.IsEmpty: return Deeds.Among(rule.Deeds, at.Last + 1, at.Clause, telling);
            default: return _deeds.After(at.Last + 1, at.Clause, at.Sentence, telling);
        }
    }

    /// <summary>The clause of the next verb of the future; from the verb on, when the clause began before.</summary>
    private (int First, int End)? Coming(int from, Sentence sentence, Telling telling)
    {
        for (var t = from; t < Math.Min(sentence.EndToken, from + FarthestFuture); t++)
        {
            if (telling.Analysis.Tokens[t].Kind != TokenKind.Word || !_vows.IsFuture(t, telling) || _vows.IsOutcome(t, telling)) continue;
            var clause = telling.ClauseAt(t, sentence);
            return (clause.First >= from ? clause.First : t, clause.End);
        }

        return null;
    }

    /// <summary>The word of announcing whose subject undertakes what the trigger names.</summary>
    private static Candidate Governing(ClassSet governor, Candidate at, Telling telling)
    {
        var t = telling.Marks.FindLast(at.Sentence.FirstToken, at.First, governor);
        if (t < 0) return at;
        foreach (var hit in telling.Marks.HitsAt(t))
        {
            if (WordClasses.Bit(hit.Value.Class).Overlaps(governor)) return telling.Candidate(hit, telling.IsVerb(t), at.Sentence);
        }

        return at;
    }

    private PromiseReport Report(Vow vow, Sentence sentence, Telling telling)
    {
        var analysis = telling.Analysis;
        var due = _dues.Of(vow.Timed, vow.Content, sentence, telling);
        var status = _conditionals.StatusOf(vow.Content, sentence, vow.IsOffer, telling);
        return new(
            FindingId.Of(analysis.Article.Header.Id, "promise", vow.Content), vow.Content, vow.By.ToSeq(), [], vow.Content, due?.Day, due?.Words, status, vow.Rule);
    }
}

/// <summary>An undertaking found, before it is reported.</summary>
/// <param name="Timed">Where the words of its time may stand.</param>
/// <param name="IsOffer">Whether another can refuse it.</param>
/// <param name="IsList">Whether each deed named is a promise of its own.</param>
internal sealed record Vow(string Rule, Span Content, Span Timed, List<Party> By, bool IsOffer, bool IsList = false);
