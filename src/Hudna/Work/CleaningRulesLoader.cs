using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Sources.Cleaning;

namespace Hudna.Work;

/// <summary>Maps the files of <c>rules/cleaning/</c> to what the intake works with.</summary>
internal static class CleaningRulesLoader
{
    /// <exception cref="LexiconException">Any file is faulty; every fault is listed.</exception>
    public static CleaningRules Load(KnowledgeFolders folders)
    {
        var faults = new List<Fault>();
        var rules = Load(folders, faults);
        return faults.Count == 0 ? rules : throw new LexiconException(faults);
    }

    /// <summary>Reads what can be read and adds to <paramref name="faults"/> whatever is wrong. A file that is absent counts as empty.</summary>
    public static CleaningRules Load(KnowledgeFolders folders, List<Fault> faults) => new()
    {
        Lines = Entries(folders, "lines.yaml", "rules", faults).Select(Line).ToSeq(),
        Months = Entries(folders, "dates.yaml", "months", faults).SelectMany(Month).ToSeq(),
        DateWords = Entries(folders, "dates.yaml", "beside", []).Select(AnyScript).ToSeq(),
        Credits = Entries(folders, "credits.yaml", "words", faults).Select(AnyScript).ToSeq(),
        LetterPairs = Entries(folders, "letter-pairs.yaml", "pairs", faults).Select(pair => DataText.Arabic(pair, pair.AsText())).ToSeq(),
        Languages = Entries(folders, "languages.yaml", "languages", faults).Select(Language).ToSeq(),
        Markup = Entries(folders, "markup.yaml", "rules", faults).Select(Markup).ToSeq(),
    };

    private static List<DataNode> Entries(KnowledgeFolders folders, string file, string list, List<Fault> faults)
    {
        var path = Path.Combine(folders.Rules, "cleaning", file);
        if (!File.Exists(path) || DataFiles.Load(path, faults) is not { } root) return [];
        root.Allow("source", "note", list, "beside");
        return [.. root.List(list)];
    }

    private static LineRule Line(DataNode node)
    {
        node.Allow("id", "why", "kind", "fit", "region", "longest", "glued", "unstopped", "arabic", "latin", "examples", "counterexamples");
        node.Text("why");
        var examples = node.Texts("examples").ToSeq();
        var counterexamples = node.Texts("counterexamples").ToSeq();
        if (examples.Count == 0 || counterexamples.Count == 0) node.Report("the rule lacks an example or a counterexample.", "Give at least one of each: they are its tests.");
        var patterns = node.List("arabic").Select(pattern => DataText.Arabic(pattern, pattern.AsText())).Concat(node.Texts("latin")).ToSeq();
        if (patterns.Count == 0) node.Report("the rule has no pattern.", "List its words under 'arabic' or 'latin'.");
        return new(
            node.Text("id"), node.Choice("kind", BlockKind.Other), node.Choice("fit", LineFit.Whole), node.Choice("region", LineRegion.Anywhere), patterns,
            (int)(node.NumberOrNull("longest") ?? 0), node.Flag("glued"), node.Flag("unstopped"), examples, counterexamples);
    }

    private static IEnumerable<MonthName> Month(DataNode node)
    {
        node.Allow("month", "names");
        var month = (int)(node.NumberOrNull("month") ?? 0);
        if (month is < 1 or > 12) node.Report($"{month} is no month.", "Write 1 to 12.");
        return node.List("names").Select(name => new MonthName(AnyScript(name), month));
    }

    private static LanguageWords Language(DataNode node)
    {
        node.Allow("code", "words");
        return new(node.Text("code"), node.List("words").Select(AnyScript).ToSeq());
    }

    private static MarkupRule Markup(DataNode node)
    {
        node.Allow("id", "why", "kind", "parts");
        node.Text("why");
        return new(node.Text("id"), node.Choice("kind", BlockKind.Other), node.Texts("parts").ToSeq());
    }

    /// <summary>A word of a list that holds several scripts: those without Latin letters are checked as Arabic.</summary>
    private static string AnyScript(DataNode node)
    {
        var text = node.AsText();
        return text.Any(c => c is < '\u0250' && char.IsLetter(c)) ? text : DataText.Arabic(node, text);
    }
}
