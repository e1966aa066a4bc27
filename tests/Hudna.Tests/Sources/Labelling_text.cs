using Hudna.Model;
using Hudna.Sources;
using NodaTime;

namespace Hudna.Tests.Sources;

public sealed class Labelling_text : IDisposable
{
    private const string Lead = "بدأت في الميناء صباح اليوم هدنة لثلاثة أيام بعد قتال دام أسبوعا، ودخلت أولى الشاحنات إلى المدينة المحاصرة مع حلول الظهر من الجهة الشرقية.";
    private const string Next = "وقال المتحدث إن المراقبين سيبقون في المدينة حتى نهاية الأسبوع، وإن الطرق إليها فتحت كلها.";

    private readonly Inputs _inputs = new();

    public void Dispose() => _inputs.Dispose();

    [Fact]
    public void Headline_byline_and_lead_stand_before_the_paragraphs() =>
        Kinds($"هدنة في الميناء\n\nصحيفة البلد - المدينة\n{Lead}\n{Next}").ShouldBe([BlockKind.Headline, BlockKind.Byline, BlockKind.Lead, BlockKind.Paragraph]);

    [Fact]
    public void A_headline_may_ask() => Kinds($"هل تصمد هدنة الميناء؟\n\n{Lead}\n{Next}")[0].ShouldBe(BlockKind.Headline);

    [Fact]
    public void A_lead_cut_in_the_middle_of_a_word_is_a_repeat() =>
        Kinds($"{Lead}{Next[..20]}\n{Lead}\n{Next}").ShouldBe([BlockKind.Repeat, BlockKind.Lead, BlockKind.Paragraph]);

    [Fact]
    public void The_second_of_two_equal_headlines_is_a_repeat() =>
        Kinds($"{Lead}\n{Next}\nهدنة جديدة في الميناء المحاصر\nالمراقبون يصلون\nهدنة جديدة في الميناء المحاصر")[2..].ShouldBe([BlockKind.Headline, BlockKind.Subheading, BlockKind.Repeat]);

    [Fact]
    public void The_address_of_the_author_at_the_foot_is_no_article() => Kinds($"{Lead}\n{Next}\nwriter@example.org")[^1].ShouldBe(BlockKind.Other);

    [Fact]
    public void Titles_of_other_columns_glued_to_the_last_sentence_are_related_however_many() =>
        Kinds($"{Lead}\n{Next} مقالات أخرى للكاتب{string.Concat(Enumerable.Repeat("طريق الميناء الطويل بعد الهدنة", 20))}").ShouldBe([BlockKind.Lead, BlockKind.Paragraph, BlockKind.Related]);

    [Fact]
    public void A_line_of_English_in_an_Arabic_article_is_a_caption() =>
        Kinds($"هدنة في الميناء\n\nTrucks wait at the port on Friday, Feb. 12, 2016. (Example Photo)\n\n{Lead}\n{Next}")[1].ShouldBe(BlockKind.Caption);

    [Fact]
    public void A_credit_in_brackets_makes_a_caption() => Kinds($"هدنة في الميناء\n\nشاحنات تنتظر عند المدخل الشرقي (أرشيف)\n\n{Lead}\n{Next}")[1].ShouldBe(BlockKind.Caption);

    [Fact]
    public void An_agency_in_brackets_behind_the_last_sentence_makes_no_caption() => Kinds($"هدنة في الميناء\n\n{Lead}\n{Next} (رويترز)")[^1].ShouldBe(BlockKind.Paragraph);

    [Fact]
    public void Bulleted_headlines_at_the_foot_are_related() =>
        Kinds($"{Lead}\n{Next}\n\n• الجيش يستعيد التلال المطلة على الميناء\n\n• الوزارة تنفي سقوط البلدة").ShouldBe([BlockKind.Lead, BlockKind.Paragraph, BlockKind.Related, BlockKind.Related]);

    [Fact]
    public void The_points_of_an_agreement_at_the_foot_are_a_list() =>
        Kinds($"{Lead}\nوينص الاتفاق الذي وقعه الطرفان أمس على ما يأتي:\n• انسحاب القوات من الميناء\n• فتح الطريق إلى المدينة")[2..].ShouldBe([BlockKind.List, BlockKind.List]);

    [Fact]
    public void A_date_at_the_foot_dates_the_article_and_the_counter_behind_it_is_cut_off()
    {
        var article = _inputs.Text($"{Lead}\n{Next}\n21 ديسمبر، 2017 744 مشاهدات").Article;
        article.Blocks.TakeLast(2).Select(block => (block.Span.Of(article.Text), block.Kind)).ShouldBe([("21 ديسمبر، 2017", BlockKind.Dateline), ("744 مشاهدات", BlockKind.Counter)]);
        (article.Header.Published, article.Header.PublishedFrom).ShouldBe((new LocalDate(2017, 12, 21), PublishedFrom.Text));
    }

    [Theory]
    [InlineData("27 فبراير 2016 - 10:30")]
    [InlineData("السبت 27 شباط 2016")]
    [InlineData("27 شباط/فبراير 2016")]
    [InlineData("نشر في: ٢٧ شباط (فبراير) ٢٠١٦")]
    [InlineData("صحيفة البلد - 27 فيفري 2016")]
    [InlineData("27/2/2016")]
    [InlineData("2016-02-27")]
    [InlineData("February 27, 2016")]
    public void A_dateline_under_the_headline_dates_the_article(string dateline) =>
        _inputs.Text($"هدنة في الميناء\n{dateline}\n\n{Lead}\n{Next}").Article.Header.Published.ShouldBe(new LocalDate(2016, 2, 27));

    [Theory]
    [InlineData("اتفاق 27 فبراير 2016 ينهار")]
    [InlineData("27 فبراير 2203")]
    [InlineData("31 فبراير 2016")]
    [InlineData("27 فبراير")]
    [InlineData("3/4/2016")]
    public void Other_days_do_not_date_it(string line) => _inputs.Text($"{line}\n\n{Lead}\n{Next}").Article.Header.Published.ShouldBeNull();

    [Fact]
    public void Key_words_glued_to_the_last_sentence_are_cut_off()
    {
        var article = _inputs.Text($"{Lead}\n{Next} سمات الميناء الهدنة المراقبون ").Article;
        article.Blocks[^1].Kind.ShouldBe(BlockKind.Navigation);
        article.Blocks[^1].Span.Of(article.Text).ShouldBe("سمات الميناء الهدنة المراقبون");
    }

    [Fact]
    public void A_source_line_stays_part_of_the_article() => Kinds($"{Lead}\n{Next}\n\nالمصدر : وكالات")[^1].ShouldBe(BlockKind.SourceLine);

    [Fact]
    public void Wide_gaps_inside_a_line_part_its_paragraphs() => Kinds($"{Lead} \u00A0 {Next}").ShouldBe([BlockKind.Lead, BlockKind.Paragraph]);

    [Theory]
    [InlineData("ar", "أعلنت الوزارة أن الهدنة في المدينة ما زالت قائمة بعد يومين من القتال")]
    [InlineData("fa", "وزارت اعلام کرد که آتش‌بس در شهر پس از دو روز جنگ برقرار است و گفتگوها از فردا آغاز می‌شود")]
    [InlineData("ur", "وزارت نے کہا ہے کہ شہر میں جنگ بندی دو دن کی لڑائی کے بعد قائم ہے")]
    [InlineData("en", "The ministry said that the truce in the city was holding after two days of fighting")]
    [InlineData("de", "Das Ministerium sagte, dass die Waffenruhe in der Stadt nach zwei Tagen hält und nicht gebrochen ist")]
    public void The_language_is_told_by_letters_and_short_words(string code, string text) => _inputs.Text(text).Article.Header.Language.ShouldBe(code);

    [Fact]
    public void Too_few_letters_have_no_language() => _inputs.Text("هدنة").Article.Header.Language.ShouldBeNull();

    private List<BlockKind> Kinds(string text) => [.. _inputs.Text(text).Article.Blocks.Select(block => block.Kind)];
}
