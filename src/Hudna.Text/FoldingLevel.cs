namespace Hudna.Text;

/// <summary>How far spellings are brought together before they are compared.</summary>
public enum FoldingLevel
{
    /// <summary>
    /// Spellings of one written word. Taken out: vowel marks, tatweel, invisible layout signs. Changed: alef with hamza, madda or
    /// wasla to alef; Persian keheh, gaf with ring and yeh to kaf and yeh; digits to European; white space of any kind to a space
    /// (line ends stay); presentation forms to their letters; capitals of other scripts to small letters. Kept apart: alef maqsura
    /// and yeh, teh marbuta and heh, hamza on waw and yeh.
    /// </summary>
    Spelling,

    /// <summary>Spelling, and further: alef maqsura to yeh, teh marbuta to heh, waw and yeh with hamza to waw and yeh; a lone hamza is taken out.</summary>
    Search,
}
