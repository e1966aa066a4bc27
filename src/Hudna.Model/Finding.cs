using Hudna.Text;

namespace Hudna.Model;

/// <summary>Someone or something the text names: where, which actor of the dossiers if known, and the name as written.</summary>
/// <param name="Span">Where it is named, or null when it is known only from the context.</param>
/// <param name="Actor">Dossier id, or null when the text leaves it unnamed or the dossiers do not know it.</param>
/// <param name="Name">The words that name it, or null.</param>
public sealed record Party(Span? Span, string? Actor, string? Name);

/// <summary>A fact read from one article. None can be made without the words it stands on and the rule that read them.</summary>
public abstract record Finding
{
    /// <exception cref="ArgumentException">The evidence is empty, or the rule or the id is blank.</exception>
    private protected Finding(string id, Span evidence, string rule)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        if (evidence.IsEmpty) throw new ArgumentException("A fact needs words to stand on; its evidence is empty.", nameof(evidence));
        Id = id;
        Evidence = evidence;
        Rule = rule;
    }

    /// <summary>Derived from article, kind and evidence (see <see cref="FindingId"/>), so that a verdict finds it again after a re-reading.</summary>
    public string Id { get; }

    /// <summary>The words it stands on, in the article's text.</summary>
    public Span Evidence { get; }

    /// <summary>The id of the rule that read them.</summary>
    public string Rule { get; }
}
