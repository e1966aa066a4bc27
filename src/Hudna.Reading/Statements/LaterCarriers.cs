using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;
using NodaTime;

namespace Hudna.Reading.Statements;

/// <summary>What is known of carriers and days only when the whole article is read: how far a bulletin reaches, and whose interview the lead already told of.</summary>
internal sealed class LaterCarriers(Analysis analysis, List<(Head Head, Statement Statement)> made, List<Bulletin> bulletins)
{
    private const int LongestLead = 3;

    public void Apply()
    {
        Lead();
        Before();
        foreach (var bulletin in bulletins) Spread(bulletin);
    }

    /// <summary>"X announced that … X said in an interview with the agency on Tuesday": the lead is of that interview too.</summary>
    private void Lead()
    {
        for (var i = 1; i < made.Count && i <= LongestLead; i++)
        {
            var (head, statement) = made[i];
            if (!IsSame(made[0].Statement.Speaker, statement.Speaker) || made[i - 1].Statement.Via.Count > 0 || made[i - 1].Statement.SaidOn is not null) return;
            if (head.Kind != CueKind.Verb || head.Via.Count == 0 || !head.InTalk) continue;
            for (var j = 0; j < i; j++)
            {
                if (!made[j].Head.Pluperfect && IsSame(made[j].Statement.Speaker, statement.Speaker)) Set(j, statement.Via, statement.SaidOn);
            }

            return;
        }
    }

    /// <summary>"X said that … and told the agency": what X said right before, he said to the agency too.</summary>
    private void Before()
    {
        for (var i = made.Count - 1; i > 0; i--)
        {
            var (head, statement) = made[i];
            if (head.Kind != CueKind.Verb || head.ViaInPassing || statement.Via.Count == 0) continue;
            for (var j = i - 1; j >= 0 && j >= i - LongestLead; j--)
            {
                var before = made[j];
                if (before.Head.Kind is not (CueKind.Verb or CueKind.Participle or CueKind.According) || before.Head.Pluperfect || before.Statement.Via.Count > 0 || before.Statement.SaidOn is not null || !IsSame(before.Statement.Speaker, statement.Speaker)) break;
                Set(j, statement.Via, before.Statement.SaidOn);
            }
        }
    }

    private void Spread(Bulletin bulletin)
    {
        var paragraph = BlockOf(bulletin.Last);
        for (var i = bulletin.First + 1; i < made.Count && (i <= bulletin.Last || BlockOf(i) == paragraph); i++)
        {
            var statement = made[i].Statement;
            if (IsSame(statement.Speaker, bulletin.Source) || statement.Via.Any(carrier => bulletin.Carriers.Contains(carrier) || IsSame(carrier, bulletin.Source))) continue;
            var own = statement.Via.Count > 0 && made[i].Head.Kind == CueKind.Saying;
            if (own && statement.Via[0].Actor != CarriedHeads.PassiveCarrier) continue;
            Set(i, [.. bulletin.Carriers, .. own ? [] : new[] { bulletin.Source }, .. statement.Via], statement.SaidOn);
        }
    }

    private int BlockOf(int statement) => analysis.Sentences[made[statement].Head.Sentence].Block;

    private void Set(int index, IReadOnlyList<Party> via, LocalDate? saidOn)
    {
        var (head, old) = made[index];
        made[index] = (head, new(old.Id, old.Evidence, old.Cue, old.Content, old.Speaker, old.Mode, old.Stance, via.ToSeq(), old.Addressees, saidOn, old.Rule, old.Confidence));
    }

    private static bool IsSame(Party? a, Party? b) =>
        a is not null && b is not null && (a.Actor is not null || b.Actor is not null ? a.Actor == b.Actor : a.Name is not null && a.Name == b.Name);
}
