using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

public class TollsOfEvents
{
    [Theory]
    [InlineData("قتل 18 مسلحا وأصيب تسعة آخرون في الإقليم بعد أن شن الجيش السوري هجوما.", 18, 9)]
    [InlineData("قتل ثمانية أشخاص وأصيب 16 عندما انفجرت سيارة ملغومة في مدينة حمص.", 8, 16)]
    [InlineData("قتل شرطي وأصيب آخر في هجوم على حاجز في مدينة حمص.", 1, 1)]
    [InlineData("وقع تبادل لإطلاق النار بين الجيش السوري ومسلحين في حمص قتل خلاله جندي وأصيب فيه ثلاثة مسلحين.", 1, 3)]
    [InlineData("تبادل الجيش السوري ومسلحون القصف في حلب وأعلنوا مقتل أربعة مدنيين وجندي وإصابة طفل.", 5, 1)]
    [InlineData("اندلعت اشتباكات في حلب بين الجيش السوري ومسلحين، سقط فيها خمسة قتلى وسبعة جرحى.", 5, 7)]
    [InlineData("قصفت قوات الجيش السوري حلب أمس. وأسفر القصف عن مقتل خمسة مدنيين بينهم 3 أطفال و4 نساء وإصابة ستة.", 5, 6)]
    public void The_dead_and_the_hurt_are_told_in_the_clause_around_it_or_of_it_later(string text, int killed, int injured)
    {
        var told = EventExamples.Read(text).Events.ShouldHaveSingleItem();
        (told.Killed, told.Injured).ShouldBe((new Toll(killed, killed, false), new Toll(injured, injured, false)));
    }

    [Fact]
    public void A_third_who_was_hurt_is_one() =>
        EventExamples.Read("قتل شخصان وأصيب ثالث بجروح في انفجار عبوة ناسفة في حمص.").Events.ShouldHaveSingleItem().Injured.ShouldBe(new Toll(1, 1, false));

    [Fact]
    public void A_raid_that_left_nobody_hurt_counts_none() =>
        EventExamples.Read("لم تسفر غارة الجيش السوري على حلب أمس عن وقوع إصابات.").Events.ShouldHaveSingleItem().Injured.ShouldBeNull();

    [Fact]
    public void Killed_and_hurt_counted_together_are_at_least_one_of_either()
    {
        var told = EventExamples.Read("أدت غارات الجيش السوري على حلب إلى مقتل وإصابة عشرة مدنيين.").Events.ShouldHaveSingleItem();
        (told.Killed, told.Injured).ShouldBe((new Toll(1, 9, false), new Toll(1, 9, false)));
    }

    [Fact]
    public void The_hurt_told_later_leave_the_dead_told_before()
    {
        var told = EventExamples.Read("قتل ثمانية أشخاص عندما انفجرت سيارة ملغومة في مدينة حمص. وأسفر الانفجار عن إصابة 16 شخصا.").Events.ShouldHaveSingleItem();
        (told.Killed!.Min, told.Injured!.Min).ShouldBe((8, 16));
    }

    [Theory]
    [InlineData("قتل مسلحون من تنظيم داعش خمسة أشخاص في قرية قرب مدينة حمص.", 5)]
    [InlineData("قتل متمردون مساء أمس ثلاثة جنود قرب مدينة حمص.", 3)]
    public void Men_in_the_form_of_a_subject_killed_those_counted_behind_them(string text, int killed) =>
        EventExamples.Read(text).Events.ShouldHaveSingleItem().Killed.ShouldBe(new(killed, killed, false));

    [Theory]
    [InlineData("قتل مسلحون وخمسة جنود في هجوم على حاجز في مدينة حمص.")]
    [InlineData("قتل مسلحون في هجوم على حاجز في مدينة حمص وأصيب خمسة جنود.")]
    public void Men_with_nobody_told_behind_them_are_the_dead(string text) =>
        EventExamples.Read(text).Events.ShouldHaveSingleItem().Killed!.Max.ShouldBeNull();

    [Fact]
    public void A_bomber_who_killed_is_none_of_the_dead() =>
        EventExamples.Read("قتل انتحاري يشتبه بانتمائه إلى جماعة متشددة 32 شخصا في مدينة حمص.").Events.ShouldHaveSingleItem().Killed!.Min.ShouldBe(32);

    [Theory]
    [InlineData("قصفت قوات الجيش السوري حلب، فيما قتل خمسة أشخاص في حادث سير في حمص.")]
    [InlineData("قال الوزير إن عدد الذين سقطوا منذ اندلاع المعارك في حلب، بلغوا ألف قتيل.")]
    [InlineData("شن الجيش السوري حملة عسكرية في حلب، عندما قتل جندي برصاصة طائشة.")]
    public void The_dead_of_another_place_or_time_are_not_its_own(string text) => EventExamples.Read(text).Events.ShouldAllBe(told => told.Killed == null);

    [Theory]
    [InlineData("أعلن الجيش السوري مقتل القائد أحمد سليم في غارة على حلب.", true)]
    [InlineData("أعلن القائد أحمد سليم شن غارة على حلب.", false)]
    public void Who_is_named_as_killed_is_one_dead(string text, bool isKilled) =>
        EventExamples.Read(text).Events.Single(told => told.Type == EventType.Airstrike).Killed.ShouldBe(isKilled ? new Toll(1, 1, false) : null);

    [Theory]
    [InlineData("اندلعت اشتباكات بين الجيش السوري ومسلحين في حلب بعد مقتل ثلاثة جنود.", false)]
    [InlineData("اندلعت اشتباكات بين الجيش السوري ومسلحين في حلب أدت إلى مقتل ثلاثة جنود.", true)]
    public void Whose_killing_it_came_of_is_none_of_its_dead(string text, bool isKilled) =>
        EventExamples.Read(text).Events.Single(told => told.Type == EventType.Clash).Killed.ShouldBe(isKilled ? new Toll(3, 3, false) : null);

    [Theory]
    [InlineData("اغتال مسلحون أحمد سليم في حلب.", true)]
    [InlineData("اغتال مسلحون أحمد سليم وآخرين في حلب.", false)]
    public void Who_is_named_as_the_target_of_a_killing_is_one_dead(string text, bool isKilled) =>
        EventExamples.Read(text).Events.ShouldHaveSingleItem().Killed.ShouldBe(isKilled ? new Toll(1, 1, false) : null);

    [Theory]
    [InlineData("أعلن الجيش السوري مقتل القائد أحمد سليم و20 مسلحا آخرين في غارة على حلب.", 21)]
    [InlineData("أعلن الجيش السوري مقتل 20 مسلحا في غارة على حلب بحضور القائد أحمد سليم.", 20)]
    public void Who_is_named_beside_others_is_counted_with_them(string text, int dead) =>
        EventExamples.Read(text).Events.Single(told => told.Type == EventType.Airstrike).Killed.ShouldBe(new Toll(dead, dead, false));

    [Theory]
    [InlineData("قتل مهاجم انتحاري يشتبه أنه ينتمي لتنظيم داعش 32 شخصا في مدينة حلب.", 32)]
    [InlineData("قتل مهاجم انتحاري خمسة أشخاص في حلب.", 5)]
    public void A_bomber_kills_those_behind_what_is_said_of_him(string text, int dead) => EventExamples.Read(text).Events.ShouldHaveSingleItem().Killed.ShouldBe(new Toll(dead, dead, false));

    [Theory]
    [InlineData("قتل ثلاثة أشخاص وجرح آخرون في قصف على مدينة حلب.", 1, null)]
    [InlineData("قتل ثلاثة أشخاص وجرح خمسة آخرون في قصف على مدينة حلب.", 5, 5)]
    public void Others_who_were_hurt_are_some(string text, int least, int? most) => EventExamples.Read(text).Events.ShouldHaveSingleItem().Injured.ShouldBe(new Toll(least, most, false));
}
