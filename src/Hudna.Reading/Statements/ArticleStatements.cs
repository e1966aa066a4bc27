using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;
using NodaTime;

namespace Hudna.Reading.Statements;

/// <summary>The statements of one article: heads sentence by sentence, then who speaks, then where the words end.</summary>
internal sealed class ArticleStatements
{
    private const int LeastContinuation = 4;

    // A subject of the reported clause, its verb and the verb joined to that.
    private const int Near = 8;

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
    private readonly SayingDays _days;
    private readonly Interview _interview;
    private readonly List<(Head Head, Statement Statement)> _made = [];
    private readonly List<Bulletin> _bulletins = [];
    private Party? _interviewed;
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
        _days = new(_layer);
        _interview = new(analysis);
    }

    public void Read()
    {
        for (var s = 0; s < _analysis.Sentences.Count; s++)
        {
            var heads = _heads.In(s);
            if (Continuation(s, heads) is { } continuation) heads.Add(continuation);
            if (Headline(s, heads) is { } headline) heads.Add(headline);
            if (_interview.At(s) is { } answer) heads.Insert(0, Answer(s, answer.First, answer.End));
            heads.RemoveAll(head => !Take(head));
            JoinCarriers(heads);
            _resolver.BeginSentence();
            for (var i = 0; i < heads.Count; i++)
            {
                Complete(heads[i], heads, i);
                if (GoesOn(heads[i], i + 1 < heads.Count ? heads[i + 1] : null) is { } more && Take(more)) Complete(more, heads, i);
            }

            if (heads.Count > 0) continue;
            _resolver.Notice(s);
            _resolver.NoticeMeeting(s);
        }

        new LaterCarriers(_analysis, _made, _bulletins).Apply();
        _analysis.Statements.AddRange(Kept().OrderBy(statement => statement.Content));
    }

    private bool Take(Head head)
    {
        head.Rule = Array.Find(_rules, rule => rule.Takes(head));
        if (head.Rule is not null && IsInsideQuotation(head) && head.SpeakerPlace is SpeakerPlace.Dropped or SpeakerPlace.Pronoun) head.Rule = null;
        if (head.Rule is not null && IsInsideQuotation(head) && head is { Kind: CueKind.Verb, Speaker: { Kind: null, First: var thing } } && !_layer.Is(thing, WordClass.Source) && (head.SpeakerPlace == SpeakerPlace.Before || _layer.Tokens.Folded(thing) is [_, _, _, .., Letters.Noon, Letters.Alef])) head.Rule = null; // "our information points to": nobody else speaks
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

    private void Complete(Head head, List<Head> heads, int index)
    {
        if (head.Rule is not { } rule) return;
        Bound(head, heads, index, rule);
        if (head.Content.IsEmpty || head.Opening.First >= head.ContentEnd)
        {
            _trace?.Rejected(_layer.Tokens[head.CueFirst].Span, "no words are left for what was said");
            return;
        }

        var outer = Outer(head);
        _carriers.Add(head, index == 0);
        var (party, turn) = _resolver.Resolve(head, outer is not null);
        var carried = head.Via.Count > 0;
        AddVia(head, outer, turn);
        head.Via.RemoveAll(carrier => IsSelf(carrier, party));
        var saidOn = _days.Told(head, index == 0) ?? (head.Pluperfect || head.Kind == CueKind.Saying && head.SpeakerPlace == SpeakerPlace.After ? null : turn?.SaidOn) ?? (outer is null && !head.Pluperfect ? _days.Entailed(head) : null);
        if (turn is not null && saidOn is not null && !head.Pluperfect) turn.SaidOn = saidOn;
        Notice(head, party, turn, carried);
        var evidence = EvidenceOf(head);
        var id = FindingId.Of(_analysis.Article.Header.Id, "statement", evidence);
        if (!_ids.Add(id)) _ids.Add(id = FindingId.Of(_analysis.Article.Header.Id, $"statement/{head.Content.Start}/{head.CueFirst}", evidence));
        var confidence = party?.Name is null ? Math.Round(rule.Confidence * 0.8, 2) : rule.Confidence;
        var cue = head.Kind == CueKind.Headline ? _layer.Tokens[head.Opening.Token].Span : _layer.Tokens.Cover(head.CueFirst, head.CueLast);
        _made.Add((head, new(id, evidence, cue, head.Content, party, head.Mode, _stances.Of(head), DistinctCarriers(head.Via), head.Addressees.ToSeq(), saidOn, rule.Id, confidence)));
        _trace?.Fired(rule.Id, cue, head.Content);
    }

    /// <summary>Notices where a bulletin of unnamed sources begins and how far it reaches.</summary>
    private void Notice(Head head, Party? speaker, Turns.Turn? turn, bool carried)
    {
        if (turn is null || speaker is not { Actor: null, Name: not null }) return;
        if (turn.Source is null && carried && head.Via.Count > 0 && head.Via[^1].Actor != CarriedHeads.PassiveCarrier && head.Speaker is { } written && _layer.Is(written.First, WordClass.Anonymous)) turn.Source = new([.. head.Via], speaker, _made.Count);
        if (turn.Source is not { } bulletin) return;
        if (bulletin.First == _made.Count) _bulletins.Add(bulletin);
        bulletin.Last = _made.Count;
    }

    private void Bound(Head head, List<Head> heads, int index, AttributionRule rule)
    {
        var end = _analysis.Sentences[head.Sentence].EndToken;
        switch (head.Opening.Kind)
        {
            case OpeningKind.Preceding:
                _contents.Settle(head, head.Opening.Start, head.Start);
                break;
            case OpeningKind.Answer:
                _contents.Settle(head, head.Opening.Start, head.Opening.End);
                head.Mode = StatementMode.Direct;
                break;
            case OpeningKind.Around:
                _contents.Settle(head, head.Opening.Start, Math.Min(end, NextCut(head, heads, index, head.CueLast)));
                break;
            default:
                _contents.Bound(head, NextCut(head, heads, index, head.Opening.First), rule.Content);
                break;
        }
    }

    /// <summary>Where the next clause of the reporter begins; heads inside quotation marks that are part of the words do not count.</summary>
    private int NextCut(Head head, List<Head> heads, int index, int after)
    {
        for (var i = index + 1; i < heads.Count; i++)
        {
            var other = heads[i];
            if (!other.Cuts || other.Start <= after || other.Rule is null || GoesOnInside(head, other)) continue;
            if (_layer.Quotations.Within(other.CueFirst) is >= 0 and var q && _layer.Quotations.All[q].Open >= head.Opening.First - 1)
            {
                if (_layer.Quotations.All[q].End >= _analysis.Sentences[head.Sentence].EndToken - 1) return int.MaxValue; // a mark never closed: nothing cuts, and the look ahead stays linear
                continue;
            }

            return other.Start;
        }

        return int.MaxValue;
    }

    /// <summary>"Said that most of the officers refused": a verb that no joint parts from the words before it is part of them, and so is a joined one that cannot have the speaker for its subject.</summary>
    private bool GoesOnInside(Head head, Head other)
    {
        if (other.Kind != CueKind.Verb || head.Opening.Kind is not (OpeningKind.That or OpeningKind.Colon)) return false;
        var joined = _layer.Tokens.Folded(other.Start)[0] is Letters.Waw or Letters.Feh;
        if (joined && other.SpeakerPlace == SpeakerPlace.Dropped && other.Start - head.Opening.First < Near && _layer.IsWord(other.Start - 1) && head.Kind == CueKind.Verb && !Turns.MayMean(other.Agrees, head.Agrees)) return other.Agrees is Agreement.Masculine or Agreement.Feminine && head.Agrees is Agreement.Masculine or Agreement.Feminine;
        if (_layer.Is(other.Start, WordClass.Break | WordClass.Topic | WordClass.Turn | WordClass.Kana) || !IsInClause(other.Start - 1)) return false;
        if (other.SpeakerPlace == SpeakerPlace.Before && head.Opening.Kind == OpeningKind.That) return true;
        return !joined && (other.SpeakerPlace == SpeakerPlace.Dropped || other.Start > head.Opening.First && !_layer.Is(head.Start, WordClass.Break | WordClass.Topic)); // "while X says that …, Y says": the second is the reporter's
    }

    /// <summary>A word, or the mark that closes a name within the clause.</summary>
    private bool IsInClause(int token) =>
        _layer.IsWord(token) ? !_layer.Is(token, WordClass.Break | WordClass.Topic | WordClass.Turn) : token > 0 && _layer.Tokens[token].Kind == TokenKind.Quote && _layer.Named.Covering(token - 1) is not null;

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
        if (head.Via.Count == 0) head.Via.AddRange(turn.Via);
        else if (!head.ViaInPassing) turn.Via = [.. head.Via];
    }

    /// <summary>Each carrier once, in order, however often he is named.</summary>
    private static Seq<Party> DistinctCarriers(List<Party> carriers)
    {
        var kept = new List<Party>();
        foreach (var carrier in carriers)
        {
            if (!kept.Exists(other => IsSelf(other, carrier))) kept.Add(carrier);
        }

        return kept.ToSeq();
    }

    /// <summary>Nobody is his own carrier.</summary>
    private static bool IsSelf(Party carrier, Party? speaker) =>
        speaker is not null && (carrier.Actor is not null ? carrier.Actor == speaker.Actor : carrier.Name is not null && carrier.Name == speaker.Name);

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

    /// <summary>An answer in an interview: whoever spoke last before the first question gives them all.</summary>
    private Head Answer(int sentence, int first, int end)
    {
        _interviewed ??= _made.Count > 0 ? _made[^1].Statement.Speaker : null;
        var mark = Math.Max(_analysis.Sentences[sentence].FirstToken, first - 1);
        var span = _layer.Tokens.Cover(_analysis.Sentences[sentence].FirstToken, mark);
        return new()
        {
            Kind = CueKind.Answer, Verb = "answer", CueFirst = _analysis.Sentences[sentence].FirstToken, CueLast = mark, Start = mark, Place = HeadPlace.Main,
            Opening = new(OpeningKind.Answer, first, first, _layer.Tokens[first].Span.Start, End: end), Agrees = Agreement.Unknown, Stance = Stance.Assert, Sentence = sentence,
            SpeakerPlace = _interviewed is null ? SpeakerPlace.Dropped : SpeakerPlace.Before, Speaker = _interviewed is { } party ? new(mark, mark, party with { Span = span }, Agreement.Unknown, false, null) : null,
        };
    }

    /// <summary>A second quotation joined to the first by "and": one cue, two statements.</summary>
    private Head? GoesOn(Head head, Head? next)
    {
        if (head.Rule is null || head.Mode != StatementMode.Direct || head.ContentEnd == 0) return null;
        var end = _analysis.Sentences[head.Sentence].EndToken;
        var t = head.ContentEnd;
        while (t < end && t - head.ContentEnd < 3 && (_layer.IsComma(t) || (_layer.IsJoined(t) && _layer.Is(t, WordClass.Qad)) || (_layer.IsWord(t) && _layer.Tokens.Folded(t) is [Letters.Waw]))) t++;
        if (t >= end || t == head.ContentEnd || _layer.Quotations.OpenedAt(t) is not (>= 0 and var q) || next?.Opening.First == t + 1) return null;
        var quotation = _layer.Quotations.All[q];
        if (quotation.End - quotation.First < LeastContinuation) return null;
        return new()
        {
            Kind = CueKind.Continuation, Verb = head.Verb, CueFirst = head.CueFirst, CueLast = head.CueLast, Start = t, Place = HeadPlace.Main,
            Opening = new(OpeningKind.Quote, t, quotation.First, _layer.Tokens[quotation.First].Span.Start), SpeakerPlace = SpeakerPlace.Dropped, Agrees = Agreement.Unknown, Stance = Stance.Assert, Sentence = head.Sentence,
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
            if (_speakers.At(at.FirstToken, t) is not { Kind: not null and not MentionKind.Place and not MentionKind.State } speaker || speaker.Last != t - 1) return null;
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
            if (title && _made.Exists(other => other.Head.Sentence > head.Sentence && (IsSame(other.Statement.Speaker, statement.Speaker) || Headlines.IsTold(_layer.Tokens, statement.Content, other.Statement.Evidence))))
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
