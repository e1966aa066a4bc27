using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

public class DaysOfAStory
{
    [Theory]
    [InlineData("قصفت طائرات حربية مدينة حلب أمس. وقال السكان إن مسلحين هاجموا حاجزا للجيش السوري في حمص.")]
    [InlineData("قصفت طائرات حربية مدينة حلب أمس. وقتل ثلاثة أشخاص في تفجير عبوة ناسفة في مدينة حمص.")]
    public void What_goes_on_with_the_story_is_of_its_day(string text) => EventExamples.Read(text).Events[^1].Date!.From.ShouldBe(EventExamples.Published.PlusDays(-1));

    [Theory]
    [InlineData("قصفت طائرات حربية مدينة حلب أمس. وكان مسلحون هاجموا حاجزا للجيش السوري في حمص.")]
    [InlineData("قصفت طائرات حربية مدينة حلب أمس. وقال السكان إن ذلك رد على الهجوم الانتحاري في مدينة حمص.")]
    [InlineData("قصفت طائرات حربية مدينة حلب قبل عام. وقتل ثلاثة أشخاص في تفجير عبوة ناسفة في مدينة حمص.")]
    [InlineData("قال مسؤول أمس إن طائرات حربية قصفت مدينة حلب. وقتل ثلاثة أشخاص في تفجير عبوة ناسفة في مدينة حمص.")]
    public void What_is_told_as_earlier_or_of_no_known_day_has_none(string text) => EventExamples.Read(text).Events[^1].Date.ShouldBeNull();

    [Theory]
    [InlineData("شن الجيش السوري أمس غارات على مواقع للمسلحين في حلب، بعد أربعة أيام على هجوم انتحاري في مدينة حمص.", -5)]
    [InlineData("قصفت طائرات حربية مدينة حلب أمس. ويأتي ذلك بعد ثلاثة أيام على هجوم انتحاري أوقع ثلاثين قتيلا في مدينة حمص.", -4)]
    public void Days_after_an_attack_count_back_to_it(string text, int day) =>
        EventExamples.Read(text).Events.Single(told => told.Type == EventType.Bombing).Date!.From.ShouldBe(EventExamples.Published.PlusDays(day));

    [Fact]
    public void The_day_on_which_it_was_condemned_is_not_its_day() => EventExamples.Read("أدانت الأمم المتحدة أمس قصف مدينة حلب.").Events.ShouldHaveSingleItem().Date.ShouldBeNull();

    [Fact]
    public void One_day_named_twice_is_one_day() =>
        EventExamples.Read("وصلت السفينة إلى الميناء أمس، فيما سقطت خمس قذائف على مدينة حلب، أطلقها المسلحون صباح أمس.").Events.Single(told => told.Type == EventType.Shelling).Date!.From.ShouldBe(EventExamples.Published.PlusDays(-1));
}
