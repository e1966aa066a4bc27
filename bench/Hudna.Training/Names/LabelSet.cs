using Hudna.Reading.Names;

namespace Hudna.Training.Names;

/// <summary>From a corpus's tags to the labels of the model and back to the four types of the shared tasks.</summary>
internal static class LabelSet
{
    public static readonly NameKind[] Kinds = Enum.GetValues<NameKind>();

    /// <summary>The labels of a sentence; a name that goes on without a beginning begins.</summary>
    public static byte[] Labels(IReadOnlyList<string> tags)
    {
        var labels = new byte[tags.Count];
        for (var at = 0; at < labels.Length; at++)
        {
            labels[at] = Label(tags[at]);
            if (!NameLabels.May(at > 0 ? labels[at - 1] : NameLabels.Outside, labels[at]))
                labels[at] = (byte)NameLabels.Begin(NameLabels.Kind(labels[at]));
        }
        return labels;
    }

    private static byte Label(string tag)
    {
        var kind = tag.Length > 2 ? tag[2..] == nameof(NameKind.Other) ? NameKind.Other : FineTypes.Kind(tag[2..]) : null;
        return kind is not { } known ? (byte)NameLabels.Outside
            : (byte)(tag[0] == 'B' ? NameLabels.Begin((int)known) : NameLabels.Inside((int)known));
    }

    /// <summary>The labels as BIO tags over four types.</summary>
    public static string[] FourTypes(IEnumerable<byte> labels) =>
        [.. labels.Select(label => label == NameLabels.Outside ? "O" : FourTypes((NameKind)NameLabels.Kind(label), NameLabels.IsInside(label)))];

    private static string FourTypes(NameKind kind, bool inside) => NameTypes.Of(kind) is { } type ? (inside ? "I-" : "B-") + type : "O";
}
