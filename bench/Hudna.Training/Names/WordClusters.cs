namespace Hudna.Training.Names;

/// <summary>The words that have vectors, and their clusters at three grains.</summary>
/// <param name="Vocabulary">Word numbers of the encyclopedia.</param>
internal sealed record WordClusters(int[] Vocabulary, ushort[] Coarse, ushort[] Middle, ushort[] Fine)
{
    public static WordClusters Train(Encyclopedia text, TextWriter log)
    {
        var vectors = WordVectors.Train(text, seed: 1, log);
        return new WordClusters(vectors.Vocabulary, Clusters.Of(vectors, 100, log), Clusters.Of(vectors, 500, log), Clusters.Of(vectors, 2000, log));
    }

    /// <summary>Reads them from a file an earlier run left, or trains them and leaves the file: for trying settings of the tagger.</summary>
    public static WordClusters Kept(string? path, Encyclopedia text, TextWriter log)
    {
        if (path is null)
            return Train(text, log);
        if (!File.Exists(path))
        {
            var trained = Train(text, log);
            using var writer = new BinaryWriter(File.Create(path));
            writer.Write(trained.Vocabulary.Length);
            foreach (var word in trained.Vocabulary)
                writer.Write(word);
            foreach (var cluster in (IEnumerable<ushort>)[.. trained.Coarse, .. trained.Middle, .. trained.Fine])
                writer.Write(cluster);
            return trained;
        }
        using var reader = new BinaryReader(File.OpenRead(path));
        var count = reader.ReadInt32();
        int[] words = [.. Enumerable.Range(0, count).Select(_ => reader.ReadInt32())];
        return new WordClusters(words, Column(), Column(), Column());

        ushort[] Column() => [.. Enumerable.Range(0, count).Select(_ => reader.ReadUInt16())];
    }
}
