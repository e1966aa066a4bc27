using System.Runtime.CompilerServices;

namespace Hudna.Reading.Names;

/// <summary>
/// The tagger's own folding, coarser than the text's: what the trained weights know a word by.
/// Dropped: vowel marks U+064B..U+0652 and U+0670, tatweel, direction marks, U+FEFF.
/// Alef with hamza, madda or wasla is alef; alef maqsura and Persian yeh are yeh; teh marbuta is heh;
/// Persian and Urdu kaf, gaf are kaf; veh is feh, peh is beh, tcheh is jeem; every digit is 0; Latin is lower case.
/// </summary>
internal static class NameLetters
{
    public const char Alef = '\u0627';
    public const char Beh = '\u0628';
    public const char TehMarbuta = '\u0629';
    public const char Jeem = '\u062C';
    public const char Seen = '\u0633';
    public const char Feh = '\u0641';
    public const char Kaf = '\u0643';
    public const char Lam = '\u0644';
    public const char Heh = '\u0647';
    public const char Waw = '\u0648';
    public const char AlefMaqsura = '\u0649';
    public const char Yeh = '\u064A';

    private const char Dropped = '\0';
    private static readonly char[] Map = BuildMap();

    /// <summary>Folds <paramref name="word"/> into <paramref name="into"/> and returns the length; what does not fit is cut.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        foreach (var letter in word)
        {
            var folded = Fold(letter);
            if (folded == Dropped)
                continue;
            if (length == into.Length)
                break;
            into[length++] = folded;
        }
        return length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static char Fold(char letter) => letter < Map.Length ? Map[letter]
        : letter is >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFEFF' ? Dropped
        : letter;

    private static char[] BuildMap()
    {
        var map = new char[0x0700];
        for (var code = 0; code < map.Length; code++)
        {
            var letter = (char)code;
            map[code] = char.IsDigit(letter) ? '0' : char.ToLowerInvariant(letter);
        }
        for (var mark = '\u064B'; mark <= '\u0652'; mark++)
            map[mark] = Dropped;
        map['\u0670'] = map['\u0640'] = map['\u061C'] = Dropped;
        map['\u0622'] = map['\u0623'] = map['\u0625'] = map['\u0671'] = Alef;
        map[AlefMaqsura] = map['\u06CC'] = Yeh;
        map[TehMarbuta] = map['\u06C1'] = map['\u06BE'] = Heh;
        map['\u06A9'] = map['\u06AF'] = Kaf;
        map['\u06A4'] = Feh;
        map['\u067E'] = Beh;
        map['\u0686'] = Jeem;
        return map;
    }
}
