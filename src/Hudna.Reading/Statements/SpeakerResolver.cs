using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;

namespace Hudna.Reading.Statements;

/// <summary>Says who speaks at a head: the phrase beside the cue, or whoever the context gives.</summary>
internal sealed class SpeakerResolver(Layer layer, SpeakerFinder speakers)
{
    private readonly Turns _turns = new();
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
            return (party, Take(party, written));
        }

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
        _turns.Add(party.ToParty(layer.Analysis.Text), party.Agrees, layer.Tokens.Cover(party.First, party.Last).Of(layer.Analysis.Text), false);
    }

    /// <summary>Unnamed sources inside a chain may be named again later; what carried them then carries them still.</summary>
    private void NoticeCarriers(Head head)
    {
        for (var i = 1; i < head.Via.Count; i++)
        {
            if (head.Via[i].Name is { } name) _turns.Add(head.Via[i], Agreement.Unknown, name, false).Via = head.Via[..i];
        }
    }

    private Turns.Turn Take(Party party, Speaker written)
    {
        var last = _turns.Last;
        var title = layer.Tokens.Cover(written.First, written.Last).Of(layer.Analysis.Text);
        var meant = written.Anaphor ? _turns.Meant(title) : null;
        var turn = _turns.Add(party, written.Agrees, title, true);
        if (last is not null && last.Key == turn.Key) (turn.Via, turn.SaidOn) = (last.Via, last.SaidOn);
        else if (meant is not null) turn.Via = meant.Via;
        return turn;
    }

    private Turns.Turn Again(Turns.Turn turn)
    {
        if (_turns.Last == turn) return turn;
        var again = _turns.Add(turn.Party, turn.Agrees, turn.Title, true);
        (again.Via, again.SaidOn) = (turn.Via, turn.SaidOn);
        return again;
    }

    private Party Named(Speaker written)
    {
        if (written.Party.Actor is not null || !written.Anaphor) return written.Party;
        if (layer.Is(written.First, WordClass.Document) && _turns.Last is { } issuer) return written.Party with { Actor = issuer.Party.Actor };
        return _turns.Meant(written.Party.Name ?? "") is { } meant ? written.Party with { Actor = meant.Party.Actor } : written.Party;
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
            if (layer.Named.StartingAt(t) is not { IsParty: true, Attached: Text.Proclitics.None or Text.Proclitics.And or Text.Proclitics.So } mention || mention.Kind is MentionKind.Place or MentionKind.Media) continue;
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
