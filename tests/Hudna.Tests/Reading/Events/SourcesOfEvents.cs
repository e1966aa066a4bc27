namespace Hudna.Tests.Reading.Events;

public class SourcesOfEvents
{
    [Theory]
    [InlineData("قال مصدر أمني إن مسلحين هاجموا حاجزا في حمص، فيما نفذ الجيش السوري غارات على حلب.")]
    [InlineData("أعلن مصدر أمني مقتل جنديين وجرح أربعة، في انفجار سيارة مفخخة في مدينة حمص.")]
    public void What_a_report_goes_on_with_has_its_speaker(string text) => EventExamples.Read(text).Events.ShouldAllBe(told => told.Source != null && told.Source.Name == "مصدر أمني");

    [Theory]
    [InlineData("قال الوزير: «الهدنة صامدة». وقصفت قوات الجيش السوري حلب.")]
    [InlineData("قال مسؤول محلي إن الهدنة صامدة، وذلك خلال زيارة وزير الدفاع السوري إلى حمص.")]
    public void What_the_outlet_adds_has_none(string text) => EventExamples.Read(text).Events[^1].Source.ShouldBeNull();
}
