using Hudna.Model;
using Hudna.Reading.Mentions;
using Hudna.Text;

namespace Hudna.Reading;

/// <summary>
/// One article made ready for reading: folded, cut into tokens, each token knowing its block and sentence. Made once an article and
/// shared by all readers; each later reader finds here what the earlier ones found.
/// </summary>
public sealed class Analysis
{
    private readonly int[] _blockOf;
    private readonly int[] _sentenceOf;

    private Analysis(Article article, FoldedText folded, TokenList tokens, int[] blockOf, int[] sentenceOf, Sentence[] sentences)
    {
        Article = article;
        Folded = folded;
        Tokens = tokens;
        _blockOf = blockOf;
        _sentenceOf = sentenceOf;
        Sentences = sentences;
    }

    public Article Article { get; }

    public string Text => Article.Text;

    public FoldedText Folded { get; }

    public TokenList Tokens { get; }

    /// <summary>The sentences of all prose blocks (<see cref="BlockKinds.IsProse"/>), in order.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Mentions found so far, ordered by span, none inside another of the same kind.</summary>
    public List<Mention> Mentions { get; } = [];

    /// <summary>The same mentions by token, with their grammar: what readers of statements and events ask.</summary>
    public NamedPhrases Named { get; internal set; } = NamedPhrases.None;

    /// <summary>The states that adjectives name ("northern"), by token.</summary>
    internal Dictionary<int, string> Nisbas { get; } = [];

    /// <summary>The state whose conflict the article tells of: it has a dossier of its own and is named far more than any other such; else null.</summary>
    public string? Conflict { get; internal set; }

    /// <summary>Time expressions found so far, in order, not overlapping.</summary>
    public List<TimeExpression> Times { get; } = [];

    public List<Quantity> Quantities { get; } = [];

    /// <summary>The counts behind <see cref="Quantities"/>, with the words they stand on.</summary>
    internal List<Hudna.Reading.Quantities.Count> Counts { get; } = [];

    public List<Statement> Statements { get; } = [];

    public List<EventReport> Events { get; } = [];

    public List<TruceReport> Truces { get; } = [];

    public List<TallyReport> Tallies { get; } = [];

    public List<PromiseReport> Commitments { get; } = [];

    public List<ContradictionReport> Contradictions { get; } = [];

    /// <summary>Index into the article's blocks of the block a token stands in, or -1.</summary>
    public int BlockOf(int token) => token < _blockOf.Length ? _blockOf[token] : -1;

    /// <summary>Index into <see cref="Sentences"/> of the sentence a token stands in, or -1 outside prose and behind the last token.</summary>
    public int SentenceOf(int token) => token < _sentenceOf.Length ? _sentenceOf[token] : -1;

    /// <summary>Whether a token is part of a quantity: a number in words counts what stands behind it.</summary>
    internal bool IsCounting(int token)
    {
        foreach (var quantity in Quantities)
        {
            if (quantity.Span.Contains(Tokens[token].Span)) return true;
        }

        return false;
    }

    public BlockKind? KindOf(int token) => BlockOf(token) is >= 0 and var block ? Article.Blocks[block].Kind : null;

    public static Analysis Of(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var folded = FoldedText.Of(article.Text);
        var tokens = TokenList.Of(folded);
        var blockOf = new int[tokens.Count];
        var sentenceOf = new int[tokens.Count];
        Array.Fill(blockOf, -1);
        Array.Fill(sentenceOf, -1);
        var sentences = new List<Sentence>();
        for (var b = 0; b < article.Blocks.Count; b++)
        {
            var block = article.Blocks[b];
            for (var t = tokens.FirstAt(block.Span.Start); t < tokens.Count && tokens[t].Span.Start < block.Span.End; t++) blockOf[t] = b;
            if (!block.Kind.IsProse()) continue;
            foreach (var span in Hudna.Text.Sentences.Of(article.Text, block.Span))
            {
                var first = tokens.FirstAt(span.Start);
                var last = first;
                while (last < tokens.Count && tokens[last].Span.Start < span.End) sentenceOf[last++] = sentences.Count;
                if (last > first) sentences.Add(new(span, first, last, b));
            }
        }

        return new(article, folded, tokens, blockOf, sentenceOf, [.. sentences]);
    }
}

/// <summary>A sentence: its span, its tokens [FirstToken, EndToken) and its block.</summary>
public readonly record struct Sentence(Span Span, int FirstToken, int EndToken, int Block);
