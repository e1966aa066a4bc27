using System.Security.Cryptography;
using System.Text;
using Hudna.Model;
using Hudna.Model.Ports;
using Hudna.Text;
using NodaTime;

namespace Hudna.Tests.Web;

/// <summary>Readings of invented articles, made by quoting: spans are found from the words.</summary>
internal sealed class Invented(string text)
{
    private readonly List<Block> _blocks = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<TimeExpression> _times = [];
    private readonly List<Statement> _statements = [];
    private readonly List<EventReport> _events = [];
    private readonly List<PromiseReport> _promises = [];
    private readonly List<ContradictionReport> _contradictions = [];
    private readonly List<TallyReport> _tallies = [];
    private readonly List<TruceReport> _truces = [];

    public string Text { get; } = text;

    public string Id { get; } = FindingId.OfArticle(text);

    public string? Outlet { get; init; } = "صحيفة المثال";

    public string? Title { get; init; }

    public LocalDate? Published { get; init; } = new LocalDate(2016, 2, 27);

    public string? Url { get; init; } = "https://paper.example/1";

    public Span Of(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException($"The invented text does not hold '{words}'.") : new(start, start + words.Length);
    }

    public Invented Block(string words, BlockKind kind)
    {
        _blocks.Add(new(Of(words), kind));
        return this;
    }

    public Invented Names(string words, string? actor, MentionKind kind = MentionKind.Person, string? place = null)
    {
        _mentions.Add(new(Of(words), kind, actor, place));
        return this;
    }

    public Invented Mention(Span span, string? actor)
    {
        _mentions.Add(new(span, MentionKind.Person, actor, null));
        return this;
    }

    public Invented Time(string words, LocalDate day)
    {
        _times.Add(new(Of(words), "day", TimePrecision.Day, day, day, "t"));
        return this;
    }

    public Invented Says(string evidence, string content, string? speaker, string? actor = null, Stance stance = Stance.Assert) =>
        SaysAt(Of(evidence), Of(content), speaker, actor, stance);

    public Invented SaysAt(Span evidence, Span content, string? speaker, string? actor = null, Stance stance = Stance.Assert)
    {
        var party = speaker is null ? null : new Party(null, actor, speaker);
        _statements.Add(new(FindingId.Of(Id, "statement", evidence), evidence, evidence, content, party, StatementMode.Reported, stance,
            [new(null, null, "مصادر")], [], new LocalDate(2016, 2, 26), "say-1", 0.9));
        return this;
    }

    public Invented Happens(string evidence, EventType type, params string[] also)
    {
        var span = Of(evidence);
        _events.Add(new(FindingId.Of(Id, "event", span), type, span, span, new(new(2016, 2, 26), new(2016, 2, 27), TimePrecision.Day),
            [new(null, "aleppo", "حلب", 36.2, 37.16, "town")], [], [], [], new(3, null, false), new(5, 5, true), "civilians", null, null,
            EventStatus.Occurred, "event-1", 0.8, also.Select(Of).ToSeq()));
        return this;
    }

    /// <summary>The last event is of round 3 of the invented track.</summary>
    public Invented IsOfTalks(string track, string round)
    {
        _events[^1] = _events[^1] with { Talks = new("geneva", TalksSign.Town, Of(track), 3, "geneva-3", TalksSign.Number, Of(round), "why") };
        return this;
    }

    public Invented HasEveryKindOfReport(string words)
    {
        var span = Of(words);
        var party = new Party(span, null, "الوزارة");
        _promises.Add(new(FindingId.Of(Id, "promise", span), span, [party], [], span, new LocalDate(2016, 3, 1), span, CommitmentStatus.Open, "p"));
        _tallies.Add(new(FindingId.Of(Id, "tally", span), span, party, "breaches", new(15, 15, false), new(new(2016, 2, 26), new(2016, 2, 27), TimePrecision.Day), [], [], true, "y")
        {
            Counted = span, Definition = span, PeriodWords = span, CumulativeWords = span, Parts = [new(span, new(5, 5, false), null, null, null)],
            Answers = [new(TallyStance.Denied, party, span)],
        });
        _truces.Add(new(FindingId.Of(Id, "truce", span), span, null, ["الهدنة"], null, new LocalDate(2016, 2, 27), null, "P7D", [party], [party], [party], [], TruceState.Holding, "u")
        {
            Words = new(null, span, null, span, span), MechanismAgreed = [span], MechanismWorking = [span],
            Renewals = [new("r", EventStatus.Occurred, new LocalDate(2016, 3, 1), span, "P3D", span)],
            Breaches = [new("none", false, [BreachTest.AreaOutside], "why"), new("none", true, [BreachTest.Named], "why")],
        });
        _contradictions.Add(new(FindingId.Of(Id, "contradiction", span), span, span, span, ContradictionGround.Denial, "x"));
        return this;
    }

    public ArticleReading Reading()
    {
        var header = new ArticleHeader(
            Id, "invented.txt", Url, Outlet, Title, Published, Published is null ? PublishedFrom.Unknown : PublishedFrom.Manifest, "ar",
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text))));
        IEnumerable<Block> blocks = _blocks.Count > 0 ? _blocks : [new Block(new(0, Text.Length), BlockKind.Paragraph)];
        return new(header, Text, blocks.ToSeq(), [], _mentions.ToSeq(), _times.ToSeq(), [], _statements.ToSeq(), _events.ToSeq(), _truces.ToSeq(), _tallies.ToSeq(), _promises.ToSeq(), _contradictions.ToSeq(), "reader-1");
    }

    public Kept Kept()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        return new(new(Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes, "invented.txt", Url, "text/plain", "utf-8 (valid)", Instant.FromUtc(2016, 2, 28, 8, 0)), Reading());
    }
}
