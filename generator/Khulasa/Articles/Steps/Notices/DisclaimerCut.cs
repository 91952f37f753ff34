using Khulasa.Articles.Lines;

namespace Khulasa.Articles.Steps.Notices;

/// <summary>Drops legal and editorial notices and calls to subscribe, by phrases that only these hold.</summary>
public sealed class DisclaimerCut : ICleaningStep
{
    private const int MaxNoticeWords = 80;

    /// <inheritdoc/>
    public string Name => "notice";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        foreach (var block in draft.Open)
        {
            var words = block.WordCount;
            if (words > MaxNoticeWords) continue;
            if (SiteNotice.Is(block.Text, words, draft.Rules) || !draft.Capture.IsHtml && SiteNotice.IsOffer(block.Text, words, draft.Rules))
                block.Assign(BlockRole.Disclaimer, Name);
        }
    }
}
