using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;
using NodaTime;

namespace Hudna.Reading.Statements;

/// <summary>The statements of one article: heads sentence by sentence, then who speaks, then where the words end.</summary>
internal sealed class ArticleStatements
{
    private const int LeastContinuation = 4;

    private readonly Analysis _analysis;
    private readonly AttributionRule[] _rules;
    private readonly ITrace? _trace;
    private readonly Layer _layer;
    private readonly HeadFinder _heads;
    private readonly SpeakerFinder _speakers;
    private readonly ContentFinder _contents;
    private readonly StanceReader _stances;
    private readonly ViaFinder _carriers;
    private readonly SpeakerResolver _resolver;
    private readonly List<(Head Head, Statement Statement)> _made = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public ArticleStatements(Analysis analysis, AttributionLexicon lexicon, AttributionRule[] rules, ITrace? trace)
    {
        _analysis = analysis;
        _rules = rules;
        _trace = trace;
        _layer = new(analysis, lexicon.Words);
        _heads = new(_layer, trace);
        _speakers = new(_layer);
        _contents = new(_layer);
        _stances = new(_layer);
        _carriers = new(_layer, _speakers);
        _resolver = new(_layer, _speakers);
    }

    public void Read()
    {
        for (var s = 0; s < _analysis.Sentences.Count; s++)
        {
            var heads = _heads.In(s);
            if (Continuation(s, heads) is { } continuation) heads.Add(continuation);
            if (Headline(s, heads) is { } headline) heads.Add(headline);
            heads.RemoveAll(head => !Take(head));
            JoinCarriers(heads);
            foreach (var head in heads) Complete(head, heads);
            if (heads.Count == 0) _resolver.Notice(s);
        }

        _analysis.Statements.AddRange(Kept().OrderBy(statement => statement.Content));
    }

    private bool Take(Head head)
    {
        head.Rule = Array.Find(_rules, rule => rule.Takes(head));
        if (head.Rule is not null && IsInsideQuotation(head) && head.SpeakerPlace is SpeakerPlace.Dropped or SpeakerPlace.Pronoun) head.Rule = null;
        if (head.Rule is null) _trace?.Rejected(_layer.Tokens[head.CueFirst].Span, $"no rule takes {head.Kind}, {head.Opening.Kind}, speaker {head.SpeakerPlace}, {head.Place} with '{head.Verb}'");
        return head.Rule is not null;
    }

    /// <summary>A cue inside words quoted before is the quoted one's report, not the reporter's.</summary>
    private bool IsInsideQuotation(Head head) => _layer.Quotations.Within(head.CueFirst) >= 0 && head.Kind != CueKind.Continuation;

    /// <summary>"According to" about words that have a speaker already names their carrier.</summary>
    private void JoinCarriers(List<Head> heads)
    {
        for (var i = heads.Count - 1; i >= 0; i--)
        {
            var head = heads[i];
            if (head.Kind is not (CueKind.According or CueKind.AsSaid) || head.Opening.Kind is not (OpeningKind.Preceding or OpeningKind.Around)) continue;
            var about = heads.FindLastIndex(i - 1 < 0 ? 0 : i - 1, other => other != head && other.Start < head.Start && other.CueFirst >= head.Opening.First && other.Cuts);
            if (i == 0 || about < 0) continue;
            var other = heads[about];
            if (other.Kind is CueKind.According or CueKind.AsSaid)
            {
                if (other.Speaker is { } nearer) head.Via.Add(nearer.Party);
                heads.RemoveAt(about);
                i--;
            }
            else
            {
                if (head.Speaker is { IsMedia: true } carrier) other.Via.Add(carrier.Party);
                head.Rule = null;
                _trace?.Rejected(_layer.Tokens[head.CueFirst].Span, "the words have a speaker already");
            }
        }
    }

    private void Complete(Head head, List<Head> heads)
    {
        if (head.Rule is not { } rule) return;
        Bound(head, heads, rule);
        if (head.Content.IsEmpty || _layer.Tokens.FirstAt(head.Content.Start) >= head.ContentEnd)
        {
            _trace?.Rejected(_layer.Tokens[head.CueFirst].Span, "no words are left for what was said");
            return;
        }

        var outer = Outer(head);
        _carriers.Add(head);
        var (party, turn) = _resolver.Resolve(head, heads, outer is not null);
        AddVia(head, outer, turn);
        var saidOn = SaidOn(head) ?? (head.SpeakerPlace == SpeakerPlace.Dropped ? turn?.SaidOn : null);
        if (turn is not null && saidOn is not null) turn.SaidOn = saidOn;
        var evidence = EvidenceOf(head);
        var id = FindingId.Of(_analysis.Article.Header.Id, "statement", evidence);
        if (!_ids.Add(id)) _ids.Add(id = FindingId.Of(_analysis.Article.Header.Id, $"statement/{head.Content.Start}/{head.CueFirst}", evidence));
        var confidence = party?.Name is null ? Math.Round(rule.Confidence * 0.8, 2) : rule.Confidence;
        var cue = head.Kind == CueKind.Headline ? _layer.Tokens[head.Opening.Token].Span : _layer.Tokens.Cover(head.CueFirst, head.CueLast);
        _made.Add((head, new(id, evidence, cue, head.Content, party, head.Mode, _stances.Of(head), head.Via.Distinct().ToSeq(), head.Addressees.ToSeq(), saidOn, rule.Id, confidence)));
        _trace?.Fired(rule.Id, cue, head.Content);
    }

    private void Bound(Head head, List<Head> heads, AttributionRule rule)
    {
        if (head.Opening.Kind == OpeningKind.Preceding)
        {
            _contents.Settle(head, head.Opening.Start, head.Start);
            return;
        }

        if (head.Opening.Kind == OpeningKind.Around)
        {
            var end = _analysis.Sentences[head.Sentence].EndToken;
            var next = heads.Where(other => other.Cuts && other.Start > head.CueLast && other != head).Select(other => other.Start).DefaultIfEmpty(end).Min();
            _contents.Settle(head, head.Opening.Start, Math.Min(end, next));
            return;
        }

        var cut = int.MaxValue;
        foreach (var other in heads)
        {
            if (other == head || !other.Cuts || other.Start <= head.Opening.First || other.Rule is null) continue;
            if (head.Kind is CueKind.SpeechAct && other.CueFirst < head.CueFirst) continue;
            if (_layer.Quotations.Within(other.CueFirst) is >= 0 and var q && _layer.Quotations.All[q].Open >= head.Opening.First - 1) continue;
            cut = Math.Min(cut, other.Start);
        }

        _contents.Bound(head, cut, rule.Content);
    }

    /// <summary>The statement whose words hold this cue, if any.</summary>
    private (Head Head, Statement Statement)? Outer(Head head)
    {
        var cue = _layer.Tokens[head.CueFirst].Span;
        for (var i = _made.Count - 1; i >= 0 && i >= _made.Count - 8; i--)
        {
            if (_made[i].Statement.Content.Contains(cue) && _made[i].Head.Opening.Kind is not (OpeningKind.Preceding or OpeningKind.Around)) return _made[i];
        }

        return null;
    }

    private static void AddVia(Head head, (Head Head, Statement Statement)? outer, Turns.Turn? turn)
    {
        if (outer is { } around)
        {
            head.Via.AddRange(around.Statement.Via);
            if (around.Statement.Speaker is { Name: not null } speaker) head.Via.Add(speaker);
            return;
        }

        if (turn is null) return;
        if (head.Via.Count > 0) turn.Via = [.. head.Via];
        else if (head.SpeakerPlace is SpeakerPlace.Dropped or SpeakerPlace.Pronoun || head.Speaker is { Anaphor: true }) head.Via.AddRange(turn.Via);
    }

    private LocalDate? SaidOn(Head head)
    {
        if (head.Kind is not (CueKind.Verb or CueKind.Saying)) return null;
        var from = _layer.Tokens[head.Start].Span.Start;
        var to = Math.Min(_layer.Tokens[Math.Min(head.Opening.Token, _layer.Tokens.Count - 1)].Span.Start, head.Content.Start);
        foreach (var time in _analysis.Times)
        {
            if (time.Span.Start >= to) break;
            if (time.Span.Start >= from && time.Precision is TimePrecision.Day or TimePrecision.Hour && time.From is { } day && time.To == day) return day;
        }

        return null;
    }

    private Span EvidenceOf(Head head)
    {
        var evidence = _layer.Tokens.Cover(head.CueFirst, head.CueLast).Cover(head.Content);
        return head.Speaker is { Party.Span: { } span } && head.Speaker.Last < _layer.Tokens.Count ? evidence.Cover(span) : evidence;
    }

    /// <summary>A quotation with no cue that goes on where a quotation ended.</summary>
    private Head? Continuation(int sentence, List<Head> heads)
    {
        if (_made.Count == 0) return null;
        var (first, end) = (_analysis.Sentences[sentence].FirstToken, _analysis.Sentences[sentence].EndToken);
        var (last, statement) = _made[^1];
        if (_layer.Quotations.OpenedAt(first) is not (>= 0 and var q) || statement.Mode != StatementMode.Direct || heads.Exists(head => head.CueFirst < end && head.Start <= first)) return null;
        var quotation = _layer.Quotations.All[q];
        if (quotation.End - quotation.First < LeastContinuation || last.ContentEnd > first || _analysis.SentenceOf(Math.Max(last.ContentEnd - 1, 0)) != sentence - 1) return null;
        if (quotation.After < end && _layer.IsWord(quotation.After)) return null;
        return new()
        {
            Kind = CueKind.Continuation, Verb = last.Verb, CueFirst = last.CueFirst, CueLast = last.CueLast, Start = first, Place = HeadPlace.Main,
            Opening = new(OpeningKind.Quote, first, quotation.First, _layer.Tokens[Math.Min(quotation.First, _layer.Tokens.Count - 1)].Span.Start), SpeakerPlace = SpeakerPlace.Dropped, Agrees = Agreement.Unknown,
            Stance = Stance.Assert, Sentence = sentence,
        };
    }

    /// <summary>"X: words" in a headline.</summary>
    private Head? Headline(int sentence, List<Head> heads)
    {
        var at = _analysis.Sentences[sentence];
        if (heads.Count > 0 || _analysis.Article.Blocks[at.Block].Kind is not (BlockKind.Headline or BlockKind.Subheading)) return null;
        for (var t = at.FirstToken + 1; t + 1 < at.EndToken && t < at.FirstToken + 9; t++)
        {
            if (!_layer.IsSign(t, ':')) continue;
            if (_speakers.At(at.FirstToken, t) is not { Kind: not null and not MentionKind.Place } speaker || speaker.Last != t - 1) return null;
            return new()
            {
                Kind = CueKind.Headline, Verb = "headline", CueFirst = at.FirstToken, CueLast = at.FirstToken, Start = at.FirstToken, Place = HeadPlace.Main,
                Opening = new(OpeningKind.Colon, t, t + 1, _layer.Tokens[t + 1].Span.Start), SpeakerPlace = SpeakerPlace.Before, Speaker = speaker, Agrees = Agreement.Unknown,
                Stance = Stance.Assert, Sentence = sentence,
            };
        }

        return null;
    }

    /// <summary>A headline tells short what the text tells whole: it makes a statement of its own only where the text has none of that speaker.</summary>
    private IEnumerable<Statement> Kept()
    {
        foreach (var (head, statement) in _made)
        {
            var title = _analysis.Article.Blocks[_analysis.Sentences[head.Sentence].Block].Kind == BlockKind.Headline;
            if (title && _made.Exists(other => other.Head.Sentence > head.Sentence && IsSame(other.Statement.Speaker, statement.Speaker)))
            {
                _trace?.Rejected(statement.Cue, "the text tells the headline's statement whole");
                continue;
            }

            yield return statement;
        }
    }

    private static bool IsSame(Party? a, Party? b) =>
        a is null || b is null || (a.Actor is not null && a.Actor == b.Actor) || (a.Name is { } first && b.Name is { } second && (first.Contains(second, StringComparison.Ordinal) || second.Contains(first, StringComparison.Ordinal)));
}
