namespace Khulasa.Articles.Pages;

/// <summary>
/// Takes the worth from paragraphs in which a page asks to be allowed to follow its readers. They stand in one box of a
/// page, often before everything else, and below a short article they are longer than it.
/// </summary>
internal static class Consent
{
    // An article about the matter goes on for longer.
    private const int MaxParagraphs = 8;

    /// <summary>Sets the worth of such paragraphs, and of those between them, to nothing.</summary>
    public static void Devalue(IReadOnlyList<Block> blocks, double[] worth, CleaningRules rules)
    {
        int first = -1, last = -1, count = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (worth[i] <= 0 || rules.ConsentPhrases.MatchAnywhere(blocks[i].Text) is null) continue;
            if (first >= 0 && i - last > MaxParagraphs) return;
            if (first < 0) first = i;
            (last, count) = (i, count + 1);
        }

        if (count > MaxParagraphs || count == 0 || IsArticle(blocks, worth, first, last)) return;
        for (var i = first; i <= last; i++) worth[i] = 0;
    }

    // What is nearly all that the page says is what it is about.
    private static bool IsArticle(IReadOnlyList<Block> blocks, double[] worth, int first, int last)
    {
        double inside = 0, outside = 0;
        for (var i = 0; i < blocks.Count; i++)
            if (i >= first && i <= last) inside += worth[i];
            else outside += worth[i];
        return outside * 4 < inside;
    }
}
