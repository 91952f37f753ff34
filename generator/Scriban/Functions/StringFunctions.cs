using System.Globalization;
using System.Text;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The <c>string</c> object. A missing text counts as empty unless a member says otherwise.</summary>
public static partial class StringFunctions
{
    /// <summary>Puts <paramref name="with"/> behind the text.</summary>
    public static string Append(string? text, string? with) => text + with;

    /// <summary>Puts <paramref name="by"/> before the text.</summary>
    public static string Prepend(string? text, string? by) => by + text;

    /// <summary>Makes the first character upper case and leaves the rest.</summary>
    public static string Capitalize(string? text) =>
        string.IsNullOrEmpty(text) || char.IsUpper(text[0]) ? text ?? string.Empty : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>Makes the first character of every word upper case.</summary>
    public static string Capitalizewords(string? text)
    {
        var result = new StringBuilder(text?.Length ?? 0);
        var previous = ' ';
        foreach (var c in text ?? string.Empty)
        {
            result.Append(char.IsWhiteSpace(previous) ? char.ToUpperInvariant(c) : c);
            previous = c;
        }

        return result.ToString();
    }

    /// <summary>Whether <paramref name="value"/> stands in the text, compared ordinally.</summary>
    public static bool Contains(string? text, string? value) =>
        text is not null && !string.IsNullOrEmpty(value) && text.Contains(value, StringComparison.Ordinal);

    /// <summary>Whether the text is null or has no characters.</summary>
    public static bool Empty(string? text) => string.IsNullOrEmpty(text);

    /// <summary>Whether the text is null or has only blanks.</summary>
    public static bool Whitespace(string? text) => string.IsNullOrWhiteSpace(text);

    /// <summary>Lower case, the same in every culture.</summary>
    public static string Downcase(string? text) => text?.ToLowerInvariant() ?? string.Empty;

    /// <summary>Upper case, the same in every culture.</summary>
    public static string Upcase(string? text) => text?.ToUpperInvariant() ?? string.Empty;

    /// <summary>Whether the text begins with <paramref name="value"/>.</summary>
    public static bool StartsWith(string? text, string? value) =>
        value is not null && text is not null && text.StartsWith(value, StringComparison.Ordinal);

    /// <summary>Whether the text ends with <paramref name="value"/>.</summary>
    public static bool EndsWith(string? text, string? value) =>
        value is not null && text is not null && text.EndsWith(value, StringComparison.Ordinal);

    /// <summary>Whether two texts differ in upper and lower case at most.</summary>
    public static bool EqualsIgnoreCase(string? text, string? value) => string.Equals(text, value, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text in lower case with one dash for everything but letters and digits; null is an error.</summary>
    public static string Handleize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) result.Append(char.ToLowerInvariant(c));
            else if (result.Length > 0 && result[^1] != '-') result.Append('-');
        }

        return result.ToString().TrimEnd('-');
    }

    /// <summary>Where <paramref name="search"/> begins, counted from 0; −1 when it is not there.</summary>
    public static int IndexOf(string? text, string? search, int? startIndex = null, int? count = null, string? stringComparison = null)
    {
        if (string.IsNullOrEmpty(text) || search is null) return -1;
        var comparison = Enum.TryParse<StringComparison>(stringComparison, true, out var parsed) ? parsed : StringComparison.Ordinal;
        var start = Math.Clamp(startIndex ?? 0, 0, text.Length);
        return text.IndexOf(search, start, Math.Clamp(count ?? text.Length, 0, text.Length - start), comparison);
    }

    /// <summary>Removes blanks on the left.</summary>
    public static string Lstrip(string? text) => text?.TrimStart() ?? string.Empty;

    /// <summary>Removes blanks on the right.</summary>
    public static string Rstrip(string? text) => text?.TrimEnd() ?? string.Empty;

    /// <summary>Removes blanks on both sides.</summary>
    public static string Strip(string? text) => text?.Trim() ?? string.Empty;

    /// <summary>Removes line ends.</summary>
    public static string StripNewlines(string? text) =>
        text?.Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal) ?? string.Empty;

    /// <summary>The first word for 1, the other one for any other number.</summary>
    public static string? Pluralize(int number, string? singular, string? plural) => number == 1 ? singular : plural;

    /// <summary>Removes every <paramref name="remove"/>.</summary>
    public static string Remove(string? text, string? remove) => Replace(text, remove, string.Empty);

    /// <summary>Removes the first <paramref name="remove"/>.</summary>
    public static string RemoveFirst(string? text, string? remove) => ReplaceFirst(text, remove, string.Empty);

    /// <summary>Removes the last <paramref name="remove"/>.</summary>
    public static string RemoveLast(string? text, string? remove) => ReplaceFirst(text, remove, string.Empty, true);

    /// <summary>Puts <paramref name="replace"/> for every <paramref name="match"/>.</summary>
    public static string Replace(string? text, string? match, string? replace) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match) ? text ?? string.Empty : text.Replace(match, replace, StringComparison.Ordinal);

    /// <summary>Puts <paramref name="replace"/> for one <paramref name="match"/>: the first, or the last with <paramref name="fromEnd"/>.</summary>
    public static string ReplaceFirst(string? text, string? match, string? replace, bool fromEnd = false)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match)) return text ?? string.Empty;
        var index = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return index < 0 ? text : string.Concat(text.AsSpan(0, index), replace, text.AsSpan(index + match.Length));
    }

    /// <summary>The number of characters.</summary>
    public static int Size(string? text) => text?.Length ?? 0;

    /// <summary>A part of the text; a negative start counts from the end, without a length all that follows.</summary>
    public static string Slice(string? text, int start, int? length = null)
    {
        if (string.IsNullOrEmpty(text) || start >= text.Length) return string.Empty;
        var first = start < 0 ? Math.Max(0, start + text.Length) : start;
        var end = length is { } count ? Math.Min((long)first + Math.Max(0, count), text.Length) : text.Length;
        return text[first..(int)end];
    }

    /// <summary>As <see cref="Slice"/>, with one character where no length is given.</summary>
    public static string Slice1(string? text, int start, int length = 1) => Slice(text, start, length);

    /// <summary>The parts between each <paramref name="match"/>, without empty ones.</summary>
    public static IEnumerable<string> Split(string? text, string? match)
    {
        if (string.IsNullOrEmpty(text)) return [];
        return string.IsNullOrEmpty(match) ? text.Select(c => c.ToString()) : text.Split(match, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Cuts the text to a length that includes the ellipsis.</summary>
    public static string Truncate(string? text, int length, string? ellipsis = null)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        ellipsis ??= "...";
        if (text.Length <= length) return text;
        return string.Concat(text.AsSpan(0, Math.Clamp(length - ellipsis.Length, 0, text.Length)), ellipsis);
    }

    /// <summary>Cuts the text to a number of words.</summary>
    public static string Truncatewords(string? text, int count, string? ellipsis = null)
    {
        if (string.IsNullOrEmpty(text)) return string.Empty;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var kept = string.Join(' ', words.Take(count));
        return words.Length > count ? kept + (ellipsis ?? "...") : kept;
    }

    /// <summary>The text as a whole number; null when it is none.</summary>
    public static object? ToInt(TemplateContext context, string? text) =>
        int.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var value) ? value : null;

    /// <summary>The text as a long whole number; null when it is none.</summary>
    public static object? ToLong(TemplateContext context, string? text) =>
        long.TryParse(text, NumberStyles.Integer, context.CurrentCulture, out var value) ? value : null;

    /// <summary>The text as a number; null when it is none.</summary>
    public static object? ToFloat(TemplateContext context, string? text) =>
        float.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var value) ? value : null;

    /// <summary>The text as a number; null when it is none.</summary>
    public static object? ToDouble(TemplateContext context, string? text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, context.CurrentCulture, out var value) ? value : null;

    /// <summary>Fills up to a width with blanks on the left.</summary>
    public static string PadLeft(TemplateContext context, string? text, int width) => (text ?? string.Empty).PadLeft(CheckWidth(context, width));

    /// <summary>Fills up to a width with blanks on the right.</summary>
    public static string PadRight(TemplateContext context, string? text, int width) => (text ?? string.Empty).PadRight(CheckWidth(context, width));

    /// <summary><see cref="Replace"/> as templates call it: the length of the result is checked first.</summary>
    private static string ReplaceWithin(TemplateContext context, string? text, string? match, string? replace)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match)) return text ?? string.Empty;
        var growth = (replace?.Length ?? 0) - match.Length;
        if (growth > 0) context.CheckLength(text.Length + (long)growth * text.AsSpan().Count(match), context.CurrentNode);
        return Replace(text, match, replace);
    }

    private static int CheckWidth(TemplateContext context, int width)
    {
        context.CheckLength(width, context.CurrentNode);
        return Math.Max(0, width);
    }
}
