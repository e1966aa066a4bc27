using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;
using Draft = Hudna.Reading.Events.Draft;

namespace Hudna.Reading.Events;

/// <summary>Parties named one after another: "Russia, Turkey and Iran", "of Egypt and Qatar", "Russian-Turkish".</summary>
internal sealed class PartyChain(Nisbas nisbas, WordClasses classes)
{
    private const int FirstWithin = 2;

    private readonly ClassSet _skipped = classes.Mask("from") | classes.Mask("each");

    /// <param name="token">Where the chain may begin, small words passed over.</param>
    public List<Party> From(int token, int end, Telling telling)
    {
        var analysis = telling.Analysis;
        var parties = new List<Party>();
        var t = token;
        while (t < end && t - token < FirstWithin && IsPassedOver(t, telling)) t++;
        for (var first = true; t < end; first = false)
        {
            var joint = t;
            if (!first)
            {
                while (joint < end && IsJoint(joint, analysis)) joint++;
            }

            if (joint >= end || PartyAt(joint, analysis) is not { } party) break;
            if (!first && joint == t && !IsJoined(joint, analysis, party.IsNisba)) break;
            if (!parties.Exists(known => Draft.Same(known, party.Party))) parties.Add(party.Party);
            t = party.Last + 1;
        }

        return parties;
    }

    private (Party Party, int Last, bool IsNisba)? PartyAt(int token, Analysis analysis)
    {
        if (analysis.Named.PartyAt(analysis.Tokens, token) is { } party)
        {
            return party.Kind == MentionKind.Media ? null : (party.ToParty(analysis.Text), party.Last, false);
        }

        if (nisbas.At(analysis, token) is not { } actor) return null;
        var span = analysis.Tokens[token].Span;
        return (new(span, actor, span.Of(analysis.Text)), token, true);
    }

    private bool IsPassedOver(int token, Telling telling) =>
        telling.Marks.Is(token, _skipped) || telling.Analysis.Tokens[token].Kind is TokenKind.Quote or TokenKind.Sign;

    private static bool IsJoint(int token, Analysis analysis) =>
        analysis.Tokens[token].Kind == TokenKind.Quote || (analysis.Tokens[token].Kind == TokenKind.Sign && analysis.Tokens.Folded(token)[0] is Letters.ArabicComma or ',' or '-' or '–');

    /// <summary>With waw attached, or one adjective behind another.</summary>
    private static bool IsJoined(int token, Analysis analysis, bool isNisba) =>
        isNisba || (analysis.Named.StartingAt(token) is { } phrase && (phrase.Attached & Proclitics.And) != 0);
}
