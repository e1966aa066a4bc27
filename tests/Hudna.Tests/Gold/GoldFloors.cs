using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Hudna.Eval;
using Hudna.Lexicon;
using Hudna.Reading.Judging.Acts;
using Hudna.Sources;
using Hudna.Sources.Files;
using Hudna.Tests.Support;
using Hudna.Work;

namespace Hudna.Tests.Gold;

/// <summary>
/// The reader's quality on hand-marked gold never falls below the floors in floors.json. Raising a floor is free; lowering one needs a
/// line in CHANGELOG.md that says why. A floor holds for the very gold it was measured on, named by its digest.
/// </summary>
public class GoldFloors
{
    private static readonly JsonElement Floors = JsonDocument.Parse(File.ReadAllText(Repository.File("tests", "Hudna.Tests", "Gold", "floors.json"))).RootElement;
    private static readonly JsonElement Sets = Floors.GetProperty("sets");

    public static TheoryData<string> Names() => [.. Sets.EnumerateObject().Select(set => set.Name)];

    [SharedTheory]
    [MemberData(nameof(Names))]
    public async Task No_figure_is_below_its_floor(string name)
    {
        var set = Sets.GetProperty(name);
        var (scores, mentions) = await ScoreAsync(set);
        var below = set.GetProperty("floors").EnumerateObject()
            .Select(floor => (floor.Name, Floor: floor.Value.GetDouble(), Figure: Figure(scores, mentions, floor.Name)))
            .Where(entry => entry.Figure < entry.Floor)
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Name} is {entry.Figure:F3}, its floor {entry.Floor:F3}"));
        below.ShouldBeEmpty();
    }

    [SharedTheory]
    [MemberData(nameof(Names))]
    public void The_floors_were_measured_on_this_gold(string name)
    {
        var set = Sets.GetProperty(name);
        Digest(set).ShouldBe(set.GetProperty("sha256").GetString());
    }

    /// <summary>On the half of the judged sentences that was not read while rules were written, yes against easy no.</summary>
    [SharedTheory]
    [InlineData("assault")]
    [InlineData("protest")]
    public void Judging_sentences_is_not_below_its_floor(string act)
    {
        var keptBack = SentencesFile.Read(Shared.File($"gold/events/{act}.csv")).Where(sentence => !sentence.IsForDevelopment);
        var judged = SentenceScore.Judge(keptBack, act, new(Language.Default.Reader, KnowledgeFolders.Below(Repository.Root)));
        SentenceScore.Of(judged, SentenceLabel.EasyNo).F1.ShouldBeGreaterThan(Floors.GetProperty("sentences").GetProperty(act).GetDouble());
    }

    /// <summary>Actors of single sentences by head words, on the half that was not read while rules were written.</summary>
    [SharedTheory]
    [InlineData("assault")]
    [InlineData("protest")]
    public void Finding_the_actors_of_sentences_is_not_below_its_floor(string act)
    {
        var folders = KnowledgeFolders.Below(Repository.Root);
        var (reader, parties) = (new SentenceReader(Language.Default.Reader, folders), ActParties.Load(folders));
        var read = SpansFile.Read(Shared.File($"gold/events/{act}_spans.jsonl")).Where(sentence => !sentence.IsForDevelopment).Select(sentence => new ReadSpans(sentence, parties.Of(act, reader.Read(sentence.Text))));
        SpanScore.Of(read, null, parties.HeadOf).F1.ShouldBeGreaterThan(Floors.GetProperty("spans").GetProperty(act).GetDouble());
    }

    /// <summary>On the development part, which no weight was learnt from.</summary>
    [SharedFact]
    public void Judging_pairs_is_not_below_its_floor()
    {
        var judge = PairJudge.Load(KnowledgeFolders.Below(Repository.Root));
        var judged = PairsFile.Read(Shared.File("gold/pairs/dev.csv")).Select(pair => (pair, judge.Judge(pair.One, pair.Other))).ToList();
        new PairScore(judged).Macro.ShouldBeGreaterThan(Floors.GetProperty("pairs").GetDouble());
    }

    private static async Task<(Scores Scores, MentionScores Mentions)> ScoreAsync(JsonElement set)
    {
        var loaded = Language.Default;
        using var cut = new TempFolder();
        var folder = cut.Path;
        if (IsOwn(set)) OwnTexts.CutInto(cut, ListOf(set));
        else folder = Shared.File(set.GetProperty("corpus").GetString()!);
        var (manifest, faults) = Manifest.Load(Path.Combine(folder, "manifest.csv"));
        faults.ShouldBeEmpty();
        var readings = new Dictionary<string, ArticleReading>(StringComparer.Ordinal);
        var inputs = loaded.Files.Read(folder, new SourceOptions { Manifest = manifest });
        await foreach (var outcome in ReadingRun.ReadAllAsync(inputs, loaded.Reader, withJson: false, default))
        {
            outcome.Fault.ShouldBeNull();
            if (outcome.Reading is { } reading) readings[Path.GetFileNameWithoutExtension(reading.Article.Source)] = reading;
        }

        var scores = new Scores();
        var mentions = new MentionScores(loaded.Knowledge.Dossiers);
        foreach (var article in GoldFile.Load(Gold(set)))
        {
            scores.Add(article, readings.GetValueOrDefault(article.Doc));
            mentions.Add(article, readings.GetValueOrDefault(article.Doc));
        }

        return (scores, mentions);
    }

    private static double Figure(Scores scores, MentionScores mentions, string name)
    {
        if (name == "mentions.strict") return mentions.Strict("all");
        if (name == "mentions.precision") return mentions.Precision;
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return scores.Rows[name[..dot]].Figure(name[(dot + 1)..]) ?? 0;
    }

    /// <summary>Gold that is part of the project lies beside the floors and has its texts cut out of the library.</summary>
    private static bool IsOwn(JsonElement set) => !set.TryGetProperty("corpus", out _);

    private static string ListOf(JsonElement set) => OwnTexts.ListOf(set.GetProperty("gold").GetString()!);

    private static string Gold(JsonElement set)
    {
        var path = set.GetProperty("gold").GetString()!;
        return IsOwn(set) ? Repository.File("tests", "Hudna.Tests", "Gold", path) : Shared.File(path);
    }

    private static string Digest(JsonElement set)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(File.ReadAllBytes(Gold(set)));
        if (IsOwn(set)) hash.AppendData(File.ReadAllBytes(ListOf(set)));
        else foreach (var file in Directory.EnumerateFiles(Shared.File(set.GetProperty("corpus").GetString()!), "*.txt").Order(StringComparer.Ordinal)) hash.AppendData(File.ReadAllBytes(file));
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
