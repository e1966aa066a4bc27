using Hudna.Model;
using Hudna.Tests.Reading.Events;
using NodaTime;

namespace Hudna.Tests.Reading.Talks;

public class TalksTests
{
    [Fact]
    public void A_number_that_counts_something_is_no_round() =>
        Only("انطلقت مفاوضات السلام السورية في جنيف 12 ساعة بعد موعدها.", new(2017, 5, 17)).RoundBy.ShouldNotBe(TalksSign.Number);

    [Fact]
    public void An_ordinal_that_counts_inside_a_round_is_not_taken()
    {
        var note = Only("اختتمت الجولة الثانية من محادثات جنيف السورية أمس.", new(2016, 3, 25));
        note.Track.ShouldBe("geneva");
        note.Number.ShouldBeNull();
        note.Reason.ShouldContain("lies far");
    }

    [Fact]
    public void A_round_with_its_ordinal_alone_is_of_the_only_track_of_the_article()
    {
        var reading = EventExamples.Read("انطلقت محادثات أستانة حول سوريا أمس. وقال الوفد إن الجولة الخامسة من المحادثات صعبة.", new LocalDate(2017, 7, 5));
        reading.Events.ShouldContain(report => report.Talks != null && report.Talks.TrackBy == TalksSign.Article && report.Round == 5);
    }

    [Fact]
    public void In_an_article_on_two_conflicts_the_sentence_decides()
    {
        var reading = EventExamples.Read("انطلقت مفاوضات السلام اليمنية في جنيف. وتبحث الحكومة السورية والمعارضة السورية هدنة في حلب.", new LocalDate(2015, 6, 16));
        reading.Events.ShouldContain(report => report.Track == "geneva-yemen");
        reading.Events.ShouldNotContain(report => report.Track == "geneva");
    }

    [Fact]
    public void The_town_of_talks_without_their_conflict_names_no_track() =>
        EventExamples.Read("انطلقت المفاوضات التجارية في جنيف بين الوفدين الصيني والأمريكي.").Events.ShouldAllBe(report => report.Talks == null);

    [Fact]
    public void Track_and_round_have_their_words_and_a_reason()
    {
        const string text = "بدأت محادثات أستانة 4 حول سوريا بحضور وفود المعارضة السورية.";
        var note = Only(text, new(2017, 5, 3));
        text[note.TrackWords.Start..note.TrackWords.End].ShouldBe("محادثات أستانة");
        text[note.RoundWords!.Value.Start..note.RoundWords.Value.End].ShouldBe("محادثات أستانة 4");
        note.RoundId.ShouldBe("astana-4");
        note.Reason.ShouldContain("number");
    }

    private static TalksNote Only(string text, LocalDate published) =>
        EventExamples.Read(text, published).Events.Select(report => report.Talks).OfType<TalksNote>().First();
}
