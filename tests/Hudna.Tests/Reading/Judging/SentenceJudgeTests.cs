using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Reading.Judging;
using Hudna.Tests.Support;
using Hudna.Work;

namespace Hudna.Tests.Reading.Judging;

public class SentenceJudgeTests
{
    private static readonly KnowledgeFolders Folders = KnowledgeFolders.Below(Repository.Root);
    private static readonly SentenceReader Reader = new(Language.Default.Reader, Folders);
    private static readonly SentenceJudge Rules = SentenceJudge.Load(SearchWordsLoader.Load(Folders).Words, Folders);

    public static TheoryData<string, string, string> Examples() => Sentences(rule => rule.Examples);

    public static TheoryData<string, string, string> Counterexamples() => Sentences(rule => rule.Counterexamples);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_finds_its_examples(string act, string rule, string sentence) => Reader.Judge(act, sentence).ShouldNotBeNull($"{rule}: {sentence}");

    [Theory]
    [MemberData(nameof(Counterexamples))]
    public void No_rule_finds_a_counterexample(string act, string rule, string sentence) => Reader.Judge(act, sentence).ShouldBeNull($"{rule}: {sentence}");

    [Fact]
    public void An_empty_sentence_reports_nothing() => Reader.Judge("assault", "").ShouldBeNull();

    [Fact]
    public void What_is_no_sign_and_what_lacks_an_example_is_told_with_its_line()
    {
        using var data = new TempFolder();
        Directory.CreateDirectory(data.File("lexicon/sentences"));
        Directory.CreateDirectory(data.File("rules/sentences"));
        data.Write("lexicon/sentences/classes.yaml", "classes:\n  - id: kill\n    why: x\n    words: [قتل]\n");
        data.Write("rules/sentences/protest.yaml", "rules: []\n");
        data.Write("rules/sentences/assault.yaml", """
            rules:
              - id: assault.one
                when: [class hurt]
                why: the class is none
                examples: [قتل رجل]
                counterexamples: []
            """);
        var folders = Folders with { Lexicon = Path.Combine(data.Path, "lexicon"), Rules = Path.Combine(data.Path, "rules") };
        var thrown = Should.Throw<LexiconException>(() => SentenceJudge.Load(SearchWordsLoader.Load(Folders).Words, folders));
        thrown.Faults.Select(fault => fault.Line).ShouldBe([3, 2], ignoreOrder: true);
        thrown.Message.ShouldContain("'class hurt' is no sign.");
        thrown.Message.ShouldContain("lacks an example or a counterexample");
    }

    private static TheoryData<string, string, string> Sentences(Func<SentenceRule, IEnumerable<string>> of)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var act in SentenceJudge.Acts)
        foreach (var rule in Rules.RulesOf(act))
        foreach (var sentence in of(rule)) data.Add(act, rule.Id, sentence);
        return data;
    }
}
