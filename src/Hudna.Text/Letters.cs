namespace Hudna.Text;

/// <summary>The Arabic letters and signs the code must name; language itself lives in the lexicon.</summary>
public static class Letters
{
    public const char Alef = '\u0627';
    public const char AlefMadda = '\u0622';
    public const char AlefHamzaAbove = '\u0623';
    public const char AlefHamzaBelow = '\u0625';
    public const char AlefWasla = '\u0671';
    public const char AlefMaqsura = '\u0649';
    public const char Hamza = '\u0621';
    public const char WawHamza = '\u0624';
    public const char YehHamza = '\u0626';
    public const char Waw = '\u0648';
    public const char Feh = '\u0641';
    public const char Beh = '\u0628';
    public const char Kaf = '\u0643';
    public const char Lam = '\u0644';
    public const char Seen = '\u0633';
    public const char Heh = '\u0647';
    public const char Meem = '\u0645';
    public const char Noon = '\u0646';
    public const char Teh = '\u062A';
    public const char Jeem = '\u062C';
    public const char TehMarbuta = '\u0629';
    public const char Yeh = '\u064A';
    public const char Tatweel = '\u0640';
    public const char Tanwin = '\u064B';
    public const char SuperscriptAlef = '\u0670';
    public const char ArabicComma = '\u060C';
    public const char ArabicSemicolon = '\u061B';
    public const char ArabicQuestionMark = '\u061F';
    public const char ArabicDecimal = '\u066B';
    public const char ArabicThousands = '\u066C';

    /// <summary>Vowel marks, shadda, tanwin, combining hamza and madda, superscript alef, Koranic marks.</summary>
    public static bool IsMark(char c) =>
        c is (>= '\u064B' and <= '\u065F') or SuperscriptAlef or (>= '\u0610' and <= '\u061A') or (>= '\u06D6' and <= '\u06DC')
            or (>= '\u06DF' and <= '\u06E8') or (>= '\u06EA' and <= '\u06ED');

    /// <summary>Whether a word is written with the ending of the indefinite accusative, on its last letter or on the alef's right: no verb and no subject is.</summary>
    public static bool EndsInTanwin(ReadOnlySpan<char> word) => word is [.., Tanwin] or [_, .., Tanwin, Alef];

    /// <summary>Signs that steer layout and are no part of a word: bidi controls, joiners, zero-width spaces, soft hyphen, byte-order mark.</summary>
    public static bool IsInvisible(char c) =>
        c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u2064')
            or (>= '\u2066' and <= '\u2069') or '\u061C' or '\uFEFF' or '\u00AD';

    /// <summary>A letter of the Arabic script, presentation forms included.</summary>
    public static bool IsArabic(char c) =>
        (c is (>= '\u0620' and <= '\u064A') or (>= '\u066E' and <= '\u06D3') or (>= '\u0750' and <= '\u077F')
            or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC')) && c != Tatweel && c != SuperscriptAlef;

    /// <summary>The value of a digit of the European, Arabic-Indic or extended Arabic-Indic script, or -1.</summary>
    public static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\u0660' and <= '\u0669' => c - '\u0660',
        >= '\u06F0' and <= '\u06F9' => c - '\u06F0',
        _ => -1,
    };

    /// <summary>Straight, curly, low and angle quotation marks, single and double, prime marks used as such.</summary>
    public static bool IsQuotationMark(char c) =>
        c is '"' or '\u00AB' or '\u00BB' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2039' or '\u203A' or '\u2033' or '\u275D' or '\u275E';
}
