using Hudna.Model;
using Hudna.Text;
using Hudna.Web.Words;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hudna.Web.Reader;

/// <summary>
/// The whole text, block by block: the article's own in full, what surrounds it dimmed and folded away, white space between blocks kept.
/// The characters inside <c>#text</c>, but for the summaries of what is folded, are exactly the article's.
/// </summary>
public sealed class ArticleBlocks : ComponentBase
{
    [Parameter, EditorRequired] public required ReaderModel Model { get; set; }

    [Inject] private View View { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var at = 0;
        var headlines = 0;
        foreach (var group in Model.Groups)
        {
            Between(builder, at, group.Span.Start);
            if (group.IsArticle) Article(builder, group.Blocks[0], ref headlines);
            else Surroundings(builder, group);
            at = group.Span.End;
        }

        Between(builder, at, Model.Text.Length);
    }

    private void Article(RenderTreeBuilder builder, Block block, ref int headlines)
    {
        var element = block.Kind switch
        {
            BlockKind.Headline when headlines++ == 0 => "h1",
            BlockKind.Headline or BlockKind.Subheading => "h2",
            BlockKind.Quotation => "blockquote",
            _ => "p",
        };
        Words(builder, element, block);
    }

    private void Surroundings(RenderTreeBuilder builder, BlockGroup group)
    {
        builder.OpenElement(0, "details");
        builder.AddAttribute(1, "class", "around");
        builder.AddAttribute(2, "open", Model.Found.Any(found => found.Overlaps(group.Span)));
        builder.OpenElement(3, "summary");
        var kinds = group.Blocks.Select(block => block.Kind).Distinct().Select(kind => View[$"block.{kind.Key()}"]);
        builder.AddContent(4, $"{View["reader.around"]} {string.Join(View["list.separator"], kinds)}");
        builder.CloseElement();
        var at = group.Span.Start;
        foreach (var block in group.Blocks)
        {
            Between(builder, at, block.Span.Start);
            Words(builder, "p", block);
            at = block.Span.End;
        }

        builder.CloseElement();
    }

    private void Words(RenderTreeBuilder builder, string element, Block block)
    {
        builder.OpenElement(10, element);
        builder.AddAttribute(11, "class", block.Kind.Key());
        builder.AddAttribute(12, "dir", "auto");
        builder.OpenComponent<MarkedText>(13);
        builder.AddComponentParameter(14, nameof(MarkedText.Model), Model);
        builder.AddComponentParameter(15, nameof(MarkedText.Within), block.Span);
        builder.CloseComponent();
        builder.CloseElement();
    }

    // Between blocks lies white space only; should there be more, it is shown: nothing is lost.
    private void Between(RenderTreeBuilder builder, int start, int end)
    {
        if (end <= start) return;
        var span = new Span(start, end);
        var text = span.Of(Model.Text);
        if (string.IsNullOrWhiteSpace(text)) builder.AddContent(20, text);
        else Words(builder, "p", new(span, BlockKind.Other));
    }
}
