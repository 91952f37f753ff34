using System.Globalization;
using System.Text.RegularExpressions;
using Khulasa.Articles.Lines;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Repair;

/// <summary>
/// Takes out what a browser prints at the edges of each sheet, in the text of a page that was saved as PDF: the day of
/// printing with the window's title, the address, and the number of the sheet. They stand in the middle of sentences.
/// </summary>
public sealed partial class PrintedPages : ICleaningStep
{
    private const int MaxNumberLetters = 30;
    private const int MaxEdgeLetters = 250;
    private const int LinesToNumber = 2;
    private const int MinWords = 5;

    /// <inheritdoc/>
    public string Name => "edges of printed pages";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Capture.IsHtml) return;
        var numbers = NumberLines(draft.Blocks);
        if (numbers.Count == 0) return;
        var repeated = Repeated(draft.Blocks);
        var kept = new List<Block>(draft.Blocks.Count);
        var isBehindEdge = false;
        foreach (var (i, block) in draft.Blocks.Index())
        {
            if (IsEdge(block.Text, i, numbers, repeated))
            {
                draft.Pruned.Add(new PrunedPart("line", Name, block.Text, block.Line));
                isBehindEdge = true;
                continue;
            }

            kept.Add(isBehindEdge && block.HasGapBefore && kept.Count > 0 && IsBroken(kept[^1])
                ? block.Part(block.Text, hasGapBefore: false)
                : block);
            isBehindEdge = false;
        }

        draft.Blocks = kept;
    }

    // The number of the sheet and of all sheets: the address before it shows that a browser wrote it; elsewhere they have to count up.
    private static HashSet<int> NumberLines(List<Block> blocks)
    {
        var found = new HashSet<int>();
        var counted = new Dictionary<int, List<(int Index, int Sheet)>>();
        foreach (var (i, block) in blocks.Index())
        {
            if (block.Text.Length > MaxEdgeLetters) continue;
            if (AddressAndNumber().IsMatch(block.Text)) found.Add(i);
            else if (block.Text.Length <= MaxNumberLetters
                && Numbers().Match(block.Text) is { Success: true } match
                && int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) is var sheet
                && int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) is var all
                && sheet > 0
                && sheet <= all)
                (counted.TryGetValue(all, out var row) ? row : counted[all] = []).Add((i, sheet));
        }

        foreach (var (all, row) in counted)
            if (all > 1 && row.Select(line => line.Sheet).SequenceEqual(Enumerable.Range(1, all))) found.UnionWith(row.Select(line => line.Index));
        return found;
    }

    // Each sheet has the same line at its head.
    private static HashSet<string> Repeated(List<Block> blocks)
    {
        var once = new HashSet<string>(StringComparer.Ordinal);
        return [.. blocks.Select(block => block.Text).Where(text => text.Length <= MaxEdgeLetters && !once.Add(text))];
    }

    private static bool IsEdge(string text, int index, HashSet<int> numbers, HashSet<string> repeated)
    {
        if (numbers.Contains(index)) return true;
        if (text.Length > MaxEdgeLetters) return false;
        var isAtNumber = Enumerable.Range(index - LinesToNumber, 2 * LinesToNumber + 1).Any(numbers.Contains);
        return AddressAlone().IsMatch(text) && isAtNumber
            || PrintedAt().IsMatch(text) && HeaderDate.Find(text) is { Match.Start: 0 } && (isAtNumber || index == 0 || repeated.Contains(text));
    }

    private static bool IsBroken(Block block) => block.WordCount >= MinWords && !SentenceSplitter.IsTerminated(block.Text);

    [GeneratedRegex(@"^(?:https?://|www\.)\S+\s+\d{1,3}\s?/\s?\d{1,3}$")]
    private static partial Regex AddressAndNumber();

    [GeneratedRegex(@"^(?:https?://|www\.)\S+$")]
    private static partial Regex AddressAlone();

    // "Page 1 of 2", "1/2", "صفحة 1 من 2"
    [GeneratedRegex(@"^(?:\p{L}+\s)?([0-9]{1,3})\s?(?:/|\s\p{L}{1,5}\s)\s?([0-9]{1,3})$")]
    private static partial Regex Numbers();

    // "14/06/2021, 09:12 Talks begin in Geneva | The Paper"
    [GeneratedRegex(@"^[\d./-]{6,10},?\s+\d{1,2}:\d\d(?:\s?[AaPp]\.?[Mm]\.?)?\s+\S")]
    private static partial Regex PrintedAt();
}
