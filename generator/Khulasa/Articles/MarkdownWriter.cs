using System.Globalization;
using System.Text;

namespace Khulasa.Articles;

/// <summary>
/// Writes blocks as Markdown. What came from a capture can become text, emphasis, a list, a quotation, a table, a
/// picture or an http(s) link, and nothing else: every character with a meaning in Markdown or HTML is escaped.
/// </summary>
public static class MarkdownWriter
{
    /// <summary>Markdown of the blocks, ending with a line feed; empty when there are none.</summary>
    public static string Write(IEnumerable<Block> blocks)
    {
        var result = new StringBuilder();
        Block? previous = null;
        foreach (var block in blocks)
        {
            var text = WriteBlock(block, previous);
            if (text.Length == 0) continue;
            if (previous is not null) result.Append(Joint(previous, block));
            result.Append(text);
            previous = block;
        }

        return result.Length == 0 ? "" : result.Append('\n').ToString();
    }

    private static string Joint(Block previous, Block block) =>
        previous.Kind == BlockKind.ListItem && block.Kind == BlockKind.ListItem ? "\n"
        : previous.Kind == BlockKind.Quote && block.Kind == BlockKind.Quote ? "\n>\n"
        : "\n\n";

    private static string WriteBlock(Block block, Block? previous)
    {
        if (block.Kind == BlockKind.Code) return Fence(block.Text);
        if (block.Rows is { } rows) return WriteTable(rows);
        if (block.Picture is { } picture) return $"![{MarkdownEscape.Inline(picture.Text)}]({MarkdownEscape.Address(picture.Address)})";
        var text = WriteRuns(block.Runs);
        if (text.Length == 0) return "";
        return block.Kind switch
        {
            // Level 1 is the page's headline, which is not part of the body.
            BlockKind.Heading => new string('#', Math.Clamp(block.Level, 2, 6)) + " " + text,
            BlockKind.ListItem => Indent(block, previous) + text,
            BlockKind.Quote => "> " + MarkdownEscape.LineStart(text),
            _ => MarkdownEscape.LineStart(text),
        };
    }

    private static string Indent(Block block, Block? previous)
    {
        // An item can only be deeper than the one before it by one step; a first item is never deep.
        var deepest = previous?.Kind == BlockKind.ListItem ? previous.Level + 1 : 1;
        var depth = Math.Clamp(block.Level, 1, deepest);
        var mark = block.Number > 0 ? block.Number.ToString(CultureInfo.InvariantCulture) + ". " : "- ";
        return new string(' ', (depth - 1) * 2) + mark;
    }

    private static string WriteRuns(IReadOnlyList<Run> runs)
    {
        var result = new StringBuilder();
        foreach (var run in runs) result.Append(WriteRun(run));
        return result.ToString().Trim();
    }

    private static string WriteRun(Run run)
    {
        var inner = run.Text.Trim();
        if (inner.Length == 0) return run.Text;
        var text = run.Style.HasFlag(RunStyle.Code) && !inner.Contains('`', StringComparison.Ordinal)
            ? "`" + inner + "`"
            : MarkdownEscape.Inline(inner);
        if (run.Style.HasFlag(RunStyle.Italic)) text = "*" + text + "*";
        if (run.Style.HasFlag(RunStyle.Bold)) text = "**" + text + "**";
        if (run.Href is { } href && href.StartsWith("http", StringComparison.Ordinal)) text = $"[{text}]({MarkdownEscape.Address(href)})";
        var before = run.Text.StartsWith(' ') ? " " : "";
        var after = run.Text.EndsWith(' ') ? " " : "";
        return before + text + after;
    }

    private static string WriteTable(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = rows.Max(row => row.Count);
        var result = new StringBuilder();
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0) result.Append('\n');
            result.Append('|');
            for (var column = 0; column < columns; column++)
                result.Append(' ').Append(MarkdownEscape.Inline(column < rows[i].Count ? rows[i][column] : "")).Append(" |");
            if (i == 0) result.Append("\n|").Insert(result.Length, " --- |", columns);
        }

        return result.ToString();
    }

    private static string Fence(string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal)) fence += "`";
        return fence + "\n" + text.ReplaceLineEndings("\n").Trim('\n') + "\n" + fence;
    }
}

/// <summary>Escapes text so that Markdown shows it as it is.</summary>
internal static class MarkdownEscape
{
    public static string Inline(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (NeedsEscape(text, i)) result.Append('\\');
            result.Append(text[i]);
        }

        return result.ToString();
    }

    /// <summary>Escapes what has a meaning only at the start of a line; the text is escaped inline already.</summary>
    public static string LineStart(string text)
    {
        if (text.Length == 0) return text;
        if (text[0] is '#' or '+' or '-' or '=' or ':') return "\\" + text;
        var digits = 0;
        while (digits < text.Length && digits < 10 && char.IsAsciiDigit(text[digits])) digits++;
        return digits > 0 && digits < text.Length && text[digits] is '.' or ')' ? text[..digits] + "\\" + text[digits..] : text;
    }

    public static string Address(string href) =>
        href.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
            .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal)
            .Replace("\\", "%5C", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);

    private static bool NeedsEscape(string text, int index) => text[index] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '>' or '|' or '~' or '$' or '{' or '}' or '^' => true,
        // Inside a word an underscore is only an underscore.
        '_' => !(index > 0 && index + 1 < text.Length && char.IsLetterOrDigit(text[index - 1]) && char.IsLetterOrDigit(text[index + 1])),
        '&' => index + 1 < text.Length && (char.IsAsciiLetter(text[index + 1]) || text[index + 1] == '#'),
        _ => false,
    };
}
