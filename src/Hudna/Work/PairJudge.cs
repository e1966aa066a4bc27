using Hudna.Eval;
using Hudna.Lexicon;
using Hudna.Reading.Judging;

namespace Hudna.Work;

/// <summary>Says of two headlines or claims whether they agree: first whether they are of one matter at all, then on which side.</summary>
internal sealed class PairJudge(PairFeatures features, LinearJudge otherMatter, LinearJudge agree)
{
    public static PairJudge Load(KnowledgeFolders folders) => new(
        PairFeatures.Load(SearchWordsLoader.Load(folders).Words, folders), JudgeLoader.Load(folders, "pairs", PairsFile.OtherMatter), JudgeLoader.Load(folders, "pairs", PairsFile.Agree));

    public string Judge(string one, string other)
    {
        var shown = features.Of(one, other);
        return otherMatter.Judge(shown) > 0 ? PairsFile.OtherMatter : agree.Judge(shown) > 0 ? PairsFile.Agree : PairsFile.Disagree;
    }
}
