using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

/// <summary>Armed groups without a state's aircraft do not strike from the air.</summary>
public class AircraftTests
{
    [Fact]
    public void An_armed_group_named_behind_a_raid_is_hit_by_it()
    {
        var raid = EventExamples.Read("نفذت طائرات التحالف الدولي غارات استهدفت تنظيم داعش قرب مدينة الرقة.").Events.ShouldHaveSingleItem();
        raid.Type.ShouldBe(EventType.Airstrike);
        raid.Initiators.ShouldNotContain(party => party.Actor == "islamic-state");
        raid.Targets.ShouldContain(party => party.Actor == "islamic-state");
    }

    [Fact]
    public void An_armed_group_that_raids_does_so_on_the_ground()
    {
        var raid = EventExamples.Read("أغارت جماعة بوكو حرام على القرية مساء الجمعة وقتلت عشرين شخصا.").Events.ShouldHaveSingleItem();
        raid.Type.ShouldBe(EventType.GroundAttack);
        raid.Initiators.ShouldContain(party => party.Actor == "boko-haram");
    }

    [Fact]
    public void Forces_of_a_state_raid_from_the_air() =>
        EventExamples.Read("شنت قوات النظام السوري غارات على بلدة دوما يوم الجمعة.").Events.ShouldHaveSingleItem().Initiators.ShouldContain(party => party.Actor == "syrian-government-forces");

    [Fact]
    public void Who_has_aircraft_shells_from_the_air_where_raids_and_no_guns_are_told()
    {
        EventExamples.Read("قصفت تركيا قرية كفر زهر. وقال السكان إن الغارات دمرت منازل في مدينة حلب.").Events.Select(told => told.Type).ShouldBe([EventType.Airstrike, EventType.Airstrike]);
        EventExamples.Read("قصف تنظيم داعش قرية كفر زهر. وقال السكان إن الغارات دمرت منازل في مدينة حلب.").Events.ShouldContain(told => told.Type == EventType.Shelling);
        EventExamples.Read("قصفت تركيا قرية كفر زهر بالمدفعية. وقال السكان إن الغارات دمرت منازل في مدينة حلب.").Events.ShouldContain(told => told.Type == EventType.Shelling);
    }
}
