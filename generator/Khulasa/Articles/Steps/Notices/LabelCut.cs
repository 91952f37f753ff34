using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Notices;

/// <summary>Drops whole lines that are buttons or headings of the page, and lines without any word.</summary>
public sealed class LabelCut : ICleaningStep
{
    private const int MaxWords = 8;
    private const int MaxTrailWords = 30;
    private static readonly string[] Arrows = [" » ", " › ", " > ", " / "];

    /// <inheritdoc/>
    public string Name => "label";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        foreach (var block in draft.Open)
        {
            if (block.Kind == BlockKind.Code
                || block.Rows is not null
                || Prose.CountWords(block.Text) is var count && count > (block.LinkShare > 0 ? MaxTrailWords : MaxWords))
            {
                continue;
            }

            if (IsBreadcrumb(block)) block.Assign(BlockRole.Label, Name);
            if (count > MaxWords || !block.IsOpen) continue;
            var words = Tokenizer.FoldedWords(block.Text);
            if (words.Count == 0
                || IsAddress(block.Text)
                || IsHashtags(block.Text)
                || LineCues.IsLabel(words, draft.Rules)
                || draft.Rules.ContinueCues.MatchWhole(words) is not null
                || ButtonRow.Is(block.Text, draft.Rules))
            {
                block.Assign(BlockRole.Label, Name);
            }
        }
    }

    // "Home » News » A new bridge": the first steps of the way are links.
    private static bool IsBreadcrumb(Block block)
    {
        if (block.Runs.Count < 2 || block.Runs[0].Href is null || SentenceSplitter.IsTerminated(block.Text)) return false;
        return Array.Exists(
            Arrows, arrow => block.Text.Split(arrow).Length > 2 && block.Runs[1].Text.StartsWith(arrow.TrimEnd(), StringComparison.Ordinal));
    }

    // "#bridge #town"
    private static bool IsHashtags(string text) =>
        text.StartsWith('#') && text.Split(' ') is { Length: > 1 } words && Array.TrueForAll(words, word => word.Length > 1 && word[0] == '#');

    // The address of a picture or of the page itself, alone on its line.
    private static bool IsAddress(string text) =>
        !text.Contains(' ', StringComparison.Ordinal)
        && (text.StartsWith("http://", StringComparison.Ordinal) || text.StartsWith("https://", StringComparison.Ordinal));
}
