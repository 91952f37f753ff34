namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Knows the lines that stand where a page waits to be allowed to show a post or a film: <c>Recommended content</c>, the
/// request for consent and its button. Nothing else is announced there, and even a last paragraph alone is of the text.
/// </summary>
internal static class Placeholder
{
    /// <summary>True when the lines between two pieces of text are such a place.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="start">Index of the first line between them.</param>
    /// <param name="end">Index behind the last one.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static bool IsBetween(List<Block> blocks, IReadOnlyList<double> weights, int start, int end, CleaningRules rules)
    {
        bool hasCue = false, hasRequest = false;
        for (var i = start; i < end; i++)
        {
            var isCue = rules.ContinueCues.MatchWhole(blocks[i].Text) is not null;
            if (!isCue && weights[i] > LineWeight.Label) return false;
            hasCue |= isCue;
            hasRequest |= !isCue;
        }

        return hasCue && hasRequest;
    }
}
