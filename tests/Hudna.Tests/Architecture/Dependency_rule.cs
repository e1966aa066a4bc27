using System.Xml.Linq;
using Hudna.Tests.Support;

namespace Hudna.Tests.Architecture;

/// <summary>A star: Text, Model, then the stages, then the program. Stages never reference each other, but for Reading, which uses Lexicon.</summary>
public class Dependency_rule
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Hudna.Text"] = [],
        ["Hudna.Model"] = ["Hudna.Text"],
        ["Hudna.Lexicon"] = ["Hudna.Text", "Hudna.Model"],
        ["Hudna.Sources"] = ["Hudna.Text", "Hudna.Model"],
        ["Hudna.Reading"] = ["Hudna.Text", "Hudna.Model", "Hudna.Lexicon"],
        ["Hudna.Threads"] = ["Hudna.Text", "Hudna.Model"],
        ["Hudna.Store"] = ["Hudna.Text", "Hudna.Model"],
        ["Hudna.Review"] = ["Hudna.Text", "Hudna.Model"],
        ["Hudna.Publish"] = ["Hudna.Text", "Hudna.Model"],
        ["Hudna"] = ["Hudna.Text", "Hudna.Model", "Hudna.Lexicon", "Hudna.Sources", "Hudna.Reading", "Hudna.Threads", "Hudna.Store", "Hudna.Review", "Hudna.Publish"],
    };

    private static readonly Dictionary<string, string[]> AllowedPackages = new()
    {
        ["Hudna.Text"] = [],
        ["Hudna.Model"] = ["NodaTime"],
        ["Hudna.Lexicon"] = ["YamlDotNet"],
        ["Hudna.Sources"] = ["AngleSharp"],
        ["Hudna.Reading"] = [],
    };

    public static TheoryData<string> Projects() => [.. Directory.EnumerateDirectories(Repository.File("src")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_references_only_what_the_star_allows(string project) =>
        References(project, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)).Except(Allowed[project]).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_stage_takes_only_the_packages_made_for_its_job(string project)
    {
        if (AllowedPackages.TryGetValue(project, out var allowed)) References(project, "PackageReference").Except(allowed).ShouldBeEmpty();
    }

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Load(Repository.File("src", project, project + ".csproj")).Descendants(kind).Select(reference => (string)reference.Attribute("Include")!);
}
