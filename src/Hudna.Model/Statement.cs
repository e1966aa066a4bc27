using Hudna.Text;
using NodaTime;

namespace Hudna.Model;

public enum StatementMode { Direct, Reported, Mixed }

public enum Stance { Assert, Deny, Demand, Promise, Expect, Warn, Accuse, Praise, Hope, Ask }

/// <summary>Something someone is reported to have said: the words, and whose words they are.</summary>
public sealed record Statement : Finding
{
    public Statement(
        string id, Span evidence, Span cue, Span content, Party? speaker, StatementMode mode, Stance stance,
        Seq<Party> via, Seq<Party> addressees, LocalDate? saidOn, string rule, double confidence)
        : base(id, evidence, rule)
    {
        Cue = cue;
        Content = content;
        Speaker = speaker;
        Mode = mode;
        Stance = stance;
        Via = via;
        Addressees = addressees;
        SaidOn = saidOn;
        Confidence = confidence;
    }

    /// <summary>The word of saying: verb, participle, noun or preposition; the opening mark where there is none.</summary>
    public Span Cue { get; }

    /// <summary>What was said: after the complementiser or colon, without the outer quotation marks.</summary>
    public Span Content { get; }

    /// <summary>Who says it; null when the text does not let it be known.</summary>
    public Party? Speaker { get; }

    public StatementMode Mode { get; }

    public Stance Stance { get; }

    /// <summary>The chain that carried it, nearest to the reader first.</summary>
    public Seq<Party> Via { get; }

    public Seq<Party> Addressees { get; }

    /// <summary>The day it was said, only when the text dates the saying.</summary>
    public LocalDate? SaidOn { get; }

    /// <summary>0 to 1, calibrated on gold: of statements at 0.9 or more, nine in ten are right.</summary>
    public double Confidence { get; }
}
