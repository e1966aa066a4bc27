using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Tests.Support;

namespace Hudna.Tests.Lexicon;

public class KnowledgeTests
{
    private const string Two = """
        source: test
        actors:
          - id: north
            kind: state
            names:
              - الشمال
            government: nobody
          - id: north
            kind: state
            names:
              - الجنوب
          - id: West
            kind: castle
            nmaes:
              - الغرب
        """;

    [Fact]
    public void The_data_that_travels_with_the_program_has_no_fault() =>
        Faults(KnowledgeFolders.Below(Repository.Root)).ShouldBeEmpty();

    [Theory]
    [InlineData(3, "leads nowhere")]
    [InlineData(8, "is taken")]
    [InlineData(12, "is no id")]
    [InlineData(13, "is no MentionKind")]
    [InlineData(14, "is not known here")]
    public void All_faults_come_at_once_with_their_lines(int line, string what)
    {
        using var folder = new Folder().With("dossiers/test/actors.yaml", Two);
        Faults(folder.Knowledge).ShouldContain(fault => fault.Line == line && fault.What.Contains(what, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("الشمال\u200F", "invisible")]
    [InlineData("الشماaل", "Latin")]
    [InlineData("ا\u0653لشمال", "not composed")]
    [InlineData("''", "empty")]
    public void A_spelling_that_would_never_match_is_a_fault(string name, string what)
    {
        using var folder = new Folder().With("dossiers/test/actors.yaml", $"source: test\nactors:\n  - id: north\n    kind: state\n    names:\n      - {name}\n");
        Faults(folder.Knowledge).ShouldContain(fault => fault.What.Contains(what, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_actors_with_one_full_spelling_are_a_fault() => Shared("").ShouldContain(fault => fault.What.Contains("means 'north' too", StringComparison.Ordinal));

    [Fact]
    public void A_shared_spelling_named_as_ambiguous_is_none() =>
        Shared("source: test\nambiguous:\n  - name: الشمال\n    ids: [north, south]\n    why: test\n").ShouldBeEmpty();

    [Fact]
    public void The_users_entry_wins_over_ours()
    {
        using var ours = new Folder().With("dossiers/test/actors.yaml", State("north", "الشمال"));
        using var users = new Folder().With("dossiers/mine/actors.yaml", State("north", "الجنوب"));
        var knowledge = Knowledge.Load(ours.Knowledge with { Overlays = [users.Knowledge.Dossiers] });
        knowledge.Dossiers.Actor("north")!.Names.ShouldBe(["الجنوب"]);
    }

    [Fact]
    public void The_hash_changes_with_any_data_file()
    {
        using var folder = new Folder().With("rules/a.yaml", "source: test\n");
        var before = Knowledge.Load(folder.Knowledge).ContentHash;
        folder.With("rules/a.yaml", "source: test \n");
        Knowledge.Load(folder.Knowledge).ContentHash.ShouldNotBe(before);
    }

    [Fact]
    public void Loading_faulty_data_says_everything_that_is_wrong()
    {
        using var folder = new Folder().With("dossiers/test/actors.yaml", Two);
        Should.Throw<LexiconException>(() => Knowledge.Load(folder.Knowledge)).Faults.Count.ShouldBeGreaterThan(4);
    }

    private static List<Fault> Faults(KnowledgeFolders folders)
    {
        var faults = new List<Fault>();
        Knowledge.Load(folders, faults);
        return faults;
    }

    private static List<Fault> Shared(string ambiguous)
    {
        using var folder = new Folder().With("dossiers/test/a.yaml", State("north", "الشمال")).With("dossiers/test/b.yaml", State("south", "الشمال"));
        if (ambiguous.Length > 0) folder.With("lexicon/ambiguous.yaml", ambiguous);
        return Faults(folder.Knowledge);
    }

    private static string State(string id, string name) => $"source: test\nactors:\n  - id: {id}\n    kind: state\n    names:\n      - {name}\n";
}
