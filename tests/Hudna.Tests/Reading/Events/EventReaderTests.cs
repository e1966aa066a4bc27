using Hudna.Model;
using Hudna.Tests.Support;

namespace Hudna.Tests.Reading.Events;

public class EventReaderTests
{
    [Fact]
    public void No_text_makes_it_fail() => Any.Text.Check(text => EventExamples.Read(text).Events.All(told => told.Evidence.End <= text.Length && told.Trigger.End <= text.Length));

    [Theory]
    [InlineData("قال الجيش: \"")]
    [InlineData("قال الوزير:«")]
    [InlineData("قصف الجيش السوري مدينة حلب أمس. وقتل خمسة في المدينة وأمس")]
    [InlineData("قصف الجيش مدينة حلب أمس الاثنين. وقال بأمس")]
    [InlineData("قصف الجيش مدينة حلب بعد يومين من زيارة وزير الدفاع الأميركي آشتون كارتر الذي")]
    public void A_text_cut_off_in_mid_sentence_is_read(string text) => EventExamples.Read(text).Text.ShouldBe(text);

    /// <summary>Papers and crawlers cut articles off: the sample dispatches, cut at every thirteenth character.</summary>
    [Fact]
    public void No_dispatch_cut_anywhere_makes_it_fail()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.File("samples"), "*.txt"))
        {
            var text = File.ReadAllText(file);
            for (var end = 5; end < text.Length; end += 13) Should.NotThrow(() => EventExamples.Read(text[Math.Max(0, end - 200)..end]), $"{Path.GetFileName(file)} cut at {end}");
        }
    }

    [Fact]
    public void Every_event_has_an_id_of_its_own()
    {
        var events = EventExamples.Read("اندلعت اشتباكات بين الجيش ومسلحين في حلب. وشن الطيران غارات على إدلب. وقصف الجيش حمص بالمدفعية.").Events;
        events.Count.ShouldBeGreaterThan(1);
        events.Select(told => told.Id).ShouldBeUnique();
    }

    [Theory]
    [InlineData("يلتقى سيرغي لافروف الرئيس التركي رجب طيب أردوغان في موسكو.", EventType.Meeting)]
    [InlineData("جرى اتصال هاتفى بين سيرغي لافروف ورجب طيب أردوغان.", EventType.Call)]
    public void The_spelling_of_the_Nile_has_no_dots_under_a_last_yeh(string text, EventType type) => EventExamples.Read(text).Events.ShouldContain(told => told.Type == type);

    [Theory]
    [InlineData("دخلت قافلة مساعدات إلى بلدة تحاصرها قوات النظام السوري في ريف دمشق.", 0)]
    [InlineData("أدخلت قوات النظام السوري قافلة مساعدات إلى بلدة في ريف دمشق.", 1)]
    public void Who_besieges_a_town_brings_it_no_aid(string text, int doers) =>
        EventExamples.Read(text).Events.Single(told => told.Type == EventType.AidDelivered).Initiators.Count.ShouldBe(doers);

    [Fact]
    public void Letting_them_go_their_way_empties_no_place() =>
        EventExamples.Read("قال الوزير إن الحكومة تعمل لإخلاء سبيلهم من سجن في طهران.").Events.ShouldHaveSingleItem().Type.ShouldBe(EventType.DetaineeRelease);

    [Fact]
    public void A_team_of_experts_plays_no_game() =>
        EventExamples.Read("زار فريق الخبراء الدولي مدينة عدن أمس للقاء رئيس الحكومة اليمنية.").Events.ShouldContain(told => told.Type == EventType.Visit);

    [Theory]
    [InlineData("شنت طائرات حربية غارات على المدينة أمس.", EventStatus.Occurred)]
    [InlineData("ستشن الطائرات غارات على المدينة.", EventStatus.Planned)]
    [InlineData("لم تشن الطائرات غارات على المدينة.", EventStatus.Denied)]
    [InlineData("نفى المتحدث شن غارات على المدينة.", EventStatus.Denied)]
    [InlineData("دعا المبعوث إلى وقف إطلاق النار في المدينة.", EventStatus.CalledFor)]
    [InlineData("من المقرر أن يلتقي الوزير نظيره الروسي في جنيف.", EventStatus.Planned)]
    [InlineData("إذا قصفت قوات الجيش المدينة فسيرد المسلحون.", EventStatus.Hypothetical)]
    [InlineData("لا تزال الاشتباكات مستمرة في محيط مدينة حلب.", EventStatus.Ongoing)]
    [InlineData("طالب المبعوث بوقف الغارات على المدينة.", EventStatus.Ongoing)]
    [InlineData("يدرس التحالف شن غارات على المدينة.", EventStatus.Planned)]
    [InlineData("قال الوزير إن أي هجوم على المدينة سيواجهه الجيش بالقوة.", EventStatus.Hypothetical)]
    [InlineData("اتفق الطرفان على تمديد الهدنة ثلاثة أيام.", EventStatus.Occurred)]
    [InlineData("كانت المدينة هدفا لغارات طوال الشهر.", EventStatus.Occurred)]
    [InlineData("لم يخلف القصف على المدينة أية إصابات.", EventStatus.Occurred)]
    [InlineData("قال المتحدث إن على الحوثيين احترام الهدنة.", EventStatus.CalledFor)]
    [InlineData("وصل المبعوث إلى الرياض لإجراء محادثات مع الوزير.", EventStatus.Planned)]
    [InlineData("وافقت الحكومة على السماح للجيش الأمريكي بشن غارات على المدينة.", EventStatus.Planned)]
    [InlineData("رحب السكان بهدنة أعلنتها الحكومة التي من المقرر بدء سريانها مساء اليوم.", EventStatus.Planned)]
    [InlineData("يخشى السكان من وقوع مجزرة في حال انسحاب المقاتلين من القاعدة.", EventStatus.Hypothetical)]
    [InlineData("بدأت المعركة لفك الحصار عن المدينة.", EventStatus.Ongoing)]
    [InlineData("طالب الوسيط أطراف النزاع بالعودة إلى طاولة المفاوضات.", EventStatus.CalledFor)]
    [InlineData("تتواصل محاولات كثيرة للحكومة لاستئناف محادثات السلام.", EventStatus.CalledFor)]
    [InlineData("قال الوزير إن الحكومة لا تنوي عقد اجتماع مع المعارضة.", EventStatus.Denied)]
    [InlineData("طلبت الحكومة دعم موقفها في مباحثاتها مع تركيا في أنقرة.", EventStatus.Occurred)]
    [InlineData("قال الأمين إن نداءنا الآن للأطراف المتحاربة أن تحترم الهدنة.", EventStatus.CalledFor)]
    [InlineData("انفجرت العبوة قبل بدء جولة ثانية من محادثات السلام.", EventStatus.Planned)]
    [InlineData("نشرت الصحيفة مقالا قبل يومين من زيارة الوزير إلى طهران.", EventStatus.Planned)]
    [InlineData("يحاول المقاتلون استعادة مدينة حلب من المسلحين.", EventStatus.Planned)]
    [InlineData("أحبط الجيش محاولة تسلل إلى المدينة.", EventStatus.Occurred)]
    [InlineData("حلقت الطائرات فوق المدينة لشن غارات على مواقع المسلحين.", EventStatus.Planned)]
    [InlineData("أقيم حفل في الذكرى العاشرة للهجمات المسلحة على المدينة.", EventStatus.Occurred)]
    [InlineData("غادر السكان قبل أن يهاجم المسلحون المدينة.", EventStatus.Occurred)]
    [InlineData("حث المبعوث الدول الراعية، روسيا وتركيا، على عقد لقاء جديد في جنيف.", EventStatus.CalledFor)]
    [InlineData("التقى الوزير نظيره الروسي، بحضور السفير، على هامش قمة في جنيف.", EventStatus.Occurred)]
    [InlineData("خرج المقاتلون من المدينة تنفيذا لاتفاق أبرمته روسيا مع تركيا.", EventStatus.Occurred)]
    [InlineData("قتل مدنيان بعد أقل من 48 ساعة على بدء هدنة في المدينة.", EventStatus.Occurred)]
    [InlineData("قال الوزير إن الهدنة أوشكت على الانهيار في حلب.", EventStatus.Hypothetical)]
    [InlineData("أشاد الرئيس بالجيش أثناء زيارة يقوم بها إلى كينيا.", EventStatus.Ongoing)]
    [InlineData("يقوم الرئيس غدا بزيارة إلى كينيا.", EventStatus.Planned)]
    [InlineData("يعد اجتماع وزراء خارجية الاتحاد الأوروبي، الذي سيعقد غدا في بروكسل، الأول هذا العام.", EventStatus.Planned)]
    [InlineData("يعد اجتماع وزراء خارجية الاتحاد الأوروبي، الذي عقد أمس في بروكسل، الأول هذا العام.", EventStatus.Occurred)]
    [InlineData("يملك التنظيم المتطرف مخططات لشن هجمات مسلحة على مدينة حلب.", EventStatus.Planned)]
    [InlineData("تصدى السكان أمس لاجتياح مئات المسلحين مدينة حلب.", EventStatus.Occurred)]
    [InlineData("تعمل المنظمة على توثيق الجرائم فضلا عن الحصار المفروض على المدينة.", EventStatus.Ongoing)]
    [InlineData("ومع احتدام المعارك في مدينة حلب قال الوزير إن الانتخابات ستجرى العام المقبل.", EventStatus.Occurred)]
    public void Status_comes_from_the_governing_verb_and_particle(string text, EventStatus status) =>
        EventExamples.Read(text).Events.ShouldContain(told => told.Status == status, string.Join(", ", EventExamples.Read(text).Events.Select(told => $"{told.Type} {told.Status}")));

    [Fact]
    public void The_dead_told_in_a_clause_of_result_belong_to_the_act()
    {
        var told = EventExamples.Read("شنت طائرات حربية غارة على بلدة قرب الحدود أمس، ما أسفر عن مقتل سبعة مدنيين.").Events.ShouldHaveSingleItem();
        told.Type.ShouldBe(EventType.Airstrike);
        told.Killed.ShouldBe(new Toll(7, 7, false));
    }

    [Fact]
    public void The_weapon_is_named_as_it_is_written() =>
        EventExamples.Read("قصفت قوات الجيش البلدة بقذائف الهاون.").Events.ShouldHaveSingleItem().Weapon.ShouldBe("قذائف الهاون");

    [Fact]
    public void A_weapon_that_is_not_named_stays_unknown() => EventExamples.Read("قصفت قوات الجيش مواقع المسلحين في البلدة.").Events.ShouldHaveSingleItem().Weapon.ShouldBeNull();

    [Theory]
    [InlineData("واصل الجيش السوري حملته العسكرية على حلب.", "حملته العسكرية")]
    [InlineData("شنت الطائرات غاراتها الجوية على حلب.", "غاراتها الجوية")]
    public void A_pronoun_stands_between_a_noun_and_its_adjective(string text, string trigger)
    {
        var told = EventExamples.Read(text).Events.ShouldHaveSingleItem();
        text[told.Trigger.Start..told.Trigger.End].ShouldBe(trigger);
    }

    [Fact]
    public void The_bombing_told_after_a_raid_is_bombing_from_the_air() =>
        EventExamples.Read("شنت طائرات حربية غارات على حلب أمس. وقال السكان إن القصف استهدف قرية في ريف حمص.").Events.ShouldAllBe(told => told.Type == EventType.Airstrike);

    [Fact]
    public void What_a_raid_was_flown_for_is_that_raid() =>
        EventExamples.Read("شنت الطائرات غارات على حلب أمس. ثم نفذت الطائرات غارات لقصف مواقع في حلب.").Events.ShouldHaveSingleItem().Type.ShouldBe(EventType.Airstrike);

    [Fact]
    public void A_town_that_is_free_is_not_still_to_be_freed() =>
        EventExamples.Read("حررت قوات الجيش مدينة حلب أمس. وشكر الوزير القوات التي تدربت لتحرير حلب.").Events.ShouldHaveSingleItem().Type.ShouldBe(EventType.Capture);

    [Theory]
    [InlineData("مقتل تسعة من عناصر الشرطة في حلب. وقال المتحدث إن طائرات حربية شنت غارة على مقر في حلب أمس ما أدى إلى مقتل تسعة أشخاص.", EventType.Airstrike)]
    [InlineData("شنت طائرات حربية غارة على مقر في حلب أمس ما أدى إلى مقتل تسعة أشخاص. وأكد المتحدث مقتل تسعة من عناصر الشرطة في حلب.", EventType.Airstrike)]
    [InlineData("أطلق مسلحون النار على ضابط في حلب أمس. وأعلن التنظيم مسؤوليته عن قتل الضابط.", EventType.GroundAttack)]
    [InlineData("وقعت مجزرة في حلب راح ضحيتها ثلاثون قتيلا. وقال السكان إن قوات الجيش قصفت حلب بالمدفعية ما أدى إلى مقتل ثلاثين شخصا.", EventType.Shelling)]
    [InlineData("وقع تفجير في حلب أمس أدى إلى سقوط عشرات القتلى. وقال التنظيم إن التفجير أوقع أكثر من تسعين قتيلا.", EventType.Bombing)]
    public void The_killed_are_told_of_the_deed_that_killed_them(string text, EventType type) => EventExamples.Read(text).Events.ShouldHaveSingleItem().Type.ShouldBe(type);

    [Fact]
    public void As_many_killed_elsewhere_were_killed_by_something_else() =>
        EventExamples.Read("شنت طائرات حربية غارة على مقر في حلب ما أدى إلى مقتل تسعة أشخاص. وأكد المتحدث مقتل تسعة من عناصر الشرطة في حمص.").Events.Count.ShouldBe(2);

    [Fact]
    public void What_is_shown_to_is_what_was_told_before() =>
        EventExamples.Read("زار الوزير الروسي دمشق أمس. وقال المتحدث اليوم إن هذه الزيارة ناجحة.").Events.ShouldHaveSingleItem().Type.ShouldBe(EventType.Visit);

    [Theory]
    [InlineData("قتل عشرة أشخاص في تفجير وسط بغداد أمس. وقال شاهد إن الهجوم وقع قرب سوق.", EventType.Bombing)]
    [InlineData("فجر انتحاري نفسه في سوق وسط كابول أمس. وقال شاهد إن الانتحاري فجر سترته بين المتسوقين.", EventType.Bombing)]
    [InlineData("قتل ثلاثة أشخاص في انفجار سيارة مفخخة وسط المدينة. واصفا الانفجار بأنه عمل جبان قال الوزير إن عدد القتلى قد يرتفع.", EventType.Bombing)]
    public void What_is_told_again_is_one_event(string text, EventType type) => EventExamples.Read(text).Events.ShouldHaveSingleItem().Type.ShouldBe(type);

    [Fact]
    public void Another_bomber_is_another_bombing() =>
        EventExamples.Read("فجر انتحاري نفسه في سوق وسط كابول أمس. وقال شاهد إن انتحاريا آخر فجر نفسه بعد دقائق.").Events.Count.ShouldBe(2);

    [Fact]
    public void Who_came_for_talks_and_talked_did_so_once() =>
        EventExamples.Read("التقى المبعوث أمس في موسكو وزير الخارجية الروسي. وكان المبعوث قد وصل إلى موسكو لإجراء مباحثات.").Events.Where(told => told.Type == EventType.Meeting).ShouldHaveSingleItem().Status.ShouldBe(EventStatus.Occurred);

    [Fact]
    public void Two_quarters_of_one_town_are_two_places() =>
        EventExamples.Read("قصفت قوات الجيش حي الكلاسة في حلب. وقصفت المدفعية بعد ذلك حي الصاخور في حلب.").Events.Count(told => told.Type == EventType.Shelling).ShouldBe(2);

    [Fact]
    public void The_dead_of_fighting_are_those_of_both_sides() =>
        EventExamples.Read("قتل 15 متمردا في المدينة، فيما قتل 6 جنود في اشتباكات قرب المطار.").Events.ShouldHaveSingleItem().Killed.ShouldBe(new Toll(21, 21, false));

    [Fact]
    public void The_day_after_is_the_day_after() =>
        EventExamples.Read("وصل وزير الداخلية السوري يوم الثلاثاء 3 أيار 2016 إلى حمص غداة هجوم انتحاري.").Events.Single(told => told.Type != EventType.Visit).Date.ShouldBe(new(new(2016, 5, 2), new(2016, 5, 2), TimePrecision.Day));
}
