using Hudna.Sources.Files;

namespace Hudna.Tests.Sources;

public sealed class FieldMapTests
{
    [Fact]
    public void What_is_not_named_keeps_its_name()
    {
        FieldMap.TryParse("text=content, published=date_extracted", out var map, out _).ShouldBeTrue();
        map.ShouldBe(new("content", "title", "date_extracted", "outlet", "url"));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("text=")]
    [InlineData("body=content")]
    public void A_slip_is_named(string text)
    {
        FieldMap.TryParse(text, out _, out var fault).ShouldBeFalse();
        fault.ShouldNotBeNull().ShouldContain(text);
    }
}
