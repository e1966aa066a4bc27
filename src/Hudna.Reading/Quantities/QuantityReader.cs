using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Phrases;
using Hudna.Text;

namespace Hudna.Reading.Quantities;

/// <summary>Finds what an article counts: numbers with their bounds, what befell those counted, and who they are. Runs after the times, whose numbers it leaves alone.</summary>
public sealed class QuantityReader
{
    private readonly PhraseTrie<CountWord> _words;
    private readonly NumberReader _numbers;

    private QuantityReader(PhraseTrie<CountWord> words, NumberReader numbers)
    {
        _words = words;
        _numbers = numbers;
    }

    /// <exception cref="LexiconException">Any file of its words is faulty; every fault is listed.</exception>
    public static QuantityReader Of(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var faults = new List<Fault>();
        var reader = Load(knowledge.Folders, faults);
        return faults.Count == 0 ? reader : throw new LexiconException(faults);
    }

    /// <summary>Loads lexicon/numbers; faults are added, not thrown.</summary>
    public static QuantityReader Load(KnowledgeFolders folders, List<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(faults);
        var numbers = new NumberReader(NumberLexicon.Load(Path.Combine(folders.Lexicon, "numbers", "words"), faults));
        return new(CountLexicon.Load(Path.Combine(folders.Lexicon, "numbers", "counted"), faults), numbers);
    }

    /// <summary>Fills <see cref="Analysis.Quantities"/>, in order, and the counts behind them.</summary>
    public void Read(Analysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        var marks = new CountMarks(analysis.Tokens, _words);
        var inTime = InTime(analysis);
        foreach (var sentence in analysis.Sentences) new SentenceCounts(analysis, marks, _numbers, inTime, sentence).Read();
        foreach (var count in analysis.Counts) analysis.Quantities.Add(count.Quantity);
    }

    private static bool[] InTime(Analysis analysis)
    {
        var inTime = new bool[analysis.Tokens.Count];
        foreach (var time in analysis.Times)
        {
            for (var t = analysis.Tokens.FirstAt(time.Span.Start); t < inTime.Length && analysis.Tokens[t].Span.Start < time.Span.End; t++) inTime[t] = true;
        }

        return inTime;
    }
}
