using System.Buffers;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// The width at which a text was set in print, as the text of a PDF, a scan or a word processor has it: every line is as
/// wide as the column, but letters are narrow and wide, so that lines of one width have any number of them.
/// </summary>
/// <param name="Units">The width of the column, in letters of usual width; zero when the lines are no column.</param>
internal readonly record struct PrintedWidth(double Units)
{
    private const int MinOpenLines = 4;
    private const int MinWords = 3;
    private const int MaxLetters = 200;
    private const double MinUnits = 25;
    private const double MaxUnits = 130;
    private const double MinFullShare = 0.8;

    // What is left of a line when the next word has no room on it, with what the widths of letters are wrong by.
    private const double FullShare = 0.86;
    private const double TooWide = 1.15;
    private const double MaxTooWideShare = 0.3;

    private const double Narrow = 0.6;
    private const double Wide = 1.5;
    private static readonly SearchValues<char> NarrowLetters = SearchValues.Create(" اأإآلء1.,،:;؛!|'\"()[]ijltfr");
    private static readonly SearchValues<char> WideLetters = SearchValues.Create("سشصضmwMW");

    /// <summary>True when the lines are those of a column.</summary>
    public bool IsKnown => Units > 0;

    /// <summary>
    /// The width of a capture's lines. Only lines that end in the middle of a sentence tell it, behind a comma or a word
    /// that ends none, or above the short end of a paragraph; those that a link broke do so anywhere, those of a column at
    /// its edge.
    /// </summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static PrintedWidth Of(List<Block> blocks, CleaningRules rules)
    {
        var open = blocks.Zip(blocks.Skip(1)).Where(pair => IsOpen(pair.First, pair.Second, rules)).ToList();
        if (open.Count < MinOpenLines) return default;
        var widths = open.ConvertAll(pair => UnitsOf(pair.First.Text));
        widths.Sort();
        // One line in ten may be wider: what stands above the columns.
        var width = new PrintedWidth(widths[(widths.Count - 1) * 9 / 10]);
        return width.Units is >= MinUnits and <= MaxUnits
            && open.Count(pair => width.Wraps(pair.First.Text, pair.Second.Text)) >= open.Count * MinFullShare
            && !width.IsExceededIn(blocks)
            ? width
            : default;
    }

    /// <summary>True when a line goes on with the next one. Where a script has capitals, they begin headlines and names as well.</summary>
    public bool Wraps(string line, string next)
    {
        if (!IsKnown || BeginsAnew(next) || UnitsOf(line) is var units && units > Units * TooWide) return false;
        var word = next.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? next[..space] : next;
        return units + Narrow + UnitsOf(word) >= Units * FullShare;
    }

    // Paragraphs on one line: nothing is wrapped.
    private bool IsExceededIn(List<Block> blocks)
    {
        var widest = Units * TooWide;
        return blocks.Where(block => UnitsOf(block.Text) > widest).Sum(block => (double)block.Text.Length)
            > blocks.Sum(block => (double)block.Text.Length) * MaxTooWideShare;
    }

    // Capitals tell where a sentence goes on better than any width does; and pieces that links broke off end in commas as well.
    private static bool IsOpen(Block line, Block next, CleaningRules rules)
    {
        if (line.Kind != BlockKind.Paragraph || next is not { Kind: BlockKind.Paragraph, HasGapBefore: false }) return false;
        if (line.Text.Length > MaxLetters || next.Text.Length > MaxLetters || line.WordCount < MinWords || BeginsAnew(next.Text)) return false;
        if (ScriptDetector.Detect(line.Text) != Script.Arabic) return false;
        return line.Text[^1] is ',' or '،' or '؛'
            || char.IsLetter(line.Text[^1])
                && (rules.StopWords.Contains(ArabicNormalizer.Fold(line.Text[(line.Text.LastIndexOf(' ') + 1)..]))
                    || rules.ClauseWords.MatchStart(next.Text) is not null
                    || SentenceSplitter.IsTerminated(next.Text));
    }

    // Below a headline its day stands.
    private static bool BeginsAnew(string text) =>
        char.IsUpper(text[0]) || char.IsDigit(text[0]) && HeaderDate.Find(text) is { Match.Start: 0 };

    private static double UnitsOf(string text)
    {
        var units = 0d;
        foreach (var c in text)
            if (!ArabicLetters.IsMark(c) && !ArabicLetters.IsDirectionMark(c))
                units += NarrowLetters.Contains(c) ? Narrow : WideLetters.Contains(c) ? Wide : 1;
        return units;
    }
}
