using Hudna.Lexicon;
using Hudna.Lexicon.Data;
using Hudna.Lexicon.Dossiers;
using Hudna.Model;
using Hudna.Text;

namespace Hudna.Reading.Statements;

/// <summary>Reads who said what, through whom: fills <see cref="Analysis.Statements"/>. Needs mentions and times read before.</summary>
public sealed class StatementReader
{
    private readonly AttributionLexicon _lexicon;

    private StatementReader(AttributionLexicon lexicon, AttributionRule[] rules)
    {
        _lexicon = lexicon;
        Rules = rules;
    }

    internal AttributionRule[] Rules { get; }

    /// <summary>Loads its words and rules from the folders of the language data.</summary>
    /// <exception cref="LexiconException">Any of the files is faulty; every fault is listed.</exception>
    public static StatementReader Of(Knowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(knowledge);
        var faults = new List<Fault>();
        var reader = Load(knowledge.Folders, faults);
        return faults.Count == 0 ? reader : throw new LexiconException(faults);
    }

    /// <summary>Loads lexicon/attribution and rules/attribution; faults are added, not thrown.</summary>
    public static StatementReader Load(KnowledgeFolders folders, List<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(folders);
        ArgumentNullException.ThrowIfNull(faults);
        var lexicon = AttributionLexicon.Load(Path.Combine(folders.Lexicon, "attribution"), faults);
        return new(lexicon, AttributionRules.Load(Path.Combine(folders.Rules, "attribution"), faults));
    }

    /// <param name="trace">Told which rule fired and what was let go, when somebody asks.</param>
    public void Read(Analysis analysis, ITrace? trace = null)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        new ArticleStatements(analysis, _lexicon, Rules, trace).Read();
    }
}
