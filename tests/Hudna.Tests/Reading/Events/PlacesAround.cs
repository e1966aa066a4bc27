using Hudna.Model;
using Hudna.Text;

namespace Hudna.Tests.Reading.Events;

/// <summary>Which of the places around an event are its own: all over a land, of a site, behind who tells of it, of another attack, told later.</summary>
public class PlacesAround
{
    [Theory]
    [InlineData("شن المسلحون هجمات في مختلف أنحاء سوريا.", "syria")]
    [InlineData("سيطر المسلحون على أجزاء واسعة من سوريا.", "syria")]
    [InlineData("هاجم المسلحون جنود سوريا.", "")]
    public void What_is_all_over_a_land_is_in_it(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("قتل جنديان في هجوم على حاجز في مدينة حمص، بحسب مصدر طبي في مستشفى مدينة حماة.", "homs")]
    [InlineData("قتل جنديان، بحسب مصدر طبي، في هجوم على حاجز في مدينة حماة.", "hama")]
    public void Where_one_is_who_tells_of_it_is_not_where_it_was(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("قتل شخص في تفجير في مدينة حمص بعد عشرة أيام فقط على اعتداء آخر وقع في مدينة حماة.")]
    [InlineData("قتل شخص في تفجير في مدينة حمص بعد عشرة أيام من اعتداء وقع في مدينة حماة.")]
    public void What_a_time_behind_it_is_counted_from_is_another_matter(string text) =>
        EventExamples.Read(text).Events.Single(told => told.Type == EventType.Bombing).Places.ShouldHaveSingleItem().Place.ShouldBe("homs");

    [Theory]
    [InlineData("قصفت طائرات حربية مطار عدن.", "aden-airport aden")]
    [InlineData("قصفت طائرات حربية مواقع الحوثيين في قاعدة العند.", "al-anad-base")]
    public void The_airport_of_a_town_is_told_of_the_town_too(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("قتل خمسة جنود في هجوم شنه مسلحون في شمال العراق أمس. ووقع الهجوم في قرية \"عين ماء\".", "northern-iraq عين ماء")]
    [InlineData("قتل خمسة جنود في هجوم شنه مسلحون في شمال العراق أمس. ووقعت هجمات في قرية \"عين ماء\".", "northern-iraq")]
    public void Where_the_attack_took_place_is_told_later(string text, string places) => Firsts(text).ShouldBe(places);

    [Theory]
    [InlineData("نفذ التحالف غارات جوية في العراق تركزت على أهداف قرب الرمادي.", "iraq ramadi")]
    [InlineData("نفذ التحالف غارات جوية في العراق قرب الرمادي.", "ramadi")]
    [InlineData("اندلعت معارك في جنوب سوريا، وخاصة في مدينة درعا.", "southern-syria daraa")]
    [InlineData("قال فريق الأطباء في سوريا إن غارات جوية أصابت مدينة درعا.", "daraa")]
    [InlineData("بدأ وقف إطلاق النار في سوريا بحيث يشمل مدينة حلب.", "syria aleppo")]
    public void A_land_stays_beside_the_places_in_it_that_the_words_go_into(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("قتل جنديان في هجوم على مدينة بنغازي في شرق ليبيا.", "benghazi eastern-libya")]
    [InlineData("قتل جنديان في هجوم على مدينة بنغازي بشرق ليبيا.", "benghazi eastern-libya")]
    [InlineData("قتل جنديان في هجوم على مدينة بنغازي شرق ليبيا.", "benghazi")]
    [InlineData("قتل جنديان في هجوم على محافظة إدلب في شمال سوريا.", "idlib-governorate")]
    public void A_side_of_the_land_right_behind_a_town_and_in_is_told_besides_the_town(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("شهدت تركيا هجوما انتحاريا أوقع عشرة قتلى.", "turkey")]
    [InlineData("ندد الوزير بالهجمات الإرهابية التي تعرضت لها تركيا.", "turkey")]
    [InlineData("شنت تركيا هجوما واسعا على المسلحين.", "")]
    public void The_land_that_saw_a_thing_is_where_it_happened(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("غادرت ميناء جدة سفينة تحمل مساعدات متوجهة إلى اليمن.", "yemen")]
    [InlineData("قصفت قوات الحكومة اليمنية التي تمارس عملها من الرياض مواقع الحوثيين في مدينة عدن.", "aden")]
    public void Where_one_sets_out_from_or_has_a_seat_is_not_where_it_was(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("قصفت قوات الجيش السوري مواقع في ريف حلب الشمالي الشرقي.", "ريف حلب الشمالي الشرقي")]
    [InlineData("هاجم مسلحون متحفا بالعاصمة تونس.", "العاصمة تونس")]
    [InlineData("هاجم المسلحون مواقع الجيش في منطقة الزهران والسلمى أمس.", "منطقة الزهران السلمى")]
    public void A_place_has_all_the_words_of_its_name(string text, string names) =>
        string.Join(' ', EventExamples.Read(text).Events.SelectMany(told => told.Places).Select(place => place.Name).Distinct()).ShouldBe(names);

    [Theory]
    [InlineData("تسود الفوضى ليبيا، حيث تتقاتل جماعات مسلحة من أجل السلطة.", "libya")]
    [InlineData("تسود الفوضى ليبيا، بينما تتقاتل جماعات مسلحة من أجل السلطة.", "")]
    public void Where_means_the_place_right_before_it(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("شن الجيش السوري غارات على قرية زهرون التي يسيطر عليها المتمردون في ريف إدلب.", "زهرون idlib-countryside")]
    [InlineData("شن الجيش السوري غارات على قرية زهرون ردا على هجوم في ريف إدلب.", "زهرون")]
    public void Who_holds_a_village_does_not_part_it_from_where_it_lies(string text, string places) => Firsts(text).ShouldBe(places);

    [Theory]
    [InlineData("التقى الوزير الأمريكي نظيره التركي خلال زيارته لروسيا.", "russia")]
    [InlineData("التقى الوزير الأمريكي نظيره التركي بعد زيارته لروسيا.", "")]
    public void What_one_meets_with_on_a_visit_is_where_the_visit_is(string text, string places) =>
        Places(EventExamples.Read(text).Events.Where(told => told.Type == EventType.Meeting)).ShouldBe(places);

    [Fact]
    public void The_area_is_the_one_named_last_though_no_gazetteer_knows_it() =>
        EventExamples.Read("وصل الجنود من مدينة حمص إلى قرية \"عين ماء\". وقتل جنديان في تفجير سيارة مفخخة في المنطقة.").Events.Single(told => told.Type == EventType.Bombing)
            .Places.ShouldHaveSingleItem().Name.ShouldBe("عين ماء");

    [Fact]
    public void A_single_attack_is_none_that_goes_on() =>
        EventExamples.Read("يشن المسلحون هجومهم الواسع في العراق. وقتل جنديان في انفجار سيارة مفخخة في مدينة بغداد أمس. وأسفر الهجوم عن إصابة ثلاثة.").Events
            .Single(told => told.Type == EventType.GroundAttack).Also.ShouldBeEmpty();

    [Theory]
    [InlineData("تفجير سيارات في غزة", "دمرت سيارات أمس في تفجير شمال غزة.", 1)]
    [InlineData("غارات جديدة في العراق", "شنت طائرات حربية غارات في شمال العراق أمس.", 1)]
    [InlineData("غارات جديدة في العراق", "شنت طائرات حربية غارات في شمال سوريا أمس.", 2)]
    public void A_headline_says_in_the_land_of_what_was_in_one_side_of_it(string headline, string body, int events)
    {
        var text = headline + "\n" + body;
        var header = new ArticleHeader(FindingId.OfArticle(text), "example", null, null, null, EventExamples.Published, PublishedFrom.Manifest, "ar", "0");
        EventExamples.Reader.Read(new(header, text, [new(new Span(0, headline.Length), BlockKind.Headline), new(new Span(headline.Length + 1, text.Length), BlockKind.Lead)])).Events.Count.ShouldBe(events);
    }

    [Theory]
    [InlineData("قتل 17 شخصا في تفجير انتحاري في سوق أمس. وقال الحاكم \"قتل 17 شخصا في تفجير انتحاري صباح اليوم\".", 1)]
    [InlineData("قتل 17 شخصا في تفجير انتحاري في سوق أمس. وقال الحاكم \"قتل 21 شخصا في تفجير انتحاري صباح اليوم\".", 2)]
    public void A_great_toll_told_again_of_the_next_day_is_that_of_one_attack(string text, int events) =>
        EventExamples.Read(text).Events.Count(told => told.Type == EventType.Bombing).ShouldBe(events);

    [Theory]
    [InlineData("هاجم مسلحون حاجزا للشرطة في منطقة شترال صباح أمس.", "منطقة شترال")]
    [InlineData("هاجم مسلحون حاجزا للشرطة في منطقة زراعية صباح أمس.", "")]
    public void Behind_a_noun_of_place_the_tagger_need_not_be_so_sure(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("قصفت قوات الجيش السوري قريتي زهرون وسلمون.", "زهرون سلمون")]
    [InlineData("قصفت قوات الجيش السوري قريتي زهرون ومواقع أخرى.", "")]
    [InlineData("دارت اشتباكات بين الحوثيين والمقاومة الشعبية في منطقتي دار سعد وزهرون.", "dar-saad زهرون")]
    public void Two_names_stand_behind_two_villages(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("قصفت قوات الجيش السوري قرى الزهراب والسلماب والكرماب.", "الزهراب السلماب الكرماب")]
    [InlineData("قصفت قوات الجيش السوري قرى الزهراب والمدنيين.", "")]
    [InlineData("قصفت قوات الجيش السوري قريتي بيت زهر ودير سلم.", "بيت زهر دير سلم")]
    [InlineData("هاجم مسلحون حاجزا للشرطة في بلدة بني سعد.", "بني سعد")]
    public void Names_of_two_words_and_lists_of_names_stand_behind_towns(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("هاجم مسلحون حاجزا للشرطة في ناحية زهرون.", "ناحية زهرون")]
    [InlineData("هاجم مسلحون حاجزا للشرطة في منطقة الزهرون.", "منطقة الزهرون")]
    [InlineData("هاجم مسلحون حاجزا للشرطة في منطقة الصراع.", "")]
    [InlineData("هاجم مسلحون حاجزا للشرطة، من ناحية المبدأ.", "")]
    public void In_names_a_place_behind_nouns_that_have_other_uses(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("قتل جنديان في هجوم في بلدة زهرون في شمال العراق.", "زهرون northern-iraq")]
    [InlineData("قتل جنديان في هجوم في مدينة الموصل شمال العراق.", "mosul")]
    public void The_land_around_a_town_that_no_gazetteer_knows_stays(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("ألقى الهجوم الذي وقع في مدينة حمص الضوء على خسائر المدنيين منذ اندلاع الاشتباكات في سوريا.", "syria")]
    [InlineData("تشهد مدينة حمص منذ أيام اشتباكات بين الجيش والمسلحين.", "homs")]
    public void Where_another_act_took_place_is_not_where_fighting_was(string text, string places) =>
        string.Join(' ', EventExamples.Read(text).Events.Single(told => told.Type == EventType.Clash).Places.Select(place => place.Place)).ShouldBe(places);

    [Fact]
    public void The_side_of_a_town_is_no_part_of_its_name() =>
        EventExamples.Read("قتل جنديان في هجوم شمال شرقي حمص.").Events.ShouldHaveSingleItem().Places.ShouldHaveSingleItem().Name.ShouldBe("حمص");

    [Theory]
    [InlineData("وصلت قافلة مساعدات سورية إلى بلدتي الفوعة وكفريا في سوريا. وقصف المسلحون مناطق في محيط البلدتين.", "fuaa kafraya")]
    [InlineData("وصلت قافلة مساعدات سورية إلى بلدة الفوعة في سوريا. وقصف المسلحون مناطق في محيط البلدتين.", "")]
    public void The_two_towns_are_those_named_side_by_side(string text, string places) =>
        string.Join(' ', EventExamples.Read(text).Events.Single(told => told.Type == EventType.Shelling).Places.Select(place => place.Place)).ShouldBe(places);

    [Theory]
    [InlineData("سيطرت القوات العراقية على جامعة الأنبار. وقتل خمسة جنود في تفجير سيارة مفخخة داخل الجامعة.", "anbar-university")]
    [InlineData("سيطرت القوات العراقية على جامعة الأنبار. وقتل خمسة جنود في تفجير سيارة مفخخة داخل الجامعة الشرقية.", "")]
    public void The_university_is_the_one_named_before(string text, string place) =>
        string.Join(' ', EventExamples.Read(text).Events.Single(told => told.Type == EventType.Bombing).Places.Select(found => found.Place)).ShouldBe(place);

    [Theory]
    [InlineData("وصل الجنود إلى بلدة زهرون أمس. ودارت اشتباكات بين الجيش السوري ومسلحين في البلدة.", "زهرون")]
    [InlineData("وصل الجنود إلى بلدة زهرون أمس. ودارت اشتباكات بين الجيش السوري ومسلحين في القرية.", "")]
    public void The_town_is_the_one_named_before_though_no_gazetteer_knows_it(string text, string place) =>
        string.Join(' ', EventExamples.Read(text).Events.Single(told => told.Type == EventType.Clash).Places.Select(found => found.Name)).ShouldBe(place);

    [Theory]
    [InlineData("قتل جنديان في هجومين يعتقد أن جماعة مسلحة نفذتهما في مدينة حمص.", "homs")]
    [InlineData("قتل جنديان في هجومين يعتقد أن جماعة مسلحة توجد في مدينة حمص خططت لهما.", "")]
    public void Where_it_was_carried_out_is_its_place(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("وصلت المقاومة إلى محافظة عدن بعد تحرير محافظة عدن من الحوثيين. وأصبحت مدينة عدن آمنة بعد تحرير مدينة عدن من الحوثيين.", "aden-governorate")]
    [InlineData("حررت المقاومة محافظة عدن من الحوثيين. وحررت المقاومة محافظة عدن والتواهي من الحوثيين.", "aden-governorate al-tawahi")]
    public void A_province_is_not_told_again_as_its_capital(string text, string places) => Places(EventExamples.Read(text).Events.Where(told => told.Type == EventType.Capture)).ShouldBe(places);

    private static string Firsts(string text) => Places(EventExamples.Read(text).Events.Take(1));

    private static string PlacesIn(string text) => Places(EventExamples.Read(text).Events);

    private static string Places(IEnumerable<EventReport> events) => string.Join(' ', events.SelectMany(told => told.Places).Select(place => place.Place ?? place.Name).Distinct());
}
