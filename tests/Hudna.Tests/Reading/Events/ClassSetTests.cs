using Hudna.Reading.Events;

namespace Hudna.Tests.Reading.Events;

public sealed class ClassSetTests
{
    [Fact]
    public void Each_class_of_the_capacity_is_its_own()
    {
        var all = ClassSet.None;
        for (var number = 0; number < ClassSet.Capacity; number++)
        {
            var one = ClassSet.Of(number);
            one.IsEmpty.ShouldBeFalse();
            one.Overlaps(all).ShouldBeFalse($"class {number} is another one too");
            all |= one;
            one.Overlaps(all).ShouldBeTrue();
        }
    }

    [Fact]
    public void No_class_is_empty() => ClassSet.None.IsEmpty.ShouldBeTrue();
}
