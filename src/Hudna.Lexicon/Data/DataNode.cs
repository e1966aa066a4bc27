using System.Globalization;

namespace Hudna.Lexicon.Data;

/// <summary>
/// One place in a YAML file. Reading a field of the wrong form adds a fault with its line to the list shared by the whole load
/// and gives an empty value, so that all faults of all files come out at once.
/// </summary>
public sealed class DataNode
{
    private readonly DataTree _node;
    private readonly List<Fault> _faults;

    internal DataNode(string file, DataTree node, List<Fault> faults)
    {
        File = file;
        _node = node;
        _faults = faults;
    }

    public string File { get; }

    /// <summary>1-based line.</summary>
    public int Line => _node.Line;

    /// <summary>The names of a map's fields in order; empty for anything else.</summary>
    public IEnumerable<string> Fields => _node.Fields?.Select(pair => pair.Name) ?? [];

    public bool Has(string field) => Find(field) is not null;

    /// <summary>A field that may be absent.</summary>
    public DataNode? Find(string field) =>
        _node.Find(field) is { } child ? new(File, child, _faults) : null;

    /// <summary>The scalar's text; a fault for anything else.</summary>
    public string AsText()
    {
        if (_node.Text is { } text) return text;
        Report("a text was expected here.", "Write one value, not a list or a map.");
        return "";
    }

    /// <summary>The members of a list; a single value counts as a list of one; a fault for a map.</summary>
    public IReadOnlyList<DataNode> AsList()
    {
        if (_node.Items is { } list) return Array.ConvertAll(list, child => new DataNode(File, child, _faults));
        if (_node.Text is not null) return [this];
        Report("a list was expected here.", "Put one entry a line, each after a dash.");
        return [];
    }

    /// <summary>A field that must be there as text.</summary>
    public string Text(string field)
    {
        if (Find(field) is { } found) return found.AsText();
        Report($"the field '{field}' is missing.", $"Add '{field}: ...' to this entry.");
        return "";
    }

    public string? TextOrNull(string field) => Find(field) is { } found ? found.AsText() : null;

    /// <summary>The texts of a list field; empty when it is absent.</summary>
    public List<string> Texts(string field) => Find(field) is { } found ? [.. found.AsList().Select(entry => entry.AsText())] : [];

    /// <summary>The members of a list field; empty when it is absent.</summary>
    public IReadOnlyList<DataNode> List(string field) => Find(field)?.AsList() ?? [];

    public bool Flag(string field, bool otherwise = false)
    {
        if (Find(field) is not { } found) return otherwise;
        if (found.AsText() is "true") return true;
        if (found.AsText() is "false") return false;
        found.Report($"'{found.AsText()}' is neither true nor false.", "Write true or false.");
        return otherwise;
    }

    public double? NumberOrNull(string field)
    {
        if (Find(field) is not { } found) return null;
        if (double.TryParse(found.AsText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        found.Report($"'{found.AsText()}' is no number.", "Write digits with a point, such as 36.2.");
        return null;
    }

    /// <summary>A field whose text names a member of an enum in kebab case; a fault that lists the members otherwise.</summary>
    public T Choice<T>(string field, T otherwise = default)
        where T : struct, Enum
    {
        if (Find(field) is not { } found) return otherwise;
        // Not Enum.TryParse<T>: generic code over each enum would be compiled at every start.
        if (Enum.TryParse(typeof(T), found.AsText().Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && Enum.IsDefined(typeof(T), value)) return (T)value;
        found.Report($"'{found.AsText()}' is no {typeof(T).Name}.", $"Write one of: {string.Join(", ", Enum.GetNames<T>().Select(Kebab))}.");
        return otherwise;
    }

    /// <summary>Faults every field that is not named: a misspelt key would otherwise be lost in silence.</summary>
    /// <param name="known">An array, not a span: for each number of names a span would have code of its own compiled at every start.</param>
    public void Allow(params string[] known)
    {
        ArgumentNullException.ThrowIfNull(known);
        foreach (var (name, line, _) in _node.Fields ?? [])
        {
            if (Array.IndexOf(known, name) < 0) _faults.Add(new(File, line, $"the field '{name}' is not known here.", $"Known are: {string.Join(", ", known)}."));
        }
    }

    public void Report(string what, string mend) => _faults.Add(new(File, Line, what, mend));

    private static string Kebab(string name) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(name);
}
