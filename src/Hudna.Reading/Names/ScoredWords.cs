namespace Hudna.Reading.Names;

/// <summary>
/// The word forms met lately, each scored once. A slot holds the last form that fell into it; forms are immutable and slots are
/// written whole, so that threads may share them without a lock: the worst that happens is that a form is scored twice.
/// </summary>
internal sealed class ScoredWords(NamesModel model)
{
    // Of 65,536 slots a taken one costs about 400 bytes. With 16,384 one word in six of running news was scored anew.
    private const int Slots = 1 << 16;

    private readonly NameWord?[] _slots = new NameWord?[Slots];

    public NameWord this[ReadOnlySpan<char> token]
    {
        get
        {
            var slot = (int)(NameHash.Of(token) % Slots);
            var known = Volatile.Read(ref _slots[slot]);
            if (known is not null && token.SequenceEqual(known.Token))
                return known;
            var scored = NameWordReader.Read(new string(token), model.Words).ScoredBy(model.Weights);
            Volatile.Write(ref _slots[slot], scored);
            return scored;
        }
    }
}
