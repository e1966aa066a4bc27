using Hudna.Reading.Names;

namespace Hudna.Tests.Reading.Names;

public class KeyTableTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Each_key_is_found_at_its_place_and_no_other_is(int count)
    {
        uint[] keys = [.. Enumerable.Range(0, count).Select(i => NameHash.Mix(7, (uint)i)).Order()];
        var table = new KeyTable(keys);
        for (var at = 0; at < count; at++)
        {
            table.Find(keys[at]).ShouldBe(at);
            if (!keys.Contains(keys[at] + 1)) table.Find(keys[at] + 1).ShouldBe(KeyTable.None);
        }
    }

    [Fact]
    public void The_first_and_the_last_number_are_keys_as_well()
    {
        var table = new KeyTable([0, uint.MaxValue]);
        (table.Find(0), table.Find(uint.MaxValue), table.Find(5)).ShouldBe((0, 1, KeyTable.None));
    }

    [Theory]
    [InlineData(2u, 1u)]
    [InlineData(1u, 1u)]
    public void Keys_that_do_not_rise_are_refused(uint first, uint second) => Should.Throw<ArgumentException>(() => new KeyTable([first, second]));
}
