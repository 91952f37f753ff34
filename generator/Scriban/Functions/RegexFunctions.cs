using System.Text.RegularExpressions;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The <c>regex</c> object: .NET expressions with the letters <c>i m s x</c> as options and the context's time limit.</summary>
public static class RegexFunctions
{
    /// <summary>The text with escapes for what an expression would take as its own.</summary>
    public static string? Escape(string? pattern) => pattern is null ? null : Regex.Escape(pattern);

    /// <summary>The text without such escapes.</summary>
    public static string? Unescape(string? pattern) => pattern is null ? null : Regex.Unescape(pattern);

    /// <summary>The first match and its groups; an empty list without one.</summary>
    public static ScriptArray Match(TemplateContext context, string? text, string? pattern, string? options = null)
    {
        if (text is null || pattern is null) return [];
        var match = Make(context, pattern, options).Match(text);
        return match.Success ? Groups(match) : [];
    }

    /// <summary>The groups of every match.</summary>
    public static ScriptArray Matches(TemplateContext context, string? text, string? pattern, string? options = null)
    {
        var result = new ScriptArray();
        if (text is null || pattern is null) return result;
        foreach (Match match in Make(context, pattern, options).Matches(text))
        {
            context.CheckCount(result.Count + 1, context.CurrentNode);
            result.Add(Groups(match));
        }

        return result;
    }

    /// <summary>The text with every match replaced; <c>$1</c> is the first group.</summary>
    public static string? Replace(TemplateContext context, string? text, string? pattern, string? replace, string? options = null)
    {
        if (text is null || pattern is null) return text;
        var length = 0L;
        return Make(context, pattern, options).Replace(text, match =>
        {
            var result = match.Result(replace ?? string.Empty);
            length += result.Length;
            context.CheckLength(length, context.CurrentNode);
            return result;
        });
    }

    /// <summary>The parts between the matches.</summary>
    public static ScriptArray Split(TemplateContext context, string? text, string? pattern, string? options = null) =>
        text is null || pattern is null ? [] : new ScriptArray(Make(context, pattern, options).Split(text));

    internal static BuiltinMembers Members() => new()
    {
        { "escape", Escape }, { "match", Match }, { "matches", Matches }, { "replace", Replace }, { "split", Split }, { "unescape", Unescape },
    };

    private static ScriptArray Groups(Match match) => new(match.Groups.Cast<Group>().Select(group => (object?)group.Value));

    private static Regex Make(TemplateContext context, string pattern, string? options) => new Regex(pattern, Options(options), context.RegexTimeOut);

    private static RegexOptions Options(string? letters)
    {
        var result = RegexOptions.None;
        foreach (var letter in letters ?? string.Empty)
        {
            result |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw new ArgumentException($"Unknown option `{letter}`: known are i, m, s and x"),
            };
        }

        return result;
    }
}
