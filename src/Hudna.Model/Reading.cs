using Hudna.Text;

namespace Hudna.Model;

/// <summary>
/// What one article says, as one version of the reader understood it; wholly replaced when read anew. All spans lie in
/// <see cref="Text"/>. Its JSON form is the contract of docs/design: see <see cref="Json.ReadingJson"/>.
/// </summary>
public sealed record Reading(
    ArticleHeader Article,
    string Text,
    Seq<Block> Blocks,
    Seq<Span> Sentences,
    Seq<Mention> Mentions,
    Seq<TimeExpression> Times,
    Seq<Quantity> Quantities,
    Seq<Statement> Statements,
    Seq<EventReport> Events,
    Seq<TruceReport> Truces,
    Seq<TallyReport> Tallies,
    Seq<PromiseReport> Commitments,
    Seq<ContradictionReport> Contradictions,
    string Reader);
