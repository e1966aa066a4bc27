using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Attribution beside the words: "according to X", "as X said", before, after or inside the clause it is about.</summary>
internal sealed class AccordingHeads(Layer layer, SpeakerFinder speakers)
{
    private const int ShortestContent = 3;

    private const int LongestClause = 120;

    public Head? At(int cue, int sentence, int first, int end)
    {
        var last = layer.LastOf(cue, WordClass.According);
        if (last < 0 || last + 1 >= end) return null;
        var at = last + 1;
        var named = (First: cue, Last: last);
        var what = layer.Is(at, WordClass.AsIf) || layer.IsAfterTo(at, WordClass.AsIf);
        if (what || layer.LastOf(cue, WordClass.AsIf) >= 0)
        {
            var verb = what ? at + 1 : at;
            if (verb >= end || !IsVerb(verb)) return null;
            named = (verb, verb);
            at = verb + 1;
            while (at < end && (layer.Is(at, WordClass.OfPronoun | WordClass.Stop) || layer.IsTimed(at) || layer.IsComma(at))) at++;
        }

        return (Source(at, end) ?? (named.First != cue ? speakers.At(at, end) : null)) is { } source ? Make(CueKind.According, "according", named.First, named.Last, cue, source, Agreement.Unknown, sentence, first, end) : null;
    }

    /// <summary>"As X said", with the words before it and nothing opened after it.</summary>
    public Head? AsSaid(int verb, CueForm cue, int sentence, int first, int end)
    {
        if (verb - 1 < first || !layer.Is(verb - 1, WordClass.AsWord)) return null;
        var at = verb + 1;
        while (at < end && (layer.IsTimed(at) || layer.IsComma(at))) at++;
        return (Source(at, end) ?? (cue.Verb.Frames.HasFlag(Frames.That) ? speakers.At(at, end) : null)) is { } source ? Make(CueKind.AsSaid, cue.Verb.Id, verb, verb, verb - 1, source, cue.Agrees, sentence, first, end) : null;
    }

    private bool IsVerb(int token)
    {
        foreach (var hit in layer.HitsAt(token))
        {
            if (hit.Value.Cue is { Tense: not CueTense.Participle } || (hit.Value.Class & WordClass.FoundIn) != 0) return true;
        }

        return false;
    }

    private Head? Make(CueKind kind, string verb, int cueFirst, int cueLast, int clause, Speaker source, Agreement agrees, int sentence, int first, int end)
    {
        var after = source.Last + 1;
        while (after < end && layer.Tokens[after].Kind == TokenKind.Quote) after++;
        Opening opening;
        if (clause <= first + 1 || IsNewClause(clause, after))
        {
            while (after < end && !layer.IsComma(after) && !layer.Is(after, WordClass.Topic | WordClass.Qad)) after++;
            if (after >= end) return null;
            var words = after;
            while (words < end && (layer.IsComma(words) || layer.Is(words, WordClass.Topic | WordClass.Qad | WordClass.That | WordClass.ThatPronoun))) words++;
            if (words >= end) return null;
            opening = new(OpeningKind.Leading, after, words, layer.Tokens[words].Span.Start);
        }
        else
        {
            var start = ClauseStart(clause, first);
            while (start < clause && layer.Tokens[start].Kind != TokenKind.Word && layer.Quotations.OpenedAt(start) < 0) start++;
            var rest = after;
            while (rest < end && layer.Tokens[rest].Kind is TokenKind.Sign or TokenKind.LineEnd && !layer.IsComma(rest)) rest++;
            var inside = end - rest > 3 && (layer.IsComma(rest) ? clause - start < ShortestContent + 4 && layer.IsComma(clause - 1) && !layer.IsJoined(rest + 1) && !layer.Is(rest + 1, WordClass.Relative) : layer.Tokens[rest].Kind is TokenKind.Word or TokenKind.Number && !layer.IsJoined(rest) && !layer.Is(rest, WordClass.Preposition | WordClass.Break | WordClass.Relative));
            if (!inside && clause - start < ShortestContent) return null;
            opening = new(inside ? OpeningKind.Around : OpeningKind.Preceding, clause, start, layer.Tokens[start].Span.Start + Joined(start));
        }

        return new()
        {
            Kind = kind, Verb = verb, CueFirst = cueFirst, CueLast = cueLast, Start = clause, Place = HeadPlace.Main, Opening = opening, SpeakerPlace = SpeakerPlace.After, Speaker = source,
            Agrees = agrees, Stance = Stance.Assert, Sentence = sentence,
        };
    }

    /// <summary>"…, and according to X there has": joined, and what opens a clause stands behind the source.</summary>
    private bool IsNewClause(int according, int after) => layer.IsJoined(according) && layer.IsComma(according - 1) && layer.Is(after, WordClass.Topic | WordClass.Qad);

    /// <summary>Where the clause begins that the attribution is about: after the last contrast of the sentence, else with the sentence.</summary>
    private int ClauseStart(int clause, int first)
    {
        for (var t = clause - ShortestContent; t > first && clause - t < LongestClause; t--)
        {
            if (layer.LastOf(t, WordClass.Break) is >= 0 and var last && layer.IsComma(t - 1))
            {
                var start = last + 1;
                for (var that = start; that < clause && that < start + 3; that++)
                {
                    if (layer.IsThat(that)) return that + 1;
                }

                return start;
            }
        }

        return first;
    }

    /// <summary>One letter when the clause begins with an attached "and".</summary>
    private int Joined(int token) => layer.IsJoined(token) && layer.Tokens.Folded(token).Length > 2 && layer.Named.StartingAt(token) is null && !layer.Is(token, WordClass.WawRoot) ? 1 : 0;

    /// <summary>Who is named as source: a mention, or a noun phrase headed by a word for sources.</summary>
    private Speaker? Source(int at, int end)
    {
        if (at >= end) return null;
        if (layer.Is(at, WordClass.Document | WordClass.Medium) || layer.IsAfterTo(at, WordClass.Document | WordClass.Medium) || IsCount(at))
        {
            for (var t = at + 1; t < end && t <= at + 3 && !layer.IsComma(t) && !layer.Is(t, WordClass.Topic | WordClass.Qad | WordClass.That); t++)
            {
                if (layer.Named.PartyAt(layer.Tokens, t) is { } issuer) return speakers.At(t, end) ?? new(issuer.First, issuer.Last, issuer.ToParty(layer.Analysis.Text), issuer.Agrees, false, issuer.Kind);
            }
        }

        if (layer.Named.PartyAt(layer.Tokens, at) is { } party) return speakers.At(at, end) ?? new(party.First, party.Last, party.ToParty(layer.Analysis.Text), party.Agrees, false, party.Kind);
        if (layer.Is(at, WordClass.Source)) return speakers.At(at, end);
        if (!layer.IsAfterTo(at, WordClass.Source)) return layer.Tokens[at].Kind == TokenKind.Quote ? speakers.At(at, end) : null;
        return speakers.AfterParticle(at, end);
    }

    private bool IsCount(int token) => layer.Is(token, WordClass.Source) && token + 1 < layer.Tokens.Count && layer.Named.StartingAt(token + 1) is { } mention && (mention.Attached & Proclitics.To) != 0;
}
