using System.Globalization;

namespace Hudna.Web.Words;

/// <summary>Numbers for people: grouped by thousands, in the digits chosen. Cultures are not asked: .NET prints European digits even for ar-SY.</summary>
internal static class Numbers
{
    private const char ArabicIndicZero = '\u0660';
    private const char ArabicThousands = '\u066C';
    private const char ArabicDecimal = '\u066B';

    public static string Write(long number, Digits digits) => Convert(number.ToString("N0", CultureInfo.InvariantCulture), digits);

    /// <summary>Without grouping: years, days, hours.</summary>
    public static string Plain(long number, Digits digits) => Convert(number.ToString(CultureInfo.InvariantCulture), digits);

    /// <summary>Two decimals, such as a confidence.</summary>
    public static string Fraction(double number, Digits digits) => Convert(number.ToString("0.00", CultureInfo.InvariantCulture), digits);

    private static string Convert(string written, Digits digits) =>
        digits is Digits.European ? written : string.Create(written.Length, written, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = source[i] switch
                {
                    >= '0' and <= '9' => (char)(ArabicIndicZero + source[i] - '0'),
                    ',' => ArabicThousands,
                    '.' => ArabicDecimal,
                    var other => other,
                };
            }
        });
}
