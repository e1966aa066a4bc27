using Hudna.Model;
using Hudna.Tests.Reading.Events;
using Hudna.Text;
using NodaTime;

namespace Hudna.Tests.Reading.Tallies;

public class TallyTests
{
    [Fact]
    public void The_subject_of_the_verb_of_counting_counts() =>
        One("سجل المرصد السوري لحقوق الإنسان 15 خرقا للهدنة خلال 24 ساعة.").By!.Actor.ShouldBe("sohr");

    [Fact]
    public void Whose_aircraft_are_counted_does_not_count_them() =>
        One("قال المرصد السوري لحقوق الإنسان إنه وثق تنفيذ طائرات الجيش السوري 200 غارة خلال الشهر الماضي.").By!.Actor.ShouldBe("sohr");

    [Fact]
    public void A_count_of_one_stretch_of_time_is_not_cumulative()
    {
        const string text = "سجل المركز 15 خرقا للهدنة خلال 24 ساعة.";
        var tally = One(text);
        tally.Cumulative.ShouldBeFalse();
        tally.PeriodLength.ShouldBe("PT24H");
        tally.PeriodWords!.Value.Of(text).ShouldBe("خلال 24 ساعة");
        tally.Period.ShouldBeNull();
    }

    [Fact]
    public void A_count_since_a_time_runs_to_the_day_of_the_article_and_sums_up()
    {
        const string text = "قتل أكثر من 7200 شخص منذ اندلاع الحرب في شرق البلاد في أبريل 2014.";
        var tally = One(text);
        tally.Cumulative.ShouldBeTrue();
        tally.Period!.From.ShouldBe(new LocalDate(2014, 4, 1));
        tally.Period.To.ShouldBe(new LocalDate(2016, 5, 10));
        tally.CumulativeWords!.Value.Of(text).ShouldStartWith("منذ اندلاع");
    }

    [Fact]
    public void Parts_by_area_and_by_kind_have_their_words()
    {
        const string text = "سجل المركز 15 خرقا للهدنة خلال 24 ساعة، خمسة في حلب وثلاثة في حماة.";
        var parts = One(text).Parts;
        parts.Select(part => part.Area!.Place).ShouldBe(["aleppo", "hama"]);
        parts.Select(part => part.Count.Min).ShouldBe([5, 3]);
        parts[0].Words.Of(text).ShouldBe("خمسة في حلب");
        One("قتل 250 مدنيا منذ بدء المعارك، بينهم 50 طفلا.").Parts.ShouldHaveSingleItem().Whom.ShouldBe("children");
    }

    [Fact]
    public void What_counts_in_is_the_definition_as_the_text_has_it()
    {
        const string text = "سجلت اللجنة 40 خرقا للهدنة خلال 24 ساعة تشمل القصف والاعتقالات.";
        One(text).Definition!.Value.Of(text).ShouldBe("تشمل القصف والاعتقالات");
    }

    [Fact]
    public void Whom_it_is_laid_to_stands_behind_at_the_hands_of() =>
        One("وثقت الشبكة مقتل 300 مدني خلال الشهر الماضي على يد الجيش السوري.").Parties.ShouldHaveSingleItem().Actor.ShouldBe("syrian-army");

    [Fact]
    public void The_other_side_denies_the_figures()
    {
        var tally = One("سجل المرصد السوري لحقوق الإنسان 15 خرقا للهدنة خلال 24 ساعة. ونفت وزارة الدفاع الروسية صحة هذه الأرقام.");
        var answer = tally.Answers.ShouldHaveSingleItem();
        answer.Stance.ShouldBe(TallyStance.Denied);
        answer.By.ShouldNotBeNull();
    }

    [Fact]
    public void The_toll_of_one_blow_stays_with_its_event() =>
        EventExamples.Read("ارتفعت حصيلة قتلى الهجوم على المدينة إلى 12 قتيلا.").Tallies.ShouldBeEmpty();

    private static TallyReport One(string text) => EventExamples.Read(text).Tallies.ShouldHaveSingleItem();
}
