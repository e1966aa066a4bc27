namespace Hudna.Reading.Time;

/// <summary>What a pattern has gathered: one word a slot. A slot filled twice must be filled alike, so two names of one month agree or fail.</summary>
internal sealed class TimeFrame
{
    private readonly TimeWord?[] _words = new TimeWord?[TimeSlots.Count];

    public TimeWord? this[TimeSlot slot] => _words[(int)slot];

    public bool Has(TimeSlot slot) => _words[(int)slot] is not null;

    public int? NumberOf(TimeSlot slot) => _words[(int)slot]?.Number;

    public string? CodeOf(TimeSlot slot) => _words[(int)slot]?.Code;

    /// <summary>Fills a slot; false when it holds something else already. <paramref name="before"/> is what to put back on the way out.</summary>
    public bool TryFill(TimeSlot slot, TimeWord word, out TimeWord? before)
    {
        before = _words[(int)slot];
        if (before is not null && (before.Number != word.Number || before.Code != word.Code)) return false;
        _words[(int)slot] = before ?? word;
        return true;
    }

    public void PutBack(TimeSlot slot, TimeWord? word) => _words[(int)slot] = word;

    public void CopyTo(TimeFrame other) => _words.CopyTo(other._words, 0);
}
