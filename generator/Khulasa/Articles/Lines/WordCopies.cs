using System.Text.RegularExpressions;

namespace Khulasa.Articles.Lines;

/// <summary>Counts how often words of a kind stand in a capture.</summary>
internal static class WordCopies
{
    /// <summary>The words that a pattern matches, with their number.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="word">The pattern.</param>
    public static Dictionary<string, int> Count(List<Block> blocks, Regex word)
    {
        var copies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks)
            foreach (var match in word.EnumerateMatches(block.Text))
            {
                var text = block.Text.Substring(match.Index, match.Length);
                copies[text] = copies.GetValueOrDefault(text) + 1;
            }

        return copies;
    }
}
