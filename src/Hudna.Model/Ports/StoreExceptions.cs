namespace Hudna.Model.Ports;

/// <summary>Someone else wrote the same thing first; nothing was written. Trying again is safe.</summary>
public sealed class StoreConflictException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>The database cannot be used: not there, locked, full, damaged, or of a newer version.</summary>
/// <param name="message">What and why.</param>
/// <param name="mend">What to do about it.</param>
/// <param name="isTransient">Whether waiting may help.</param>
public sealed class StoreUnavailableException(string message, string mend, bool isTransient, Exception? inner = null) : Exception(message, inner)
{
    public string Mend { get; } = mend;

    public bool IsTransient { get; } = isTransient;
}
