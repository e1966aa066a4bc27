namespace Hudna.Reading.Events;

/// <summary>The masks of the word classes that the code itself asks for (<c>lexicon/events/grammar.yaml</c>).</summary>
internal sealed class Grammar(WordClasses classes)
{
    public UInt128 Party { get; } = WordClasses.Bit(WordClasses.Party);

    public UInt128 Official { get; } = classes.Mask("official");

    /// <summary>What makes a noun of action news even when no party or known place stands beside it.</summary>
    public UInt128 Concrete { get; } = classes.Mask("dead") | classes.Mask("settlement") | classes.Mask("people") | classes.Mask("detainees") | WordClasses.Bit(WordClasses.Killed);

    public UInt128 Truce { get; } = classes.Mask("truce");

    public UInt128 Unit { get; } = classes.Mask("unit");

    public UInt128 Site { get; } = classes.Mask("site");

    public UInt128 Settlement { get; } = classes.Mask("settlement");

    public UInt128 Light { get; } = classes.Mask("light");

    public UInt128 Suffer { get; } = classes.Mask("suffer");

    public UInt128 Report { get; } = classes.Mask("report");

    public UInt128 Boundary { get; } = classes.Mask("boundary");

    public UInt128 That { get; } = classes.Mask("that");

    public UInt128 Relative { get; } = classes.Mask("relative");

    public UInt128 Maybe { get; } = classes.Mask("maybe");

    public UInt128 Not { get; } = classes.Mask("not");

    public UInt128 Deny { get; } = classes.Mask("deny");

    public UInt128 Intend { get; } = classes.Mask("intend");

    public UInt128 Urge { get; } = classes.Mask("urge");

    public UInt128 Last { get; } = classes.Mask("last");

    public UInt128 Agent { get; } = classes.Mask("agent");

    public UInt128 Against { get; } = classes.Mask("against");

    public UInt128 From { get; } = classes.Mask("from");

    public UInt128 Between { get; } = classes.Mask("between");

    public UInt128 With { get; } = classes.Mask("with");

    public UInt128 Aside { get; } = classes.Mask("aside");

    public UInt128 Among { get; } = classes.Mask("among");

    public UInt128 Beside { get; } = classes.Mask("beside");

    public UInt128 During { get; } = classes.Mask("during");

    public UInt128 Since { get; } = classes.Mask("since");

    public UInt128 Refuted { get; } = classes.Mask("refuted");

    public UInt128 Held { get; } = classes.Mask("held");
}
