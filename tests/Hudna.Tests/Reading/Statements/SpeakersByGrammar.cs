using Hudna.Model;

namespace Hudna.Tests.Reading.Statements;

/// <summary>Who speaks where an adverb, an object, a title of honour or a document stands in the way, and what only looks like a cue.</summary>
public class SpeakersByGrammar
{
    [Theory]
    [InlineData("وقصفت المدفعية الميناء ليلا، وفق ما أعلن متحدثون عسكريون.", "متحدثون عسكريون: قصفت المدفعية الميناء ليلا")]
    [InlineData("واتفق الطرفان على فتح الطريق، وفقا لما ذكرته وكالة رويترز.", "وكالة رويترز: اتفق الطرفان على فتح الطريق")]
    [InlineData("واتفق الطرفان على فتح الطريق، طبقا لما أكده المتحدث.", "المتحدث: اتفق الطرفان على فتح الطريق")]
    public void According_to_what_somebody_said_takes_any_form_of_the_verb(string text, string said) => StatementExamples.Said(text).ShouldBe([said]);

    [Fact]
    public void A_title_of_honour_is_the_person_who_spoke_last()
    {
        var statements = StatementExamples.Read("أعلن وزير الخارجية السعودي عادل الجبير أن الطريق مغلق. وأوضح معاليه أن القافلة تنتظر.");
        statements[1].Speaker!.Name.ShouldBe("معاليه");
        statements[1].Speaker!.Actor.ShouldBe(statements[0].Speaker!.Actor);
    }

    [Fact]
    public void A_title_of_honour_without_anybody_before_it_is_nobody_known() =>
        StatementExamples.Read("وأوضح معاليه أن القافلة تنتظر.").ShouldHaveSingleItem().Speaker!.Actor.ShouldBeNull();

    [Theory]
    [InlineData("وقال المسؤول إن خمسة رجال قتلوا في غارة لطائرة يرجح أنها أجنبية.")]
    [InlineData("وقال المسؤول إن أمن السكان في خطر إذ يتوقع أن يعاني كثيرون من الجوع.")]
    public void What_is_thought_by_nobody_named_is_no_statement_of_its_own(string text) => StatementExamples.Read(text).Count.ShouldBe(1);

    [Fact]
    public void A_participle_in_the_case_of_the_noun_before_it_is_its_adjective() =>
        StatementExamples.Said("وقال المفتي إن الجنود يفرضون حصارا مشددا، ويعملون على إفراغ المدينة.").ShouldBe(["المفتي: الجنود يفرضون حصارا مشددا، ويعملون على إفراغ المدينة"]);

    [Fact]
    public void A_participle_behind_a_comma_goes_on_with_the_speech() =>
        StatementExamples.Read("وقال المفتي إن الطريق مغلق، مشددا على ضرورة فتحه.").Count.ShouldBe(2);

    [Theory]
    [InlineData("ونشرت الصفحة بيانا للأمم المتحدة يؤكد أن الطريق مغلق.", "بيانا للأمم المتحدة")]
    [InlineData("ووصل المنسق أمس، وفق بيان للأمم المتحدة أشار إلى انهيار الجسر.", "بيان للأمم المتحدة")]
    public void A_text_speaks_for_the_body_that_issued_it(string text, string name)
    {
        var last = StatementExamples.Read(text)[^1];
        last.Speaker!.Name.ShouldBe(name);
        last.Speaker!.Actor.ShouldBe("united-nations");
    }

    [Fact]
    public void Whoever_stands_before_the_verb_considers_and_not_what_is_considered() =>
        StatementExamples.Said("وذكرت وكالة رويترز أن الولايات المتحدة تعتبر الحركة «منظمة إرهابية خطيرة».")
            .ShouldBe(["وكالة رويترز: الولايات المتحدة تعتبر الحركة «منظمة إرهابية خطيرة»", "الولايات المتحدة: الحركة «منظمة إرهابية خطيرة»"]);

    [Theory]
    [InlineData("وقال أعضاء المجلس إن الطريق مغلق.", "أعضاء المجلس")]
    [InlineData("وقالت جماعة تعمل في الزراعة إن الطريق مغلق.", "جماعة")]
    [InlineData("وقال بيان صدر عن اللجنة إن الطريق مغلق.", "بيان")]
    [InlineData("وروى السكان أن الطريق مغلق.", "السكان")]
    public void Plurals_and_relative_verbs_are_told_from_verbal_nouns_and_names(string text, string speaker) =>
        StatementExamples.Read(text).ShouldHaveSingleItem().Speaker!.Name.ShouldBe(speaker);

    [Fact]
    public void The_head_of_one_body_is_not_the_head_of_another_named_before() =>
        StatementExamples.Read("وقال سمير حمدان رئيس الكتلة النيابية إن الطريق مغلق. وأعلن رئيس مجلس القضاء أن الجسر مهدم.")[1].Speaker!.Actor.ShouldBeNull();

    [Fact]
    public void A_hope_may_take_a_verbal_noun() =>
        StatementExamples.Read("ويأمل الوسطاء الدوليون توقيع الاتفاق قريبا.").ShouldHaveSingleItem().Stance.ShouldBe(Stance.Hope);

    [Theory]
    [InlineData("إلا أن المصادر الملاحية والطبية شددت على أن الطريق مغلق.", "المصادر الملاحية والطبية")]
    [InlineData("وأكد أكثر من مصدر أن الطريق مغلق.", "أكثر من مصدر")]
    [InlineData("ووصلت القافلة إلى الميناء ليلا بحسب رئاسة أركان الجيش.", "رئاسة أركان الجيش")]
    [InlineData("ويتهم الجمهوريون إدارة المدينة بأنها أغلقت الطريق.", "الجمهوريون")]
    public void The_subject_is_neither_half_of_itself_nor_more(string text, string speaker) =>
        StatementExamples.Read(text).ShouldHaveSingleItem().Speaker!.Name.ShouldBe(speaker);

    [Theory]
    [InlineData("ويذكر أنه قتل عشرة أشخاص في المدينة.")]
    [InlineData("وتعتبر القافلة الأولى من نوعها في المدينة.")]
    [InlineData("ووقع الهجوم بعد تجدد الاشتباكات في محيط المدينة.")]
    [InlineData("واكتشف الجيش مقرا سريا خاصا بالمسلحين.")]
    [InlineData("ويحق لكل عضو طلب جلسة عندما يشعر بأن الطريق مغلق.")]
    [InlineData("وصل إلى الميناء في ظل تبادل الاتهامات بقصف القرى.")]
    public void What_only_looks_like_saying_is_no_statement(string text) => StatementExamples.Read(text).ShouldBeEmpty();

    [Theory]
    [InlineData("ووصف الوزير الهجوم بالجريمة، واصفا إياه بالعمل المرفوض.", "العمل المرفوض")]
    [InlineData("ورحب الوزير بالاتفاق ووصف حزب العمال الكردستاني بأنه عقبة.", "حزب العمال الكردستاني بأنه عقبة")]
    [InlineData("وقال الوزير \"إنها بداية العمل في المطار\" الذي أغلق أمس.", "بداية العمل في المطار")]
    [InlineData("وأكدت تركيا أمس أنها فتحت الطريق.", "فتحت الطريق")]
    [InlineData("وقالت اللجنة إن الطريق مغلق، مطالبة الحكومة بالتحرك.", "التحرك")]
    [InlineData("وصرح مسؤول رفض الكشف عن اسمه: الطريق مغلق.", "الطريق مغلق")]
    [InlineData("وأعلنت الحكومة عن «هدنة إنسانية» في المدينة.", "«هدنة إنسانية» في المدينة")]
    public void What_is_said_begins_and_ends_with_what_is_said(string text, string content) => StatementExamples.Read(text)[^1].Content.Of(text).ShouldBe(content);

    [Fact]
    public void Who_stands_before_a_call_calls_and_who_stands_behind_it_is_called_on()
    {
        var called = StatementExamples.Read("الحكومة اليمنية تدعو الأمم المتحدة لزيارة المخيم.").ShouldHaveSingleItem();
        called.Speaker!.Name.ShouldBe("الحكومة اليمنية");
        called.Addressees.ShouldHaveSingleItem().Actor.ShouldBe("united-nations");
    }
}
