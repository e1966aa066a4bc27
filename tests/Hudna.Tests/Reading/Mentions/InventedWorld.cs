using Hudna.Lexicon;
using Hudna.Model;
using Hudna.Reading;
using Hudna.Tests.Lexicon;
using Hudna.Tests.Support;
using Hudna.Text;
using NodaTime;

namespace Hudna.Tests.Reading.Mentions;

/// <summary>A world of invented states, persons and towns, read with the project's own word lists.</summary>
internal static class InventedWorld
{
    private const string Actors = """
        source: invented
        actors:
          - id: nordland
            kind: state
            agrees: f
            names:
              - نوردلاند
              - جمهورية نوردلاند
            adjectives:
              - نوردلاندي
            capital:
              - نورغراد
            government: nordish-government
          - id: westan
            kind: state
            agrees: f
            names:
              - وستان
            adjectives:
              - وستاني
            capital:
              - وستابول
          - id: nordish-government
            kind: organisation
            agrees: f
            names:
              - الحكومة النوردلاندية
          - id: nordish-army
            kind: organisation
            agrees: m
            names:
              - الجيش النوردلاندي
          - id: united-nations
            kind: organisation
            agrees: f
            names:
              - الأمم المتحدة
          - id: river-movement
            kind: armed-group
            agrees: f
            names:
              - حركة أبناء النهر
            short:
              - أبناء النهر
          - id: morning-paper
            kind: media
            agrees: f
            names:
              - صحيفة الغد الجديد
            short:
              - الغد الجديد
          - id: taleb-ghobar
            kind: person
            agrees: m
            names:
              - طالب غبار
            short:
              - غبار
            roles:
              - title: وزير الخارجية النوردلاندي
                of: nordland
                from: 2010-01-01
                to: 2014-12-31
          - id: viktor-stramov
            kind: person
            agrees: m
            names:
              - فيكتور سترامبوف
            short:
              - سترامبوف
            roles:
              - title: وزير الخارجية النوردلاندي
                forms:
                  - وزير خارجية نوردلاند
                of: nordland
                from: 2015-01-01
          - id: olga-menkova
            kind: person
            agrees: f
            names:
              - أولغا منكوفا
            roles:
              - title: مبعوثة الأمم المتحدة إلى وستان
                of: united-nations
                from: 2014-01-01
          - id: salem-west
            kind: person
            agrees: m
            names:
              - سالم الوستي
            roles:
              - title: وزير خارجية وستان
                of: westan
        places:
          - id: norgrad
            names:
              - نورغراد
            kind: city
            country: nordland
          - id: westapol
            names:
              - وستابول
            kind: city
            country: westan
          - id: brook
            names:
              - الجدول
            kind: town
            country: nordland
            bare: false
          - id: sandhill
            names:
              - تلرمل
            kind: village
            country: nordland
        """;

    private static readonly Lazy<ArticleReader> Reader = new(() =>
    {
        using var folder = new Folder().With("dossiers/world/actors.yaml", Actors);
        return new(Knowledge.Load(folder.Knowledge with { Lexicon = Repository.File("lexicon") }));
    });

    /// <summary>The mentions of a text published on 1 July 2015, one a line: words, kind, actor or place.</summary>
    public static string Named(string text) => string.Join('\n', MentionsOf(text, new LocalDate(2015, 7, 1)));

    public static string NamedIn(int year, string text) => string.Join('\n', MentionsOf(text, new LocalDate(year, 7, 1)));

    public static IEnumerable<string> MentionsOf(string text, LocalDate published)
    {
        var header = new ArticleHeader("id", "test", null, null, null, published, PublishedFrom.Manifest, "ar", "0");
        var reading = Reader.Value.Read(new(header, text, [new Block(new Span(0, text.Length), BlockKind.Paragraph)]));
        return reading.Mentions.Select(mention => $"{mention.Span.Of(text)} = {mention.Kind} {mention.Actor ?? mention.Place ?? "?"}");
    }
}
