using Hudna.Lexicon;
using Hudna.Tests.Support;
using Hudna.Work;

namespace Hudna.Tests.Reading.Sentences;

public class SentenceFeaturesTests
{
    private static readonly SentenceReader Reader = new(Language.Default.Reader, KnowledgeFolders.Below(Repository.Root));

    [Fact]
    public void Classes_close_together_are_told_in_their_order()
    {
        var features = Reader.FeaturesOf("وتجمع مئات العمال أمام المصنع احتجاجا على إغلاقه.");
        features.ShouldContain("class:gather");
        features.ShouldContain("close:gather crowd");
        features.ShouldNotContain("close:crowd gather");
    }

    [Fact]
    public void An_event_of_fighting_is_told_with_its_status()
    {
        var features = Reader.FeaturesOf("قصفت مدفعية الجيش مواقع المسلحين في البلدة فقتل ثلاثة أشخاص.");
        features.ShouldContain("event:Shelling:Occurred");
        features.ShouldContain("hostile");
        features.ShouldContain("counts:killed");
    }

    [Fact]
    public void A_number_is_a_number_whichever_it_is() => Reader.FeaturesOf("وصل 60 عاملا إلى المصنع").ShouldContain("w:number");

    [Fact]
    public void An_empty_sentence_shows_only_its_length() => Reader.FeaturesOf("").ShouldBe(["length:0"]);
}
