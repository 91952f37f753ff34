using System.Text.RegularExpressions;
using Khulasa.Articles.Lines.Glue;
using Khulasa.Dates;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>Cuts what follows the names off a byline: the day, the next label, a bar, the number of comments.</summary>
internal static partial class BylineEnd
{
    /// <summary>The text before any of these.</summary>
    /// <param name="text">What follows the label of a byline.</param>
    /// <param name="rules">The phrases to go by.</param>
    public static string CutFrom(string text, CleaningRules rules)
    {
        if (ArabicJoint.Find(text, rules) is { } joint) text = text[..joint];
        text = WithoutGluedLabel(NextLabel.CutFrom(text, rules));
        if (ArabicDateParser.FindFirst(text) is { } date) text = WithoutDayWord(GluedDayLabel.CutFrom(text[..date.Start], rules).TrimEnd(), rules);
        else if (HeaderDate.Find(text) is { } day) text = day.Text[..day.Match.Start];
        text = ButtonBehind.CutFrom(GluedDayLabel.CutFrom(text, rules), rules);
        // "مرسلة بواسطة هدى جاسم التسميات: أخبار": the next label stands on the same line.
        if (rules.TagLabels.MatchAnywhere(text) is { Start: > 0 } tags) text = text[..tags.Start];
        var end = text.AsSpan().IndexOfAny("|•·");
        if (end > 0) text = text[..end];
        return Count().Match(text) is { Success: true } count ? text[..count.Index] : text;
    }

    // "Von Jane Doe Vom 3. Februar 2022"
    private static string WithoutDayWord(string text, CleaningRules rules) =>
        text.LastIndexOf(' ') is var space and > 0 && rules.DateLabels.MatchWhole(text[(space + 1)..]) is not null ? text[..space] : text;

    /// <summary>The text before a label that is glued to it, as in <c>Jane DoeViews: 1240</c>.</summary>
    /// <param name="text">A name, and what the layout put behind it.</param>
    public static string WithoutGluedLabel(string text) => GluedLabel().Match(text) is { Success: true } label ? text[..label.Index] : text;

    // "MacDonald" is one word.
    [GeneratedRegex(@"(?<=\p{Ll}{2})(?<!\bMac)(?=\p{Lu}\p{Ll}+(?: \p{Ll}+)?:)")]
    private static partial Regex GluedLabel();

    // "Jane Doe4 comments"; a login may end in digits.
    [GeneratedRegex(@"(?<= \p{L}+)\d+ \p{L}")]
    private static partial Regex Count();
}
