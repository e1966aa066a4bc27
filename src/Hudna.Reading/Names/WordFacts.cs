namespace Hudna.Reading.Names;

/// <summary>What the weights file knows of one folded word or phrase apart from weights; all zero when it knows nothing.</summary>
/// <param name="Coarse">Its cluster among few, from 1; 0 when the word was too rare to cluster.</param>
/// <param name="Middle">Its cluster among some hundreds, likewise.</param>
/// <param name="Fine">Its cluster among most, likewise.</param>
/// <param name="Frequency">The logarithm to base 2 of its count in the encyclopedia, 0 when unseen.</param>
/// <param name="Lists">The name lists it stands in.</param>
internal readonly record struct WordFacts(ushort Coarse, ushort Middle, ushort Fine, byte Frequency, NameLists Lists)
{
    public bool Clustered => Coarse > 0;
}

/// <summary>The name lists, as bits: a word or phrase may stand in several. The bits stand in the weights file.</summary>
[Flags]
internal enum NameLists : ushort
{
    None = 0,

    /// <summary>Some listed name of several words begins so: look further.</summary>
    Begins = 1,

    /// <summary>A part of person names (transliteration pairs).</summary>
    PersonPart = 2,

    /// <summary>A given name or surname of the morphological lexicon.</summary>
    ProperHuman = 4,

    /// <summary>Any other proper noun of the morphological lexicon.</summary>
    ProperOther = 8,

    /// <summary>A populated place.</summary>
    Place = 16,

    /// <summary>An encyclopedia title whose article opens like that of a person.</summary>
    TitlePerson = 32,

    /// <summary>An encyclopedia title whose article opens like that of a place.</summary>
    TitlePlace = 64,

    /// <summary>An encyclopedia title whose article opens like that of an organisation.</summary>
    TitleOrganisation = 128,

    /// <summary>Any other encyclopedia title.</summary>
    TitleOther = 256,

    /// <summary>An adjective of the morphological lexicon.</summary>
    Adjective = 512,

    /// <summary>A word of a title in <see cref="TitlePerson"/>.</summary>
    TitlePersonPart = 1024,

    /// <summary>A currency, religion, scripture, prize or contest.</summary>
    OtherName = 2048,

    /// <summary>Mostly part of a person's name where a first tagger read it in the encyclopedia.</summary>
    ReadAsPerson = 4096,

    /// <summary>Mostly part of a place's name there.</summary>
    ReadAsPlace = 8192,

    /// <summary>Mostly part of an organisation's name there.</summary>
    ReadAsOrganisation = 16384,

    /// <summary>Hardly ever part of a name there.</summary>
    ReadAsPlain = 32768,
}
