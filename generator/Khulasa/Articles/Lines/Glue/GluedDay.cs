using System.Text.RegularExpressions;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Glue;

/// <summary>Finds where a day is glued to what stands before or behind it: <c>old bridge21 May 2024By Jane Doe</c>.</summary>
internal static partial class GluedDay
{
    // "Jane DoeMay 21, 2024" is a byline, which is read as a whole.
    private const int MinHeadlineWords = 4;
    private const int MinWeekday = 3;
    private const int MaxWeekday = 10;

    /// <summary>Offsets of the days and of what follows them, as far as they are glued.</summary>
    /// <param name="text">A line.</param>
    public static List<int> Joints(string text)
    {
        var joints = new List<int>();
        foreach (var joint in Before().EnumerateMatches(text))
            if (Prose.CountWords(text[..joint.Index]) >= MinHeadlineWords) joints.Add(WeekdayBefore(text, joint.Index));
        foreach (var joint in BeforeWeekday().EnumerateMatches(text))
            if (Prose.CountWords(text[..joint.Index]) >= MinHeadlineWords && OpensWithWeekdayAndDay(text[joint.Index..])) joints.Add(joint.Index);
        foreach (var joint in Behind().EnumerateMatches(text))
            // "May 25, 2024May 21, 2024": the day of a change and that of publication are read as one line.
            if (ArabicDateParser.FindFirst(text[joint.Index..]) is not { Start: 0, Date.IsFullDay: true }) joints.Add(joint.Index);
        return joints;
    }

    /// <summary>Offsets around the days with an hour that stand in a line of any length: no sentence has one that touches its words.</summary>
    /// <param name="text">A line.</param>
    public static List<int> StampJoints(string text)
    {
        var joints = new List<int>();
        foreach (var stamp in Stamp().EnumerateMatches(text))
        {
            int start = stamp.Index, end = stamp.Index + stamp.Length;
            if (start > 0 && char.IsLetter(text[start - 1])) joints.Add(start);
            if (end < text.Length && char.IsLetter(text[end])) joints.Add(end);
        }

        return joints;
    }

    // "2024/5/21 20:50", "2024年5月21日 20時50分"; without the space it may stand in a sentence.
    [GeneratedRegex(@"(?<!\d)(?:19|20)\d\d(?:([-/.])\d{1,2}\1\d{1,2}\s?|年\d{1,2}月\d{1,2}日\s)(?:\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}[時时]\d{1,2}分)(?!\d)")]
    private static partial Regex Stamp();

    // "الميناءالاثنين، 21 مايو": the weekday belongs to the day.
    private static int WeekdayBefore(string text, int at)
    {
        var end = text.AsSpan(0, at).TrimEnd(" ،,").Length;
        for (var length = MinWeekday; length <= MaxWeekday && length < end; length++)
            if (Weekdays.IsName(ArabicNormalizer.Fold(text[(end - length)..end]))) return end - length;
        return at;
    }

    private static bool OpensWithWeekdayAndDay(string text) =>
        text.IndexOfAny(['،', ',', ' ']) is var end and > 0
        && Weekdays.IsName(ArabicNormalizer.Fold(text[..end]))
        && ArabicDateParser.FindFirst(text) is { Date.IsFullDay: true } day
        && day.Start <= end + 2;

    // "قرب الميناءالأربعاء، 28 آب"; "عبدالأحد" is a name.
    [GeneratedRegex(@"(?<=[\u0621-\u064A]{3})(?<!عبد)(?=ال[\u0621-\u064A]{3,7}[،,]?\s\d)")]
    private static partial Regex BeforeWeekday();

    // A month may stand before or behind its day, and the year before both.
    [GeneratedRegex(@"(?<=[\p{L})»”""'?!؟…،])(?:(?=\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:19|20)\d\d(?!\d))|(?=(?:19|20)\d\d\s?[-./年년]\s?\d{1,2}\D)|(?=\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d(?!\d)))"
        + @"|(?<=[\p{Ll})”""?!])(?=\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2},\s(?:19|20)\d\d(?!\d))")]
    private static partial Regex Before();

    // A single letter behind a year or an hour says which one is meant: 2024م, 10:35ص.
    [GeneratedRegex(@"(?<=\d{1,2}\.?\s(?:de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?(?:19|20)\d\d|\p{L}{3,9}\.?\s\d{1,2},\s(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[年년]\s?\d{1,2}[月월]\s?\d{1,2}[日일])(?=\p{L}{2}|""|«|“)|(?<=\s\d{1,2}:\d\d)(?!(?:Uhr|am|pm|AM|PM|GMT)\b)(?=\p{L}{3})")]
    private static partial Regex Behind();
}
