using Hudna.Lexicon;
using Hudna.Tests.Support;
using Hudna.Work;

namespace Hudna.Tests.Reading.Judging;

public class SentenceFeaturesTests
{
    private static readonly SentenceReader Reader = new(Language.Default.Reader, KnowledgeFolders.Below(Repository.Root));

    [Fact]
    public void Classes_close_together_are_told_in_their_order()
    {
        var features = Reader.FeaturesOf("وتجمع مئات العمال أمام المصنع احتجاجا على إغلاقه.");
        features.Keys.ShouldContain("class:gather");
        features.Keys.ShouldContain("close:gather crowd");
        features.Keys.ShouldNotContain("close:crowd gather");
    }

    [Fact]
    public void An_event_of_fighting_is_told_with_its_status()
    {
        var features = Reader.FeaturesOf("قصفت مدفعية الجيش مواقع المسلحين في البلدة فقتل ثلاثة أشخاص.");
        features.Keys.ShouldContain("event:Shelling:Occurred");
        features.Keys.ShouldContain("hostile");
        features.Keys.ShouldContain("counts:killed");
    }

    [Fact]
    public void A_number_is_a_number_whichever_it_is() => Reader.FeaturesOf("وصل 60 عاملا إلى المصنع").Keys.ShouldContain("w:number");

    [Fact]
    public void An_empty_sentence_shows_only_its_length() => Reader.FeaturesOf("").Keys.ShouldBe(["length:0"]);
}
