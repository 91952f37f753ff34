namespace Khulasa.Content;

/// <summary>Tells from the bytes of a body, before it is parsed, whether reading it as Markdown would take too long.</summary>
internal static class MarkdownBounds
{
    /// <summary>Why a body is not read as Markdown; null when it is.</summary>
    public static string? Problem(string markdown) =>
        markdown.AsSpan().Count('[') > ContentLimits.MaxBodyBrackets
            ? $"the text has more than {ContentLimits.MaxBodyBrackets} opening brackets"
            : null;

    /// <summary>True when a body may have tables, and they can't be larger than <see cref="ContentLimits.MaxTableCells"/>.</summary>
    /// <param name="markdown">The body.</param>
    /// <param name="problem">Why the tables are not read as such; null when they are, or there are none.</param>
    public static bool MayHaveTables(string markdown, out string? problem)
    {
        problem = null;
        if (!markdown.Contains('|')) return false;
        long rows = 0;
        long widest = 0;
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            var bars = line.Count('|');
            rows += bars > 0 ? 1 : 0;
            widest = Math.Max(widest, bars);
        }
        if (rows * (widest + 1) <= ContentLimits.MaxTableCells) return true;
        problem = $"the tables have more than {ContentLimits.MaxTableCells} cells";
        return false;
    }
}
