using static Hudna.Tests.Reading.Mentions.InventedWorld;

namespace Hudna.Tests.Reading.Mentions;

public class MentionTests
{
    [Theory]
    [InlineData("زار فيكتور سترامبوف المدينة", "فيكتور سترامبوف = Person viktor-stramov")]
    [InlineData("وصل إلى نوردلاند", "نوردلاند = State nordland")]
    [InlineData("وبنوردلاند", "نوردلاند = State nordland")]
    [InlineData("تقرير للأمم المتحدة", "للأمم المتحدة = Organisation united-nations")]
    [InlineData("عناصر حركة \"أبناء النهر\"", "عناصر حركة \"أبناء النهر\" = ArmedGroup river-movement")]
    public void A_name_of_the_dossiers_is_found_without_its_particles(string text, string expected) => Named(text).ShouldBe(expected);

    [Fact]
    public void A_surname_means_the_fuller_name_before() =>
        Named("قال طالب غبار ذلك. وأضاف غبار").ShouldBe("طالب غبار = Person taleb-ghobar\nغبار = Person taleb-ghobar");

    [Theory]
    [InlineData("فكتور سترامبوف")]
    [InlineData("فيكتور سترمبوف")]
    [InlineData("ڤيكتور سترامبوف")]
    public void Another_spelling_of_a_foreign_name_is_the_same_person(string name) =>
        Named("وصل " + name).ShouldBe(name + " = Person viktor-stramov");

    [Fact]
    public void An_arabic_name_that_differs_by_a_letter_is_somebody_else() => Named("وصل سليم الوستي").ShouldNotContain("salem-west");
}

public class Offices_and_their_holders
{
    [Theory]
    [InlineData(2012, "taleb-ghobar")]
    [InlineData(2015, "viktor-stramov")]
    public void The_day_of_the_article_says_who_held_an_office(int year, string holder) =>
        NamedIn(year, "قال وزير الخارجية النوردلاندي").ShouldBe($"وزير الخارجية النوردلاندي = Office {holder}");

    [Theory]
    [InlineData("وزير خارجية نوردلاند")]
    [InlineData("وزير الشؤون الخارجية النوردلاندي")]
    public void An_office_is_known_in_wordings_the_dossier_does_not_list(string words) =>
        Named("قال " + words).ShouldStartWith(words + " = Office viktor-stramov");

    [Fact]
    public void A_former_office_goes_to_the_last_who_left_it() =>
        Named("قال وزير الخارجية النوردلاندي السابق").ShouldBe("وزير الخارجية النوردلاندي السابق = Office taleb-ghobar");

    [Fact]
    public void An_envoy_is_found_by_body_and_destination_in_any_order() =>
        Named("قالت مبعوثة الأمين العام للأمم المتحدة الخاصة إلى وستان").ShouldContain("olga-menkova");

    [Fact]
    public void The_name_beside_an_office_says_who_it_is() =>
        Named("قال وزير الخارجية النوردلاندي طالب غبار").ShouldBe("وزير الخارجية النوردلاندي = Office taleb-ghobar\nطالب غبار = Person taleb-ghobar");

    [Fact]
    public void His_counterpart_holds_the_same_office_elsewhere() =>
        Named("التقى وزير الخارجية النوردلاندي نظيره الوستاني").ShouldEndWith("نظيره الوستاني = Office salem-west");

    [Fact]
    public void An_office_alone_means_the_last_one_named_with_it() =>
        Named("أجرت مبعوثة الأمم المتحدة إلى وستان محادثات. وقالت المبعوثة").ShouldEndWith("المبعوثة = Office olga-menkova");

    [Fact]
    public void An_envoy_without_destination_is_the_one_to_the_state_the_article_is_about() =>
        Named("في وستان وحول وستان تحدثت مبعوثة الأمم المتحدة").ShouldContain("مبعوثة الأمم المتحدة = Office olga-menkova");

    [Fact]
    public void An_envoy_without_destination_is_nobody_in_an_article_about_another_state() =>
        Named("في نوردلاند وحول نوردلاند تحدثت مبعوثة الأمم المتحدة").ShouldContain("مبعوثة الأمم المتحدة = Office ?");

    [Fact]
    public void An_unknown_person_after_an_office_gets_an_id_of_its_own() =>
        Named("قال المتحدث باسم الجيش النوردلاندي سعيد الكثيري إن").ShouldEndWith("سعيد الكثيري = Person x-sayd-alkthyry");

    [Fact]
    public void A_verb_after_an_office_is_no_name() => Named("المتحدث باسم الجيش النوردلاندي يؤكد التقدم").ShouldNotContain("x-");
}

public class Bodies_of_states
{
    [Theory]
    [InlineData("وزارة الدفاع النوردلاندية", "Organisation nordish-defence-ministry")]
    [InlineData("القوات الوستانية", "Organisation westan-forces")]
    [InlineData("الجانب الوستاني", "State westan")]
    [InlineData("قوات وستان", "Organisation westan-forces")]
    [InlineData("الجيش النوردلاندي", "Organisation nordish-army")]
    public void A_head_and_a_state_make_a_body(string words, string expected) => Named("أعلنت " + words).ShouldBe($"{words} = {expected}");

    [Fact]
    public void A_masculine_adjective_after_a_feminine_head_belongs_to_something_else() =>
        Named("رئيس القوات الوستاني").ShouldNotContain("westan-forces");

    [Fact]
    public void The_head_alone_means_the_body_before() =>
        Named("أعلنت وزارة الدفاع الوستانية ذلك. وأضافت الوزارة").ShouldEndWith("الوزارة = Organisation westan-defence-ministry");

    [Fact]
    public void Other_forces_are_not_the_forces_before() =>
        Named("تقدمت القوات الوستانية. وانسحبت القوات الخاصة").ShouldNotContain("القوات الخاصة = Organisation westan-forces");

    [Fact]
    public void A_state_behind_a_word_that_ends_in_a_pronoun_is_found() => Named("دول بينها وستان ونوردلاند").ShouldStartWith("وستان = State westan");

    [Theory]
    [InlineData("أعلنت نورغراد موقفها", "State nordland")]
    [InlineData("نورغراد ترفض العرض", "State nordland")]
    [InlineData("التقى الوفد في نورغراد", "Place norgrad")]
    [InlineData("سافر إلى نورغراد", "Place norgrad")]
    [InlineData("الوفد إلى نورغراد قد رفض العرض", "Place norgrad")]
    [InlineData("من وجهة نظر نورغراد", "State nordland")]
    public void A_capital_is_its_state_only_where_it_acts(string text, string expected) => Named(text).ShouldContain("نورغراد = " + expected);

    [Theory]
    [InlineData("نقلت صحيفة «الغد الجديد» الخبر", "صحيفة «الغد الجديد» = Media morning-paper")]
    [InlineData("نقلت صحيفة «ضوء الفجر» الخبر", "صحيفة «ضوء الفجر» = Media x-dw-alfjr")]
    public void An_outlet_is_known_by_head_and_name(string text, string expected) => Named(text).ShouldBe(expected);
}

public class Places_and_the_gazetteer_trap
{
    [Theory]
    [InlineData("قصف بلدة الجدول في نوردلاند", "بلدة الجدول = Place brook")]
    [InlineData("معارك في الجدول شمال نوردلاند", "الجدول = Place brook")]
    [InlineData("سيطر على ريف نورغراد الشرقي", "ريف نورغراد الشرقي = Place norgrad")]
    [InlineData("وصل إلى قرية تلرمل في نوردلاند", "قرية تلرمل = Place sandhill")]
    public void A_place_is_taken_with_its_head_or_a_cue(string text, string expected) => Named(text).ShouldContain(expected);

    [Theory]
    [InlineData("أقر المجلس الجدول الجديد في نوردلاند")]
    [InlineData("ورد في الجدول أن الأسعار ارتفعت")]
    public void A_common_word_without_cue_or_country_is_no_place(string text) => Named(text).ShouldNotContain("brook");

    [Fact]
    public void A_small_place_needs_an_article_about_its_country() => Named("شركة تلرمل للمقاولات").ShouldNotContain("sandhill");
}

public class Parties_without_a_name
{
    [Theory]
    [InlineData("قال مصدر أمني مطلع إن", "مصدر أمني مطلع = People ?")]
    [InlineData("وأفاد شهود عيان بأن", "شهود عيان = People ?")]
    [InlineData("قال دبلوماسي وستاني", "دبلوماسي وستاني = People ?")]
    [InlineData("ذكرت مصادر في الجيش النوردلاندي", "مصادر في الجيش النوردلاندي = People ?")]
    public void A_source_is_a_party_with_no_actor(string text, string expected) => Named(text).ShouldStartWith(expected);
}

public class Names_only_the_tagger_knows
{
    [Fact]
    public void A_person_without_title_or_dossier_is_found() =>
        Named("وأضاف نبيل الخطيب أن العمل مستمر").ShouldBe("نبيل الخطيب = Person x-nbyl-alkhtyb");

    [Fact]
    public void A_name_of_the_dossiers_is_never_overruled() =>
        Named("قال طالب غبار إن العمل مستمر").ShouldBe("طالب غبار = Person taleb-ghobar");
}
