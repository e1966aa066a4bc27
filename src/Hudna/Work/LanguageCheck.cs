using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Reading.Events;
using Hudna.Reading.Judging;
using Hudna.Reading.Judging.Acts;
using Hudna.Reading.Mentions;
using Hudna.Reading.Names;
using Hudna.Reading.Quantities;
using Hudna.Reading.Statements;
using Hudna.Reading.Time;

namespace Hudna.Work;

/// <summary>Loads every part of the language data, whatever is wrong with the others, and gathers all faults.</summary>
internal static class LanguageCheck
{
    /// <returns>Faults in order of file and line; empty when all is well.</returns>
    public static IReadOnlyList<Fault> FaultsOf(KnowledgeFolders folders)
    {
        var faults = new List<Fault>();
        var knowledge = Knowledge.Load(folders, faults);
        Action[] parts =
        [
            () => _ = new MentionReader(knowledge, NamesTagger.LoadOrNull(folders)), () => TimeReader.Of(knowledge), () => StatementReader.Of(knowledge), () => QuantityReader.Of(knowledge),
            () => Happenings.Of(knowledge), () => CleaningRulesLoader.Load(folders), () => SearchWordsLoader.Load(folders),
            () => SentenceJudge.Load(SearchWordsLoader.Load(folders).Words, folders), () => PairFeatures.Load(SearchWordsLoader.Load(folders).Words, folders),
            () => ActParties.Load(folders),
        ];
        foreach (var load in parts)
        {
            try
            {
                load();
            }
            catch (LexiconException e)
            {
                faults.AddRange(e.Faults);
            }
        }

        return [.. faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];
    }
}
