using Hudna.Reading.Judging;

namespace Hudna.Tests.Reading.Judging;

public class LinearJudgeTests
{
    private static readonly LinearJudge Model = new([new("bias", -0.5f), new("w:قصف", 1f), new("w:قال", -0.01f)]);

    [Fact]
    public void The_weights_of_what_a_sentence_shows_are_added() => Model.Judge([new("w:قصف", 1), new("w:other", 1)]).ShouldBe(0.5f);

    [Fact]
    public void What_is_written_is_read_again_without_the_light_weights()
    {
        var text = new StringWriter();
        Model.Write(text, ["a note"], 0.1f);
        text.ToString().ShouldBe("# a note\nw:قصف\t1.000\nbias\t-0.500\n");
        LinearJudge.Read(new StringReader(text.ToString())).Judge([new("w:قصف", 1)]).ShouldBe(0.5f);
    }

    [Fact]
    public void A_line_that_is_no_weight_is_told_with_its_number() =>
        Should.Throw<LinearJudgeException>(() => LinearJudge.Read(new StringReader("bias\t1\nw:قصف heavy\n"))).Message.ShouldStartWith("line 2: 'w:قصف heavy'");

    [Fact]
    public void Another_number_to_pass_moves_every_judgement() => Model.Shifted(2).Judge([]).ShouldBe(1.5f);
}
