using AngleSharp.Dom;
using Khulasa.Articles.Lines.Runs;

namespace Khulasa.Articles.Steps.Extent;

/// <summary>
/// Drops paragraphs below the text that stand outside of its element and hardly use its words: who the writer is, what
/// the site has to offer. Most of the text must lie in one element.
/// </summary>
public sealed class BesideText : ICleaningStep
{
    private const double MinBodyShare = 0.6;
    private const int MinParagraphs = 4;
    private const int MaxMarkLetters = 4;
    private const int MaxWords = 90;
    private const double MaxWordShare = 0.25;
    private const double MaxOwnWords = 0.2;

    /// <inheritdoc/>
    public string Name => "outside of the text's element";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml || BodyOf(draft) is not { } body) return;
        var last = draft.Blocks.FindLastIndex(block => block.IsOpen && IsIn(body.Key!, block)); // asked in BodyOf
        var below = draft.Blocks.Skip(last + 1).Where(block => block.IsOpen).ToList();
        if (below.Count == 0
            || below.Exists(block => block.WordCount > MaxWords || IsPart(body.Key!, block.Box)) // asked in BodyOf
            || below.Sum(block => block.WordCount) > body.Sum(block => block.WordCount) * MaxWordShare)
        {
            return;
        }

        if (below.Exists(LeadsBack) || draft.PageBlocks.TakeWhile(block => block != below[0]).LastOrDefault() is { } above && LeadsBack(above)) return;
        if (below.Zip(below.Skip(1)).Any(pair => IsQuestion(pair.First) && pair.Second.IsProse)) return;
        var story = new StoryWords();
        foreach (var block in body) story.Add(block.Text, draft.Rules);
        if (below.Exists(block => block.IsProse && story.Share(block.Text, draft.Rules) > MaxOwnWords)) return;
        foreach (var block in below) block.Assign(BlockRole.Disclaimer, Name);
    }

    // The number or the arrow of a note leads to the place in the text that it is about.
    private static bool LeadsBack(Block block) => block.Runs.Any(run =>
        run.Href == LinkAddress.Fragment && run.Text.Trim() is { Length: > 0 and <= MaxMarkLetters } mark && mark[0] != '#' && !mark.Any(char.IsLetter));

    // Questions of readers with their answers: pages that help close with them.
    private static bool IsQuestion(Block block) => block.Kind == BlockKind.Heading && block.Text.EndsWith('?');

    // The element with most of the text.
    private static IGrouping<IElement?, Block>? BodyOf(ArticleDraft draft)
    {
        var prose = draft.Open.Where(block => block is { IsProse: true, Kind: BlockKind.Paragraph, Box: not null }).ToList();
        if (prose.Count < MinParagraphs || prose.GroupBy(block => block.Box).MaxBy(box => box.Count()) is not { } body) return null;
        return body.Sum(block => block.WordCount) >= prose.Sum(block => block.WordCount) * MinBodyShare ? body : null;
    }

    // So are paragraphs that stand in the element without one of their own. A list or a quotation is the text's own, though its
    // lines stand in elements of their own.
    private static bool IsIn(IElement body, Block block) =>
        block.Box == body
        || block.IsProse && block.Container == body
        || block.Kind is not (BlockKind.Paragraph or BlockKind.Heading) && block.Container is { } own && body.Contains(own);

    // A text that advertisements cut into parts has the same class on each.
    private static bool IsPart(IElement body, IElement? box) =>
        body.ClassName is { Length: > 0 } name && box?.ClassName == name && box.LocalName == body.LocalName;
}
