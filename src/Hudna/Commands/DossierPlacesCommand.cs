using System.CommandLine;
using System.Text;
using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Sources.Gazetteers;
using Hudna.Work;

namespace Hudna.Commands;

/// <summary><c>hudna dossier import-places</c>: entries for a dossier from files of OCHA and GeoNames.</summary>
internal static class DossierPlacesCommand
{
    private const string What =
        "Make dossier entries of a file of places. Places known already (one name within 5 km, or one code) are left out; those of one name within 25 km, "
        + "or without coordinates, are told as clashes and left out. Imported names need a cue in the text (bare: false) unless the place is large.";

    public static Command Make(Terminal given)
    {
        var file = new Argument<string>("FILE") { Description = "The file of places." };
        var format = new Option<string>("--format") { Description = "ocha (CSV with P-codes) or geonames (its dump with tabs, or CSV with names_ar).", Required = true };
        format.AcceptOnlyFromAmong("ocha", "geonames");
        var dossier = new Option<string?>("--dossier") { Description = "The dossier it is for; where a state has that id, all places lie in it." };
        var output = new Option<string?>("--out") { Description = "Write to this file, which must not exist yet, instead of standard output." };
        var quiet = CommonOptions.Quiet();
        var data = CommonOptions.Data();
        var dossiers = CommonOptions.Dossiers();
        var command = new Command("import-places", What) { file, format, dossier, output, quiet, data, dossiers };
        command.SetAction(parsed =>
        {
            var terminal = given with { Quiet = parsed.GetValue(quiet) };
            var path = parsed.GetValue(file)!;
            var kind = parsed.GetValue(format) == "ocha" ? GazetteerFormat.Ocha : GazetteerFormat.GeoNames;
            if (parsed.GetValue(output) is { } target && Path.Exists(target)) throw new CommandFailedException(ExitCode.Failure, $"{target} is there already; it stays as it is.", "Name another file with --out.");
            var known = Knowledge.Load(CommonOptions.Folders(parsed.GetValue(data), parsed.GetValue(dossiers)!)).Dossiers;
            var content = GazetteerFile.Load(path, kind);
            var import = new PlaceImport(known, parsed.GetValue(dossier) ?? "imported", StateOf(known, parsed.GetValue(dossier), terminal), kind);
            foreach (var row in content.Rows) import.Add(row);
            if (import.Places.Count > 0) Write(parsed.GetValue(output), terminal, kind, import);
            return Close(terminal, path, content, import);
        });
        return command;
    }

    private static string? StateOf(DossierSet known, string? dossier, Terminal terminal)
    {
        if (dossier is null || known.Actor(dossier) is { Kind: MentionKind.State }) return dossier;
        terminal.Note($"No state has the id {dossier}; the country of each place is taken from its own code.");
        return null;
    }

    private static void Write(string? target, Terminal terminal, GazetteerFormat format, PlaceImport import)
    {
        var source = format == GazetteerFormat.Ocha ? "OCHA common operational datasets (names, coordinates and P-codes)" : "GeoNames (CC BY 4.0)";
        if (target is null)
        {
            PlacesYaml.Write(source, import.Places.Select(imported => imported.Place), terminal.Out);
            return;
        }

        try
        {
            using var writer = new StreamWriter(target, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            PlacesYaml.Write(source, import.Places.Select(imported => imported.Place), writer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CommandFailedException(ExitCode.Failure, $"the places cannot be written: {e.Message}", "Name a file in a folder that exists with --out.");
        }
    }

    private static int Close(Terminal terminal, string path, GazetteerContent content, PlaceImport import)
    {
        foreach (var fault in content.Faults) terminal.Fail($"{fault.Source}: {fault.What} {fault.Why}", fault.Mend);
        foreach (var clash in import.Clashes) terminal.Note($"{path}:{clash.Line}: clash: {clash.What}");
        terminal.Note($"{import.Places.Count} place(s) new, {import.Known} known already, {import.Clashes.Count} clash(es) left out, {content.WithoutArabic} without an Arabic name, {import.OtherKinds} of other kinds");
        if (content.Faults.Count > 0)
        {
            terminal.Note($"{content.Faults.Count} fault(s), told above; the rest is done.");
            return ExitCode.SomeInputsFailed;
        }

        return content.Rows.Count == 0 ? ExitCode.NothingMatched : ExitCode.Ok;
    }
}
