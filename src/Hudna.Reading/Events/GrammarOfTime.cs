namespace Hudna.Reading.Events;

/// <summary>The word classes that say when: which day is whose, and what is told as having been before.</summary>
internal sealed partial class Grammar
{
    /// <summary>Verbs that say that what was planned or asked for will not be.</summary>
    public ClassSet CallOff { get; } = classes.Mask("call-off");

    /// <summary>Verbs that say that it stops for a time: talks that are suspended were held, goods were not handed out.</summary>
    public ClassSet Suspend { get; } = classes.Mask("suspend");

    /// <summary>"For the sake of", before what somebody sets out to do.</summary>
    public ClassSet InOrderTo { get; } = classes.Mask("in-order-to");

    /// <summary>Verbs that say that it will be later.</summary>
    public ClassSet PutOff { get; } = classes.Mask("put-off");

    /// <summary>"Condemned on Friday the attack": the day is that of the words about the attack.</summary>
    public ClassSet Condemn { get; } = classes.Mask("condemn");

    /// <summary>"Was": before a verb of the present it tells of what has been.</summary>
    public ClassSet Was { get; } = classes.Mask("was-doing");

    /// <summary>Lengths of time that are no expression of time by themselves: "for days".</summary>
    public ClassSet ForLong { get; } = classes.Mask("for-long");

    /// <summary>"Had", at the head of a sentence: it tells of what was before the story.</summary>
    public ClassSet Earlier { get; } = classes.Mask("told-as-earlier");

    /// <summary>"On another matter", at the head of a sentence.</summary>
    public ClassSet AnotherMatter { get; } = classes.Mask("another-matter");

    /// <summary>"And ended", "and lasts until", between the first day and the last.</summary>
    public ClassSet AndEnds { get; } = classes.Mask("and-ends");
}
