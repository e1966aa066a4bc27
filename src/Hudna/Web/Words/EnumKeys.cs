using System.Text.Json;

namespace Hudna.Web.Words;

/// <summary>The kebab-case name of an enum's member: in the JSON, the word list and the style sheets alike.</summary>
internal static class EnumKeys
{
    public static string Key<T>(this T member)
        where T : struct, Enum =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(member.ToString());
}
