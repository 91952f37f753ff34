namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Reads the headline of a text capture that begins with a list of what is known of the article, as archives and
/// databases write it: <c>العنوان: …</c>, <c>Title: …</c>. The label before the text goes too.
/// </summary>
public sealed class LabelledHeadline : ICleaningStep
{
    /// <summary>Origin of such a headline.</summary>
    public const string Origin = "labelled headline";

    private const int MaxLines = 12;
    private const int MinWords = 2;
    private static readonly char[] Quotes = ['"', '“', '”', '«', '»', '\'', ' '];

    /// <inheritdoc/>
    public string Name => Origin;

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        for (var i = 0; i < draft.Blocks.Count && i < MaxLines; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen
                || LineLabel.Read(block.Text, draft.Rules.TitleLabels) is not { HasColon: true } label
                || Prose.CountWords(label.Rest) < MinWords)
            {
                continue;
            }

            block.CutStart(label.RestStart);
            block.Assign(BlockRole.Title, Name);
            draft.Title = new FieldValue<string>(label.Rest.Trim(Quotes), Name, 0.95, block.Line);
            CutBodyLabel(draft, i + 1);
            return;
        }
    }

    private void CutBodyLabel(ArticleDraft draft, int from)
    {
        for (var i = from; i < draft.Blocks.Count && i < from + MaxLines; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || LineLabel.Read(block.Text, draft.Rules.BodyLabels) is not { HasColon: true } label) continue;
            if (label.Rest.Length == 0) block.Assign(BlockRole.Label, Name);
            else block.CutStart(label.RestStart);
            return;
        }
    }
}
