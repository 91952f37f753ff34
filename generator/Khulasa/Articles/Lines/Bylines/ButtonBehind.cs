namespace Khulasa.Articles.Lines.Bylines;

/// <summary>Cuts a button off the end of a name: <c>هدى جاسم أرسل بريدا إلكترونيا</c>. One of a single word may be a name.</summary>
internal static class ButtonBehind
{
    /// <summary>The text before the first button of several words; the whole of it where there is none.</summary>
    /// <param name="text">A name and what stands behind it.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static string CutFrom(string text, CleaningRules rules) =>
        rules.Labels.MatchAnywhere(text) is { Start: > 0 } button && button.Phrase.Contains(' ', StringComparison.Ordinal)
            ? text[..button.Start].TrimEnd()
            : text;
}
