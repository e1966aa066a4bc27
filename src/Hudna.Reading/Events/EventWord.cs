namespace Hudna.Reading.Events;

/// <summary>What kind of word a form is: decides which rules it may trigger and what its own tense says.</summary>
internal enum WordForm
{
    Noun,

    /// <summary>A noun with the article or a possessor attached: it may point back to something told before.</summary>
    DefiniteNoun,
    Past,
    Present,

    /// <summary>Taken as it stands in the data.</summary>
    Fixed,
}

/// <summary>One form of a word of the event lexicon: its class and what the form shows.</summary>
internal readonly record struct EventWord(int Class, WordForm Form)
{
    public bool IsVerb => Form is WordForm.Past or WordForm.Present;

    public bool IsNoun => Form is WordForm.Noun or WordForm.DefiniteNoun;
}
