using Hudna.Model;
using Hudna.Reading.Events;
using Hudna.Text;
using NodaTime;

namespace Hudna.Reading.Truces;

/// <summary>
/// How a truce stands by the words of the article: over, broken or called weak, holding, or only proposed; null when nothing is said of it
/// but who wants or refuses it.
/// </summary>
internal sealed class TruceStates(WordClasses classes)
{
    private const int WordBehind = 4, WordBefore = 2, EndNear = 8;

    private readonly ClassSet _holding = classes.Mask("holding"), _brittle = classes.Mask("brittle"), _not = classes.Mask("not"), _boundary = classes.Mask("boundary"), _relative = classes.Mask("relative"), _urge = classes.Mask("urge") | classes.Mask("maybe") | classes.Mask("intend");

    public (TruceState? State, Span? Words) Of(TruceDraft truce, LocalDate? effective, Telling telling)
    {
        var today = telling.Analysis.Article.Header.Published;
        var ahead = effective is { } day && today is { } known && day > known;
        if (Trigger(truce, EventType.TruceEnded, told => IsTied(told, telling)) is { } ended) return (TruceState.Collapsed, ended);
        if (Trigger(truce, EventType.TruceViolated, _ => true) is { } violated) return (TruceState.Fragile, violated);
        if (Word(truce, _brittle, telling) is { } brittle) return (TruceState.Fragile, brittle);
        if (Word(truce, _holding, telling) is { } holding) return (TruceState.Holding, holding);
        if ((Trigger(truce, EventType.TruceStarted, told => !ahead && !IsWished(told) && !Begins(told, effective, today)) ?? Trigger(truce, EventType.TruceExtended, _ => true)) is { } runs) return (TruceState.Holding, runs);
        var proposed = truce.Told.Find(told => IsProposal(told, ahead || Begins(told, effective, today)));
        return proposed is null ? (null, null) : (TruceState.Proposed, proposed.Report.Trigger);
    }

    private static Span? Trigger(TruceDraft truce, EventType type, Func<TruceTold, bool> allowed) =>
        truce.Happened.FirstOrDefault(told => told.Report.Type == type && allowed(told))?.Report.Trigger;

    /// <summary>The rule of a truce that somebody wants: its trigger is the truce itself.</summary>
    private static bool IsWished(TruceTold told) => told.Noun is { } noun && told.Draft.At.First == noun.First;

    /// <summary>"Begins this evening", on the day of the article.</summary>
    private static bool Begins(TruceTold told, LocalDate? effective, LocalDate? today) => effective is not null && effective == today && told.Draft.At.Word.Form == WordForm.Present;

    /// <summary>Nothing parts the word of the end from the truce it ends: "a truce, but the talks failed".</summary>
    private bool IsTied(TruceTold told, Telling telling)
    {
        if (told.Noun is not { } noun) return false;
        var (from, to) = noun.First > told.Draft.At.Last ? (told.Draft.At.Last + 1, noun.First) : (noun.Last + 1, told.Draft.At.First);
        // "The truce, which they have kept since spring, lost its meaning": a comma only closes the relative clause.
        var qualified = telling.Marks.Is(noun.Last + 1, _relative);
        if (to - from > (qualified ? EndNear * 2 : EndNear)) return false;
        for (var t = from; t < to; t++)
        {
            if ((!qualified && telling.Analysis.Tokens[t].Kind == TokenKind.Sign) || telling.Marks.Is(t, _boundary)) return false;
        }

        return true;
    }

    /// <summary>A truce declared, planned or called for and not said to have begun.</summary>
    private static bool IsProposal(TruceTold told, bool ahead) => told.Report.Type switch
    {
        EventType.TruceDeclared => told.Report.Status != EventStatus.Denied,
        EventType.TruceStarted => ahead || IsWished(told) || told.Report.Status is EventStatus.Planned or EventStatus.CalledFor or EventStatus.Hypothetical,
        _ => false,
    };

    /// <summary>A word of standing beside a noun of the truce, not denied, wished or feared.</summary>
    private Span? Word(TruceDraft truce, ClassSet words, Telling telling)
    {
        var (marks, analysis) = (telling.Marks, telling.Analysis);
        foreach (var noun in truce.Nouns)
        {
            var sentence = analysis.Sentences[analysis.SentenceOf(noun.First)];
            var found = marks.Find(noun.Last + 1, Math.Min(noun.Last + 1 + WordBehind, sentence.EndToken), words);
            if (found < 0) found = marks.Find(Math.Max(noun.First - WordBefore, sentence.FirstToken), noun.First, words);
            if (found < 0 || marks.Find(Math.Max(Math.Min(found, noun.First) - WordBehind, sentence.FirstToken), found, _not | _urge) >= 0) continue;
            return analysis.Tokens[found].Span;
        }

        return null;
    }
}
