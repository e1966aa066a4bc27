using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Hudna.Web.Words;

/// <summary>
/// Every word the pages say themselves, in one language: a file of keys and sentences beside this one. A key whose value is an object
/// holds one sentence for each plural form; <c>{0}</c> stands for a value.
/// </summary>
internal sealed class WordList
{
    private readonly FrozenDictionary<string, string> _words;
    private readonly Language _language;

    private WordList(Language language, FrozenDictionary<string, string> words) => (_language, _words) = (language, words);

    public static WordList Arabic { get; } = Load(Language.Arabic);

    public static WordList English { get; } = Load(Language.English);

    public static WordList Of(Language language) => language is Language.Arabic ? Arabic : English;

    /// <summary>All keys; a plural form's key is <c>key#form</c>.</summary>
    public IReadOnlyCollection<string> Keys => _words.Keys;

    public bool Has(string key) => _words.ContainsKey(key);

    /// <exception cref="KeyNotFoundException">The language has no such words: a fault of the program, caught by tests.</exception>
    public string this[string key] =>
        _words.TryGetValue(key, out var words) ? words : throw new KeyNotFoundException($"The {_language} words have no '{key}'.");

    /// <summary>The sentence for this many, with <c>{0}</c> still in it.</summary>
    public string Counted(string key, long count)
    {
        var form = _language is Language.Arabic ? Plural.Arabic(count) : Plural.English(count);
        return _words.TryGetValue($"{key}#{form}", out var words) ? words : this[$"{key}#other"];
    }

    private static WordList Load(Language language)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Hudna.Web.Words.{language.Code()}.json");
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The program was built without its words: {name} is missing.");
        using var document = JsonDocument.Parse(stream);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            if (entry.Value.ValueKind is JsonValueKind.String) words.Add(entry.Name, entry.Value.GetString()!);
            else foreach (var form in entry.Value.EnumerateObject()) words.Add($"{entry.Name}#{form.Name}", form.Value.GetString()!);
        }

        return new(language, words.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
