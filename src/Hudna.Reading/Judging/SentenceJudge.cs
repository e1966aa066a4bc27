using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Text.Searching;

namespace Hudna.Reading.Judging;

/// <summary>One way a sentence can report an act: signs that must all be there, and signs that must not.</summary>
internal sealed record SentenceRule(string Id, Seq<string> When, Seq<string> Unless, Seq<string> Examples, Seq<string> Counterexamples);

/// <summary>Judges whether a single sentence reports an act (an assault, a protest) by the rules of <c>rules/sentences</c>. Immutable.</summary>
public sealed class SentenceJudge
{
    /// <summary>Stands between signs of which one is enough.</summary>
    private const string Or = " or ";

    private readonly SentenceSigns _signs;
    private readonly Dictionary<string, SentenceRule[]> _rules = new(StringComparer.Ordinal);

    private SentenceJudge(SentenceSigns signs) => _signs = signs;

    /// <summary>The acts there are rules for: the names of the files.</summary>
    public static Seq<string> Acts { get; } = ["assault", "protest"];

    /// <exception cref="LexiconException">The word classes or rules are faulty; every fault is listed.</exception>
    public static SentenceJudge Load(SearchWords words, KnowledgeFolders folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var faults = new List<Fault>();
        var judge = new SentenceJudge(SentenceSigns.Load(words, folders, faults));
        foreach (var act in Acts)
        {
            var root = DataFiles.Load(Path.Combine(folders.Rules, "sentences", $"{act}.yaml"), faults);
            root?.Allow("source", "note", "unless", "rules");
            var always = judge.Signs(root, "unless");
            judge._rules[act] = [.. (root?.List("rules") ?? []).Select(node => judge.Read(node, always))];
        }

        return faults.Count == 0 ? judge : throw new LexiconException(faults);
    }

    /// <summary>The first rule by which a sentence reports an act, or null when it does not.</summary>
    /// <param name="reading">The reading of the sentence alone.</param>
    public string? Judge(string act, Model.Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var signs = _signs.Of(reading);
        return Array.Find(_rules[act], rule => rule.When.All(sign => Shows(signs, sign)) && !rule.Unless.Any(sign => Shows(signs, sign)))?.Id;
    }

    private static bool Shows(HashSet<string> signs, string sign) => sign.Split(Or).Any(signs.Contains);

    internal SentenceRule[] RulesOf(string act) => _rules[act];

    private SentenceRule Read(DataNode node, IEnumerable<string> always)
    {
        node.Allow("id", "when", "unless", "why", "examples", "counterexamples");
        node.Text("why");
        var rule = new SentenceRule(node.Text("id"), Signs(node, "when").ToSeq(), Signs(node, "unless").Concat(always).ToSeq(), Arabic(node, "examples"), Arabic(node, "counterexamples"));
        if (rule.When.Count == 0) node.Report("the rule asks for no sign.", "List its signs under 'when'.");
        if (rule.Examples.Count == 0 || rule.Counterexamples.Count == 0) node.Report("the rule lacks an example or a counterexample.", "Give at least one of each: they are its tests.");
        return rule;
    }

    private List<string> Signs(DataNode? node, string field)
    {
        var signs = new List<string>();
        foreach (var entry in node?.List(field) ?? [])
        {
            var sign = entry.AsText();
            signs.Add(sign);
            foreach (var one in sign.Split(Or))
            {
                if (!IsSign(one)) entry.Report($"'{one}' is no sign.", "Write 'class A', 'close A B', 'armed did VERB', 'counts WHAT', 'rule ID', 'hostile', 'toll' or 'time', with classes of lexicon/sentences.");
            }
        }

        return signs;
    }

    private bool IsSign(string sign) => sign.Split(' ') switch
    {
        ["class", var one] => _signs.IsClass(one),
        ["close", var one, var other] => _signs.IsClass(one) && _signs.IsClass(other),
        ["armed", "did", var verb] => SentenceSigns.IsDeed(verb),
        ["counts" or "rule", _] => true,
        _ => sign is SentenceSigns.Hostile or SentenceSigns.Toll or SentenceSigns.Time,
    };

    private static Seq<string> Arabic(DataNode node, string field) => node.List(field).Select(entry => DataText.Arabic(entry, entry.AsText())).ToSeq();
}
