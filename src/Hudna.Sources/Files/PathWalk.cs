namespace Hudna.Sources.Files;

/// <summary>The files below a path.</summary>
internal static class PathWalk
{
    /// <summary>A file gives itself; a folder the files in it and its folders, in ordinal order of their paths; what cannot be entered a fault.</summary>
    public static IEnumerable<(string Path, SourceFault? Fault)> Below(string path)
    {
        if (!Directory.Exists(path))
        {
            yield return (path, null);
            yield break;
        }

        var found = new List<(string Path, SourceFault? Fault)>();
        Gather(path, found);
        found.Sort((left, right) => string.CompareOrdinal(left.Path, right.Path));
        if (found.Count == 0) found.Add((path, new(path, "This folder holds no file.", "It and its folders are empty.", "Name another folder, or leave it out.")));
        foreach (var file in found) yield return file;
    }

    private static void Gather(string folder, List<(string Path, SourceFault? Fault)> into)
    {
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
        {
            try
            {
                into.AddRange(Directory.GetFiles(next).Select(file => (file, (SourceFault?)null)));
                foreach (var below in Directory.GetDirectories(next))
                {
                    // A link could lead back up: it is not followed.
                    if (!File.GetAttributes(below).HasFlag(FileAttributes.ReparsePoint)) open.Push(below);
                }
            }
            catch (Exception e) when (FileFaults.IsOfTheDisk(e))
            {
                into.Add((next, FileFaults.Of(next, e)));
            }
        }
    }
}
