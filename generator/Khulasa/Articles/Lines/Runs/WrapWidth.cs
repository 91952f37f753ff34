using Khulasa.Text;

namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// The width at which a tool broke the lines of a text capture, as browsers for terminals do: each line is so long that
/// the next one's first word had no room on it. Small and capital letters need not tell, so this works in any script.
/// </summary>
internal readonly record struct WrapWidth(int Letters)
{
    private const int MinLetters = 40;
    private const int MaxLetters = 130;
    private const int MinLines = 4;

    // The columns of a printed paper; lists have short lines of one length too.
    private const int NarrowLetters = 30;
    private const int MinNarrowLines = 7;
    private const double MinShare = 0.75;
    private const double FullShare = 0.85;
    private const int Slack = 3;

    /// <summary>True when the lines are wrapped at a width.</summary>
    public bool IsKnown => Letters > 0;

    /// <summary>The width of a capture's lines; zero when they are not wrapped.</summary>
    public static WrapWidth Of(List<Block> blocks)
    {
        // A paragraph on one line is longer than any terminal is wide.
        var letters = blocks.Count == 0 ? 0 : blocks.Max(block => block.Text.Length);
        var least = letters < MinLetters ? NarrowLetters : MinLetters;
        if (letters < least || letters > MaxLetters) return default;
        var width = new WrapWidth(letters);
        return OfLines(blocks, letters, least) is { IsKnown: true } known ? known : width.WrapsParagraphs(blocks) ? width : default;
    }

    /// <summary>True when a line goes on with the next one.</summary>
    public bool Wraps(string line, string next)
    {
        var word = next.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? space : next.Length;
        return IsKnown && line.Length >= Math.Min(MinLetters, Letters - Slack * 2) && line.Length + 1 + word > Letters - Slack;
    }

    private static WrapWidth OfLines(List<Block> blocks, int letters, int least)
    {
        // Two lines in a row; the last line of a paragraph is as long as it is, and paragraphs may be of one length.
        var pairs = blocks.Zip(blocks.Skip(1))
            .Where(pair => !pair.Second.HasGapBefore && pair.First.Text.Length >= least && !SentenceSplitter.IsTerminated(pair.First.Text))
            .ToList();
        if (pairs.Count < MinLines || pairs.Max(pair => pair.First.Text.Length) < letters * FullShare) return default;
        var width = new WrapWidth(pairs.Max(pair => pair.First.Text.Length));
        var wrapped = pairs.Count(pair => width.Wraps(pair.First.Text, pair.Second.Text));
        return wrapped >= (letters < MinLetters ? MinNarrowLines : MinLines) && wrapped >= pairs.Count * MinShare ? width : default;
    }

    // A paragraph stands between two blank lines and ends as a sentence; menus, however many their lines are, do not.
    private bool WrapsParagraphs(List<Block> blocks)
    {
        int lines = 0, full = 0, others = 0;
        for (int start = 0, end; start < blocks.Count; start = end)
        {
            var isFull = true;
            for (end = start + 1; end < blocks.Count && !blocks[end].HasGapBefore; end++) isFull &= Wraps(blocks[end - 1].Text, blocks[end].Text);
            if (end == start + 1 || !SentenceSplitter.IsTerminated(blocks[end - 1].Text)) continue;
            lines += isFull ? end - start - 1 : 0;
            full += isFull ? 1 : 0;
            others += isFull ? 0 : 1;
        }

        return lines >= MinLines && full >= others;
    }
}
