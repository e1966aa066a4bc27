using Hudna.Lexicon.Data;
using Hudna.Reading.Events;
using Hudna.Tests.Support;

namespace Hudna.Tests.Reading.Events;

/// <summary>Files of word classes that cannot be meant as they are written.</summary>
public class WordClassFiles
{
    [Fact]
    public void A_class_in_two_files_is_a_fault_and_not_one_class_with_both_meanings()
    {
        using var folder = new TempFolder();
        folder.Write("one.yaml", "source: ours\nclasses:\n  effort:\n    words:\n      - جهود\n");
        folder.Write("two.yaml", "source: ours\nclasses:\n  effort:\n    words:\n      - عمليات\n");
        var faults = new List<Fault>();
        EventLexicon.Load(folder.Path, faults);
        faults.ShouldHaveSingleItem().ToString().ShouldContain("'effort' is there twice");
    }
}
