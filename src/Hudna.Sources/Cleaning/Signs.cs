using System.Buffers;

namespace Hudna.Sources.Cleaning;

/// <summary>Punctuation by what it does in a line.</summary>
internal static class Signs
{
    /// <summary>What ends a sentence, closing marks included.</summary>
    public static SearchValues<char> Closing { get; } = SearchValues.Create(".!?\u061F\u2026\n\u201D\u00BB)");

    /// <summary>What parts a name, a town and a date from each other.</summary>
    public static SearchValues<char> Parting { get; } = SearchValues.Create("-|\u2013\u2014,\u060C:\u2022/");

    /// <summary>Dashes as they stand between author, outlet and town; some keyboards type a tatweel or a box line.</summary>
    public static SearchValues<char> Dashes { get; } = SearchValues.Create("-\u2013\u2014|\u2500\u0640/");

    /// <summary>What a sentence has and a byline has not.</summary>
    public static SearchValues<char> OfSentences { get; } = SearchValues.Create(".\u061F!\"\u00AB\u201C");
}
