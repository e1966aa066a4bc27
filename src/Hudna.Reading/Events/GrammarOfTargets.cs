namespace Hudna.Reading.Events;

/// <summary>The word classes that say whom a deed fell on.</summary>
internal sealed partial class Grammar
{
    /// <summary>People without a side, whom a deed may be aimed at.</summary>
    public ClassSet Bystander { get; } = classes.Mask("bystander");

    /// <summary>"A group of", "a gathering of", before such people.</summary>
    public ClassSet Gathering { get; } = classes.Mask("gathering");

    /// <summary>"Chief leaders of", between the dead and their movement.</summary>
    public ClassSet Leaders { get; } = classes.Mask("leaders");

    /// <summary>Men who serve "in" a force: soldiers, fighters.</summary>
    public ClassSet Serving { get; } = classes.Mask("serving");

    /// <summary>"The advance", "the attack", of those who are to be halted.</summary>
    public ClassSet Advance { get; } = classes.Mask("advance") | classes.Mask("attack") | classes.Mask("onward");

    /// <summary>The dead and hurt, as a noun: "some dead of".</summary>
    public ClassSet FallenMen { get; } = classes.Mask("fallen-men");

    /// <summary>"In the ranks of", "among", between the dead and whose they were.</summary>
    public ClassSet Ranks { get; } = classes.Mask("ranks");

    /// <summary>"Of it (to it)", behind a site.</summary>
    public ClassSet ToThem { get; } = classes.Mask("to-them");

    /// <summary>An ambush, which one lays and the other falls into.</summary>
    public ClassSet Ambush { get; } = classes.Mask("ambush");

    /// <summary>"Laid", before an ambush.</summary>
    public ClassSet Laying { get; } = classes.Mask("laying");

    /// <summary>"Fell into", before an ambush.</summary>
    public ClassSet FallInto { get; } = classes.Mask("fall-into");

    /// <summary>"The government of", before a capital.</summary>
    public ClassSet Authority { get; } = classes.Mask("authority");

    /// <summary>"Besieged", of those who are.</summary>
    public ClassSet Besieged { get; } = classes.Mask("besieged");

    /// <summary>"To halt", of an advance.</summary>
    public ClassSet Halt { get; } = classes.Mask("halt");

    /// <summary>One of rank in an armed group.</summary>
    public ClassSet Leader { get; } = classes.Mask("leader");

    /// <summary>Cars and boats, whose owner is hit with them.</summary>
    public ClassSet Vehicle { get; } = classes.Mask("owned-vehicle");

    /// <summary>"Booby-trapped", behind a car.</summary>
    public ClassSet Rigged { get; } = classes.Mask("rigged");
}
