using System.Text.RegularExpressions;
using Hudna.Lexicon;
using Hudna.Reading.Judging.Acts;
using Hudna.Tests.Support;
using Hudna.Text;
using Hudna.Work;

namespace Hudna.Tests.Reading.Judging;

/// <summary>Who did it, in square brackets, and who suffered it, in braces; what is not marked is not read.</summary>
public partial class ActPartiesTests
{
    private static readonly SentenceReader Reader = new(Language.Default.Reader, KnowledgeFolders.Below(Repository.Root));
    private static readonly ActParties Parties = ActParties.Load(KnowledgeFolders.Below(Repository.Root));

    [Theory]
    [InlineData("هاجم [مسلحون] {دورية} قرب البلدة.")]
    [InlineData("قتلت [قوات] الأمن أمس ثلاثة {متشددين} في الجبال.")]
    [InlineData("وقال شاهد إن [مسلحين] خطفوا {مهندسا} من بيته.")]
    [InlineData("وأعلنت الوزارة أن [انتحاريا] يقود شاحنة فجر نفسه أمام {مقر} الإدارة.")]
    [InlineData("أطلق [الجنود] النار على {سكان} القرية.")]
    [InlineData("وقالت الشرطة إن [طائرة] أطلقت صواريخ على {منزل} في القرية.")]
    [InlineData("خطفهم [مقاتلو] القبيلة في الصحراء.")]
    public void A_verb_with_two_nouns_or_one_before_it_has_doer_and_sufferer(string marked) => Check("assault", marked);

    [Theory]
    [InlineData("قتل 18 {شخصا} في انفجار سيارة مفخخة.")]
    [InlineData("أصيب {جندي} بجروح شرق المدينة.")]
    [InlineData("وقال الطبيب إن خمسة {عمال} قتلوا في المصنع.")]
    [InlineData("مقتل عشرة {مدنيين} في البلدة.")]
    [InlineData("نجا {قائد} الشرطة من محاولة اغتيال.")]
    [InlineData("استهدف هجوم بقذائف {مخفرا} على الطريق.")]
    public void A_single_noun_behind_a_verb_or_noun_of_harm_suffered_it(string marked) => Check("assault", marked);

    [Theory]
    [InlineData("خطف {الطبيب} على يد [مجهولين] مساء أمس.")]
    [InlineData("مقتل ستة {جنود} في هجوم تبنته [حركة] الشباب.")]
    [InlineData("قتل عشرون {متمردا} في مواجهات مع [قوات] الجيش.")]
    [InlineData("قام [الحراس] بتعذيب {المحتجزين}.")]
    public void Who_did_it_may_stand_behind_hands_claims_and_clashes(string marked) => Check("assault", marked);

    [Theory]
    [InlineData("تظاهر مئات [الطلاب] أمام الجامعة.")]
    [InlineData("وقد تجمع أمام القصر عدد من [العمال].")]
    [InlineData("خرج [سكان] الحي في مسيرة صامتة.")]
    [InlineData("وأغلق [المتظاهرون] الطريق الرئيسي.")]
    [InlineData("هتف [المحتجون] ضد {الحكومة}.")]
    [InlineData("اعتصم [المعلمون] مطالبين باستقالة {الوزير}.")]
    [InlineData("تظاهر [النساء] للمطالبة بإطلاق سراح الأسرى.")]
    [InlineData("أضرب [القضاة] احتجاجا على اعتقال الرئيس السابق للنقابة.")]
    public void Who_protests_is_the_subject_and_a_power_behind_against_is_meant(string marked) => Check("protest", marked);

    [Theory]
    [InlineData("assault", "زار الوزير المدينة أمس.")]
    [InlineData("protest", "زار الوزير المدينة أمس.")]
    public void A_sentence_without_an_act_has_no_parties(string act, string sentence) => Check(act, sentence);

    [Fact]
    public void A_title_carries_the_name_behind_it()
    {
        const string Text = "اغتال مسلحون الوزير أحمد السعدي في بيته.";
        Parties.Of("assault", Reader.Read(Text)).Single(party => party.Part == ActPart.Sufferer).Name!.Value.Of(Text).ShouldContain("السعدي");
    }

    [Fact]
    public void The_head_of_a_phrase_is_neither_count_nor_small_word() => Parties.HeadOf(["عشرات", "من", "الطلاب", "الغاضبين"]).ShouldBe("الطلاب");

    private static void Check(string act, string marked)
    {
        var text = Marks().Replace(marked, "");
        var found = Parties.Of(act, Reader.Read(text)).ToDictionary(party => party.Part, party => party.Head.Of(text));
        found.GetValueOrDefault(ActPart.Doer).ShouldBe(Between(marked, '[', ']'), text);
        found.GetValueOrDefault(ActPart.Sufferer).ShouldBe(Between(marked, '{', '}'), text);
    }

    private static string? Between(string marked, char open, char close) =>
        marked.IndexOf(open, StringComparison.Ordinal) is >= 0 and var at ? marked[(at + 1)..marked.IndexOf(close, StringComparison.Ordinal)] : null;

    [GeneratedRegex(@"[\[\]{}]")]
    private static partial Regex Marks();
}
