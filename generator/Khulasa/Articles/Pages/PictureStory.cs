using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Gives back the texts of pictures to pages that tell all they have to tell below their pictures: a list of places to see,
/// the pictures of a day. What stands beside them is no more than an introduction.
/// </summary>
internal static class PictureStory
{
    private const int MinTexts = 3;
    private const int MinWords = 12;
    private const int MaxCredit = 8;
    private const double MinGrowth = 3;

    /// <summary>Makes paragraphs of the texts where they are the story.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">Words of the languages.</param>
    public static void Free(PageBlocks page, CleaningRules rules)
    {
        var texts = Enumerable.Range(0, page.Blocks.Count).Where(index => IsText(page.Blocks[index])).ToList();
        if (texts.Count < MinTexts) return;
        var beside = page.Blocks.Where(block => block.Kind != BlockKind.Caption && block.IsProse).Sum(block => block.WordCount);
        if (texts.Sum(index => page.Blocks[index].WordCount) < beside * MinGrowth) return;
        for (var i = 0; i < page.Blocks.Count; i++)
            if (page.Blocks[i].Kind == BlockKind.Caption && !IsCredit(page.Blocks[i].Text, rules))
            {
                if (CreditBehind(page.Blocks[i].Text, rules) is { } credit) page.Blocks[i].CutEnd(credit);
                page.MakeParagraph(i, rules);
            }
    }

    private static bool IsText(Block block) =>
        block.Kind == BlockKind.Caption && block.WordCount >= MinWords && (Prose.EndsAsStatement(block.Text) || SentenceSplitter.Split(block.Text).Count > 1);

    // "The bridge at dawn. Photo: A. Doe": a credit has few words, and so only few sentences.
    private static int? CreditBehind(string text, CleaningRules rules)
    {
        var sentences = SentenceSplitter.Split(text);
        var at = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            at = text.IndexOf(sentences[i], at, StringComparison.Ordinal);
            if (at < 0) return null;
            if (at > 0 && sentences.Count - i <= MaxCredit && IsCredit(text[at..], rules)) return at;
        }

        return null;
    }

    private static bool IsCredit(string text, CleaningRules rules) =>
        Prose.CountWords(text) <= MaxCredit && (CaptionShape.IsLabelled(text, rules) || CaptionShape.Matches(text, rules));
}
