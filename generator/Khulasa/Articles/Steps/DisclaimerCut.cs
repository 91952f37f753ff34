namespace Khulasa.Articles.Steps;

/// <summary>Drops legal and editorial notices and calls to subscribe, by phrases that only these hold.</summary>
public sealed class DisclaimerCut : ICleaningStep
{
    private const int MaxNoticeWords = 80;
    private const int MaxShortWords = 30;

    /// <inheritdoc/>
    public string Name => "notice";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        foreach (var block in draft.Open)
        {
            var words = Prose.CountWords(block.Text);
            if (words > MaxNoticeWords) continue;
            if (draft.Rules.Disclaimers.MatchAnywhere(block.Text) is not null
                || words <= MaxShortWords && draft.Rules.ParagraphCues.MatchAnywhere(block.Text) is not null)
                block.Assign(BlockRole.Disclaimer, Name);
        }
    }
}
