using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;

namespace Hudna.Reading.Promises;

/// <summary>
/// Reads what someone undertakes: by a word of pledging or deciding (<c>rules/promises</c>), or by a verb in the future that a speaker says
/// of himself or of those he speaks for.
/// </summary>
internal sealed class PromiseReader
{
    private readonly ILookup<int, PromiseRule> _rules;
    private readonly Vows _vows;
    private readonly Conditionals _conditionals;

    private PromiseReader(ILookup<int, PromiseRule> rules, Vows vows, Conditionals conditionals)
    {
        _rules = rules;
        _vows = vows;
        _conditionals = conditionals;
    }

    public static PromiseReader Load(Knowledge knowledge, WordClasses classes, Grammar grammar, List<Fault> faults) =>
        new(PromiseRule.Load(knowledge.Folders, classes, faults), new(classes, grammar, knowledge.Dossiers), new(classes));

    public void Read(Telling telling)
    {
        var promises = telling.Analysis.Commitments;
        foreach (var sentence in telling.Analysis.Sentences)
        {
            for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
            {
                if ((ByRule(t, sentence, telling) ?? _vows.At(t, sentence, telling)) is not { } vow) continue;
                if (promises.Exists(known => known.Content.Overlaps(vow.Content))) continue;
                promises.Add(Report(vow, sentence, telling));
            }
        }
    }

    private Vow? ByRule(int token, Sentence sentence, Telling telling)
    {
        foreach (var hit in telling.Marks.HitsAt(token))
        {
            if (!_rules.Contains(hit.Value.Class)) continue;
            var isVerb = telling.IsVerb(token);
            if (isVerb ? hit.Value.IsNoun : hit.Value.IsVerb) continue;
            var at = telling.Candidate(hit, isVerb, sentence);
            foreach (var rule in _rules[hit.Value.Class])
            {
                if (rule.Matches(telling.Marks, at) && Content(at, rule, telling) is { } content) return new(rule.Id, content, By(at, content, rule.AsEvent, telling), rule.Status);
            }
        }

        return null;
    }

    /// <summary>From where the rule says to the end of the clause; after the subject when it stands between.</summary>
    private static Span? Content(Candidate at, PromiseRule rule, Telling telling)
    {
        var analysis = telling.Analysis;
        var first = rule.From switch { ContentFrom.Clause => at.Clause.First, ContentFrom.Trigger => at.First, _ => at.Last + 1 };
        if (rule.From == ContentFrom.On)
        {
            var on = telling.Marks.Find(first, at.Clause.End, telling.Grammar.Against);
            if (on < 0) return null;
            first = on + 1;
        }

        if (rule.From == ContentFrom.After)
        {
            var limit = Math.Min(at.Clause.End, at.Last + 12);
            while (first < limit && !IsNounOfAction(first, telling)) first++;
            if (first >= limit) return null;
        }

        return Stretch.Of(first, at.Clause.End, analysis, rule.From != ContentFrom.Clause);
    }

    /// <summary>A noun with "to", "on" or "by" before or attached, or a verb after "that".</summary>
    private static bool IsNounOfAction(int token, Telling telling)
    {
        if (telling.Marks.Is(token, telling.Grammar.Party) || telling.Marks.Is(token, telling.Grammar.Against)) return false;
        foreach (var hit in telling.Marks.HitsAt(token))
        {
            if (hit.Value.IsNoun && (telling.Marks.Is(token - 1, telling.Grammar.Against) || (hit.Attached & Proclitics.By) != 0 || hit.Value.Form == WordForm.Noun)) return true;
        }

        var word = telling.Analysis.Tokens.Folded(token);
        return word.Length > 4 && (word[0] == Letters.Beh || word[0] == Letters.Teh) && telling.Analysis.Tokens[token].Kind == TokenKind.Word
            && !telling.Marks.Is(token, WordClasses.Bit(WordClasses.Time));
    }

    /// <summary>The subject; the speaker when the words have none. Who stands inside the promise does not make it.</summary>
    private static List<Party> By(Candidate at, Span content, EventRule frame, Telling telling)
    {
        var draft = new Draft(frame, at);
        var governor = Governor.Of(at, telling.Marks, telling.Grammar);
        telling.Arguments.Read(draft, governor, Scope.Of(at, governor, telling.Analysis, telling.Marks, telling.Grammar));
        draft.Initiators.RemoveAll(party => party.Span is { } span && span.End > content.Start && frame.Trigger >= 0 && !content.Contains(telling.Analysis.Tokens[at.First].Span));
        if (draft.Initiators.Count == 0 && EventReports.SourceOf(telling.Analysis.Tokens[at.First].Span, telling.Analysis) is { } speaker) draft.Initiators.Add(speaker);
        return draft.Initiators;
    }

    private PromiseReport Report(Vow vow, Sentence sentence, Telling telling)
    {
        var analysis = telling.Analysis;
        var due = Dues.Of(vow.Content, sentence, analysis);
        var status = vow.Status == CommitmentStatus.Open ? _conditionals.StatusOf(vow.Content, sentence, telling) : vow.Status;
        return new(
            FindingId.Of(analysis.Article.Header.Id, "promise", vow.Content), vow.Content, vow.By.ToSeq(), [], vow.Content, due?.Day, due?.Words, status, vow.Rule);
    }
}

/// <summary>An undertaking found, before it is reported.</summary>
internal sealed record Vow(string Rule, Span Content, List<Party> By, CommitmentStatus Status);
