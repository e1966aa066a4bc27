using Hudna.Model;

namespace Hudna.Tests.Reading.Events;

/// <summary>Whom an attack is against where its own clause does not say so.</summary>
public class TargetsOutside
{
    [Theory]
    [InlineData("يعتزم الجيش السوري مهاجمة مدينة الرقة، معقل تنظيم داعش.", true)]
    [InlineData("يعتزم الجيش السوري مهاجمة مدينة الرقة الخاضعة لسيطرة تنظيم داعش.", true)]
    [InlineData("يعتزم الجيش السوري مهاجمة مدينة الرقة. وتقع قرى الرقة تحت سيطرة تنظيم داعش.", false)]
    [InlineData("يعتزم الجيش السوري مهاجمة مدينة الرقة. وتعد الموصل معقل تنظيم داعش.", false)]
    public void An_attack_on_a_town_is_against_those_who_hold_it(string text, bool isAgainst) =>
        EventExamples.Read(text).Events.Single(told => told.Type == EventType.GroundAttack).Targets.Any(party => party.Actor == "islamic-state").ShouldBe(isAgainst);

    [Fact]
    public void Who_holds_a_town_now_did_not_lose_it() =>
        EventExamples.Read("سيطر الجيش السوري على مدينة تدمر. وتدمر الآن في قبضة تنظيم داعش.").Events.Single(told => told.Type == EventType.Capture).Targets.ShouldBeEmpty();

    [Theory]
    [InlineData("اندلعت اشتباكات بين الجيش السوري وتنظيم داعش في مدينة تدمر. وشن التنظيم هجوما على تدمر.", true)]
    [InlineData("اندلعت اشتباكات بين الجيش السوري وتنظيم داعش في مدينة تدمر. وشن التنظيم هجوما على الموصل.", false)]
    public void An_attack_told_beside_a_fight_is_against_the_other_side(string text, bool isAgainst) =>
        EventExamples.Read(text).Events.Single(told => told.Type == EventType.GroundAttack).Targets.Any(party => party.Actor == "syrian-army").ShouldBe(isAgainst);

    [Theory]
    [InlineData("انسحب داعش من قرى قرب الرقة. وشن الجيش السوري غارات على مواقع التنظيم في المدينة.", "islamic-state")]
    [InlineData("انسحب تنظيم القاعدة من قرى قرب الرقة وبقي فيها داعش. وشن الجيش السوري غارات على مواقع التنظيم في المدينة.", "al-qaeda")]
    public void The_organisation_is_one_named_without_that_word_only_where_none_is_named_with_it(string text, string target) =>
        EventExamples.Read(text).Events.Single(told => told.Type == EventType.Airstrike).Targets.Select(party => party.Actor).ShouldBe([target]);
}
