using Hudna.Text;

namespace Hudna.Reading.Time;

/// <summary>One word or phrase of the time lexicon, or a number or sign seen in the text: its class and what it stands for.</summary>
/// <param name="Class">Index into the classes of the rules; see <see cref="TimeClasses"/>.</param>
/// <param name="Code">Its value as a code (a unit, a reference), empty when it has none.</param>
/// <param name="Number">Its value as a number, 0 when it has none.</param>
internal sealed record TimeWord(int Class, string Code, int Number);

/// <summary>A time word in the text: tokens [first, End), with <paramref name="Cut"/> folded characters of particles before it.</summary>
internal readonly record struct TimeItem(int End, int Cut, Proclitics Attached, TimeWord Word);
