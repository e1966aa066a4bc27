using Hudna.Commands;
using Hudna.Eval;
using Hudna.Lexicon;
using Hudna.Reading.Judging;

namespace Hudna.Work;

/// <summary>Says of two headlines or claims whether they agree: first whether they are of one matter at all, then on which side.</summary>
internal sealed class PairJudge(PairFeatures features, LinearJudge otherMatter, LinearJudge agree)
{
    public static PairJudge Load(KnowledgeFolders folders) => new(
        PairFeatures.Load(SearchWordsLoader.Load(folders).Words, folders), Weights(folders, PairsFile.OtherMatter), Weights(folders, PairsFile.Agree));

    public string Judge(string one, string other)
    {
        var shown = features.Of(one, other);
        return otherMatter.Judge(shown) > 0 ? PairsFile.OtherMatter : agree.Judge(shown) > 0 ? PairsFile.Agree : PairsFile.Disagree;
    }

    /// <exception cref="CommandFailedException">The file is absent, unreadable or faulty.</exception>
    private static LinearJudge Weights(KnowledgeFolders folders, string name)
    {
        var path = Path.Combine(folders.Lexicon, "pairs", $"{name}.tsv");
        try
        {
            using var from = new StreamReader(path);
            return LinearJudge.Read(from);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or LinearJudgeException)
        {
            throw new CommandFailedException(ExitCode.ConfigurationOrDatabase, $"{path} cannot be used: {e.Message}", "The weights belong in lexicon/pairs/ beside the program.");
        }
    }
}
