using Hudna.Reading.Names;
using Hudna.Training.Names;

namespace Hudna.Tests.Reading.Names;

/// <summary>A handful of invented sentences, enough for a model that knows where names stand in them.</summary>
internal static class InventedNames
{
    private static readonly string[] People = ["سالم", "نادر", "مروان", "هاني", "زياد", "طارق"];
    private static readonly string[] Towns = ["الزرقاء", "المنارة", "العين", "الصفا", "الريحان", "السنديان"];

    public static IEnumerable<LabelledSentence> Sentences => People.SelectMany(person => Towns.Select(town =>
        new LabelledSentence(["وصل", person, "إلى", "مدينة", town, "."], ["O", "B-Politician", "O", "O", "B-Population-Center", "O"])));

    public static NamesModel Train() => NamesTraining.Train(Sentences, new WordTable([]), NamesTraining.Options, leastCount: 2);

    public static MemoryStream File(NamesModel model)
    {
        var file = new MemoryStream();
        NamesModelFile.Write(model, file);
        file.Position = 0;
        return file;
    }
}
