using Hudna.Reading.Mentions;
using Hudna.Reading.Suggestions;
using Hudna.Tests.Support;

namespace Hudna.Tests.Reading.Suggestions;

public class NameKinshipTests
{
    private static readonly NameKinship Kinship = new(new MentionLexicon(Language.Default.Knowledge, tagger: null));

    [Theory]
    [InlineData("لويس فان غال", "لويس فان جال")]
    [InlineData("كريستيان غروس", "كريستيان جروس")]
    [InlineData("أحمد عبدالله", "احمد عبد الله")]
    [InlineData("ستيفان برغر", "ستافان برغر")]
    public void Spellings_of_one_name_are_one(string a, string b) => AreOne(a, b).ShouldBeTrue();

    [Theory]
    [InlineData("حسن النجار", "حسين النجار")]
    [InlineData("سامر الحداد", "سامر الحديد")]
    [InlineData("لويس فان غال", "لويس فان")]
    public void Names_that_differ_by_a_letter_that_counts_are_two(string a, string b) => AreOne(a, b).ShouldBeFalse();

    [Fact]
    public void A_name_with_the_father_left_out_is_a_part() =>
        Kinship.IsPartOf(NameKinship.WordsOf("سامر النجار"), NameKinship.WordsOf("سامر بن خالد النجار")).ShouldBeTrue();

    [Fact]
    public void A_particle_alone_makes_nobody_part_of_another() =>
        Kinship.IsPartOf(NameKinship.WordsOf("عبد العزيز"), NameKinship.WordsOf("عبد الله بن عبد العزيز")).ShouldBeFalse();

    private static bool AreOne(string a, string b) => Kinship.KeyOf(a) == Kinship.KeyOf(b) && Kinship.AreOne(NameKinship.WordsOf(a), NameKinship.WordsOf(b));
}
