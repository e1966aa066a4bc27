using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Hears which rule fired on which words, and which candidates were let go and why; for explaining a reading, absent otherwise.</summary>
public interface ITrace
{
    void Fired(string rule, Span cue, Span content);

    /// <param name="cue">The words that might have been a cue.</param>
    /// <param name="why">In plain English.</param>
    void Rejected(Span cue, string why);
}
