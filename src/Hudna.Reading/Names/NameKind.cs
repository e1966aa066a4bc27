namespace Hudna.Reading.Names;

/// <summary>What a tagged name names. The numbers stand in the weights file: add at the end, never renumber.</summary>
public enum NameKind : byte
{
    /// <summary>A human being.</summary>
    Person = 0,

    /// <summary>A state, a union of states or a continent.</summary>
    Nation = 1,

    /// <summary>Any other place: town, province, river, region.</summary>
    Place = 2,

    /// <summary>A party, movement, armed group, company, club or body of states.</summary>
    Organisation = 3,

    /// <summary>A newspaper, agency or broadcaster.</summary>
    Media = 4,

    /// <summary>An organ of a state: ministry, army, parliament.</summary>
    Government = 5,

    /// <summary>A people, confession or tribe.</summary>
    People = 6,

    /// <summary>A building or site: mosque, prison, port.</summary>
    Facility = 7,

    /// <summary>Anything else with a name: a book, a war, a currency, a religion.</summary>
    Other = 8,
}
