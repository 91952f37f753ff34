using Khulasa.Articles.Lines;
using Khulasa.Articles.Lines.Runs;

namespace Khulasa.Articles.Steps.Extent;

/// <summary>
/// Cuts the next article off a text capture of a page that never ends: a headline with its own day or byline below it,
/// and paragraphs that tell of the headline's matter and not of what stands above.
/// </summary>
public sealed class NextArticleCut : ICleaningStep
{
    private const int MinWords = 4;
    private const int MaxWords = 28;
    private const int HeaderLines = 3;
    private const int MaxHeaderLetters = 90;
    private const int MinParagraphs = 2;
    private const int MaxParagraphsBehind = 6;
    private const int MaxHeadlines = 40;
    private const double OtherStory = 0.12;
    private const double MoreOfNext = 0.2;

    /// <inheritdoc/>
    public string Name => "next article";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        int first = draft.FirstProse(), last = draft.LastProse(), paragraphs = 0, headlines = 0;
        var before = new StoryWords();
        for (var i = first; i < last; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen) continue;
            if (block.IsProse)
            {
                paragraphs++;
                before.Add(block.Text, draft.Rules);
            }
            else if (paragraphs > 0
                && block.Text == draft.Title?.Value
                && HasHeader(draft, i)
                && headlines++ < MaxHeadlines
                && before.Likeness(WordsBehind(draft, i)) < OtherStory)
            {
                CutAbove(draft, i);
                return;
            }
            else if (paragraphs >= MinParagraphs
                && MayBeHeadline(block)
                && HasHeader(draft, i)
                && headlines++ < MaxHeadlines
                && IsOther(draft, i, before))
            {
                foreach (var other in draft.Blocks.Skip(i).Where(other => other.IsOpen)) other.Assign(BlockRole.Related, Name);
                return;
            }
        }
    }

    // The article's own headline once more, with day or byline: what stands above was the page's, such as the rules of its comments.
    private void CutAbove(ArticleDraft draft, int headline)
    {
        var next = draft.Blocks.FindIndex(headline, block => block.IsOpen && block.IsProse);
        if (next < 0 || next > draft.LastProse()) return;
        foreach (var block in draft.Blocks.Take(headline).Where(block => block.IsOpen)) block.Assign(BlockRole.Navigation, Name);
        draft.Blocks[headline].Assign(BlockRole.Title, Name);
        draft.RunFirst = draft.Blocks[next];
    }

    private static bool MayBeHeadline(Block block) =>
        block.WordCount is >= MinWords and <= MaxWords
        && block.Kind != BlockKind.ListItem
        && !block.Text.EndsWith(':')
        && HeaderDate.Find(block.Text) is null;

    private static bool HasHeader(ArticleDraft draft, int headline)
    {
        for (var i = headline + 1; i <= headline + HeaderLines && i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (block.IsProse || block.Text.Length > MaxHeaderLetters) return false;
            if (HeaderDate.Find(block.Text) is not null || LineLabel.ReadAuthor(block.Text, draft.Rules) is { Rest.Length: > 0 }) return true;
        }

        return false;
    }

    private static StoryWords WordsBehind(ArticleDraft draft, int headline)
    {
        var behind = new StoryWords();
        foreach (var block in draft.Blocks.Skip(headline + 1).Where(block => block.IsOpen && block.IsProse).Take(MaxParagraphsBehind))
            behind.Add(block.Text, draft.Rules);
        return behind;
    }

    private static bool IsOther(ArticleDraft draft, int headline, StoryWords before)
    {
        var behind = WordsBehind(draft, headline);
        var title = draft.Blocks[headline].Text;
        return before.Likeness(behind) < OtherStory && behind.Share(title, draft.Rules) - before.Share(title, draft.Rules) >= MoreOfNext;
    }
}
