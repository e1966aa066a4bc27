using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

public class PlacesOfEvents
{
    [Fact]
    public void A_part_of_a_countryside_is_of_it_and_not_of_the_town() =>
        EventExamples.Read("قصف الجيش السوري ريف إدلب الجنوبي بالمدفعية.").Events.ShouldHaveSingleItem().Places.ShouldHaveSingleItem().Place.ShouldBe("idlib-countryside");

    [Theory]
    [InlineData("في مأرب، قصفت قوات الجيش مواقع الحوثيين.", "marib")]
    [InlineData("في حلب، دارت اشتباكات بين الجيش ومسلحين في حي الراشدين.", "al-rashideen aleppo")]
    [InlineData("في حلب، دارت اشتباكات بين الجيش ومسلحين في مدينة حمص.", "homs")]
    public void The_place_a_sentence_opens_with_counts_unless_another_town_is_named(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("دعت محادثات أستانة إلى وقف إطلاق النار في سوريا.", "syria")]
    [InlineData("أعلن الجيش السوري وقف إطلاق النار في سوريا بعد محادثات في أستانة بين وفدين من سوريا.", "syria")]
    public void The_town_of_talks_is_no_area_of_a_truce(string text, string places) =>
        EventExamples.Read(text).Events.Where(told => told.Type < EventType.Meeting).SelectMany(told => told.Places).Select(place => place.Place).Distinct().ShouldBe([places]);

    [Theory]
    [InlineData("ستستخدم الطائرات الأمريكية قاعدة أنجرليك لشن غارات ضد تنظيم داعش في سوريا.", "syria")]
    [InlineData("قتل 18 مسلحا في محافظة حمص بعد أن شن الجيش السوري هجوما.", "homs-governorate")]
    public void It_happened_where_the_dead_fell_and_not_where_the_planes_took_off(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Theory]
    [InlineData("سيطرت المقاومة على مواقع في محافظة تعز. ودارت معارك بين الجيش اليمني والحوثيين في المحافظة أسفرت عن مقتل 12 مسلحا.", "taiz-governorate")]
    [InlineData("سيطرت المقاومة على مواقع في محافظة تعز. ودارت معارك بين الجيش اليمني والحوثيين في المحافظة الجنوبية.", "")]
    public void In_the_province_is_in_the_one_named_last(string text, string place) =>
        string.Join(' ', EventExamples.Read(text).Events.Single(told => told.Type == EventType.Clash).Places.Select(found => found.Place)).ShouldBe(place);

    [Fact]
    public void Talks_named_after_a_town_are_held_there() =>
        EventExamples.Read("انطلقت محادثات أستانة بين الحكومة السورية والمعارضة السورية اليوم.").Events.Single(told => told.Type == EventType.TalksRound).Places.Single().Place.ShouldBe("astana");

    [Theory]
    [InlineData("شنت طائرات التحالف غارات في سوريا ومحافظة الأنبار.", "syria anbar")]
    [InlineData("شنت طائرات حربية غارات على بلدة بنش شمال سوريا.", "binnish")]
    [InlineData("شنت طائرات حربية غارات داخل تركيا.", "turkey")]
    public void A_state_stays_beside_a_town_of_another_and_goes_beside_one_of_its_own(string text, string places) => PlacesIn(text).ShouldBe(places);

    [Fact]
    public void What_is_told_of_the_airspace_or_the_cities_of_a_state_is_told_of_the_state()
    {
        PlacesIn("شنت طائرات حربية غارات على المدن اليمنية.").ShouldBe("yemen");
        PlacesIn("دارت اشتباكات في الأراضي السورية بين الجيش ومسلحين.").ShouldBe("syria");
    }

    [Fact]
    public void The_city_is_the_one_named_last() =>
        PlacesIn("وصل القائد من مدينة تعز إلى مأرب. وقصف المسلحون أحياء في المدينة.").ShouldBe("marib");

    [Theory]
    [InlineData("سيطر المسلحون على قرى \"بيت سلام\"، و\"عين ماء\" أمس.", "بيت سلام|عين ماء")]
    [InlineData("سيطر المسلحون على تلة \"عين النسر\" صباح أمس.", "عين النسر")]
    public void A_quoted_name_after_a_noun_of_place_is_a_place(string text, string names) =>
        string.Join('|', EventExamples.Read(text).Events.SelectMany(told => told.Places).Select(place => place.Name)).ShouldBe(names);

    [Fact]
    public void A_town_that_makes_a_clause_with_where_is_the_place_of_both() =>
        EventExamples.Read("اندلعت اشتباكات شرق حمص، حيث شن الجيش السوري هجوما على المسلحين.").Events.ShouldAllBe(told => told.Places.Count == 1 && told.Places[0].Place == "homs");

    [Fact]
    public void A_truce_without_a_place_has_the_state_of_the_conflict_and_says_so()
    {
        var place = EventExamples.Read("تحدثت الصحف في سوريا عن جيش سوريا وشعب سوريا. وأعلن الجيش السوري هدنة أمس.").Events.Single(told => told.Type == EventType.TruceDeclared).Places.ShouldHaveSingleItem();
        (place.Place, place.Span, place.Ucdp, place.Acled).ShouldBe(("syria", null, 6, 3));
        place.Why.ShouldNotBeNull().ShouldStartWith("no place is named");
    }

    [Fact]
    public void There_is_the_place_named_last() =>
        PlacesIn("وصل مقاتلو داعش إلى الرقة. ويقاتل الجيش السوري داعش هناك.").ShouldBe("raqqa");

    [Theory]
    [InlineData("قصفت قوات الجيش السوري مدينة حلب.", 1, 1, "named in the clause")]
    [InlineData("قصفت قوات الجيش السوري جنوب حلب.", 2, 2, "in a direction from it")]
    [InlineData("قصفت قوات الجيش السوري محافظة إدلب.", 4, 3, "in syria")]
    [InlineData("قصفت قوات الجيش السوري مناطق في شمال سوريا.", 5, 3, "in syria")]
    public void A_place_has_the_codes_of_both_datasets_and_the_reason(string text, int ucdp, int acled, string why)
    {
        var place = EventExamples.Read(text).Events.ShouldHaveSingleItem().Places.ShouldHaveSingleItem();
        (place.Ucdp, place.Acled).ShouldBe((ucdp, acled));
        place.Why.ShouldNotBeNull().ShouldContain(why);
    }

    [Fact]
    public void What_is_seized_by_a_pronoun_is_the_town_named_last() =>
        PlacesIn("تحظى بلدة تل أبيض بأهمية كبيرة واستولت عليها قوات سوريا الديمقراطية من تنظيم داعش.").ShouldBe("tell-abyad");

    [Fact]
    public void Strikes_on_those_in_a_state_are_strikes_in_it() => PlacesIn("شنت طائرات حربية غارات على مواقع الأكراد في العراق.").ShouldBe("iraq");

    [Fact]
    public void The_outskirts_of_a_governorate_are_of_the_governorate() =>
        PlacesIn("دارت اشتباكات بين المقاومة الشعبية والحوثيين في أطراف محافظة الضالع.").ShouldBe("dhale-governorate");

    [Fact]
    public void Its_control_is_the_victors_and_names_no_place() =>
        EventExamples.Read("وصلت المقاومة الشعبية إلى مدينة تعز. وأحكمت سيطرتها على مواقع الحوثيين.").Events.Where(told => told.Type == EventType.Capture).ShouldAllBe(told => told.Places.Count == 0);

    [Fact]
    public void A_place_between_comma_and_verb_is_of_the_next_clause_only()
    {
        var events = EventExamples.Read("شن التحالف العربي غارات في صعدة، وفي تعز قصفت المليشيا أحياء سكنية.").Events;
        events.Single(told => told.Type == EventType.Airstrike).Places.Single().Place.ShouldBe("saada");
        events.Single(told => told.Type == EventType.Shelling).Places.Single().Place.ShouldBe("taiz");
    }

    [Fact]
    public void A_strip_is_no_mere_direction_of_a_state() =>
        PlacesIn("وصلت قافلة مساعدات إلى قطاع غزة عبر معبر كرم أبو سالم.").ShouldBe("gaza-strip kerem-shalom");

    [Theory]
    [InlineData("قصفت قوات الجيش السوري قرية كفر زهر.", "كفر زهر")]
    [InlineData("قصفت قوات الجيش السوري بلدة تل النبع أمس.", "تل النبع")]
    [InlineData("قصفت قوات الجيش السوري حي النبع في مدينة حمص.", "حي النبع|حمص")]
    [InlineData("سيطر المسلحون على منطقة \"الغدير\" أمس.", "الغدير")]
    public void A_noun_of_settlement_is_no_part_of_a_name_and_other_nouns_of_place_are(string text, string names) =>
        string.Join('|', EventExamples.Read(text).Events.SelectMany(told => told.Places).Select(place => place.Name).Distinct()).ShouldBe(names);

    [Theory]
    [InlineData("قصفت قوات الجيش السوري حيا شعبيا. سقطت قذيفة على حي شعبي في مدينة حمص.")]
    [InlineData("قصفت طائرات سورية قرية تسيطر عليها داعش في مدينة حمص.")]
    public void What_describes_a_village_or_a_quarter_is_not_its_name(string text) => PlacesIn(text).ShouldBe("homs");

    [Fact]
    public void A_town_so_many_miles_off_is_not_where_it_was() =>
        PlacesIn("انفجرت سيارة مفخخة في مدينة تكريت على بعد 150 كيلومترا شمال بغداد.").ShouldBe("tikrit");

    [Fact]
    public void Where_somebody_lives_is_not_where_it_was() =>
        PlacesIn("سيطرت القوات الموالية للرئيس المقيم في الرياض على مدينة تعز.").ShouldBe("taiz");

    [Theory]
    [InlineData("زار وزير الخارجية الفرنسي إيران أمس.", "iran")]
    [InlineData("تأتي زيارة الوزير محمد جواد ظريف للكويت بعد الاتفاق.", "kuwait")]
    public void A_state_that_is_visited_is_the_place_of_the_visit(string text, string places) =>
        string.Join(' ', EventExamples.Read(text).Events.Where(told => told.Type == EventType.Visit).SelectMany(told => told.Places).Select(place => place.Place)).ShouldBe(places);

    [Fact]
    public void Talks_held_during_a_visit_were_held_there() =>
        EventExamples.Read("زار وزير الخارجية التركي بغداد أمس، وأجرى خلالها محادثات مع نظيره العراقي.").Events.ShouldAllBe(told => told.Places.Count == 1 && told.Places[0].Place == "baghdad");

    [Fact]
    public void The_country_is_that_of_the_town_right_before()
    {
        const string About = "تحدث جيش سوريا وشعب سوريا عن سوريا. ";
        PlacesIn(About + "وقتل جنود في هجوم على قافلة في ديار بكر في جنوب شرق البلاد.").ShouldBe("diyarbakir");
        EventExamples.Read(About + "وشنت طائرات حربية غارات في شمال البلاد.").Events.ShouldHaveSingleItem().Places.ShouldHaveSingleItem().Place.ShouldBe("northern-syria");
    }

    [Fact]
    public void What_a_time_is_counted_from_is_another_matter() =>
        EventExamples.Read("قاتل الجيش السوري المسلحين في مدينة حمص قبل ساعات من موعد سريان هدنة أعلنها الجيش السوري في سوريا وسوريا.").Events.Where(told => told.Type is EventType.TruceDeclared or EventType.TruceStarted).ShouldAllBe(told => told.Places.All(place => place.Place != "homs"));

    [Fact]
    public void Fighting_that_a_town_was_taken_after_was_for_the_town() =>
        EventExamples.Read("سيطرت قوات الجيش السوري على مدينة تدمر بعد معارك عنيفة مع تنظيم داعش.").Events.ShouldAllBe(told => told.Places.Count == 1 && told.Places[0].Place == "palmyra");

    [Fact]
    public void A_direction_in_brackets_only_says_where_the_town_lies() =>
        PlacesIn("سيطرت القوات العراقية على مدينة الرمادي (غرب بغداد) أمس.").ShouldBe("ramadi");

    [Fact]
    public void A_later_telling_adds_the_quarter_of_the_town() =>
        EventExamples.Read("سقط صاروخ على مدينة حلب أمس. وسقط الصاروخ على حي الراشدين في مدينة حلب.").Events.ShouldHaveSingleItem().Places.Select(place => place.Place).ShouldBe(["aleppo", "al-rashideen"], ignoreOrder: true);

    [Fact]
    public void That_quarter_is_the_one_named_last() =>
        EventExamples.Read("سيطرت القوات السورية على حي الراشدين في حلب. وأسفرت معارك في هذا الحي عن مقتل خمسة.").Events.Single(told => told.Type == EventType.Clash).Places.ShouldHaveSingleItem().Place.ShouldBe("al-rashideen");

    private static string PlacesIn(string text) => string.Join(' ', EventExamples.Read(text).Events.SelectMany(told => told.Places).Select(place => place.Place ?? place.Name).Distinct());
}
