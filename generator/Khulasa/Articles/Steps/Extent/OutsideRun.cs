using Khulasa.Articles.Lines.Runs;

namespace Khulasa.Articles.Steps.Extent;

/// <summary>
/// Drops what no step has claimed before and behind the run of prose of a text capture. The standfirst right below
/// the headline stays: it is the article's own first sentence.
/// </summary>
public sealed class OutsideRun : ICleaningStep
{
    private const int MaxLinesBelowHeadline = 7;
    private const int MinStandfirstWords = 9;
    private const int MaxStandfirstWords = 60;
    private const double StandfirstShare = 0.4;

    /// <inheritdoc/>
    public string Name => "outside the text";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.RunFirst is not { } first || draft.RunLast is not { } last) return;
        var standfirst = Standfirst(draft);
        var isInside = false;
        var dropped = 0;
        foreach (var block in draft.Blocks)
        {
            isInside |= block == first;
            if (block.IsOpen && !isInside && block != standfirst)
            {
                block.Assign(BlockRole.Navigation, Name);
                dropped++;
            }

            if (block == last) isInside = false;
        }

        if (dropped > 0) draft.ContentOrigin = $"lines {first.Line} to {last.Line}";
    }

    private static Block? Standfirst(ArticleDraft draft)
    {
        var title = draft.Title is { } found ? draft.Blocks.FindIndex(block => block.Role == BlockRole.Title && block.Line == found.Line) : -1;
        if (title < 0) return null;
        var story = draft.Story();
        for (var i = title + 1; i < draft.Blocks.Count && i <= title + MaxLinesBelowHeadline; i++)
        {
            var block = draft.Blocks[i];
            if (block == draft.RunFirst) return null;
            if (!block.IsOpen || Prose.CountWords(block.Text) is < MinStandfirstWords or > MaxStandfirstWords) continue;
            // A teaser or a caption may stand further below; right below the headline stands its own sentence.
            if (!LineWeight.IsCutOff(block.Text) && (i == title + 1 || story.Share(block.Text, draft.Rules) >= StandfirstShare)) return block;
        }

        return null;
    }
}
