using System.Globalization;
using System.Text.RegularExpressions;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Follows a series beyond the end of a run: entries of one form, each below a heading with the next number, or with the
/// same labels between its lines (<c>Where</c>, <c>Price</c>), have too few sentences to make one run.
/// </summary>
internal static partial class RunSeries
{
    private const int MaxLabelWords = 4;
    private const int MaxHeadingWords = 14;
    private const int MinWordsBelow = 2;
    private const int MinEntries = 3;
    private const int MaxGap = 12;
    private const int MaxEntries = 200;

    /// <summary>The run with the entries of its series behind it.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="run">The run.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static ProseRun Follow(List<Block> blocks, IReadOnlyList<double> weights, ProseRun run, CleaningRules rules)
    {
        var labels = LabelsIn(blocks, weights, run, rules);
        var numbers = Enumerable.Range(run.Start, run.End - run.Start).Select(i => NumberOf(blocks[i].Text)).OfType<int>().ToList();
        int? next = numbers.Count > 0 ? numbers[^1] + 1 : null;
        for (var entry = 0; entry < MaxEntries && NextEntry(blocks, weights, run.End, labels, ref next, rules) is { } end; entry++)
            run = run with { End = end };
        return run;
    }

    // Short lines that stand above other words each time, as no button does: again and again in the run, or, with a colon, once in it.
    private static HashSet<string> LabelsIn(List<Block> blocks, IReadOnlyList<double> weights, ProseRun run, CleaningRules rules)
    {
        var inside = TextsBelow(blocks, weights, run.Start, run.End, rules);
        HashSet<string> labels = [.. inside.Where(label => label.Value.Count >= MinEntries).Select(label => label.Key)];
        if (labels.Count > 1) return labels;
        var all = TextsBelow(blocks, weights, 0, blocks.Count, rules);
        labels = [.. inside.Keys.Where(label => label.EndsWith(':') && all[label].Count >= MinEntries)];
        return labels.Count > 1 ? labels : [];
    }

    private static Dictionary<string, HashSet<string>> TextsBelow(
        List<Block> blocks, IReadOnlyList<double> weights, int start, int end, CleaningRules rules)
    {
        var below = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        for (var i = start; i + 1 < end; i++)
        {
            if (LabelOf(blocks[i].Text, rules) is not { } label
                || weights[i] <= LineWeight.End
                || Prose.CountWords(blocks[i + 1].Text) < MinWordsBelow)
            {
                continue;
            }

            if (!below.TryGetValue(label, out var texts)) below.Add(label, texts = new HashSet<string>(StringComparer.Ordinal));
            texts.Add(blocks[i + 1].Text);
        }

        return below;
    }

    private static int? NextEntry(
        List<Block> blocks, IReadOnlyList<double> weights, int from, HashSet<string> labels, ref int? number, CleaningRules rules)
    {
        for (var i = from; i < blocks.Count && i < from + MaxGap && weights[i] > LineWeight.End; i++)
        {
            var isNumber = number is not null && NumberOf(blocks[i].Text) == number;
            if (!isNumber && (LabelOf(blocks[i].Text, rules) is not { } label || !labels.Contains(label))) continue;
            if (EndOfText(weights, i + 1) is not { } end) continue;
            if (isNumber) number++;
            return end;
        }

        return null;
    }

    // Behind the next lines of text.
    private static int? EndOfText(IReadOnlyList<double> weights, int from)
    {
        for (var i = from; i < weights.Count && i < from + MaxGap && weights[i] > LineWeight.End; i++)
        {
            if (weights[i] <= 0) continue;
            while (i < weights.Count && weights[i] > 0) i++;
            return i;
        }

        return null;
    }

    private static string? LabelOf(string text, CleaningRules rules)
    {
        var hasColon = text.EndsWith(':');
        if (Prose.CountWords(text) > MaxLabelWords || SentenceSplitter.IsTerminated(text) && !hasColon) return null;
        var words = Tokenizer.FoldedWords(text);
        if (words.Count == 0 || words.TrueForAll(word => word.All(char.IsAsciiDigit)) || !hasColon && rules.Labels.MatchWhole(words) is not null)
            return null;
        return string.Join(' ', words) + (hasColon ? ":" : "");
    }

    /// <summary>
    /// Index of a heading that counts on, as in <c>3. Saving water</c> above a box of teasers and <c>4. Start them young</c>
    /// below it; null where none does.
    /// </summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="box">Index of the first line of the box.</param>
    /// <param name="end">Index of the last line that may be the heading.</param>
    public static int? NextHeading(List<Block> blocks, int box, int end)
    {
        var last = blocks.Take(box).Where(block => block.IsOpen).Select(block => NumberOf(block.Text)).LastOrDefault(number => number is not null);
        for (var i = box + 1; last is not null && i <= end; i++)
            if (NumberOf(blocks[i].Text) == last + 1) return i;
        return null;
    }

    /// <summary>The number of a heading such as <c>3. The harbour</c>; null for every other line.</summary>
    /// <param name="text">The line.</param>
    internal static int? NumberOf(string text) =>
        Number().Match(text) is { Success: true } match
        && Prose.CountWords(text) <= MaxHeadingWords
        && int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    // "3. Nvidia GTC", "#3 The harbour", "3) …"
    [GeneratedRegex(@"^#?(\d{1,3})[.):]?\s+\p{L}")]
    private static partial Regex Number();
}
