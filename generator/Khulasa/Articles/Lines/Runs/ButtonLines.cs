using Khulasa.Text;

namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Knows the rows of buttons between two paragraphs with which readers share what they read or subscribe to a letter, a line each:
/// <c>Facebook</c>, <c>X</c>, <c>Copy link</c>. They neither are text nor part it: pages set them below the first paragraph as well
/// as below the last one. What speaks to readers below them is no text either.
/// </summary>
internal static class ButtonLines
{
    private const int MinLines = 2;
    private const int MinNetworks = 2;
    private const int MaxLines = 12;

    /// <summary>Indices of such lines.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static IReadOnlyList<int> FindAll(List<Block> blocks, IReadOnlyList<double> weights, CleaningRules rules)
    {
        var found = new List<int>();
        var last = -1;
        for (var i = 0; i < weights.Count; i++)
        {
            if (weights[i] < LineWeight.Paragraph || !Prose.EndsAsStatement(blocks[i].Text)) continue;
            if (last >= 0
                && IsRow(blocks, weights, last + 1, i, rules)
                && ReaderAddress.Share(blocks, i, i + 1, rules) <= ReaderAddress.Many)
            {
                found.AddRange(Enumerable.Range(last + 1, i - last - 1));
            }

            last = i;
        }

        return found;
    }

    private static bool IsRow(List<Block> blocks, IReadOnlyList<double> weights, int start, int end, CleaningRules rules)
    {
        if (end - start is < MinLines or > MaxLines) return false;
        int networks = 0, offers = 0;
        for (var i = start; i < end; i++)
        {
            var words = LineCues.WithoutNumbers(Tokenizer.FoldedWords(blocks[i].Text));
            if (rules.Networks.MatchWhole(words) is not null) networks++;
            else if (rules.SubscribeButtons.MatchWhole(words) is not null || SiteNotice.Is(blocks[i].Text, blocks[i].WordCount, rules)) offers++;
            else if (words.Count > 0 && weights[i] != LineWeight.Label) return false;
        }

        return networks >= MinNetworks || offers > 0;
    }
}
