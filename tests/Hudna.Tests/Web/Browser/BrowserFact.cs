namespace Hudna.Tests.Web.Browser;

/// <summary>
/// A test that needs Chromium (Debian's, or the one that HUDNA_CHROMIUM names). Where HUDNA_BROWSER=required is set it runs, and fails
/// without one; anywhere else, without one, it is skipped with the reason.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.SkipReason;
}

/// <inheritdoc cref="BrowserFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.SkipReason;
}

internal static class Chromium
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("HUDNA_CHROMIUM") ?? "/usr/bin/chromium";

    public static string? SkipReason => Environment.GetEnvironmentVariable("HUDNA_BROWSER") == "required" || File.Exists(Path)
        ? null
        : $"needs Chromium, and there is none at {Path} (install it, or name it in HUDNA_CHROMIUM)";
}
