namespace Hudna.Sources.Files;

/// <summary>Which fields of a JSON object hold an article's text, title, day, outlet and address.</summary>
public sealed record FieldMap(string Text, string Title, string Published, string Outlet, string Url)
{
    public static FieldMap Default { get; } = new("text", "title", "published", "outlet", "url");

    /// <summary>Reads <c>text=content,published=date_extracted,outlet=source</c>; what is not named keeps its default.</summary>
    /// <param name="map">The map, or null when the text is none.</param>
    /// <param name="fault">What is wrong with the text, as a sentence; null exactly when there is a map.</param>
    public static bool TryParse(string text, out FieldMap? map, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        map = Default;
        foreach (var pair in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = pair.Split('=', 2, StringSplitOptions.TrimEntries);
            var next = parts is [var field, { Length: > 0 } name] ? map.With(field, name) : null;
            if (next is null)
            {
                (map, fault) = (null, $"'{pair}' is no pair FIELD=NAME with FIELD one of text, title, published, outlet, url.");
                return false;
            }

            map = next;
        }

        fault = null;
        return true;
    }

    /// <summary>The map as <see cref="TryParse"/> takes it.</summary>
    public override string ToString() => $"text={Text},title={Title},published={Published},outlet={Outlet},url={Url}";

    private FieldMap? With(string field, string name) => field switch
    {
        "text" => this with { Text = name },
        "title" => this with { Title = name },
        "published" => this with { Published = name },
        "outlet" => this with { Outlet = name },
        "url" => this with { Url = name },
        _ => null,
    };
}
