using System.Text;
using Hudna.Reading.Names;
using Hudna.Tests.Support;
using Hudna.Text;

namespace Hudna.Tests.Reading.Names;

public class NamesTaggerTests
{
    private static readonly NamesTagger Tagger = new(InventedNames.Train());

    [Fact]
    public void A_name_not_seen_in_training_is_known_by_the_words_around_it() =>
        Tagger.Tag(["وصل", "فهد", "إلى", "مدينة", "الوردية", "."]).Select(name => (name.Start, name.End, name.Kind))
            .ShouldBe([(1, 2, NameKind.Person), (4, 5, NameKind.Place)]);

    [Fact]
    public void The_tokens_of_a_text_and_the_same_words_as_strings_give_the_same_names()
    {
        var tokens = TokenList.Of("قال شيئا. وصل فهد إلى مدينة الوردية.");
        var names = new List<TaggedName>();
        Tagger.Tag(tokens, 3, 9, names);
        names.ShouldBe(Tagger.Tag(["وصل", "فهد", "إلى", "مدينة", "الوردية", "."]).Select(name => name with { Start = name.Start + 3, End = name.End + 3 }));
    }

    [Fact]
    public void The_score_of_a_name_is_a_probability() =>
        Tagger.Tag(["وصل", "سالم", "إلى", "مدينة", "العين", "."]).ShouldAllBe(name => name.Score > 0.5f && name.Score <= 1.0001f);

    [Fact]
    public void A_sentence_without_tokens_has_no_names() => Tagger.Tag([]).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("\u064B\u064B")]
    [InlineData("\uD800")]
    [InlineData("...")]
    public void A_token_without_a_letter_is_no_trouble(string token) => Tagger.Tag([token, "وصل", token]).Count.ShouldBeLessThan(4);

    [Fact]
    public void Any_text_gets_names_that_lie_within_it_and_never_overlap() => Any.Text.Check(text =>
    {
        var tokens = TokenList.Of(text);
        var names = new List<TaggedName>();
        Tagger.Tag(tokens, 0, tokens.Count, names);
        var end = 0;
        return names.All(name => name.Start >= end && name.Start < name.End && (end = name.End) <= tokens.Count);
    });

    [Fact]
    public void A_sentence_of_thousands_of_tokens_is_tagged_to_its_end()
    {
        var tokens = Enumerable.Repeat<string[]>(["وصل", "سالم", "إلى", "مدينة", "العين", "."], 500).SelectMany(each => each).ToList();
        Tagger.Tag(tokens).Count.ShouldBeGreaterThan(990);
    }

    [Fact]
    public void Threads_that_share_a_tagger_find_the_same_names()
    {
        var expected = Tagger.Tag(["وصل", "فهد", "إلى", "مدينة", "الوردية", "."]);
        Enumerable.Range(0, 200).AsParallel().ForAll(at => Tagger.Tag(["وصل", "فهد", "إلى", "مدينة", "الوردية", "."]).ShouldBe(expected));
    }

    [Fact]
    public void The_weights_that_ship_are_whole_and_find_a_capital()
    {
        using var file = File.OpenRead(Repository.File("lexicon", "names", "names.bin"));
        NamesTagger.Load(file).Tag(["وصل", "الوفد", "إلى", "القاهرة", "."]).Select(name => (name.Start, name.End, name.Kind)).ShouldBe([(3, 4, NameKind.Place)]);
    }
}
