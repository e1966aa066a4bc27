using Hudna.Model;
using Hudna.Tests.Reading.Events;
using NodaTime;

namespace Hudna.Tests.Reading.Promises;

/// <summary>Who is bound by a promise, by when, and what became of it. The articles are of 10 May 2016.</summary>
public class PromiseTests
{
    [Fact]
    public void A_person_binds_himself_and_whom_he_speaks_for() =>
        ByOf("تعهد وزير الخارجية الروسي سيرغي لافروف بمواصلة العمل من أجل الهدنة.").ShouldBe(["sergey-lavrov", "russia"]);

    [Fact]
    public void Behind_the_particle_of_what_has_been_stands_a_verb() =>
        ByOf("كان وزير الخارجية الروسي سيرغي لافروف قد تعهد أمس بوقف القصف.").ShouldBe(["sergey-lavrov", "russia"]);

    [Fact]
    public void Putting_an_end_to_is_a_deed_and_the_courts_are_none()
    {
        const string text = "تعهدت روسيا بالقضاء على التنظيم.";
        Read(text).Content.Of(text).ShouldBe("القضاء على التنظيم");
        EventExamples.Read("رحبت روسيا أمس بوعود القضاء.").Commitments.ShouldBeEmpty();
    }

    [Fact]
    public void We_is_the_side_of_the_speaker() =>
        ByOf("قال وزير الخارجية الروسي سيرغي لافروف \"سنستأنف إدخال المساعدات إلى حلب\".").ShouldBe(["russia"]);

    [Fact]
    public void His_country_is_the_side_of_the_speaker() =>
        ByOf("قال وزير الخارجية الروسي سيرغي لافروف إن بلاده ستسلم الأسلحة إلى دمشق.").ShouldBe(["russia"]);

    [Theory]
    [InlineData("تعهدت روسيا بوقف القصف.", "وقف القصف")]
    [InlineData("قررت روسيا بناء جسر جديد في المدينة.", "بناء جسر جديد في المدينة")]
    public void The_particle_is_cut_and_a_letter_of_the_word_is_not(string text, string content) => Read(text).Content.Of(text).ShouldBe(content);

    [Fact]
    public void Listed_subjects_are_all_bound() =>
        ByOf("قررت روسيا وتركيا وإيران تشكيل لجنة لمراقبة الهدنة.").ShouldBe(["russia", "turkey", "iran"]);

    [Fact]
    public void Who_is_agreed_with_is_bound_too() =>
        ByOf("اتفقت روسيا مع تركيا على تبادل المعلومات.").ShouldBe(["russia", "turkey"]);

    [Fact]
    public void The_subject_may_stand_behind_the_verb_of_a_relative_clause() =>
        ByOf("تحدث المشاركون عن المؤتمر الذي تعتزم روسيا تنظيمه في سوتشي.").ShouldBe(["russia"]);

    [Fact]
    public void A_decision_of_a_meeting_binds_those_who_met() =>
        ByOf("شاركت روسيا أمس في اجتماع ضم تركيا وإيران في جنيف، وتقرر خلاله وقف القصف.").ShouldBe(["russia", "turkey", "iran"]);

    [Theory]
    [InlineData("أكد وزير الخارجية الروسي سيرغي لافروف استعداد بلاده لوقف القصف.")]
    [InlineData("قال وزير الخارجية الروسي سيرغي لافروف \"نحن ملتزمون بوقف القصف\".")]
    public void Of_his_country_and_of_us_the_speaker_binds_his_side_alone(string text) => ByOf(text).ShouldBe(["russia"]);

    [Theory]
    [InlineData("تعهدت روسيا بوقف القصف اعتبارا من 15 أيار.", "2016-05-15", "اعتبارا من 15 أيار")]
    [InlineData("تعهدت روسيا بوقف القصف خلال الشهر المقبل.", "2016-06-30", "خلال الشهر المقبل")]
    public void What_begins_on_a_day_is_due_on_it_and_what_is_done_within_a_month_by_its_end(string text, string day, string words)
    {
        var promise = Read(text);
        promise.Due.ShouldBe(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        promise.DueText!.Value.Of(text).ShouldBe(words);
    }

    [Fact]
    public void What_will_be_done_is_for_the_body_the_speaker_speaks_for() =>
        ByOf("أكد وزير الخارجية الروسي سيرغي لافروف أن الطريق آمن، وسيتم فتح المعبر للمدنيين.").ShouldBe(["sergey-lavrov", "russia"]);

    [Theory]
    [InlineData("قال خبير من المدينة إن الطريق آمن، وسيتم فتح المعبر للمدنيين.")]
    [InlineData("أكد وزير الخارجية الروسي سيرغي لافروف أن الطريق آمن، وسيتم فتح المعبر من قبل المراقبين.")]
    [InlineData("قال وزير الخارجية الروسي سيرغي لافروف \"سأكون سعيدا بالهدنة\".")]
    [InlineData("قال وزير الخارجية الروسي سيرغي لافروف \"سألت الجميع عن الهدنة\".")]
    public void Who_does_it_is_not_guessed_and_what_comes_about_or_was_asked_is_no_promise(string text) => EventExamples.Read(text).Commitments.ShouldBeEmpty();

    [Theory]
    [InlineData("قال وزير الخارجية الروسي سيرغي لافروف \"سأقدم مقترحا لوقف القصف\".")]
    [InlineData("قال وزير الخارجية الروسي سيرغي لافروف \"لن أقبل وقف الدعم\".")]
    public void I_is_the_speaker_with_his_side(string text) => ByOf(text).ShouldBe(["sergey-lavrov", "russia"]);

    [Fact]
    public void Under_an_agreement_the_subject_of_the_future_is_bound_and_without_one_nobody()
    {
        ByOf("وقعت روسيا وتركيا اتفاقا في جنيف أمس. وبموجب الاتفاق ستسحب تركيا قواتها.").ShouldBe(["turkey"]);
        EventExamples.Read("وقعت روسيا وتركيا اتفاقا في جنيف أمس. وبموجب الاتفاق سيتم سحب القوات.").Commitments.ShouldBeEmpty();
    }

    [Fact]
    public void A_list_of_terms_behind_by_keeps_its_first_word()
    {
        const string text = "وقعت روسيا وتركيا اتفاقا في جنيف أمس، يقضي بتطوير وتوسعة المعبر، وإعادة فتح الطريق.";
        EventExamples.Read(text).Commitments.Select(promise => promise.Content.Of(text)).ShouldBe(["تطوير وتوسعة المعبر", "إعادة فتح الطريق"]);
    }

    [Fact]
    public void The_terms_of_an_agreement_bind_those_who_made_it_one_by_one()
    {
        const string text = "وقعت روسيا وتركيا اتفاقا في جنيف أمس. ونص الاتفاق على سحب القوات من المدينة، وإعادة فتح المعبر، والإفراج عن المحتجزين.";
        var promises = EventExamples.Read(text).Commitments;
        promises.Select(promise => promise.Content.Of(text)).ShouldBe(["سحب القوات من المدينة", "إعادة فتح المعبر", "الإفراج عن المحتجزين"]);
        promises.ShouldAllBe(promise => promise.By.Count == 2);
    }

    [Fact]
    public void Readiness_is_promised_by_whom_it_is_said_of() =>
        ByOf("أكدت تركيا أن تركيا مستعدة للتعاون مع المراقبين.").ShouldBe(["turkey"]);

    [Theory]
    [InlineData("قال وزير الخارجية الروسي سيرغي لافروف إن مقتله سيضعف التنظيم في سوريا.")]
    [InlineData("قال وزير الخارجية الروسي سيرغي لافروف إن رفض روسيا للاتفاق سيكلف الجميع كثيرا.")]
    [InlineData("قال المسؤول الروسي إن واشنطن أكدت أن وفدها سيرسل إلى روسيا مقترحا.")]
    public void What_comes_of_a_deed_is_no_promise(string text) => EventExamples.Read(text).Commitments.ShouldBeEmpty();

    [Fact]
    public void What_one_will_not_allow_is_promised() =>
        ByOf("قال وزير الخارجية الروسي سيرغي لافروف \"لن نسمح باستهداف قواتنا في سوريا\".").ShouldBe(["russia"]);

    [Fact]
    public void Had_declared_is_no_may() =>
        ByOf("وكانت روسيا، التي تدعم دمشق، قد تعهدت بوقف القصف.").ShouldBe(["russia"]);

    [Fact]
    public void A_spokesman_speaks_for_the_body_he_speaks_of() =>
        ByOf("قال المتحدث إن روسيا ستسحب قواتها من حلب.").ShouldBe(["russia"]);

    [Fact]
    public void Agreed_on_the_ground_of_one_thing_on_another() =>
        Read("اتفقت روسيا وتركيا، بناء على طلب دمشق، على وقف القصف.").Content.Length.ShouldBe("وقف القصف".Length);

    [Fact]
    public void A_last_yeh_may_have_no_dots() =>
        EventExamples.Read("اقترح الوزير الروسى المشروع الذى أقرته روسيا فى موسكو.").Commitments.ShouldBeEmpty();

    [Fact]
    public void A_promise_joined_by_and_begins_there()
    {
        const string text = "قال وزير الخارجية الروسي سيرغي لافروف إن الحدود هادئة ولن نسمح بقصف القاعدة.";
        Read(text).Content.Of(text).ShouldBe("ولن نسمح بقصف القاعدة");
    }

    [Fact]
    public void A_promise_ends_where_its_words_end()
    {
        const string text = "قال وزير الخارجية الروسي سيرغي لافروف إن روسيا ستسحب قواتها من القاعدة، مضيفا أن الوضع هادئ.";
        Read(text).Content.Of(text).ShouldBe("روسيا ستسحب قواتها من القاعدة");
    }

    [Fact]
    public void What_would_have_been_is_no_promise() =>
        EventExamples.Read("قال وزير الخارجية الروسي سيرغي لافروف إن روسيا كانت ستقصف القاعدة.").Commitments.ShouldBeEmpty();

    [Fact]
    public void A_verb_whose_object_is_a_pronoun_promises_nothing_behind_it() =>
        EventExamples.Read("ذكر البيان الخطة التي وضعها الخبراء، وأقرتها روسيا أمس قبل إرسال القوات إلى القاعدة.").Commitments.ShouldBeEmpty();

    [Fact]
    public void Two_who_decide_are_bound_by_a_dual_verb_too() =>
        EventExamples.Read("التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي أحمد داود أوغلو في جنيف. واتفقا على وقف القصف.").Commitments.ShouldHaveSingleItem().By.Count.ShouldBe(2);

    [Fact]
    public void A_subject_no_name_is_known_for_is_given_as_written()
    {
        var by = Read("قال الرئيس الروسي إن الاجتماع انتهى. وقررت الجمعيات الخيرية وقف الحملة.").By.ShouldHaveSingleItem();
        by.Actor.ShouldBeNull();
        by.Name.ShouldBe("الجمعيات الخيرية");
    }

    [Fact]
    public void He_will_is_not_the_speaker_once_he_has_spoken_of_others() =>
        EventExamples.Read("قال وزير الخارجية الروسي سيرغي لافروف إن المبعوث الجديد وصل أمس وإنه سيقدم خطة.").Commitments.ShouldBeEmpty();

    [Fact]
    public void A_length_counts_from_the_day_of_the_decision() =>
        Read("قررت روسيا في 3 مايو وقف القصف خلال أسبوع.").Due.ShouldBe(new LocalDate(2016, 5, 10));

    [Fact]
    public void A_length_counts_from_no_day_when_the_decision_is_not_dated()
    {
        var promise = Read("قررت روسيا وقف القصف خلال أسبوع.");
        promise.Due.ShouldBeNull();
        promise.DueText.ShouldNotBeNull();
    }

    [Fact]
    public void How_long_a_thing_lasts_is_no_deadline() =>
        Read("قررت روسيا في 3 مايو وقف القصف لمدة أسبوع.").Due.ShouldBeNull();

    [Fact]
    public void The_day_of_a_decision_told_in_full_before_dates_its_shorter_telling()
    {
        var text = "التقت الوفود يوم 4 مايو في جنيف. وكانت روسيا قد شاركت الأسبوع الماضي في اجتماع ضم تركيا وإيران في جنيف، وتقرر خلاله وقف القصف خلال أسبوع.";
        EventExamples.Read(text).Commitments.ShouldHaveSingleItem().Due.ShouldBe(new LocalDate(2016, 5, 11));
    }

    [Fact]
    public void An_offer_that_was_refused_has_lapsed() =>
        Read("عرضت روسيا على تركيا فرصة فحص القاعدة، لكنها رفضت العرض.").Status.ShouldBe(CommitmentStatus.Lapsed);

    [Fact]
    public void A_promise_on_a_condition_is_conditional() =>
        Read("قال وزير الخارجية الروسي سيرغي لافروف \"سنوقف القصف إذا انسحب المسلحون\".").Status.ShouldBe(CommitmentStatus.Conditional);

    [Theory]
    [InlineData("لم تتعهد روسيا بوقف القصف.")]
    [InlineData("دعا المبعوث الأممي روسيا إلى أن تتعهد بوقف القصف.")]
    [InlineData("قال وزير الخارجية الروسي سيرغي لافروف إن الهدنة صمدت سنوات طويلة.")]
    [InlineData("قال وزير الخارجية الروسي سيرغي لافروف إن بلاده لن تستطيع الفوز.")]
    [InlineData("توقع وزير الخارجية الروسي سيرغي لافروف أن بلاده ستدفع الثمن.")]
    public void What_is_denied_wished_or_expected_is_no_promise(string text) => EventExamples.Read(text).Commitments.ShouldBeEmpty();

    private static PromiseReport Read(string text) => EventExamples.Read(text).Commitments.ShouldHaveSingleItem();

    private static IEnumerable<string?> ByOf(string text) => Read(text).By.Select(party => party.Actor);
}
