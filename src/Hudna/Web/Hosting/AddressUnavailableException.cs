namespace Hudna.Web.Hosting;

/// <summary>The web application cannot listen where it was told to: the port is taken, forbidden, or not this machine's.</summary>
/// <param name="message">What and why.</param>
/// <param name="mend">What to do about it.</param>
internal sealed class AddressUnavailableException(string message, string mend, Exception inner) : Exception(message, inner)
{
    /// <summary>The exit code of the command: configuration.</summary>
    public const int ExitCode = 5;

    public string Mend { get; } = mend;
}
