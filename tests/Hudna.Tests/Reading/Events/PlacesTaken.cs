using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

/// <summary>What is taken is known by its name: another town is another event, the same one told again is not.</summary>
public class PlacesTaken
{
    [Theory]
    [InlineData("قال قائد في المقاومة إن الفصائل تمكنت من تحرير مدينة إدلب إضافة إلى تحرير مدينة حلب.")]
    [InlineData("سيطرت المقاومة على بلدة الوهدة. وقال قائدها إن المقاومة سيطرت على بلدة السدرة.")]
    [InlineData("سيطرت قوات المقاومة على ثكنة الشهداء. وقصف الجيش مبنى البريد الذي سيطرت عليه المقاومة قبل أيام.")]
    public void Two_places_are_two_captures(string text) => CapturesOf(text).ShouldBe(2);

    [Theory]
    [InlineData("سيطرت المقاومة على مدينة إدلب. وقال قائدها إن المقاومة سيطرت على المدينة بعد قتال.")]
    [InlineData("سيطرت المقاومة على بلدة الوهدة. وقال قائدها إن المقاومة سيطرت على بلدة الوهدة بالكامل.")]
    public void One_place_told_again_is_one_capture(string text) => CapturesOf(text).ShouldBe(1);

    private static int CapturesOf(string text) => EventExamples.Read(text).Events.Count(found => found.Type == EventType.Capture);
}
