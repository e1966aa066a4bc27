using System.Text;
using Hudna.Lexicon.Data;
using Hudna.Model;
using Hudna.Reading.Statements;
using Hudna.Tests.Support;
using Hudna.Text;

namespace Hudna.Tests.Reading.Statements;

public class StatementReaderTests
{
    [Fact]
    public void A_dropped_subject_is_the_last_who_spoke_across_paragraphs() =>
        StatementExamples.Said("قالت الوزارة إن الطريق مغلق.\nوأضافت أن القافلة تنتظر.").ShouldBe(["الوزارة: الطريق مغلق", "الوزارة: القافلة تنتظر"]);

    [Fact]
    public void A_feminine_verb_does_not_take_a_masculine_speaker() =>
        StatementExamples.Said("قالت الوزارة إن الطريق مغلق. وقال المتحدث إن القافلة عادت. وأضافت أن المعبر مفتوح.")[2].ShouldBe("الوزارة: المعبر مفتوح");

    [Fact]
    public void Two_cues_make_two_statements() =>
        StatementExamples.Said("وقال الناطق إن الطريق مغلق، مضيفا أن القافلة تنتظر، ومشيرا إلى أن الدواء قليل.").Length.ShouldBe(3);

    [Fact]
    public void A_carrier_goes_on_with_a_dropped_subject() =>
        StatementExamples.Read("ونقلت وكالة رويترز عن مسؤول محلي قوله إن الطريق مغلق. وأضاف أن القافلة تنتظر.")[1].Via.ShouldHaveSingleItem();

    [Fact]
    public void A_quotation_opened_with_one_mark_and_closed_with_another_is_one() =>
        StatementExamples.Said("وقال الناطق «الطريق إلى المدينة مغلق منذ أيام\" وعاد إلى الميناء.").ShouldBe(["الناطق: الطريق إلى المدينة مغلق منذ أيام"]);

    [Fact]
    public void A_quotation_never_closed_ends_with_its_sentence() =>
        StatementExamples.Said("وقال الناطق «الطريق إلى المدينة مغلق منذ أيام. وعادت القافلة أمس.")[0].ShouldBe("الناطق: الطريق إلى المدينة مغلق منذ أيام");

    [Fact]
    public void A_name_in_quotation_marks_does_not_make_words_mixed() =>
        StatementExamples.Read("وقال الناطق إن تنظيم \"الراية\" انسحب من المدينة.")[0].Mode.ShouldBe(StatementMode.Reported);

    [Fact]
    public void Words_partly_quoted_are_mixed() =>
        StatementExamples.Read("وقال الناطق إن الوضع في المدينة \"مقلق للغاية\" منذ أيام.")[0].Mode.ShouldBe(StatementMode.Mixed);

    [Fact]
    public void The_day_in_the_reporters_clause_dates_the_saying() =>
        StatementExamples.Read("وقال الناطق أمس إن الطريق مغلق.")[0].SaidOn.ShouldBe(new NodaTime.LocalDate(2016, 5, 9));

    [Fact]
    public void A_day_inside_the_words_does_not_date_the_saying() =>
        StatementExamples.Read("وقال الناطق إن الطريق أغلق أمس.")[0].SaidOn.ShouldBeNull();

    [Fact]
    public void Statements_on_the_same_words_keep_ids_of_their_own()
    {
        var found = StatementExamples.Read("وقال الناطق \"الطريق إلى المدينة مغلق تماما\" و\"القافلة تنتظر عند الجسر القديم\".");
        found.Select(statement => statement.Id).ShouldBeUnique();
        found.Count.ShouldBe(2);
    }

    [Fact]
    public void A_trace_hears_what_fired_and_what_was_let_go()
    {
        var trace = new Heard();
        StatementExamples.Read("وقال الناطق إن الطريق مغلق. ولم يعلن المتحدث أن الجسر مفتوح.", trace);
        trace.Fired.ShouldBe(["attribution/verb-that"]);
        trace.Rejected.ShouldContain("it is denied that this was said");
    }

    [Fact]
    public void No_text_makes_the_reader_throw_or_a_span_leave_the_text() =>
        Any.Text.Check(text => StatementExamples.Read(text).TrueForAll(statement => statement.Evidence.End <= text.Length && !statement.Content.IsEmpty && statement.Content.End <= text.Length));

    [Fact]
    public void Cues_marks_and_joints_in_any_order_do_not_make_the_reader_throw()
    {
        string[] words = ["قال", "وأضاف", "مضيفا", "إن", "أن", "\"", "«", "»", ":", "،", ".", "\n", "الوزير", "عن", "نقلت", "قوله", "بحسب", "ما", "كما", "إعلان", "اتهم", "بعرقلة", "وصف", "بأنه", "(", "-", "أعرب", "أمله", "في", "دعا", "إلى", "التي", "كان", "قد"];
        var random = new Random(7);
        for (var round = 0; round < 600; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(1, 30); i > 0; i--) text.Append(words[random.Next(words.Length)]).Append(random.Next(5) == 0 ? "" : " ");
            var article = text.ToString();
            StatementExamples.Read(article).ShouldAllBe(statement => statement.Content.End <= article.Length && !statement.Content.IsEmpty);
        }
    }

    [Fact]
    public void Thousands_of_marks_never_closed_are_read() =>
        StatementExamples.Read(string.Concat(Enumerable.Repeat("وقال الناطق \"الطريق ", 3_000))).ShouldNotBeNull();

    [Fact]
    public void Every_fault_of_a_rule_file_is_reported_at_once()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "rules", "attribution"));
        File.WriteAllText(Path.Combine(folder.Path, "rules", "attribution", "bad.yaml"), "why: test\nrules:\n  - id: bad\n    why: test\n    wen: {}\n    when:\n      cue: shout\n");
        var faults = new List<Fault>();
        StatementReader.Load(Hudna.Lexicon.KnowledgeFolders.Below(folder.Path), faults);
        faults.Count.ShouldBe(4);
    }

    private sealed class Heard : ITrace
    {
        public List<string> Fired { get; } = [];

        public List<string> Rejected { get; } = [];

        void ITrace.Fired(string rule, Span cue, Span content) => Fired.Add(rule);

        void ITrace.Rejected(Span cue, string why) => Rejected.Add(why);
    }
}
