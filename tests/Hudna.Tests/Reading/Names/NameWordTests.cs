using Hudna.Reading.Names;
using Hudna.Training.Names;

namespace Hudna.Tests.Reading.Names;

public class NameWordTests
{
    private static readonly WordTable Empty = new([]);

    [Theory]
    [InlineData("والعراق", "العراق")]
    [InlineData("للعراق", "العراق")]
    [InlineData("وللعراق", "العراق")]
    [InlineData("بالعراق", "العراق")]
    [InlineData("لدمشق", "دمشق")]
    [InlineData("فبدمشق", "دمشق")]
    public void A_word_is_also_known_without_its_proclitics(string token, string name) =>
        NameWordReader.Read(token, Empty).Forms.ShouldContain(NameHash.Of(Encyclopedia.Folded(name)));

    [Theory]
    [InlineData("أُسامة", "اسامه")]
    [InlineData("ليلى", "ليلي")]
    [InlineData("ڤيينا", "فيينا")]
    [InlineData("١٢", "00")]
    [InlineData("عـــمان", "عمان")]
    public void Spellings_of_a_word_fold_to_one(string written, string folded) => Encyclopedia.Folded(written).ShouldBe(folded);

    [Fact]
    public void Marks_at_the_ends_of_a_token_are_no_part_of_the_word() =>
        NameWordReader.Read("(دمشق)،", Empty).Forms[0].ShouldBe(NameWordReader.Read("دمشق", Empty).Forms[0]);
}
