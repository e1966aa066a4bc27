using Hudna.Lexicon;
using Hudna.Lexicon.Dossiers;
using NodaTime;

namespace Hudna.Tests.Lexicon;

public class ActorTests
{
    private const string Minister = """
        source: test
        actors:
          - id: minister
            kind: person
            names:
              - فلان الفلاني
            descriptions:
              - صاحب المعالي
            roles:
              - title: وزير الخارجية
                forms:
                  - وزير الشؤون الخارجية
                from: 2014-01-01
                to: 2015-12-31
              - title: رئيس الوزراء
                from: 2016-01-01
        """;

    [Theory]
    [InlineData("وزير الشؤون الخارجية", 2015, true)]
    [InlineData("وزير الشؤون الخارجية", 2017, false)]
    [InlineData("رئيس الوزراء", 2017, true)]
    [InlineData("رئيس الوزراء", 2015, false)]
    [InlineData("صاحب المعالي", 2017, true)]
    [InlineData("صاحب المعالي", 2013, false)]
    public void An_office_stands_for_its_holder_only_while_it_is_held(string words, int year, bool stands) =>
        Read().IsDescribedBy(words, new LocalDate(year, 6, 1)).ShouldBe(stands);

    [Fact]
    public void On_an_unknown_day_every_office_counts() => Read().IsDescribedBy("وزير الخارجية", null).ShouldBeTrue();

    [Fact]
    public void Titles_and_their_forms_are_descriptions() =>
        Read().Descriptions.ShouldBe(["صاحب المعالي", "وزير الخارجية", "وزير الشؤون الخارجية", "رئيس الوزراء"]);

    private static Actor Read()
    {
        using var folder = new Folder().With("dossiers/test/actors.yaml", Minister);
        return Knowledge.Load(folder.Knowledge).Dossiers.Actor("minister")!;
    }
}
