using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Bylines;
using Khulasa.Articles.Lines.Runs;
using Khulasa.Articles.Steps.Boxes;
using Khulasa.Dates;

namespace Khulasa.Articles.Steps.Extent;

/// <summary>
/// Finds the run of prose in a text capture: the lines between which the article lies when the capture holds a whole
/// page with its menus, comments and footer. Later steps look for headline and date before it, for the source behind it.
/// </summary>
public sealed class RunOfProse : ICleaningStep
{
    // Nobody writes a paragraph four times: it is a notice of the page.
    private const int MaxCopies = 3;
    private const int HeaderLines = 8;
    private const int MinHeadlineWords = 4;
    private const int MaxStatementWords = 20;
    private const int MaxSharedLetters = 240;
    private const double HeaderWeight = 30;

    /// <inheritdoc/>
    public string Name => "run of prose";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        var shapes = LineShape.OfAll(draft.Blocks, draft.Rules);
        var weights = Weights(draft, shapes);
        double Bonus(int index) => HeaderBonus(draft, weights, index);
        if (ProseRun.Find(weights, Bonus) is not { } heaviest) return;
        var run = RunTrimmer.Trim(draft.Blocks, weights, heaviest, draft.Rules, Bonus);
        run = RunGrower.Grow(draft.Blocks, weights, run, draft.Rules);
        run = ListedSections.Join(draft.Blocks, weights, run);
        run = RunOpening.Add(draft.Blocks, weights, run, draft.Rules);
        run = RunTail.Cut(draft.Blocks, weights, run, draft.Rules);
        run = RunSeries.Follow(draft.Blocks, weights, run, draft.Rules);
        run = RunGuide.Follow(draft.Blocks, shapes, weights, run, draft.Rules);
        run = RunLists.Add(draft.Blocks, shapes, weights, run, draft.Rules);
        run = RunSentences.Add(draft.Blocks, shapes, weights, run, draft.Rules);
        draft.RunFirst = draft.Blocks[run.Start];
        draft.RunLast = draft.Blocks[run.End - 1];
    }

    private static List<double> Weights(ArticleDraft draft, List<LineShape> shapes)
    {
        var weights = draft.Blocks.Select((block, i) => LineWeight.Of(block.Text, shapes[i], draft.Rules)).ToList();
        // Behind a player and a box that readers may jump over the text goes on.
        foreach (var (i, block) in draft.Blocks.Index())
            if (block.Rule is SkippedBox.Rule or PlayerBox.Rule) weights[i] = 0;
        for (var i = 0; i < weights.Count; i++)
            if (CaptionShape.IsAboveCaption(draft.Blocks, i, draft.Rules)) weights[i] = weights[i + 1] = LineWeight.Caption;
        foreach (var index in WriterBox.FindAll(draft.Blocks, draft.Rules)) weights[index] = LineWeight.End;
        for (var i = 1; i < weights.Count; i++)
            if (weights[i] == LineWeight.WeakEnd && IsEntryStatement(draft.Blocks[i - 1], draft.Rules)) weights[i] = LineWeight.End;
        foreach (var index in SharedHeadlines(draft)) weights[index] = LineWeight.End;
        foreach (var index in DatedTeasers.FindAll(draft.Blocks, weights)) weights[index] = LineWeight.Notice;
        foreach (var index in TeaserList.FindAll(draft.Blocks, weights, draft.Rules)) weights[index] = LineWeight.Notice;
        foreach (var index in Notices(draft.Blocks, weights)) weights[index] = LineWeight.Notice;
        foreach (var index in OwnList.FindAll(draft.Blocks, weights)) weights[index] = 0;
        foreach (var index in ButtonLines.FindAll(draft.Blocks, weights, draft.Rules)) weights[index] = 0;
        return weights;
    }

    // "Posted by Jane Doe at December 16, 2025" above "Comments": what readers say below an entry of a weblog.
    private static bool IsEntryStatement(Block block, CleaningRules rules) =>
        block.WordCount <= MaxStatementWords
        && rules.EntryOpeners.MatchStart(block.Text) is not null
        && ArabicDateParser.FindFirst(block.Text) is { Date.IsFullDay: true };

    // "Share this article: …" with the headline: the row of buttons behind the text, or right below the headline.
    private static IEnumerable<int> SharedHeadlines(ArticleDraft draft)
    {
        var above = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, block) in draft.Blocks.Index())
        {
            if (block.Text.Length > MaxSharedLetters) continue;
            if (block.Text.Contains(':')
                && LineLabel.Read(block.Text, draft.Rules.Labels) is { HasColon: true } label
                && Prose.CountWords(label.Rest) >= MinHeadlineWords
                && above.Contains(label.Rest))
            {
                yield return i;
            }

            above.Add(block.Text);
        }
    }

    // What stands in a capture again and again; unless most of it does: words that only fill a page.
    private static List<int> Notices(List<Block> blocks, List<double> weights)
    {
        var copies = blocks.Index().Where(line => weights[line.Index] > 0).GroupBy(line => line.Item.Text, StringComparer.Ordinal)
            .Where(same => same.Count() > MaxCopies).SelectMany(same => same.Skip(1)).Select(line => line.Index).ToList();
        return copies.Sum(index => weights[index]) * 2 > weights.Where(weight => weight > 0).Sum() ? [] : copies;
    }

    // The day or the author stands above an article; above comments, boxes and teasers they seldom do.
    private static double HeaderBonus(ArticleDraft draft, List<double> weights, int index)
    {
        // A headline as long as a sentence is where a run begins.
        if (!Prose.EndsAsStatement(draft.Blocks[index].Text) && index + 1 < draft.Blocks.Count && IsHeader(draft, index + 1)) return HeaderWeight;
        for (var i = index - 1; i >= 0 && i >= index - HeaderLines && weights[i] < LineWeight.Paragraph; i--)
            if (IsHeader(draft, i)) return HeaderWeight;
        return 0;
    }

    private static bool IsHeader(ArticleDraft draft, int index) => HeaderLine.Is(draft.Blocks[index].Text, draft.Rules);
}
