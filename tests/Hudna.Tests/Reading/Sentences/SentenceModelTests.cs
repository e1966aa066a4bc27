using Hudna.Reading.Sentences;

namespace Hudna.Tests.Reading.Sentences;

public class SentenceModelTests
{
    private static readonly SentenceModel Model = new([new("bias", -0.5f), new("w:قصف", 1f), new("w:قال", -0.01f)]);

    [Fact]
    public void The_weights_of_what_a_sentence_shows_are_added() => Model.Judge(["w:قصف", "w:other"]).ShouldBe(0.5f);

    [Fact]
    public void What_is_written_is_read_again_without_the_light_weights()
    {
        var text = new StringWriter();
        Model.Write(text, ["a note"], 0.1f);
        text.ToString().ShouldBe("# a note\nw:قصف\t1.000\nbias\t-0.500\n");
        SentenceModel.Read(new StringReader(text.ToString())).Judge(["w:قصف"]).ShouldBe(0.5f);
    }

    [Fact]
    public void A_line_that_is_no_weight_is_told_with_its_number() =>
        Should.Throw<SentenceModelException>(() => SentenceModel.Read(new StringReader("bias\t1\nw:قصف heavy\n"))).Message.ShouldStartWith("line 2: 'w:قصف heavy'");

    [Fact]
    public void Another_number_to_pass_moves_every_judgement() => Model.Shifted(2).Judge([]).ShouldBe(1.5f);
}
