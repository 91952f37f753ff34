using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Header;

/// <summary>
/// Reads the sections the page stands in: lines before the text that are nothing but names of sections, even when
/// fused into one word (<c>الأخبارتقاريرسياسة</c> in capture 003).
/// </summary>
public sealed class SectionLine : ICleaningStep
{
    private const int MinMenu = 4;
    private const int MinMenuLines = 6;
    private const int MaxGap = 2;
    private const int MaxGapWords = 3;

    /// <inheritdoc/>
    public string Name => "sections";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var end = draft.FirstProse();
        var row = new List<string>();
        var (gap, lines) = (0, 0);
        for (var i = 0; i < end; i++)
        {
            var block = draft.Blocks[i];
            if (block.HasGapBefore && lines >= MinMenuLines) Close(draft, row, ref lines);
            if (!block.IsOpen || SectionList.Read(block.Text, draft.Rules) is not { } sections)
            {
                // A menu also holds names that no list knows, and buttons.
                if (++gap > MaxGap && row.Count >= MinMenu || !IsShort(block)) Close(draft, row, ref lines);
                else lines++;
                continue;
            }

            // "Home > World": where the article stands, below the menu.
            if (sections.Count > 1) Close(draft, row, ref lines);
            gap = 0;
            lines++;
            block.Assign(BlockRole.Section, Name);
            row.AddRange(sections);
        }

        Close(draft, row, ref lines);
    }

    private static bool IsShort(Block block) => block.WordCount <= MaxGapWords && !block.Text.Any(char.IsDigit);

    // Many in a row are the menu of the site, and tell nothing about the article; of a row of many more short lines a few may be known.
    private static void Close(ArticleDraft draft, List<string> row, ref int lines)
    {
        if (draft.Capture.IsHtml || row.Count < MinMenu && lines < MinMenuLines)
        {
            draft.Sections.AddRange(row.Where(section => !draft.Sections.Contains(section) && !IsButton(section, draft.Rules))
                .Distinct(StringComparer.Ordinal));
        }

        row.Clear();
        lines = 0;
    }

    // The way home is no section.
    private static bool IsButton(string section, CleaningRules rules) => LineCues.IsLabel(Tokenizer.FoldedWords(section), rules);
}
