using Khulasa.Articles.Lines;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Reads the sections the page stands in: lines before the text that are nothing but names of sections, even when
/// fused into one word (<c>الأخبارتقاريرسياسة</c> in capture 003).
/// </summary>
public sealed class SectionLine : ICleaningStep
{
    private const int MinMenu = 5;

    /// <inheritdoc/>
    public string Name => "sections";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var end = draft.FirstProse();
        var row = new List<string>();
        for (var i = 0; i < end; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || SectionList.Read(block.Text, draft.Rules) is not { } sections)
            {
                Close(draft, row);
                continue;
            }

            block.Assign(BlockRole.Section, Name);
            row.AddRange(sections);
        }

        Close(draft, row);
    }

    // Many in a row are the menu of the site, and tell nothing about the article.
    private static void Close(ArticleDraft draft, List<string> row)
    {
        if (draft.Capture.IsHtml || row.Count < MinMenu)
            draft.Sections.AddRange(row.Where(section => !draft.Sections.Contains(section)).Distinct(StringComparer.Ordinal));
        row.Clear();
    }
}
