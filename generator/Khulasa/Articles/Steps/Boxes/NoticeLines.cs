namespace Khulasa.Articles.Steps.Boxes;

/// <summary>
/// Drops the rest of a box in a text capture that begins with a notice, or stands right below one: what a subscription holds,
/// the fields to sign in. No gap parts the short lines of a box; paragraphs have one.
/// </summary>
public sealed class NoticeLines : ICleaningStep
{
    private const int MinLines = 3;

    // One alone may be the writer's own word to her readers.
    private const int MinNotices = 2;
    private const int MaxLines = 16;
    private const int MaxLineWords = 45;
    private const double MaxMeanWords = 18;
    private const double MaxShare = 0.4;

    // Where most paragraphs follow each other without a gap, one says nothing.
    private const double MinParted = 0.6;

    /// <inheritdoc/>
    public string Name => "lines of a notice";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml || draft.RunFirst is null) return;
        int first = draft.FirstProse(), last = draft.LastProse();
        var paragraphs = draft.Blocks.Skip(first).Take(last + 1 - first).Where(block => block.IsOpen && block.IsProse).ToList();
        if (paragraphs.Count(block => block.HasGapBefore) < paragraphs.Count * MinParted) return;
        var words = paragraphs.Sum(block => block.WordCount);
        for (int start = first, end; start <= last; start = end)
        {
            for (end = start + 1; end <= last && !draft.Blocks[end].HasGapBefore;) end++;
            // What stands behind the last notice may be the heading of the next paragraph.
            var box = draft.Blocks[start..Math.Max(start, draft.Blocks.FindLastIndex(end - 1, end - start, IsNotice) + 1)];
            if (IsBox(box, start > 0 && IsNotice(draft.Blocks[start - 1]), words * MaxShare))
                foreach (var line in box.Where(line => line.IsOpen)) line.Assign(BlockRole.Disclaimer, Name);
        }
    }

    private static bool IsBox(List<Block> lines, bool isBelowNotice, double maxWords)
    {
        if (lines.Count is < MinLines or > MaxLines || !isBelowNotice && !IsNotice(lines[0])) return false;
        if (lines.Count(IsNotice) + (isBelowNotice ? 1 : 0) < MinNotices) return false;
        var words = lines.Sum(line => line.WordCount);
        return words <= maxWords && words <= MaxMeanWords * lines.Count && lines.TrueForAll(line => line.WordCount <= MaxLineWords);
    }

    private static bool IsNotice(Block block) => block.Role == BlockRole.Disclaimer;
}
