using System.Globalization;
using Hudna.Reading.Judging.Acts;

namespace Hudna.Eval;

/// <summary>A sentence with the parties read in it.</summary>
internal sealed record ReadSpans(MarkedSentence Sentence, IReadOnlyList<ActParty> Parties)
{
    /// <summary>The folded words a party may be known by: its head, and a person's name.</summary>
    public string[] WordsOf(ActParty party) =>
        [.. MarkedActors.WordsOf(party.Head.Of(Sentence.Text)), .. party.Name is { } name ? MarkedActors.WordsOf(name.Of(Sentence.Text)) : []];
}

/// <summary>
/// How often the parties read are those the coders marked, by their head words. A party only fewer than half of them marked is disputed:
/// left out of <see cref="Precision"/>, held against the reader in <see cref="StrictPrecision"/>.
/// </summary>
internal sealed record SpanScore(int Right, int Read, int Disputed, int Gold)
{
    public double Precision => Share(Right, Read - Disputed);

    public double StrictPrecision => Share(Right, Read);

    public double Recall => Share(Right, Gold);

    public double F1 => Share(2 * Right, Read - Disputed + Gold);

    public double StrictF1 => Share(2 * Right, Read + Gold);

    /// <param name="part">One part of the act, or null for both.</param>
    /// <param name="say">Told of each actor missed and each party too much: what, the word, the sentence.</param>
    public static SpanScore Of(IEnumerable<ReadSpans> all, ActPart? part, Func<IReadOnlyList<string>, string?> headOf, Action<string, string, MarkedSentence>? say = null)
    {
        var score = new SpanScore(0, 0, 0, 0);
        foreach (var read in all)
        {
            foreach (var one in (ActPart[])[ActPart.Doer, ActPart.Sufferer])
            {
                if (part is null || part == one) score += Of(read, one, headOf, say);
            }
        }

        return score;
    }

    public static SpanScore operator +(SpanScore x, SpanScore y) => new(x.Right + y.Right, x.Read + y.Read, x.Disputed + y.Disputed, x.Gold + y.Gold);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"precision {Precision:0.000}  recall {Recall:0.000}  f1 {F1:0.000}  strict precision {StrictPrecision:0.000}  strict f1 {StrictF1:0.000}  gold {Gold}  read {Read}  disputed {Disputed}");

    private static SpanScore Of(ReadSpans read, ActPart part, Func<IReadOnlyList<string>, string?> headOf, Action<string, string, MarkedSentence>? say)
    {
        var marked = new MarkedActors(read.Sentence, part == ActPart.Doer ? marking => marking.Source : marking => marking.Target, headOf);
        var open = marked.Heads.ToList();
        var (right, count, disputed) = (0, 0, 0);
        foreach (var party in read.Parties.Where(party => party.Part == part))
        {
            count++;
            var words = read.WordsOf(party);
            if (open.FindIndex(head => words.Any(word => MarkedActors.AreSame(word, head))) is >= 0 and var at)
            {
                right++;
                open.RemoveAt(at);
            }
            else if (words.Any(word => marked.Disputed.Any(other => MarkedActors.AreSame(word, other))))
            {
                disputed++;
            }
            else
            {
                say?.Invoke($"EXTRA {part}", words[0], read.Sentence);
            }
        }

        foreach (var head in open) say?.Invoke($"MISS {part}", head, read.Sentence);
        return new(right, count, disputed, marked.Heads.Count);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
