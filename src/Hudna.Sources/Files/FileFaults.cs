namespace Hudna.Sources.Files;

/// <summary>What the disk refuses, put into words.</summary>
internal static class FileFaults
{
    public static bool IsOfTheDisk(Exception e) => e is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    public static SourceFault Of(string path, Exception e) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => NotThere(path),
        UnauthorizedAccessException => new(path, "This may not be read.", e.Message, "Give yourself the right to read it, or leave it out."),
        InvalidDataException => new(path, "This is damaged.", e.Message, "Fetch or make the file anew."),
        _ => new(path, "This cannot be read.", e.Message, "Check the name and the disk."),
    };

    public static SourceFault NotThere(string path) => new(path, "There is no such file or folder.", $"Nothing lies at {path}.", "Check the name and the folder you are in.");

    public static SourceFault Empty(string path) => new(path, "This holds no text.", "It is empty or white space only.", "Leave it out, or fetch it anew.");

    public static SourceFault TooLarge(string path, long most) =>
        new(path, "This is too large for one article.", $"It has more than {most >> 20} MiB.", "If it holds many articles, make it a .jsonl, .json or .zip file, whose members are read one at a time.");
}
