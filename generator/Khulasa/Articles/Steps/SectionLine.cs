using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps;

/// <summary>
/// Reads the sections the page stands in: lines before the text that are nothing but names of sections, even when
/// fused into one word (<c>الأخبارتقاريرسياسة</c> in capture 003).
/// </summary>
public sealed class SectionLine : ICleaningStep
{
    private const int MinMenu = 5;
    private const int MaxGap = 2;
    private const int MaxGapWords = 3;

    /// <inheritdoc/>
    public string Name => "sections";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var end = draft.FirstProse();
        var row = new List<string>();
        var gap = 0;
        for (var i = 0; i < end; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsOpen || SectionList.Read(block.Text, draft.Rules) is not { } sections)
            {
                // A menu also holds names that no list knows, and buttons.
                if (++gap > MaxGap || block.WordCount > MaxGapWords) Close(draft, row);
                continue;
            }

            // "Home > World": where the article stands, below the menu.
            if (sections.Count > 1) Close(draft, row);
            gap = 0;
            block.Assign(BlockRole.Section, Name);
            row.AddRange(sections);
        }

        Close(draft, row);
    }

    // Many in a row are the menu of the site, and tell nothing about the article.
    private static void Close(ArticleDraft draft, List<string> row)
    {
        if (draft.Capture.IsHtml || row.Count < MinMenu)
        {
            draft.Sections.AddRange(row.Where(section => !draft.Sections.Contains(section) && !IsButton(section, draft.Rules))
                .Distinct(StringComparer.Ordinal));
        }

        row.Clear();
    }

    // The way home is no section.
    private static bool IsButton(string section, CleaningRules rules) => LineCues.IsLabel(Tokenizer.FoldedWords(section), rules);
}
