using System.Globalization;
using Hudna.Work;

namespace Hudna.Eval;

/// <summary>How often a judge says of sentences what people said: those labelled yes against those of one other label, the rest left out.</summary>
internal sealed record SentenceScore(int Right, int Said, int Yes, int No)
{
    public double Precision => Share(Right, Said);

    public double Recall => Share(Right, Yes);

    public double F1 => Share(2 * Right, Said + Yes);

    public static List<(LabelledSentence Sentence, bool Says)> Judge(IEnumerable<LabelledSentence> sentences, string act, SentenceReader reader) =>
        [.. sentences.Select(sentence => (sentence, reader.Judge(act, sentence.Text) is not null))];

    public static SentenceScore Of(IEnumerable<(LabelledSentence Sentence, bool Says)> judged, SentenceLabel against)
    {
        int right = 0, said = 0, yes = 0, no = 0;
        foreach (var (sentence, says) in judged)
        {
            if (sentence.Label != SentenceLabel.Yes && sentence.Label != against) continue;
            var reports = sentence.Label == SentenceLabel.Yes;
            right += says && reports ? 1 : 0;
            said += says ? 1 : 0;
            yes += reports ? 1 : 0;
            no += reports ? 0 : 1;
        }

        return new(right, said, yes, no);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"precision {Precision:0.000}  recall {Recall:0.000}  f1 {F1:0.000}  yes {Yes}  no {No}");

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
