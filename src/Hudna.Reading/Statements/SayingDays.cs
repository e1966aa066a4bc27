using Hudna.Model;
using Hudna.Text;
using NodaTime;

namespace Hudna.Reading.Statements;

/// <summary>The day something was said: as the reporter's clause gives it, or as the words themselves entail it.</summary>
internal sealed class SayingDays(Layer layer)
{
    // Days between writing and publication: pages of a weekly crawl.
    private const int LongestDelay = 6;

    private readonly Analysis _analysis = layer.Analysis;

    /// <summary>The day in the clause of the cue, or at the head of its sentence before it: "on Sunday X said".</summary>
    /// <param name="first">Whether no other statement of its sentence stands before: "arrived on Sunday, saying that".</param>
    public LocalDate? Told(Head head, bool first)
    {
        if (head.Kind is CueKind.According or CueKind.AsSaid) return BesideSource(head);
        if (head.Kind is not (CueKind.Verb or CueKind.Saying) && !(head.Kind == CueKind.Participle && first)) return null;
        var from = layer.Tokens[head.Kind == CueKind.Participle ? _analysis.Sentences[head.Sentence].FirstToken : Before(head)].Span.Start;
        var to = Math.Min(layer.Tokens[Math.Min(head.Opening.Token, layer.Tokens.Count - 1)].Span.Start, head.Content.Start);
        for (var i = FirstAt(from); i < _analysis.Times.Count && _analysis.Times[i].Span.Start < to; i++)
        {
            if (DayOf(_analysis.Times[i]) is { } day) return day;
        }

        return null;
    }

    /// <summary>"According to what X said on Sunday": the day right behind the source, with no comma between.</summary>
    private LocalDate? BesideSource(Head head)
    {
        if (head.Speaker is not { } source) return null;
        var end = _analysis.Sentences[head.Sentence].EndToken;
        for (var t = head.CueLast + 1; t < end && (t <= source.Last || layer.IsTimed(t) || layer.IsSign(t, '(')); t++)
        {
            if (!layer.IsTimed(t)) continue;
            var i = FirstAt(layer.Tokens[t].Span.Start);
            if (i < _analysis.Times.Count && DayOf(_analysis.Times[i]) is { } day) return day;
        }

        return null;
    }

    /// <summary>
    /// The day of publication, when the words tell of what happened since last night: they cannot have been said before it. What is to come
    /// may have been said on any day.
    /// </summary>
    public LocalDate? Entailed(Head head)
    {
        if (_analysis.Article.Header.Published is not { } published) return null;
        for (var i = FirstAt(head.Content.Start); i < _analysis.Times.Count && _analysis.Times[i].Span.Start < head.Content.End; i++)
        {
            var time = _analysis.Times[i];
            var token = layer.Tokens.FirstAt(time.Span.Start);
            var night = layer.Is(token, WordClass.LastNight);
            if (!night && !layer.Is(token, WordClass.ThisMorning) || time.From is not { } day) continue;
            var said = night ? day.PlusDays(1) : day;
            if (said <= published && said >= published.PlusDays(-LongestDelay) && !IsToCome(head.Opening.First, token)) return said; // a page may be dated by its crawl; a weekday beside "today" tells
        }

        return null;
    }

    private static LocalDate? DayOf(TimeExpression time) =>
        time.Precision is TimePrecision.Day or TimePrecision.Hour && time.From is { } day && time.To == day ? day : null;

    /// <summary>Whether a verb of the future stands before a token.</summary>
    private bool IsToCome(int from, int to)
    {
        for (var t = from; t < to; t++)
        {
            if (layer.IsFuture(t)) return true;
        }

        return false;
    }

    /// <summary>Back from the clause to the head of its sentence, as long as nothing but a time stands there.</summary>
    private int Before(Head head)
    {
        var first = _analysis.Sentences[head.Sentence].FirstToken;
        for (var t = head.Start - 1; t >= first; t--)
        {
            if (!layer.IsTimed(t) && !layer.IsComma(t) && !layer.Is(t, WordClass.Preposition | WordClass.Adverb)) return head.Start;
        }

        return first;
    }

    private int FirstAt(int offset)
    {
        int low = 0, high = _analysis.Times.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_analysis.Times[middle].Span.Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
