using Khulasa.Text;

namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Measures how much some lines speak to readers (<c>you</c>, <c>our</c>). A paper does so in its boxes; an article that does so all
/// along is a guide.
/// </summary>
internal static class ReaderAddress
{
    /// <summary>Lines with a larger share speak to readers.</summary>
    public const double Many = 0.05;

    /// <summary>Share of the words of some lines with which a paper speaks to its readers, 0 to 1.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="start">Index of the first.</param>
    /// <param name="end">Index behind the last.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static double Share(List<Block> blocks, int start, int end, CleaningRules rules)
    {
        int words = 0, addresses = 0;
        for (var i = start; i < end; i++)
            foreach (var word in Tokenizer.FoldedWords(blocks[i].Text))
            {
                words++;
                if (rules.AddressWords.Contains(word)) addresses++;
            }

        return words == 0 ? 0 : (double)addresses / words;
    }
}
