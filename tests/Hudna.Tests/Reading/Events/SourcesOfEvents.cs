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

    [Theory]
    [InlineData("تبنت حركة طالبان هجوما في كابول.", "taliban")]
    [InlineData("قال مصدر أمني إن حركة طالبان تبنت هجوما في كابول.", null)]
    public void Who_claims_an_attack_tells_of_it_unless_another_does(string text, string? claimant) => EventExamples.Read(text).Events.ShouldHaveSingleItem().Source.ShouldNotBeNull().Actor.ShouldBe(claimant);

    [Fact]
    public void What_the_outlet_tells_first_has_the_source_of_the_later_telling() =>
        EventExamples.Read("سقط صاروخ على مدينة حلب أمس. وقال مصدر أمني إن الصاروخ سقط على حي الراشدين في مدينة حلب.").Events.ShouldHaveSingleItem().Source.ShouldNotBeNull().Name.ShouldBe("مصدر أمني");
}
