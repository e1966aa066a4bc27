using System.Text.Json;

namespace Hudna.Model.Json;

/// <summary>The names of enum members in JSON. Tables by number: every enum of the model counts from nought without a gap.</summary>
internal static class KebabNames
{
    private static readonly string[] PublishedFroms = All(typeof(PublishedFrom));
    private static readonly string[] BlockKinds = All(typeof(BlockKind));
    private static readonly string[] MentionKinds = All(typeof(MentionKind));
    private static readonly string[] TimePrecisions = All(typeof(TimePrecision));
    private static readonly string[] StatementModes = All(typeof(StatementMode));
    private static readonly string[] Stances = All(typeof(Stance));
    private static readonly string[] EventTypes = All(typeof(EventType));
    private static readonly string[] EventStatuses = All(typeof(EventStatus));
    private static readonly string[] TalksSigns = All(typeof(TalksSign));
    private static readonly string[] TruceStates = All(typeof(TruceState));
    private static readonly string[] BreachTests = All(typeof(BreachTest));
    private static readonly string[] TallyStances = All(typeof(TallyStance));
    private static readonly string[] CommitmentStatuses = All(typeof(CommitmentStatus));
    private static readonly string[] ContradictionGrounds = All(typeof(ContradictionGround));

    public static string Of(PublishedFrom value) => PublishedFroms[(int)value];

    public static string Of(BlockKind value) => BlockKinds[(int)value];

    public static string Of(MentionKind value) => MentionKinds[(int)value];

    public static string Of(TimePrecision value) => TimePrecisions[(int)value];

    public static string Of(StatementMode value) => StatementModes[(int)value];

    public static string Of(Stance value) => Stances[(int)value];

    public static string Of(EventType value) => EventTypes[(int)value];

    public static string Of(EventStatus value) => EventStatuses[(int)value];

    public static string Of(TalksSign value) => TalksSigns[(int)value];

    public static string Of(TruceState value) => TruceStates[(int)value];

    public static string Of(BreachTest value) => BreachTests[(int)value];

    public static string Of(TallyStance value) => TallyStances[(int)value];

    public static string Of(CommitmentStatus value) => CommitmentStatuses[(int)value];

    public static string Of(ContradictionGround value) => ContradictionGrounds[(int)value];

    // Not Enum.GetNames<T>: generic code over each enum would be compiled at every start.
    private static string[] All(Type type) => Array.ConvertAll(Enum.GetNames(type), JsonNamingPolicy.KebabCaseLower.ConvertName);
}
