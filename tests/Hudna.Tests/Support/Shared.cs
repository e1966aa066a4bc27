namespace Hudna.Tests.Support;

/// <summary>
/// The library of texts that lies beside the project and is never part of it. Where HUDNA_SHARED=required is set, tests that use it run and
/// fail without it; anywhere else, without the folder, they are skipped with the reason.
/// </summary>
public static class Shared
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));

    public static bool Required => Environment.GetEnvironmentVariable("HUDNA_SHARED") == "required";

    public static string? SkipReason => Required || Directory.Exists(Root) ? null : $"needs the library of texts beside the project ({Root}), which is not here";

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);
}

/// <summary>A test that reads the library of texts; see <see cref="Shared"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = Shared.SkipReason;
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = Shared.SkipReason;
}
