using Khulasa.Text;

namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Knows the short lines between two paragraphs that are the article's own, though none is a sentence: facts, numbers and
/// verse. They neither are text nor part it. Headlines of other articles are longer.
/// </summary>
internal static class OwnList
{
    private const int MinLines = 3;
    private const int MaxLines = 60;
    private const int MaxLineWords = 8;
    private const double MaxMeanWords = 6;
    private const int MaxLabelWords = 3;

    // "Cooking: Seven soups for rainy weeks" is a headline.
    private const int MaxValueWords = 4;
    private const int MinItemWords = 3;
    private const double MinShare = 0.6;
    private const double MinVerseShare = 0.5;

    /// <summary>Indices of such lines.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="weights">Their weights.</param>
    public static IReadOnlyList<int> FindAll(List<Block> blocks, IReadOnlyList<double> weights)
    {
        var found = new List<int>();
        var last = -1;
        for (var i = 0; i < weights.Count; i++)
        {
            if (weights[i] < LineWeight.Paragraph) continue;
            if (last >= 0 && IsBetween(blocks, weights, last, i)) found.AddRange(Enumerable.Range(last + 1, i - last - 1).Where(line => weights[line] < 0));
            last = i;
        }

        return found;
    }

    /// <summary>True where most of several lines in a row give a number or say something of a label, or end as lines of verse do.</summary>
    /// <param name="lines">The lines.</param>
    public static bool Is(IReadOnlyList<string> lines)
    {
        var words = lines.Select(Prose.CountWords).ToList();
        if (lines.Count < MinLines || words.Max() > MaxLineWords || words.Average() > MaxMeanWords) return false;
        if (lines.Any(line => HeaderDate.Find(line) is not null)) return false;
        return lines.Count(IsFact) >= MinShare * lines.Count || lines.Count(IsVerse) >= MinVerseShare * lines.Count;
    }

    /// <summary>
    /// True where several lines begin with small letters, as the items of a list do (<c>put nets over windows and vents</c>):
    /// links, buttons and headlines begin with capitals where a language has them.
    /// </summary>
    /// <param name="lines">The lines.</param>
    public static bool IsOfSmallLetters(IReadOnlyList<string> lines) =>
        lines.Count(IsSmall) is >= MinLines and var small && small * 2 >= lines.Count;

    private static bool IsSmall(string line) =>
        LetterCase.IsSmall(line[0]) && Prose.CountWords(line) >= MinItemWords && HeaderDate.Find(line) is null;

    private static bool IsBetween(List<Block> blocks, IReadOnlyList<double> weights, int before, int next)
    {
        if (next - before - 1 is < MinLines or > MaxLines) return false;
        for (var i = before + 1; i < next; i++)
            if (weights[i] <= LineWeight.Label) return false;
        return Is([.. blocks[(before + 1)..next].Select(block => block.Text)]);
    }

    // "2 cups of flour", "Weight: 640 g", "Rovers 3, City 1".
    private static bool IsFact(string line) =>
        line.Any(char.IsDigit)
        || line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
            && Prose.CountWords(line[..colon]) <= MaxLabelWords
            && Prose.CountWords(line[colon..]) <= MaxValueWords;

    private static bool IsVerse(string line) => line is [.., ',' or ';' or '،' or '؛' or '—' or '–'];
}
