using Hudna.Model;
using Hudna.Reading.Statements;
using NodaTime;

namespace Hudna.Tests.Reading.Statements;

/// <summary>Through whom the words came, and when they were said.</summary>
public class CarriersAndDays
{
    [Fact]
    public void A_carrier_resumes_when_its_speaker_speaks_again_after_another_source() =>
        Via("وقال رئيس اللجنة في حديث لوكالة رويترز إن الطريق مغلق. وقالت الوزارة إن المعبر مفتوح. وقال رئيس اللجنة إن القافلة عادت.").ShouldBe(["رويترز", "", "رويترز"]);

    [Fact]
    public void Speaking_for_his_part_begins_anew_with_no_carrier() =>
        Via("وقال رئيس اللجنة في حديث لوكالة رويترز إن الطريق مغلق. وقالت الوزارة إن المعبر مفتوح. من جهته، قال رئيس اللجنة إن القافلة عادت.")[2].ShouldBe("");

    [Fact]
    public void Whoever_is_quoted_in_a_bulletin_of_unnamed_sources_is_quoted_by_them() =>
        Via("ونقلت وكالة رويترز عن مصادر محلية أن الطريق مغلق، وقالت الوزارة إن المعبر مفتوح. وأضافت المصادر أن القافلة عادت.")[1].ShouldContain("مصادر محلية");

    [Fact]
    public void The_carrier_of_the_passive_has_the_id_of_nobody_named() =>
        StatementExamples.Read("ونقل عن رئيس اللجنة قوله إن المهلة انتهت.")[0].Via[0].Actor.ShouldBe(CarriedHeads.PassiveCarrier);

    [Fact]
    public void A_carrier_named_in_passing_carries_nothing_further() =>
        Via("ودعا رئيس اللجنة وفق ما نقلت عنه وكالة رويترز إلى فتح الطريق. وقال رئيس اللجنة إن القافلة عادت.").ShouldBe(["رويترز", ""]);

    [Fact]
    public void Who_is_quoted_by_an_agency_speaks_and_the_agency_carries()
    {
        var read = StatementExamples.Read("وذكرت وكالة رويترز نقلا عن مصدر محلي أن الطريق مغلق.")[0];
        read.Speaker!.Name.ShouldBe("مصدر محلي");
        Short(read.Via[0]).ShouldBe("رويترز");
    }

    [Fact]
    public void Words_given_to_a_party_that_is_no_paper_have_no_carrier() =>
        Via("وقال رئيس اللجنة لـ«حزب الله» إن الطريق مغلق.").ShouldBe([""]);

    [Fact]
    public void Whoever_is_named_as_source_behind_the_words_may_have_a_carrier_and_a_day()
    {
        const string Text = "وتعرضت القرى لقصف عنيف، بحسب ما قال ضابط في المقاطعة أمس لوكالة رويترز. وأضاف الضابط أن الطريق مغلق.";
        Via(Text).ShouldBe(["رويترز", "رويترز"]);
        Days(Text)[0].ShouldBe(new LocalDate(2016, 5, 9));
    }

    [Fact]
    public void The_official_who_told_the_agency_is_no_official_of_the_agency() =>
        Via("وقال المسؤول لوكالة رويترز إن الطريق مغلق.").ShouldBe(["رويترز"]);

    [Fact]
    public void A_statement_an_agency_received_a_copy_of_is_carried_by_it() =>
        Via("وقالت اللجنة في بيان تلقت وكالة رويترز نسخة منه إن الطريق مغلق.").ShouldBe(["رويترز"]);

    [Fact]
    public void The_source_is_whoever_spoke_before_without_a_name() =>
        Via("وقال ضابط في المقاطعة لوكالة رويترز إن الطريق مغلق. وأضاف نفس المصدر أن القافلة عادت.").ShouldBe(["رويترز", "رويترز"]);

    [Theory]
    [InlineData("ووصل الوزير أمس إلى الميناء قائلا إن الطريق مغلق.", 9)]
    [InlineData("وقال الناطق إن القافلة وصلت اليوم.", 10)]
    public void The_day_of_what_is_done_in_saying_it_or_told_as_done_today_is_that_of_the_saying(string text, int day) => Days(text)[0].ShouldBe(new LocalDate(2016, 5, day));

    [Fact]
    public void A_day_at_the_head_of_the_sentence_dates_the_saying() =>
        Days("ويوم السبت الماضي قال رئيس اللجنة إن الطريق مغلق.")[0].ShouldBe(new LocalDate(2016, 5, 7));

    [Fact]
    public void Whoever_speaks_again_speaks_on_the_day_of_his_briefing() =>
        Days("وقال الناطق أمس إن الطريق مغلق. وقالت الوزارة إن المعبر مفتوح. وقال الناطق إن القافلة عادت.").ShouldBe([new(2016, 5, 9), null, new(2016, 5, 9)]);

    [Fact]
    public void Words_on_what_happened_this_morning_were_said_today() =>
        Days("وقال الناطق إن القافلة وصلت صباح اليوم.")[0].ShouldBe(new LocalDate(2016, 5, 10));

    [Fact]
    public void Words_on_what_is_to_come_today_have_no_day() =>
        Days("وقال الناطق إن القافلة ستصل اليوم.")[0].ShouldBeNull();

    private static string[] Via(string text) => [.. StatementExamples.Read(text).Select(statement => string.Join(" < ", statement.Via.Select(Short)))];

    private static string Short(Party carrier) => carrier.Actor == "reuters" ? "رويترز" : carrier.Name ?? "";

    private static LocalDate?[] Days(string text) => [.. StatementExamples.Read(text).Select(statement => statement.SaidOn)];
}
