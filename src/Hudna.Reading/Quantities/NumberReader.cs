using System.Globalization;
using Hudna.Text;

namespace Hudna.Reading.Quantities;

/// <summary>A number in the text: tokens [First, End), the least and the most it allows (Most null when open upwards).</summary>
/// <param name="Attached">Folded characters of particles before its first word that are no part of it.</param>
internal readonly record struct NumberHit(int First, int End, int Attached, long Least, long? Most, bool InDigits)
{
    public bool IsExact => Least == Most;
}

/// <summary>
/// Reads numbers in digits of any script, in words, and mixed (15 thousand). Words are summed in groups below a thousand, a scale
/// word multiplies the group before it; a piece joins only with the conjunction attached to it and only while pieces get smaller.
/// </summary>
internal sealed class NumberReader(NumberLexicon lexicon)
{
    private const long Largest = 1_000_000_000_000;

    /// <summary>The number that begins at a token, or null. A particle attached before it is left out.</summary>
    public NumberHit? ReadAt(TokenList tokens, int first)
    {
        var token = tokens[first];
        if (token.Kind == TokenKind.Number) return InDigits(tokens, first);
        return token.Kind == TokenKind.Word ? InWords(tokens, first) : null;
    }

    private NumberHit? InDigits(TokenList tokens, int first)
    {
        if (Parse(tokens.Folded(first)) is not { } number) return null;
        var end = first + 1;
        if (ScaleAt(tokens, end) is { } scale && number * scale <= Largest)
        {
            number *= scale;
            end++;
        }

        if (number != decimal.Truncate(number) || number > Largest) return null;
        return new(first, end, 0, (long)number, (long)number, InDigits: true);
    }

    /// <summary>Digits with a decimal point or with thousands marks: three digits after every mark mean thousands.</summary>
    private static decimal? Parse(ReadOnlySpan<char> digits)
    {
        Span<char> plain = stackalloc char[24];
        if (digits.Length > plain.Length) return null;
        int length = 0, marks = 0, lastMark = -1;
        var thousands = true;
        for (var i = 0; i < digits.Length; i++)
        {
            if (char.IsAsciiDigit(digits[i]))
            {
                plain[length++] = digits[i];
                continue;
            }

            if (marks++ > 0 && i - lastMark != 4) thousands = false;
            lastMark = i;
        }

        if (marks > 0 && digits.Length - lastMark != 4) thousands = false;
        if (marks > 1 && !thousands) return null;
        if (!decimal.TryParse(plain[..length], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        if (thousands) return number;
        for (var i = digits.Length - lastMark - 1; i > 0; i--) number /= 10;
        return number;
    }

    private NumberHit? InWords(TokenList tokens, int first)
    {
        var word = tokens.Folded(first);
        Span<Cut> cuts = stackalloc Cut[Clitics.MostCuts];
        var count = Clitics.Cuts(word, cuts);
        foreach (var cut in cuts[..count])
        {
            if ((cut.Attached & (Proclitics.HiddenArticle | Proclitics.Will)) != 0) continue;
            var found = lexicon.Find(word[cut.Length..]);
            if (found.Length == 0) continue;
            if (Sum(tokens, first, found) is { } sum) return new(first, sum.End, cut.Length, sum.Value, sum.Value, InDigits: false);
            if (Bounded(tokens, first, found, cut.Length) is { } bounded) return bounded;
        }

        return null;
    }

    private NumberHit? Bounded(TokenList tokens, int first, NumberWord[] found, int attached)
    {
        foreach (var word in found)
        {
            switch (word.Kind)
            {
                case NumberKind.Indefinite when first + 1 < tokens.Count && lexicon.Find(tokens.Folded(first + 1), NumberKind.OfScale) is { } scale:
                    return new(first, first + 2, attached, word.Value * scale.Value, null, InDigits: false);
                case NumberKind.Indefinite:
                    return new(first, first + 1, attached, word.Value, null, InDigits: false);
                case NumberKind.Few when ScaleAt(tokens, first + 1) is { } few:
                    return new(first, first + 2, attached, word.Value * (long)few, word.Most * (long)few, InDigits: false);
                case NumberKind.Few:
                    return new(first, first + 1, attached, word.Value, word.Most, InDigits: false);
            }
        }

        return null;
    }

    private (long Value, int End)? Sum(TokenList tokens, int first, NumberWord[] found)
    {
        long total = 0, group = 0, least = Largest;
        var at = first;
        while (true)
        {
            if (!Take(tokens, ref at, found, ref group, ref total, ref least)) break;
            while (ScaleAt(tokens, at) is { } scale && group > 0 && scale < least)
            {
                total += group * (long)scale;
                group = 0;
                least = (long)scale;
                at++;
            }

            if (at >= tokens.Count || tokens[at].Kind != TokenKind.Word) break;
            var next = tokens.Folded(at);
            if (next.Length < 3 || next[0] != Letters.Waw) break;
            found = lexicon.Find(next[1..]);
            if (found.Length == 0) break;
        }

        return at == first ? null : (total + group, at);
    }

    /// <summary>Adds one piece (two tokens for eleven to nineteen and for hundreds written apart); false when it does not join.</summary>
    private bool Take(TokenList tokens, ref int at, NumberWord[] found, ref long group, ref long total, ref long least)
    {
        foreach (var word in found)
        {
            switch (word.Kind)
            {
                case NumberKind.Ones or NumberKind.TeenOnes when group % 10 == 0 && TeenAt(tokens, at + 1) && group % 100 == 0:
                    group += word.Value + 10;
                    at += 2;
                    return true;
                case NumberKind.Ones when group % 100 == 0 && word.Value > 2 && HundredAt(tokens, at + 1):
                    group += word.Value * 100;
                    at += 2;
                    return true;
                case NumberKind.Ones when group % 100 == 0:
                    group += word.Value;
                    at++;
                    return true;
                case NumberKind.Teen when group % 100 == 0:
                    group += word.Value;
                    at++;
                    return true;
                case NumberKind.Tens when group % 100 < 10:
                    group += word.Value;
                    at++;
                    return true;
                case NumberKind.Hundreds when group == 0:
                    group += word.Value;
                    at++;
                    return true;
                case NumberKind.ScaleDual when group == 0 && word.Value < least:
                    total += word.Value;
                    least = word.Value / 2;
                    at++;
                    return true;
                case NumberKind.Scale when group == 0 && word.Value < least && !IsIndefinite(found):
                    total += word.Value;
                    least = word.Value;
                    at++;
                    return true;
            }
        }

        return false;
    }

    private static bool IsIndefinite(NumberWord[] found) => Array.Exists(found, word => word.Kind == NumberKind.Indefinite);

    private bool TeenAt(TokenList tokens, int at) => at < tokens.Count && lexicon.Find(tokens.Folded(at), NumberKind.Teen) is not null;

    private bool HundredAt(TokenList tokens, int at) => at < tokens.Count && lexicon.Find(tokens.Folded(at), NumberKind.Hundreds) is { Value: 100 };

    private decimal? ScaleAt(TokenList tokens, int at) => at < tokens.Count && lexicon.Find(tokens.Folded(at), NumberKind.Scale) is { } scale ? scale.Value : null;
}
