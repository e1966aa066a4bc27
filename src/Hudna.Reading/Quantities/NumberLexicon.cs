using Hudna.Lexicon.Data;
using Hudna.Text;

namespace Hudna.Reading.Quantities;

/// <summary>How a number word joins with its neighbours; see lexicon/numbers.</summary>
internal enum NumberKind { Ones, TeenOnes, Teen, Tens, Hundreds, Scale, ScaleDual, Indefinite, OfScale, Few, Several }

/// <summary>One number word. Most is set only where the word itself is bounded upwards.</summary>
internal sealed record NumberWord(NumberKind Kind, long Value, long? Most);

/// <summary>The number words of lexicon/numbers, by their folded form. A form may have several readings.</summary>
internal sealed class NumberLexicon
{
    private static readonly NumberWord[] NoWords = [];

    private readonly Dictionary<string, NumberWord[]>.AlternateLookup<ReadOnlySpan<char>> _words;

    private NumberLexicon(Dictionary<string, List<NumberWord>> words) =>
        _words = words.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static NumberLexicon Load(string folder, List<Fault> faults)
    {
        var words = new Dictionary<string, List<NumberWord>>(StringComparer.Ordinal);
        foreach (var path in DataFiles.Below(folder))
        {
            if (DataFiles.Load(path, faults) is not { } root) continue;
            root.Allow("source", "why", "words");
            foreach (var entry in root.List("words"))
            {
                entry.Allow("kind", "value", "most", "forms");
                var word = new NumberWord(entry.Choice<NumberKind>("kind"), (long)(entry.NumberOrNull("value") ?? 0), (long?)entry.NumberOrNull("most"));
                foreach (var form in entry.Texts("forms").Select(form => FoldedText.Fold(form)).Distinct(StringComparer.Ordinal))
                {
                    if (!words.TryGetValue(form, out var readings)) words.Add(form, readings = []);
                    readings.Add(word);
                }
            }
        }

        return new(words);
    }

    public NumberWord[] Find(ReadOnlySpan<char> folded) => _words.TryGetValue(folded, out var found) ? found : NoWords;

    public NumberWord? Find(ReadOnlySpan<char> folded, NumberKind kind) => Array.Find(Find(folded), word => word.Kind == kind);
}
