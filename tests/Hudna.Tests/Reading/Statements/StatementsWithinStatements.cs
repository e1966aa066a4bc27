using Hudna.Model;

namespace Hudna.Tests.Reading.Statements;

/// <summary>Where a statement ends or another begins that only looks like one: subjects without a joint, asides, speakers who speak for somebody.</summary>
public class StatementsWithinStatements
{
    [Fact]
    public void Whom_the_speaker_speaks_for_makes_no_statement_of_its_own() =>
        StatementExamples.Said("وقال الوزير إن تركيا تدين الهجوم على القافلة.").ShouldBe(["الوزير: تركيا تدين الهجوم على القافلة"]);

    [Fact]
    public void What_a_carrier_tells_of_somebody_is_a_statement_of_his() =>
        StatementExamples.Read("وذكرت وكالة رويترز أن تركيا تدين الهجوم على القافلة.").Count.ShouldBe(2);

    [Fact]
    public void A_subject_that_no_joint_parts_from_the_words_before_it_does_not_end_them() =>
        StatementExamples.Said("وأكدت المصادر أن بعض الضباط وقادة الكتائب رفضوا دخول المدينة.")[0].ShouldBe("المصادر: بعض الضباط وقادة الكتائب رفضوا دخول المدينة");

    [Fact]
    public void On_the_other_hand_between_commas_does_not_part_the_verb_from_its_words() =>
        StatementExamples.Said("وقال المفتي، من جهة أخرى، إن الطريق مغلق.").ShouldBe(["المفتي: الطريق مغلق"]);

    [Fact]
    public void A_relative_clause_behind_a_comma_hangs_on_who_is_named_before_it()
    {
        const string Text = "وقتل عشرون شخصا في القرية، بحسب النائب محمد علي، الذي قال: «وصلنا إلى القرية بعد ساعات من الهجوم».";
        StatementExamples.Read(Text).Select(statement => statement.Content.Of(Text)).ShouldBe(["قتل عشرون شخصا في القرية", "وصلنا إلى القرية بعد ساعات من الهجوم"]);
    }

    [Theory]
    [InlineData("وقتل في الحرب وفقا للأمم المتحدة 300 ألف شخص.", "قتل في الحرب وفقا للأمم المتحدة 300 ألف شخص")]
    [InlineData("وقصفت القرية ليلا، وحسب التقرير فقد هرب الجنود إلى الجبال.", "هرب الجنود إلى الجبال")]
    public void According_to_stands_inside_its_clause_or_opens_one(string text, string content) =>
        StatementExamples.Read(text).Select(statement => statement.Content.Of(text)).ShouldContain(content);

    [Fact]
    public void The_report_is_not_whoever_its_words_begin_with()
    {
        var statements = StatementExamples.Read("وقالت الأمم المتحدة إن الطريق مغلق. ووفق التقرير فإن الجيش السوري قصف القرية.");
        statements[1].Speaker!.Actor.ShouldBe(statements[0].Speaker!.Actor);
    }

    [Theory]
    [InlineData("وأضاف الخبير أن الحرب ستطول إذا رفضت الحكومة وقف القصف.")]
    [InlineData("وقال الخبير إن الباب مفتوح إذا أعلن الوفد قبول العرض.")]
    public void What_is_said_on_a_condition_is_not_said(string text) => StatementExamples.Read(text).Count.ShouldBe(1);

    [Fact]
    public void What_was_said_right_before_the_carrier_is_named_was_said_to_it_too() =>
        StatementExamples.Read("وقال الصياد سامي درويش إن الميناء مغلق. وقال لرويترز إن القوارب لا تخرج.").ShouldAllBe(statement => statement.Via.Count == 1 && statement.Via[0].Actor == "reuters");

    [Fact]
    public void What_somebody_else_said_before_it_was_not() =>
        StatementExamples.Read("وقال الوزير أحمد درويش إن الميناء مغلق. وقال الصياد سامي منصور لرويترز إن القوارب لا تخرج.")[0].Via.ShouldBeEmpty();

    [Fact]
    public void Who_held_the_talk_with_the_speaker_carries_it() =>
        StatementExamples.Read("وأوضح الوزير في اتصال هاتفي أجرته معه وكالة رويترز أن الطريق مغلق.").ShouldHaveSingleItem().Via.ShouldHaveSingleItem().Actor.ShouldBe("reuters");
}
