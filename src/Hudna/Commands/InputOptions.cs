using System.CommandLine;
using Hudna.Sources;
using Hudna.Sources.Files;
using NodaTime;

namespace Hudna.Commands;

/// <summary>The arguments that say what to read: the same for every command that reads.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "A file (.txt, .html), a folder, or a container of articles (.json array, .jsonl, .zip of either).", Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<LocalDate?> _published = CommonOptions.Published("The day the articles were published, yyyy-MM-dd.");

    private readonly Option<string?> _manifest = new("--manifest") { Description = "CSV with the header file,published,outlet,url; file names relative to it." };

    private readonly Option<FieldMap> _map = new("--map")
    {
        Description = "Names of the fields in containers, such as text=content,published=date_extracted,outlet=source.",
        DefaultValueFactory = _ => FieldMap.Default,
        CustomParser = result =>
        {
            if (FieldMap.TryParse(result.Tokens[0].Value, out var map, out var fault)) return map;
            result.AddError($"--map: {fault}");
            return null;
        },
    };

    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_published);
        command.Add(_manifest);
        command.Add(_map);
    }

    /// <summary>The inputs in the order given; faults of the manifest come first.</summary>
    public IEnumerable<SourceResult> Open(ParseResult parsed, ArticleFiles files)
    {
        var faults = new List<SourceFault>();
        Manifest? manifest = null;
        if (parsed.GetValue(_manifest) is { } path)
        {
            (manifest, var found) = Manifest.Load(path);
            faults.AddRange(found);
        }

        var options = new SourceOptions { Manifest = manifest, Published = parsed.GetValue(_published), Map = parsed.GetValue(_map)! };
        return faults.Concat(files.Read(parsed.GetValue(_paths)!, options));
    }
}
