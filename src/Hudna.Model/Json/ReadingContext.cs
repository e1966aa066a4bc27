using System.Text.Json;
using System.Text.Json.Serialization;
using Hudna.Model.Ports;
using Hudna.Text;

namespace Hudna.Model.Json;

/// <summary>
/// How each noun is read back, made by the compiler: the published program is compiled ahead and cannot make it while it runs. Lists and
/// enums must be named here; one that is forgotten fails in the tests and not only in the published program, since both use this.
/// </summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    Converters =
    [
        typeof(SpanConverter), typeof(DateConverter),
        typeof(SeqConverter<Block>), typeof(SeqConverter<Span>), typeof(SeqConverter<Mention>), typeof(SeqConverter<TimeExpression>), typeof(SeqConverter<Quantity>),
        typeof(SeqConverter<Statement>), typeof(SeqConverter<EventReport>), typeof(SeqConverter<TruceReport>), typeof(SeqConverter<TallyReport>),
        typeof(SeqConverter<PromiseReport>), typeof(SeqConverter<ContradictionReport>), typeof(SeqConverter<Party>), typeof(SeqConverter<EventPlace>), typeof(SeqConverter<string>),
        typeof(SeqConverter<Renewal>), typeof(SeqConverter<BreachLink>), typeof(SeqConverter<BreachTest>), typeof(SeqConverter<TallyPart>), typeof(SeqConverter<TallyAnswer>),
        typeof(KebabConverter<PublishedFrom>), typeof(KebabConverter<BlockKind>), typeof(KebabConverter<MentionKind>), typeof(KebabConverter<TimePrecision>),
        typeof(KebabConverter<StatementMode>), typeof(KebabConverter<Stance>), typeof(KebabConverter<EventType>), typeof(KebabConverter<EventStatus>), typeof(KebabConverter<TalksSign>),
        typeof(KebabConverter<TruceState>), typeof(KebabConverter<BreachTest>), typeof(KebabConverter<TallyStance>), typeof(KebabConverter<CommitmentStatus>), typeof(KebabConverter<ContradictionGround>),
    ])]
[JsonSerializable(typeof(Reading))]
[JsonSerializable(typeof(SearchAnswer))]
internal sealed partial class ReadingContext : JsonSerializerContext;
