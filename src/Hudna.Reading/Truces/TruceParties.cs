using Hudna.Lexicon.Dossiers;
using Hudna.Model;

namespace Hudna.Reading.Truces;

/// <summary>
/// Who is bound by a truce: the sides named with it ("a truce between"), who declared, agreed on or joined it, and who is said to have broken
/// it. Sponsors, mediators, persons, papers and the bodies of the world stand beside it.
/// </summary>
internal sealed class TruceParties(DossierSet dossiers)
{
    private const string OfAllConflicts = "world";

    public Seq<Party> Of(TruceDraft truce, TruceFields fields, Seq<EventPlace> areas)
    {
        var told = truce.Happened.Where(told => told.Report.Type is EventType.TruceDeclared or EventType.TruceJoined or EventType.TruceViolated)
            .SelectMany(told => told.Report.Initiators.Concat(told.Report.Participants));
        return fields.Parties.Concat(told).Where(party => CanBeBound(party) && !Stands(party, fields) && !IsArea(party, areas)).DistinctBy(party => party.Actor ?? party.Name).ToSeq();
    }

    private static bool Stands(Party party, TruceFields fields) =>
        fields.Guarantors.Concat(fields.Mediators).Any(other => other.Actor is not null && other.Actor == party.Actor);

    /// <summary>"The truce of Yemen" is in it; Yemen is a side only where another area or none is named.</summary>
    private static bool IsArea(Party party, Seq<EventPlace> areas) => party.Actor is not null && areas.Any(area => area.Place == party.Actor);

    private bool CanBeBound(Party party) => dossiers.Actor(party.Actor) switch
    {
        null => true,
        { Kind: MentionKind.Person or MentionKind.Media or MentionKind.Office } => false,
        { Kind: MentionKind.Organisation, Dossier: OfAllConflicts } body => dossiers.Actors.Any(state => state.Government == body.Id),
        _ => true,
    };
}
