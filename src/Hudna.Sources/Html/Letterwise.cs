using System.Text;

namespace Hudna.Sources.Html;

/// <summary>Texts compared by their letters and digits alone, since pages and their metadata differ in spaces, marks and stops.</summary>
internal static class Letterwise
{
    public static string Of(string? text)
    {
        var letters = new StringBuilder(text?.Length ?? 0);
        foreach (var c in text ?? "")
        {
            if (char.IsLetterOrDigit(c)) letters.Append(char.ToLowerInvariant(c));
        }

        return letters.ToString();
    }

    public static bool Holds(string whole, string part) => part.Length > 0 && whole.Contains(part, StringComparison.Ordinal);
}
