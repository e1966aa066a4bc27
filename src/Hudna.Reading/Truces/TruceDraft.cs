using Hudna.Model;
using Hudna.Reading.Events;

namespace Hudna.Reading.Truces;

/// <summary>A truce event with the noun that names its truce, or null where none stands near.</summary>
internal sealed record TruceTold(EventReport Report, Draft Draft, TruceNoun? Noun);

/// <summary>One truce of an article while it is read: the events told of it and the nouns that name it.</summary>
internal sealed class TruceDraft
{
    public List<TruceTold> Told { get; } = [];

    public List<TruceNoun> Nouns { get; } = [];

    public int? Ordinal => Nouns.Find(noun => noun.Ordinal is not null)?.Ordinal;

    public bool IsFormer => Nouns.Exists(noun => noun.IsFormer);

    public IEnumerable<TruceTold> Happened => Told.Where(told => told.Report.Status is EventStatus.Occurred or EventStatus.Ongoing);

    public IEnumerable<TruceTold> Of(EventType type) => Told.Where(told => told.Report.Type == type);
}
