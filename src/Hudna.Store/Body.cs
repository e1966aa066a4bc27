using System.Globalization;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Store;

/// <summary>The stretches of a text that are the article proper, as they are kept: <c>start-end</c>, parted by spaces, in order.</summary>
internal static class Body
{
    public static string Of(Reading reading) => string.Join(' ', reading.Blocks.Where(block => block.Kind.IsArticle()).Select(block => block.Span));

    public static IEnumerable<Span> Parse(string kept)
    {
        foreach (var stretch in kept.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var dash = stretch.IndexOf('-', StringComparison.Ordinal);
            yield return new(int.Parse(stretch.AsSpan(0, dash), CultureInfo.InvariantCulture), int.Parse(stretch.AsSpan(dash + 1), CultureInfo.InvariantCulture));
        }
    }
}
