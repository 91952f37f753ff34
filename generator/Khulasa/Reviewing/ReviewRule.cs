using Khulasa.Content;

namespace Khulasa.Reviewing;

/// <summary>A reason for which an article waits for a person.</summary>
/// <param name="Code">Its name for programs, ASCII <c>[a-z-]</c>.</param>
/// <param name="Text">Its name for people.</param>
/// <param name="Applies">True for articles that wait for it.</param>
internal sealed record ReviewRule(string Code, string Text, Func<ContentArticle, bool> Applies)
{
    /// <summary>All of them; what readers may already be misled by comes first.</summary>
    public static readonly IReadOnlyList<ReviewRule> All =
    [
        new("stale-translation", "the Arabic has changed since the English was reviewed", article => article.IsTranslationStale),
        new("draft-translation", "the English is a draft that nobody has reviewed", article => article.Translation is { IsReviewed: false }),
        new("extracted-summary", "the summary was taken from the text and not reviewed", article => article.SummaryBy == SummaryAuthor.Extracted),
        new("no-summary", "no summary", article => article.Summary.Count == 0),
        new("no-title-en", "no English headline", article => !article.HasEnglishTitle),
        new("no-summary-en", "no English summary", article => article.EnglishSummary.Count == 0 && article.Summary.Count > 0),
        new("no-topics", "no topics", article => article.Topics.Count == 0),
        new("no-date", "no date", article => article.Date is null),
        new("draft", "held back by draft: true", article => article.IsDraft),
    ];
}
