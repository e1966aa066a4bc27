namespace Hudna.Commands;

/// <summary>What the program tells the shell; the numbers are a contract.</summary>
internal static class ExitCode
{
    public const int Ok = 0;
    public const int Failure = 1;
    public const int Usage = 2;

    /// <summary>Some inputs failed, each listed with its reason; the rest is done.</summary>
    public const int SomeInputsFailed = 3;

    public const int NothingMatched = 4;

    /// <summary>The language data, the configuration or the database cannot be used.</summary>
    public const int ConfigurationOrDatabase = 5;

    public const int Interrupted = 130;
}
