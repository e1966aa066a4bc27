using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Says who speaks at a head: the phrase beside the cue, or whoever the context gives.</summary>
internal sealed class SpeakerResolver(Layer layer, SpeakerFinder speakers)
{
    private readonly Turns _turns = new();
    private readonly List<(Party Party, NodaTime.LocalDate Day)> _met = [];
    private bool _spokeInSentence;

    public void BeginSentence() => _spokeInSentence = false;

    /// <summary>The speaker, and the turn it makes or continues.</summary>
    public (Party? Party, Turns.Turn? Turn) Resolve(Head head, bool nested)
    {
        var cue = layer.Tokens[head.CueFirst].Span;
        if (head.Speaker is { } written && head.SpeakerPlace != SpeakerPlace.Pronoun)
        {
            var party = Named(written);
            if (nested || head.Kind is CueKind.SpeechAct or CueKind.Doubt || head.Place != HeadPlace.Main) return (party, null);
            _spokeInSentence = true;
            NoticeCarriers(head);
            return (party, Take(head, party, written));
        }

        if (head.Kind == CueKind.SpeechAct) return (null, null); // "amid calls for": nobody is named
        var turn = Earlier(head) ?? InSentence(head) ?? _turns.Agreeing(head.Agrees);
        _spokeInSentence |= head.Place == HeadPlace.Main;
        var span = head.SpeakerPlace == SpeakerPlace.Pronoun && head.Speaker is { } pronoun ? pronoun.Party.Span : cue;
        return turn is null ? (new(span, null, null), null) : (new(span, turn.Party.Actor, turn.Party.Name), Again(turn));
    }

    /// <summary>Notices who a sentence without statements is about: the next dropped subject may be that person.</summary>
    public void Notice(int sentence)
    {
        var first = layer.Analysis.Sentences[sentence].FirstToken;
        if (!layer.IsWord(first) || layer.Named.PartyAt(layer.Tokens, first + 1) is not { Kind: MentionKind.Person or MentionKind.Office } party || party.Words.Attached != 0) return;
        var noticed = _turns.Add(party.ToParty(layer.Analysis.Text), party.Agrees, layer.Tokens.Cover(party.First, party.Last).Of(layer.Analysis.Text), false);
        if (_turns.Before(noticed) is { } before) (noticed.Via, noticed.SaidOn, noticed.Source) = (before.Via, before.SaidOn, before.Source);
    }

    /// <summary>Two persons who meet on a day the first sentence names: what they say below is said there.</summary>
    public void NoticeMeeting(int sentence)
    {
        var at = layer.Analysis.Sentences[sentence];
        if (layer.Analysis.Article.Blocks[at.Block].Kind != BlockKind.Lead || sentence > 0 && layer.Analysis.Sentences[sentence - 1].Block == at.Block || DayIn(at) is not { } day) return;
        var persons = layer.Named.All.Where(mention => mention.First >= at.FirstToken && mention.Last < at.EndToken && mention.Kind == MentionKind.Person).ToList();
        if (persons.Count < 2) return;
        foreach (var person in persons) _met.Add((new(person.Span, person.Actor, person.Span.Of(layer.Analysis.Text)), day));
    }

    private NodaTime.LocalDate? DayIn(Sentence sentence)
    {
        NodaTime.LocalDate? found = null;
        foreach (var time in layer.Analysis.Times)
        {
            if (time.Span.Start < sentence.Span.Start || time.Precision is not (TimePrecision.Day or TimePrecision.Hour) || time.From is not { } day || time.To != day) continue;
            if (time.Span.Start >= sentence.Span.End) break;
            if (found is not null && found != day) return null;
            found = day;
        }

        return found;
    }

    /// <summary>Unnamed sources inside a chain may be named again later; what carried them then carries them still.</summary>
    private void NoticeCarriers(Head head)
    {
        for (var i = 1; i < head.Via.Count; i++)
        {
            if (head.Via[i].Name is { } name) _turns.Add(head.Via[i], Agreement.Unknown, name, false).Via = head.Via[..i];
        }
    }

    /// <summary>
    /// A speaker named again goes on where he was: with the carrier and the day of his interview, even when another source stood between.
    /// "For his part" begins anew with no carrier; what "had been said" before has another day.
    /// </summary>
    private Turns.Turn Take(Head head, Party party, Speaker written)
    {
        var last = _turns.Last;
        var title = layer.Tokens.Cover(written.First, written.Last).Of(layer.Analysis.Text);
        var meant = written.Anaphor ? _turns.Meant(title) : null;
        var unnamed = meant is null && party.Actor is null && IsTheSource(written) ? _turns.Unnamed() : null;
        var turn = _turns.Add(party, written.Agrees, title, true);
        if (unnamed is not null) (turn.Via, turn.SaidOn) = (unnamed.Via, unnamed.SaidOn);
        var before = last is not null && Turns.IsSame(last, turn) ? last : meant ?? _turns.Before(turn);
        if (before is not null)
        {
            if (before == last || !IsTurn(head)) (turn.Via, turn.Source) = (before.Via, before.Source);
            turn.SaidOn = before.SaidOn;
        }
        else if (last is { Spoke: true, Party.Name: { } body } && turn.Title.Contains(FoldedText.Fold(body), StringComparison.Ordinal))
        {
            turn.SaidOn = last.SaidOn; // the spokesman of the body that just spoke
        }

        turn.SaidOn ??= Met(party);
        return turn;
    }

    /// <summary>"The source", "the same source": whoever spoke before and was not named, an officer or a resident.</summary>
    private bool IsTheSource(Speaker written)
    {
        var head = written.First < written.Last && layer.Is(written.First, WordClass.Source) && layer.IsDefinite(written.First + 1) ? written.First + 1 : written.First;
        return head == written.Last && layer.IsDefinite(head) && layer.Is(head, WordClass.Anonymous);
    }

    private NodaTime.LocalDate? Met(Party party)
    {
        foreach (var (met, day) in _met)
        {
            if (met.Actor is not null ? met.Actor == party.Actor : met.Name == party.Name) return day;
        }

        return null;
    }

    private bool IsTurn(Head head)
    {
        var first = Math.Max(layer.Analysis.Sentences[head.Sentence].FirstToken, head.Start - 6);
        for (var t = first; t < head.Opening.Token && t - first < 40; t++)
        {
            if (layer.Is(t, WordClass.Turn)) return true;
        }

        return false;
    }

    private Turns.Turn Again(Turns.Turn turn)
    {
        if (_turns.Last == turn) return turn;
        var again = _turns.Add(turn.Party, turn.Agrees, turn.Title, true);
        (again.Via, again.SaidOn, again.Source) = (turn.Via, turn.SaidOn, turn.Source);
        return again;
    }

    private Party Named(Speaker written)
    {
        if (written.Party.Actor is not null || !written.Anaphor) return written.Party;
        if (layer.Is(written.First, WordClass.Honorific)) return _turns.Honoured(written.Agrees) is { } honoured ? written.Party with { Actor = honoured.Party.Actor } : written.Party;
        if (layer.Is(written.First, WordClass.Document) && _turns.Last is { } issuer) return written.Party with { Actor = issuer.Party.Actor };
        return _turns.Meant(written.Party.Name ?? "", whole: true) is { } meant ? written.Party with { Actor = meant.Party.Actor } : written.Party;
    }

    /// <summary>The speaker of the head before in the same sentence.</summary>
    private Turns.Turn? Earlier(Head head) => _spokeInSentence && _turns.Last is { Spoke: true } last && Turns.MayMean(head.Agrees, last.Agrees) ? last : null;

    /// <summary>The subject of what happens before in the sentence: "X met Y and said".</summary>
    private Turns.Turn? InSentence(Head head)
    {
        var first = layer.Analysis.Sentences[head.Sentence].FirstToken;
        if (head.CueFirst - first < 3) return null;
        for (var t = first; t < head.CueFirst && t < first + 40; t++)
        {
            if (layer.Named.StartingAt(t) is not { IsParty: true, Attached: Proclitics.None or Proclitics.And or Proclitics.So } mention || mention.Kind is MentionKind.Place or MentionKind.Media) continue;
            if (t > first && layer.Is(t - 1, WordClass.Preposition) || !Turns.MayMean(head.Agrees, mention.Agrees)) continue;
            if (mention.Kind is not (MentionKind.Person or MentionKind.Office or MentionKind.Organisation) && t > first + 2) continue;
            if (t > first + 6 || speakers.At(t, head.CueFirst) is not { } subject) return null;
            return _turns.Add(subject.Party, subject.Agrees, layer.Tokens.Cover(subject.First, subject.Last).Of(layer.Analysis.Text), true);
        }

        return _turns.Last is null && layer.IsWord(first) && !layer.IsDefinite(first) && !layer.Is(first, WordClass.Preposition | WordClass.Cue) && speakers.At(first + 1, head.CueFirst) is { } unnamed
            ? _turns.Add(unnamed.Party, unnamed.Agrees, layer.Tokens.Cover(unnamed.First, unnamed.Last).Of(layer.Analysis.Text), true)
            : null;
    }
}
