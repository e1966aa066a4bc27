using System.Diagnostics;
using Hudna.Reading.Names;

namespace Hudna.Training.Names;

internal static class NamesDevelopment
{
    static string Arg(string[] args, string name, string other)
    {
        var at = Array.IndexOf(args, "--" + name);
        return at < 0 ? other : args[at + 1];
    }

    public static int Run(string[] args)
    {
        AqmarMis = Arg(args, "mis", "0") == "1";
        Merge = Arg(args, "merge", "");
        var shared = Arg(args, "shared", "../shared");
        var clock = Stopwatch.StartNew();
        var log = Console.Error;
        var text = Encyclopedia.Read(Path.Combine(shared, "lexical", "arwiki.tar.xz"));
        log.WriteLine($"{clock.Elapsed} words {text.Words.Count} tokens {text.Counts.Sum()} articles {text.Articles.Count}");
        var builder = new ListBuilder();
        var cache = Arg(args, "cache", "/tmp/tagger/clusters.bin");
        var (vocabulary, a, b, c) = Cached(cache, text, log);
        log.WriteLine($"{clock.Elapsed} clusters");
        builder.AddClusters(text, vocabulary, a, b, c);
        foreach (var w in OtherNames.Load(Path.Combine(AppContext.BaseDirectory, "Names", "other-names.yaml")) is var o ? o.Words.Concat(o.Phrases) : []) builder.Add(w, NameLists.OtherName);
        ShippableLists.AddAll(builder, shared, text);
        var table = builder.Freeze();
        log.WriteLine($"{clock.Elapsed} lists {builder.Entries.Count}");

        var others = OtherNames.Load(Path.Combine(AppContext.BaseDirectory, "Names", "other-names.yaml"));
        var newsfane = CorpusFile.Read(Path.Combine(shared, "ner", "newsfane-train.txt")).Select(s => others.Mark(Rejoining.Rejoin(s, text.CountOf))).ToList();
        var aner = CorpusFile.Read(Path.Combine(shared, "ner", "anercorp-train.txt"));
        var aqmar = CorpusFile.Read(Path.Combine(shared, "ner", "aqmar-train.txt")).Concat(CorpusFile.Read(Path.Combine(shared, "ner", "aqmar-dev.txt"))).ToList();
        var total = new NamesScore();
        foreach (var fold in Arg(args, "folds", "5").Split(','))
        {
            var k = int.Parse(fold, System.Globalization.CultureInfo.InvariantCulture);
            var (lo, hi) = (aner.Count * k / 6, aner.Count * (k + 1) / 6);
            bool In(int at, int margin) => at >= lo - margin && at < hi + margin;
            var test = aner.Where((_, at) => In(at, 0)).ToList();
            var keys = test.Select(Key).ToHashSet(StringComparer.Ordinal);
            var place = Places(newsfane, aner);
            var train = newsfane.Where((s, at) => !In(place[at], 6) && !keys.Contains(Key(s))).ToList();
            var devn = newsfane.Where((_, at) => In(place[at], 0)).ToList();
            log.WriteLine($"train {train.Count} test {test.Count} dev {devn.Count}");
            var score = Fold(train, aqmar, test, devn, table, args, log, clock);
            foreach (var (type, count) in score.Types) log.Write($" {type} P {count.Precision:P1} R {count.Recall:P1} F {count.F1:P1};");
            log.WriteLine($"\nfold {k} OVERALL P {score.Overall.Precision:P2} R {score.Overall.Recall:P2} F {score.Overall.F1:P2}  {clock.Elapsed}");
        }
        foreach (var bias in Biases.Take(2))
        {
            var o = Pooled[bias].Overall;
            log.Write($"bias {bias} P {o.Precision:P2} R {o.Recall:P2} F {o.F1:P2} own {Own[bias].Overall.F1:P2} ");
            foreach (var (type, count) in Pooled[bias].Types) log.Write($" {type} P {count.Precision:P1} R {count.Recall:P1} F {count.F1:P1};");
            log.WriteLine();
        }
        return 0;
    }

    static (int[], ushort[], ushort[], ushort[]) Cached(string path, Encyclopedia text, TextWriter log)
    {
        if (File.Exists(path))
        {
            using var r = new BinaryReader(File.OpenRead(path));
            var n = r.ReadInt32();
            ushort[] R() => [.. Enumerable.Range(0, n).Select(_ => r.ReadUInt16())];
            var v = Enumerable.Range(0, n).Select(_ => r.ReadInt32()).ToArray();
            return (v, R(), R(), R());
        }
        var vectors = WordVectors.Train(text, 1, log);
        var (a, b, c) = (Clusters.Of(vectors, 100, log), Clusters.Of(vectors, 500, log), Clusters.Of(vectors, 2000, log));
        using var w = new BinaryWriter(File.Create(path));
        w.Write(vectors.Vocabulary.Length);
        foreach (var x in vectors.Vocabulary) w.Write(x);
        foreach (var list in new[] { a, b, c })
            foreach (var x in list) w.Write(x);
        return (vectors.Vocabulary, a, b, c);
    }

    public static string Four(NameKind? kind) => kind switch
    {
        NameKind.Person => "PERS", NameKind.Nation or NameKind.Place => "LOC", NameKind.Organisation or NameKind.Media => "ORG", NameKind.Other => "MISC", _ => "",
    };

    static string Key(LabelledSentence s) => new([.. string.Concat(s.Tokens.Select(Encyclopedia.Folded)).Where(c => char.IsLetter(c) && c is not ('\u0627' or '\u0621' or '\u064A' or '\u0647' or '\u062A' or '\u0644'))]);

    static int[] Places(List<LabelledSentence> newsfane, List<LabelledSentence> aner)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = 0; at < aner.Count; at++) first.TryAdd(Key(aner[at]), at);
        var last = 0;
        return [.. newsfane.Select(s => last = first.TryGetValue(Key(s), out var at) ? at : last + 1)];
    }

    static bool AqmarMis;
    static string Merge = "";

    static byte Label(string tag)
    {
        if (tag == "O") return 0;
        NameKind? kind = tag[2..] switch { "PER" => NameKind.Person, "LOC" => NameKind.Place, "ORG" => NameKind.Organisation, "MIS" => AqmarMis ? NameKind.Other : null, "Other" => NameKind.Other, var t => FineTypes.Kind(t) };
        if (kind is null) return 0;
        if (Merge.Contains('n') && kind == NameKind.Nation) kind = NameKind.Place;
        if (Merge.Contains('m') && kind == NameKind.Media) kind = NameKind.Organisation;
        if (Merge.Contains('f') && kind == NameKind.Facility) return 0;
        if (Merge.Contains('g') && kind == NameKind.Government) return 0;
        if (Merge.Contains('p') && kind == NameKind.People) return 0;
        return (byte)(tag[0] == 'B' ? NameLabels.Begin((int)kind) : NameLabels.Inside((int)kind));
    }

    static void Repair(byte[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
            if (!NameLabels.May(i > 0 ? labels[i - 1] : 0, labels[i])) labels[i]--;
    }

    static NamesScore Fold(List<LabelledSentence> train, List<LabelledSentence> aqmar, List<LabelledSentence> test, List<LabelledSentence> devn, WordTable table, string[] args, TextWriter log, Stopwatch clock)
    {
        float F(string n, string d) => float.Parse(Arg(args, n, d), System.Globalization.CultureInfo.InvariantCulture);
        var all = new List<LabelledSentence>(train);
        if (Arg(args, "aqmar", "1") == "1") all.AddRange(aqmar);
        var index = new FeatureIndex();
        var reader = new FeatureReader(table, index);
        var sentences = all.Select(s => { var l = s.Tags.Select(Label).ToArray(); Repair(l); return new TrainingSentence(reader.Read(s.Tokens), l); }).ToList();
        index.Open = false;
        var least = (int)F("least", "2");
        sentences = sentences.Select(s => s with { Features = s.Features.Select(f => f.Where(x => index.Counts[x] >= least).ToArray()).ToArray() }).ToList();
        var labels = NameLabels.Count(9);
        log.WriteLine($"{clock.Elapsed} features {index.Keys.Count}, kept {index.Counts.Count(n => n >= least)}; per token {sentences.Sum(s => s.Features.Sum(f => (long)f.Length)) / sentences.Sum(s => (long)s.Labels.Length)}");
        var options = new CrfOptions((int)F("epochs", "20"), F("rate", "0.1"), F("ridge", "0.3"), F("lasso", "0"), F("dropout", "0.2"), (ulong)F("seed", "1"));
        var crf = new CrfTrainer(index.Keys.Count, labels, options);
        var tests = test.Select(s => reader.Read(s.Tokens)).ToList();
        var dev = devn.Select(s => reader.Read(s.Tokens)).ToList();
        NamesScore Score(float bias = 0)
        {
            crf.OutsideBias = bias;
            var score = new NamesScore();
            for (var at = 0; at < test.Count; at++)
                score.Add(test[at].Tags, Tags(crf.Decode(tests[at])));
            return score;
        }
        crf.Train(sentences, (pass, loss) =>
        {
            if (pass % 5 == 4 && Arg(args, "trace", "0") == "1")
            {
                var s = Score().Overall;
                var d = new NamesScore();
                for (var at = 0; at < dev.Count; at++)
                    d.Add(devn[at].Tags.Select(t => t == "O" ? "O" : Tags([Label(t)])[0]).ToArray(), Tags(crf.Decode(dev[at])));
                log.WriteLine($"  pass {pass + 1} loss {loss:F0} P {s.Precision:P2} R {s.Recall:P2} F {s.F1:P2}   own F {d.Overall.F1:P2} {clock.Elapsed}");
            }
        });
        foreach (var bias in Biases)
        {
            crf.OutsideBias = bias;
            for (var at = 0; at < test.Count; at++)
                Pooled[bias].Add(test[at].Tags, Tags(crf.Decode(tests[at])));
            for (var at = 0; at < dev.Count; at++)
                Own[bias].Add(devn[at].Tags.Select(t => t == "O" ? "O" : Tags([Label(t)])[0]).ToArray(), Tags(crf.Decode(dev[at])));
        }
        return Score(Biases[2]);
    }

    static readonly float[] Biases = [0, -0.4f, -0.8f, -1.2f, -1.6f];
    static readonly Dictionary<float, NamesScore> Pooled = Biases.ToDictionary(b => b, b => new NamesScore());
    static readonly Dictionary<float, NamesScore> Own = Biases.ToDictionary(b => b, b => new NamesScore());


    static string[] Tags(byte[] labels) => [.. labels.Select(l =>
    {
        if (l == 0) return "O";
        var four = Four((NameKind)NameLabels.Kind(l));
        return four.Length == 0 ? "O" : (NameLabels.IsInside(l) ? "I-" : "B-") + four;
    })];
}
