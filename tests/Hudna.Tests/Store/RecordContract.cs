using Hudna.Model;
using Hudna.Model.Ports;
using Hudna.Tests.Support;
using NodaTime;

namespace Hudna.Tests.Store;

/// <summary>What every record does, whatever database holds it. A database enrols with a subclass that is empty but for opening.</summary>
public abstract class RecordContract : IAsyncLifetime
{
    private static readonly LocalDate Monday = new(2016, 5, 2);
    private static readonly LocalDate Tuesday = new(2016, 5, 3);

    private IRecord _record = null!;

    private protected abstract IRecord Open();

    public Task InitializeAsync()
    {
        _record = Open();
        return Task.CompletedTask;
    }

    public virtual async Task DisposeAsync() => await _record.DisposeAsync();

    [Fact]
    public async Task An_article_comes_back_as_it_went_in()
    {
        var reading = Make.Reading("هدنة في المدينة\nبدأت الهدنة أمس.", Tuesday, "صحيفة");
        await Keep(reading);
        (await _record.Readings.FindAsync(reading.Article.Id, default)).ShouldBe(reading);
    }

    [Fact]
    public async Task Keeping_twice_changes_nothing()
    {
        var reading = Make.Reading("هدنة في المدينة\nبدأت الهدنة أمس.", Tuesday);
        (await Keep(reading)).ShouldBe([KeepOutcome.Added]);
        (await Keep(reading)).ShouldBe([KeepOutcome.Unchanged]);
        (await _record.SummaryAsync(default)).ShouldBe(new RecordSummary(1, 1, 1, 0, 0, (await _record.SummaryAsync(default)).SchemaVersion));
    }

    [Fact]
    public async Task A_newer_reader_adds_a_reading_and_the_old_one_stays()
    {
        var first = Make.Reading("هدنة\nبدأت الهدنة أمس.", Tuesday);
        await Keep(first);
        (await Keep(first with { Reader = "2" })).ShouldBe([KeepOutcome.ReadAnew]);
        (await _record.Readings.VersionsAsync(first.Article.Id, default)).ShouldBe(["2", "1"]);
    }

    [Fact]
    public async Task The_same_words_from_two_files_are_one_article_with_two_captures()
    {
        var reading = Make.Reading("هدنة\nبدأت الهدنة أمس.", Tuesday);
        await _record.KeepAsync([Make.Kept(reading), Make.Kept(reading, bytes: "<p>other bytes</p>")], default);
        (await _record.Readings.CapturesAsync(reading.Article.Id, default)).Count.ShouldBe(2);
        (await _record.SummaryAsync(default)).Articles.ShouldBe(1);
    }

    [Fact]
    public async Task Days_are_counted_newest_first_and_undated_last()
    {
        await Keep(Make.Reading("أ\nنص", Monday), Make.Reading("ب\nنص", Tuesday), Make.Reading("ج\nنص", Tuesday), Make.Reading("د\nنص"));
        (await _record.Articles.DaysAsync(10, default)).Select(day => (day.Day, day.Articles)).ShouldBe([(Tuesday, 2), (Monday, 1), (null, 1)]);
    }

    [Fact]
    public async Task Pages_hold_every_article_once()
    {
        await Keep([.. Enumerable.Range(0, 7).Select(i => Make.Reading($"خبر {i}\nنص {i}", i % 2 == 0 ? Monday : null))]);
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await _record.Articles.ListAsync(new(), new(cursor, 2), default);
            seen.AddRange(page.Items.Select(article => article.Id));
            cursor = page.Next;
        }
        while (cursor is not null);
        seen.Distinct().Count().ShouldBe(7);
        seen.Count.ShouldBe(7);
    }

    [Fact]
    public async Task Statements_of_a_speaker_come_with_their_words()
    {
        var reading = Make.Reading("عنوان\nقالت الوزارة إن الهدنة صامدة.", Monday);
        var words = reading.Text.IndexOf("الهدنة صامدة", StringComparison.Ordinal);
        await Keep(reading with { Statements = [Make.Statement(reading, new(words, words + 12), "ministry"), Make.Statement(reading, new(0, 5), "other")] });
        var found = await _record.Statements.ListAsync(new("ministry"), new(), default);
        found.Items.Select(item => item.Words).ShouldBe(["الهدنة صامدة"]);
    }

    [Fact]
    public async Task Spellings_of_an_actor_are_counted()
    {
        var reading = Make.Reading("موسكو\nقالت موسكو إن روسيا", Monday);
        await Keep(reading with
        {
            Mentions = [new(new(0, 5), MentionKind.State, "russia", null), new(new(11, 16), MentionKind.State, "russia", null), new(new(20, 25), MentionKind.State, "russia", null)],
        });
        (await _record.Actors.SpellingsAsync("russia", default)).Select(spelling => (spelling.Spelling, spelling.Mentions)).ShouldBe([("موسكو", 2), ("روسيا", 1)]);
        (await _record.Actors.FindAsync("russia", default)).ShouldBe(new ActorInUse("russia", 3, 1, 0));
        (await _record.Actors.MentionsAsync("russia", "روسيا", new(), default)).Items.Single().Before.ShouldEndWith("إن ");
    }

    [Fact]
    public async Task An_actor_nobody_names_is_not_there() => (await _record.Actors.FindAsync("nobody", default)).ShouldBeNull();

    [Theory]
    [InlineData("هدنة")]
    [InlineData("الهدنة")]
    [InlineData("وبالهدنة")]
    [InlineData("هُدْنَةٌ")]
    [InlineData("\"الهدنة في المدينة\"")]
    [InlineData("«الهُدنة في المدينة»")]
    [InlineData("المدينه هدنة")]
    public async Task A_word_is_found_in_any_form_and_a_phrase_as_written(string query)
    {
        await Keep(Make.Reading("خبر\nصمدت الهدنة في المدينة يوما.", Monday), Make.Reading("خبر آخر\nلا شيء هنا", Monday));
        (await _record.Search.FindAsync(new(query), default)).Total.ShouldBe(1);
    }

    [Theory]
    [InlineData("\"المدينة في الهدنة\"")]
    [InlineData("\"هدنة في المدينة\"")]
    [InlineData("هدنة قمر")]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("AND OR NOT * ( \" NEAR")]
    public async Task What_is_not_there_is_not_found(string query)
    {
        await Keep(Make.Reading("خبر\nصمدت الهدنة في المدينة يوما.", Monday));
        (await _record.Search.FindAsync(new(query), default)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Marks_of_a_hit_are_the_matching_words_themselves()
    {
        var reading = Make.Reading("خبر\nصمدت هُدْنَةُ المدينة.", Monday);
        await Keep(reading);
        var hit = (await _record.Search.FindAsync(new("الهدنة"), default)).Hits.Single();
        hit.Marks.Select(mark => mark.Of(reading.Text)).ShouldBe(["هُدْنَةُ"]);
        hit.Snippet.Of(reading.Text).ShouldBe(hit.SnippetText);
    }

    [Fact]
    public async Task Words_outside_the_article_proper_are_not_searched()
    {
        var reading = Make.Reading("خبر\nاقرأ أيضا قمر", Monday);
        await Keep(reading with { Blocks = [reading.Blocks[0], reading.Blocks[1] with { Kind = BlockKind.Related }] });
        (await _record.Search.FindAsync(new("قمر"), default)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task Clutter_that_repeats_the_words_is_not_marked()
    {
        var reading = Make.Reading("قمر في الرئيسية\nخبر عن قمر المدينة", Monday);
        await Keep(reading with { Blocks = [reading.Blocks[0] with { Kind = BlockKind.Navigation }, reading.Blocks[1]] });
        var hit = (await _record.Search.FindAsync(new("قمر"), default)).Hits.Single();
        hit.Marks.ShouldBe([new(reading.Text.LastIndexOf("قمر", StringComparison.Ordinal), reading.Text.LastIndexOf("قمر", StringComparison.Ordinal) + 3)]);
    }

    [Fact]
    public async Task A_newer_reader_that_relabels_changes_what_is_searched()
    {
        var reading = Make.Reading("خبر\nاقرأ أيضا قمر", Monday);
        await Keep(reading);
        await Keep(reading with { Reader = "2", Blocks = [reading.Blocks[0], reading.Blocks[1] with { Kind = BlockKind.Related }] });
        (await _record.Search.FindAsync(new("قمر"), default)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_sound_record_has_no_damage() => (await _record.FindDamageAsync(default)).ShouldBeNull();

    private Task<IReadOnlyList<KeepOutcome>> Keep(params ArticleReading[] readings) => _record.KeepAsync([.. readings.Select(reading => Make.Kept(reading))], default);
}
