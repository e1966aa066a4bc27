using Hudna.Model;
using Hudna.Tests.Support;

namespace Hudna.Tests.Reading.Events;

public class EventReaderTests
{
    [Fact]
    public void No_text_makes_it_fail() => Any.Text.Check(text => EventExamples.Read(text).Events.All(told => told.Evidence.End <= text.Length && told.Trigger.End <= text.Length));
}
