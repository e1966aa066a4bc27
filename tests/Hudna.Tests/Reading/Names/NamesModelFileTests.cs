using Hudna.Reading.Names;

namespace Hudna.Tests.Reading.Names;

public class NamesModelFileTests
{
    private static readonly NamesModel Model = InventedNames.Train();

    [Fact]
    public void A_model_comes_back_from_its_file_as_it_went_in()
    {
        var bytes = InventedNames.File(Model).ToArray();
        InventedNames.File(NamesModelFile.Read(new MemoryStream(bytes))).ToArray().ShouldBe(bytes);
    }

    [Fact]
    public void The_word_table_comes_back_with_all_it_knows()
    {
        var facts = new WordFacts(7, 300, 1999, 12, NameLists.Place | NameLists.Begins);
        var model = Model with { Words = new WordTable([new(0, facts), new(uint.MaxValue, facts with { Fine = 1 })]) };
        var words = NamesModelFile.Read(InventedNames.File(model)).Words;
        (words[0], words[uint.MaxValue], words[5]).ShouldBe((facts, facts with { Fine = 1 }, default));
    }

    [Theory]
    [InlineData(0.1)]
    [InlineData(0.5)]
    [InlineData(0.999)]
    public void A_file_cut_short_is_refused_with_a_way_to_mend_it(double share)
    {
        var bytes = InventedNames.File(Model).ToArray();
        var message = Should.Throw<NamesModelException>(() => NamesTagger.Load(new MemoryStream(bytes[..(int)(bytes.Length * share)]))).Message;
        message.ShouldContain("cut short or damaged");
        message.ShouldContain("Copy the file anew");
    }

    [Fact]
    public void A_file_with_one_bit_changed_is_refused()
    {
        var bytes = InventedNames.File(Model).ToArray();
        bytes[bytes.Length / 2] ^= 4;
        Should.Throw<NamesModelException>(() => NamesTagger.Load(new MemoryStream(bytes))).Message.ShouldContain("damaged");
    }

    [Fact]
    public void Another_kind_of_file_is_refused() =>
        Should.Throw<NamesModelException>(() => NamesTagger.Load(new MemoryStream(new byte[100]))).Message.ShouldContain("no such file");

    [Fact]
    public void An_empty_file_is_refused() => Should.Throw<NamesModelException>(() => NamesTagger.Load(new MemoryStream()));

    [Fact]
    public void A_file_of_a_later_version_is_refused_by_its_number()
    {
        var bytes = InventedNames.File(Model).ToArray();
        bytes[8] = 9;
        Should.Throw<NamesModelException>(() => NamesTagger.Load(new MemoryStream(bytes))).Message.ShouldContain("version 9");
    }

    [Fact]
    public void Training_twice_gives_the_same_bytes() => InventedNames.File(InventedNames.Train()).ToArray().ShouldBe(InventedNames.File(Model).ToArray());

    [Fact]
    public void The_hash_that_names_words_in_files_has_not_changed() => (NameHash.Of("هدنة"), NameHash.Mix(1, 2)).ShouldBe((2701874582u, 3037463076u));
}
