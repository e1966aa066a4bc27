using Hudna.Model;
using Hudna.Tests.Reading.Events;
using Hudna.Text;
using NodaTime;

namespace Hudna.Tests.Reading.Truces;

public class TruceTests
{
    [Fact]
    public void A_truce_that_was_broken_is_fragile() => One("بدأت الهدنة في اليمن أمس. وخرق المتمردون الهدنة في مدينة تعز.").State.ShouldBe(TruceState.Fragile);

    [Fact]
    public void A_truce_only_called_for_is_proposed() => One("دعا الأمين العام إلى وقف إطلاق النار في اليمن.").State.ShouldBe(TruceState.Proposed);

    [Fact]
    public void A_truce_said_to_hold_holds() => One("قال المبعوث إن الهدنة صامدة بعد أن بدأت الهدنة أمس.").State.ShouldBe(TruceState.Holding);

    [Fact]
    public void A_truce_that_only_somebody_refuses_has_no_state() => One("رفض الحوثيون الالتزام بالهدنة.").State.ShouldBeNull();

    [Fact]
    public void An_article_without_a_truce_has_none() => EventExamples.Read("التقى الوزير نظيره الروسي في جنيف أمس.").Truces.ShouldBeEmpty();

    [Theory]
    [InlineData("سعى الوزير إلى تهدئة قلق الحلفاء في الرياض.")]
    [InlineData("اضطر القادة إلى قبول إجراء جديد لتهدئة الأزمة.")]
    public void To_calm_something_is_no_truce(string text) => EventExamples.Read(text).Truces.ShouldBeEmpty();

    [Fact]
    public void The_day_behind_as_of_is_when_it_takes_effect()
    {
        const string text = "أعلن التحالف هدنة في اليمن لمدة خمسة أيام اعتبارا من 12 مايو 2016.";
        var truce = One(text);
        truce.Effective.ShouldBe(new LocalDate(2016, 5, 12));
        truce.Words.Effective!.Value.Of(text).ShouldBe("12 مايو 2016");
        truce.Declared.ShouldBeNull();
    }

    [Theory]
    [InlineData("أعلن التحالف هدنة إنسانية لمدة خمسة أيام.", "P5D", "خمسة أيام")]
    [InlineData("أعلن التحالف هدنة إنسانية من خمسة أيام.", "P5D", "خمسة أيام")]
    [InlineData("دخلت الهدنة التي تستمر 48 ساعة حيز التنفيذ.", "PT48H", "48 ساعة")]
    public void The_term_has_its_words(string text, string term, string words)
    {
        var truce = One(text);
        truce.Term.ShouldBe(term);
        truce.Words.Term!.Value.Of(text).ShouldBe(words);
    }

    [Fact]
    public void A_length_of_something_else_is_no_term() => One("أعلن التحالف هدنة بعد أربعة أشهر من المعارك.").Term.ShouldBeNull();

    [Fact]
    public void Prolongations_are_a_chain_with_terms_of_their_own()
    {
        const string text = "بدأت هدنة مدتها ثلاثة أيام في حلب. ثم اتفق الطرفان على تمديد الهدنة يومين.";
        var truce = One(text);
        truce.Term.ShouldBe("P3D");
        var renewal = truce.Renewals.ShouldHaveSingleItem();
        renewal.Term.ShouldBe("P2D");
        renewal.TermWords!.Value.Of(text).ShouldBe("يومين");
    }

    [Fact]
    public void A_truce_that_is_strengthened_is_not_prolonged() => One("بدأت الهدنة أمس. واتفق الطرفان على تعزيز الهدنة.").Renewals.ShouldBeEmpty();

    [Fact]
    public void What_parts_an_end_from_the_truce_keeps_it_alive() => One("عرضت القبيلتان هدنة في المدينة، لكن المحادثات فشلت أمس. ثم بدأت الهدنة.").State.ShouldBe(TruceState.Holding);

    [Fact]
    public void Truces_of_two_countries_are_two()
    {
        var truces = EventExamples.Read("بدأت الهدنة في اليمن أمس. وفي ليبيا أعلن الطرفان وقف إطلاق النار في طرابلس.").Truces;
        truces.Count.ShouldBe(2);
        truces.Select(truce => truce.Id).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public void The_third_truce_is_not_the_second() =>
        EventExamples.Read("انهارت الهدنة الثانية في تعز. وبدأت الهدنة الثالثة أمس.").Truces.Select(truce => truce.State).ShouldBe([TruceState.Collapsed, TruceState.Holding]);

    [Fact]
    public void A_breach_inside_the_area_is_attached_and_says_why()
    {
        var reading = EventExamples.Read("بدأت الهدنة في اليمن أمس. وخرق الحوثيون الهدنة في مدينة تعز.");
        var link = reading.Truces.ShouldHaveSingleItem().Breaches.ShouldHaveSingleItem();
        link.Attached.ShouldBeTrue();
        link.Tests.ShouldContain(BreachTest.Named);
        link.Tests.ShouldContain(BreachTest.AreaInside);
        link.Why.ShouldStartWith("A breach of this truce: its words name the truce, it lies inside the truce's area");
        reading.Events.ShouldContain(report => report.Id == link.Event);
    }

    [Fact]
    public void A_breach_before_the_truce_took_effect_is_not()
    {
        var truce = One("بدأت الهدنة في اليمن في 9 مايو 2016. وكان الحوثيون خرقوا الهدنة في 2 مايو 2016.");
        var link = truce.Breaches.ShouldHaveSingleItem();
        link.Attached.ShouldBeFalse();
        link.Why.ShouldContain("before the truce took effect (2016-05-09)");
    }

    [Fact]
    public void A_breach_of_one_truce_is_held_against_the_other_and_kept_out()
    {
        var truces = EventExamples.Read("بدأت الهدنة في اليمن أمس. وبدأ وقف إطلاق النار في ليبيا السبت. وخرق الحوثيون الهدنة في مدينة تعز.").Truces;
        truces.Count.ShouldBe(2);
        truces[0].Breaches.ShouldHaveSingleItem().Attached.ShouldBeTrue();
        truces[1].Breaches.ShouldHaveSingleItem().Attached.ShouldBeFalse();
    }

    private static TruceReport One(string text) => EventExamples.Read(text).Truces.ShouldHaveSingleItem();
}
