namespace Hudna.Reading.Events;

/// <summary>The word classes that say which of the places around an event are its own.</summary>
internal sealed partial class Grammar
{
    /// <summary>"Above all", "among them": behind a land, they go into the places in it.</summary>
    public ClassSet AboveAll { get; } = classes.Mask("above-all");

    /// <summary>"Centred on", "took in": behind a land, they go into the places in it.</summary>
    public ClassSet TakesIn { get; } = classes.Mask("takes-in");

    /// <summary>"The land saw", "which befell": the land behind them is where the thing happened.</summary>
    public ClassSet Witness { get; } = classes.Mask("witness");

    /// <summary>"During", before the visit that a meeting was part of.</summary>
    public ClassSet InTheCourseOf { get; } = classes.Mask("in-the-course-of");

    /// <summary>"Left", before the place a journey begins at.</summary>
    public ClassSet Leaving { get; } = classes.Mask("leaving");
}
