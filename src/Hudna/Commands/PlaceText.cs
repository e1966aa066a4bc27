using System.Globalization;
using Hudna.Model;

namespace Hudna.Commands;

/// <summary>One line on the place of an event: which, how exact by the two scales, and how it was come by.</summary>
internal static class PlaceText
{
    public static string Of(EventPlace place) => string.Create(
        CultureInfo.InvariantCulture, $"  place {place.Place ?? place.Name} (UCDP {place.Ucdp?.ToString(CultureInfo.InvariantCulture) ?? "-"}, ACLED {place.Acled?.ToString(CultureInfo.InvariantCulture) ?? "-"}): {place.Why}");
}
