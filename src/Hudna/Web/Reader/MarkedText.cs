using Hudna.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hudna.Web.Reader;

/// <summary>
/// A stretch of the article's text with its marks. Each mark is an element about its words; each run of words in it is a link to the card
/// of its innermost mark, so that reading both ways needs no script. Nothing is added to or taken from the words.
/// </summary>
public sealed class MarkedText : ComponentBase
{
    [Parameter, EditorRequired] public required ReaderModel Model { get; set; }

    [Parameter, EditorRequired] public required Span Within { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var reached = new HashSet<Mark>();
        foreach (var step in MarkedRuns.Of(Within, Model.MarksIn(Within)))
        {
            if (step.Open is { } mark)
            {
                builder.OpenElement(0, "mark");
                builder.AddAttribute(1, "class", mark.Kind);
                if (step.IsFirst && AnchorOf(mark) is { } anchor) builder.AddAttribute(2, "id", anchor);
                builder.AddAttribute(3, "data-card", mark.Target);
                builder.AddAttribute(4, "title", mark.Label);
            }
            else if (step.Words is { } words)
            {
                var text = SourceText.Shown(words.Of(Model.Text));
                // A link of nothing but white space has no name to be read out.
                if (step.Inside is null || string.IsNullOrWhiteSpace(text))
                {
                    builder.AddContent(5, text);
                    continue;
                }

                builder.OpenElement(6, "a");
                builder.AddAttribute(7, "href", $"#{step.Inside.Target}");
                // One stop for the Tab key a mark, however many pieces it is in.
                if (!reached.Add(step.Inside)) builder.AddAttribute(8, "tabindex", "-1");
                builder.AddContent(9, text);
                builder.CloseElement();
            }
            else
            {
                builder.CloseElement();
            }
        }
    }

    // The first words that the address asks for are where it opens.
    private string? AnchorOf(Mark mark) => mark.Kind == Mark.Found && Model.ClaimAnchor("at") ? "at" : Model.ClaimAnchor(mark.Anchor) ? mark.Anchor : null;
}
