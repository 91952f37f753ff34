using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>How far the text of a draft can be trusted to be the article: agreement, length and finished sentences.</summary>
internal static class ConfidenceScore
{
    public static double Of(ArticleDraft draft)
    {
        var body = draft.Blocks.Where(block => block.IsKept).ToList();
        var words = body.Sum(block => Prose.CountWords(block.Text));
        if (words == 0) return 0;
        var prose = body.Where(block => SentenceSplitter.IsTerminated(block.Text)).Sum(block => Prose.CountWords(block.Text));
        var length = Math.Min(1, words / 120.0);
        var finished = (double)prose / words;
        var title = draft.Title is null ? 0 : draft.Title.Confidence;
        var score = 0.45 * draft.Agreement + 0.2 * length + 0.2 * finished + 0.15 * title;
        return Math.Round(Math.Clamp(score, 0, 1), 2);
    }
}
