using System.Text.RegularExpressions;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>
/// Cuts a button off the end of a name: <c>هدى جاسم أرسل بريدا إلكترونيا</c>, <c>Jane DoeSend an email</c>. One of a single word may be a name.
/// </summary>
internal static partial class ButtonBehind
{
    /// <summary>The text before the first button of several words; the whole of it where there is none.</summary>
    /// <param name="text">A name and what stands behind it.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static string CutFrom(string text, CleaningRules rules)
    {
        foreach (var joint in Joint().EnumerateMatches(text))
            if (LineCues.OpensWithButton(text[joint.Index..], rules)) return text[..joint.Index];
        return rules.Labels.MatchAnywhere(text) is { Start: > 0 } button && LineCues.IsOfSeveralWords(button.Phrase)
            ? text[..button.Start].TrimEnd()
            : text;
    }

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})")]
    private static partial Regex Joint();
}
