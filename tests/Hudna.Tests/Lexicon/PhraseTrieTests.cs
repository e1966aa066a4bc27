using System.Globalization;
using Hudna.Lexicon.Phrases;
using Hudna.Text;

namespace Hudna.Tests.Lexicon;

public class PhraseTrieTests
{
    [Fact]
    public void Phrases_that_begin_alike_are_all_found_shortest_first() =>
        Found(Trie("وزارة", "وزارة الدفاع", "وزارة الدفاع الروسية"), "وزارة الدفاع الروسية").ShouldBe(["0-0 وزارة", "0-1 وزارة الدفاع", "0-2 وزارة الدفاع الروسية"]);

    [Fact]
    public void The_beginning_of_a_phrase_is_none() => Found(Trie("وزارة الدفاع"), "وزارة الداخلية").ShouldBeEmpty();

    [Fact]
    public void Values_of_one_phrase_keep_the_order_in_which_they_came()
    {
        var builder = new PhraseTrieBuilder<string>();
        foreach (var value in (string[])["b", "c", "a", "b"]) builder.Add("هدنة", value);
        builder.Build().Find("هدنة").ShouldBe(["b", "c", "a", "b"]);
    }

    [Fact]
    public void A_value_that_is_there_already_is_added_once_when_so_asked()
    {
        var builder = new PhraseTrieBuilder<string>();
        builder.AddOnce("إعلان الهدنة", "a");
        builder.AddOnce("اعلان الهدنة", "a"); // another spelling, one folded form
        builder.AddOnce("هدنة", "a");
        builder.AddOnce("هدنة", "b");
        var trie = builder.Build();
        Found(trie, "إعلان الهدنة").ShouldBe(["0-1 a"]);
        trie.Find("هدنة").ShouldBe(["a", "b"]);
    }

    [Fact]
    public void A_quotation_mark_between_words_is_passed_over_when_so_asked()
    {
        Found(Trie(overQuotes: true, "حركة الأرض"), "حركة \"الأرض\"").ShouldBe(["0-2 حركة الأرض"]);
        Found(Trie(overQuotes: false, "حركة الأرض"), "حركة \"الأرض\"").ShouldBeEmpty();
    }

    [Fact]
    public void A_phrase_without_a_word_is_refused() => Should.Throw<ArgumentException>(() => new PhraseTrieBuilder<int>().Add(" ", 1));

    [Fact]
    public void Thousands_of_phrases_are_each_found_with_their_own_value()
    {
        var builder = new PhraseTrieBuilder<int>();
        var phrases = Enumerable.Range(0, 5000).Select(i => i % 3 == 0 ? Word(i) : $"{Word(i % 50)} {Word(i)}").ToList();
        for (var i = 0; i < phrases.Count; i++) builder.Add(phrases[i], i);
        var trie = builder.Build();
        for (var i = 0; i < phrases.Count; i++) Hits(trie, phrases[i]).ShouldContain(hit => hit.Value == i && hit.Last == (i % 3 == 0 ? 0 : 1));
        trie.Find(Word(5001)).ShouldBeEmpty();

        static string Word(int i) => "w" + string.Concat(i.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
    }

    private static PhraseTrie<string> Trie(params string[] phrases) => Trie(false, phrases);

    private static PhraseTrie<string> Trie(bool overQuotes, params string[] phrases)
    {
        var builder = new PhraseTrieBuilder<string>(overQuotes);
        foreach (var phrase in phrases) builder.Add(phrase, phrase);
        return builder.Build();
    }

    private static IEnumerable<string> Found(PhraseTrie<string> trie, string text) => Hits(trie, text).Select(hit => $"{hit.First}-{hit.Last} {hit.Value}");

    private static List<PhraseHit<T>> Hits<T>(PhraseTrie<T> trie, string text)
    {
        var hits = new List<PhraseHit<T>>();
        trie.FindAt(TokenList.Of(text), 0, hits);
        return hits;
    }
}
