using Khulasa.Articles.Metadata.Authors;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>
/// Finds the boxes about the writer in a text capture: <c>Jane Doe is a reporter in Geneva</c>, where Jane Doe is who
/// the byline names, or who a line right above names. Nothing of the article comes behind such a box.
/// </summary>
internal static class WriterBox
{
    private const int MaxWords = 140;
    private const int MinNameWords = 2;
    private const int MaxNameWords = 4;
    private const int MaxHeadingWords = 6;
    private const int NameLines = 4;

    // Right below "by Jane Doe" a list of books says what hers is about.
    private const int MinLinesBetween = 3;

    /// <summary>Indices of the paragraphs about writers.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static IEnumerable<int> FindAll(List<Block> blocks, CleaningRules rules)
    {
        var bylines = new List<(string Text, int Index)>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var text = blocks[i].Text;
            var words = Prose.CountWords(text);
            if (words <= MaxWords
                && NameAt(text) is { } name
                && (bylines.Exists(byline => i - byline.Index >= MinLinesBetween && byline.Text.Contains(name, StringComparison.OrdinalIgnoreCase))
                    || Heading(blocks, i, name) is { } heading
                        && (rules.BioCues.MatchStart(text[name.Length..]) is not null || rules.AuthorBoxNames.MatchStart(heading) is not null)))
                yield return i;
            else if (words <= MaxHeadingWords * 2 && LineLabel.Read(text, rules.AuthorLabels) is { Rest.Length: > 0 }) bylines.Add((text, i));
        }
    }

    /// <summary>
    /// The one person whose name stands alone right above a paragraph that begins with it, and nowhere in the paragraphs before:
    /// <c>Jane Doe</c> above <c>Jane Doe has kept bees since …</c>. A list of persons presents several.
    /// </summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="rules">The rules to clean by.</param>
    /// <returns>The name and the index of the paragraph; null where there is none, or more than one.</returns>
    public static (string Name, int Index)? Presented(List<Block> blocks, CleaningRules rules)
    {
        (string Name, int Index)? found = null;
        for (var i = 1; i < blocks.Count; i++)
        {
            var name = blocks[i - 1].Text;
            if (!BeginsWithName(blocks[i].Text, name, rules)) continue;
            if (found is { } first && first.Name != name) return null;
            found ??= (name, i);
        }

        return found is { } only && !blocks.Take(only.Index - 1).Any(block => block.IsProse && block.Text.Contains(only.Name, StringComparison.OrdinalIgnoreCase))
            ? only
            : null;
    }

    // "Jane Doe has …", "Jane has …"
    private static bool BeginsWithName(string text, string name, CleaningRules rules)
    {
        if (name.Length > LoneName.MaxLetters || name.IndexOf(' ', StringComparison.Ordinal) is not (var space and > 0)) return false;
        var isWhole = text.Length > name.Length && text[name.Length] == ' ' && text.StartsWith(name, StringComparison.Ordinal);
        return (isWhole || text.AsSpan().StartsWith(name.AsSpan(0, space + 1)) && LetterCase.IsSmall(text[space + 1]) && PersonName.IsKnown(name, rules))
            && Prose.IsProse(text)
            && LoneName.Read(name, rules) == name;
    }

    // Two to four words with capitals, and a word without one behind them.
    private static string? NameAt(string text)
    {
        int end = 0, words = 0;
        while (words <= MaxNameWords)
        {
            var next = text.IndexOf(' ', end);
            if (next < 0 || next == end) return null;
            if (!char.IsUpper(text[end])) break;
            if (!char.IsLetter(text[next - 1]) && text[next - 1] != '.') return null;
            (end, words) = (next + 1, words + 1);
        }

        return words is >= MinNameWords and <= MaxNameWords && LetterCase.IsSmall(text[end]) ? text[..(end - 1)] : null;
    }

    // "Jane Doe", "About Jane Doe".
    private static string? Heading(List<Block> blocks, int index, string name)
    {
        for (var i = index - 1; i >= 0 && i >= index - NameLines; i--)
            if (blocks[i].Text is var text && text.EndsWith(name, StringComparison.OrdinalIgnoreCase) && Prose.CountWords(text) <= MaxHeadingWords)
                return text;
        return null;
    }
}
