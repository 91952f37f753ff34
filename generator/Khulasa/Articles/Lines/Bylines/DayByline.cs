using System.Buffers;
using System.Text.RegularExpressions;
using Khulasa.Articles.Lines.Glue;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>Reads who wrote a text from the line that has its day: <c>12 May 2024 by Jane Doe in News</c>, <c>22.12.2023 | Jane Doe</c>.</summary>
internal static partial class DayByline
{
    private static readonly char[] Bars = ['|', '/', '•', '·', '—', '–'];
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create("|•·—–(");

    /// <summary>The names before or behind the day; none where nothing there is a name.</summary>
    /// <param name="day">The day and its line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static List<string> Read(HeaderDate day, CleaningRules rules)
    {
        string before = GluedDayLabel.CutFrom(BehindSentence(day.Text[..day.Match.Start]), rules), behind = DayTime.WithLabelApart(day.Text[day.Match.End..], rules);
        if (ArabicJoint.Find(before, rules) is { } joint) before = before[..joint];
        if (BehindSecondDay(behind) is { } second && Leading(second, rules) is { } leading) return [leading];
        foreach (var side in (string[])[before, behind])
            if (rules.AuthorLabels.MatchAnywhere(side) is { } label && BehindLabel(side[label.End..], rules) is { Count: > 0 } labelled)
                return labelled;
        foreach (var side in (string[])[Parted(before), Parted(behind)])
            if (rules.AuthorLabels.MatchAnywhere(side) is { } label
                && AuthorNames.Split(BylineEnd.CutFrom(side[label.End..], rules), rules) is { Count: > 0 } parted)
            {
                return [.. parted];
            }
        var names = AuthorNames.Split(ButtonBehind.CutFrom(before, rules).TrimEnd(' ', '|', '-', '•', '·', ','), rules)
            .Where(name => LoneName.Read(name, rules) is not null)
            .Select(name => WithoutCity(name, rules))
            .ToList();
        if (names.Count > 0) return names;
        if (before.Trim() is var login && IsLogin(login) && PersonName.Clean(login, rules, minWords: 1) is not null) return [login];
        // "12 May 2024 - متابعة: هدى جاسم", "10:35 | Jane Doe | Geneva": behind a bar or a dash of its own.
        var parts = behind.Replace(" - ", " | ", StringComparison.Ordinal).Split(Bars, StringSplitOptions.TrimEntries);
        for (var i = 1; i < parts.Length; i++)
        {
            if (LineLabel.ReadAuthor(parts[i], rules) is { Rest.Length: > 0 } work && BehindLabel(work.Rest, rules) is { Count: > 0 } labelled)
                return labelled;
            // The section may stand there too.
            if (i + 1 < parts.Length && !PersonName.IsKnown(parts[i], rules)) continue;
            if (LoneName.ReadAll(parts[i], rules, isLabelled: false) is { Count: > 0 } found) return [.. found];
        }

        return (DayTime.Skip(parts[0], rules) ?? BehindComma(parts[0]) ?? parts[0]) is { } rest && PersonName.IsKnown(rest, rules)
            ? [.. LoneName.ReadAll(LoneName.WithoutPlace(rest, rules), rules, isLabelled: false)]
            : names;
    }

    // "HansEhrlich 17.10.2019": no word is spelled so, and a button stands behind the day.
    private static bool IsLogin(string text) => LoginShape().IsMatch(text);

    [GeneratedRegex(@"^\p{Lu}\p{Ll}{2,}(?:\p{Lu}\p{Ll}{2,}|\d{1,3})$")]
    private static partial Regex LoginShape();

    // "… opens a new line.Jane Doe 12 May 2024": the standfirst is glued to the name.
    private static string BehindSentence(string text) => SentenceEnd().Matches(text) is [.., var last] ? text[last.Index..] : text;

    [GeneratedRegex(@"(?<=\p{Ll}{3}[.!?])(?=\p{Lu}\p{Ll})")]
    private static partial Regex SentenceEnd();

    // "6 December 20236 December 2023 Jane Doe Security, News": the days of publication and change, who wrote it, and sections.
    private static string? BehindSecondDay(string behind) =>
        ArabicDateParser.FindFirst(behind) is { Date.IsFullDay: true } next && string.IsNullOrWhiteSpace(behind[..next.Start])
            ? behind[next.End..].Trim()
            : null;

    // "هدى جاسم بغداد 12 مايو": where she writes from stands between name and day.
    private static string WithoutCity(string name, CleaningRules rules) =>
        name.Split(' ') is { Length: > 2 } words && rules.Places.MatchWhole(words[^1]) is not null && PersonName.IsKnown(name, rules)
            ? name[..^(words[^1].Length + 1)]
            : name;

    // A given name, and the next word.
    private static string? Leading(string text, CleaningRules rules)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1
            && PersonName.IsKnown(words[0], rules)
            && PersonName.Clean($"{words[0]} {words[1]}", rules) is { } name
            && name.Contains(' ', StringComparison.Ordinal)
            ? name
            : null;
    }

    // "AuthorJane Doe4 comments"
    private static string Parted(string text) => Joint().Replace(text, " ");

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu}\p{Ll}|\d)")]
    private static partial Regex Joint();

    /// <summary>
    /// The names behind a label such as "by". Beside a day whatever stands there is a name: that of a login or a desk.
    /// </summary>
    /// <param name="text">What follows the label.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static List<string> BehindLabel(string text, CleaningRules rules)
    {
        text = BylineEnd.WithoutGluedLabel(text.TrimStart(' ', ':'));
        if (AtHour().Match(text) is { Success: true } hour) text = text[..hour.Index];
        var end = text.AsSpan().IndexOfAny(EndsOfName);
        if (end > 0) text = text[..end];
        if (HeaderDate.Find(text) is { } day) text = day.Text[..day.Match.Start];
        // "by Jane Doe 4 Comments": a number ends the name, unless a login holds it.
        if (Count().Match(text) is { Success: true } count) text = text[..count.Index];
        text = text.TrimEnd(' ', ',', '-');
        if (AuthorNames.Split(text, rules) is { Count: > 0 } names) return [.. names];
        if (HouseName.Read(text, rules) is { } house) return [house];
        var small = text.Split(' ', 2)[0];
        return small.Length > 2
            && PersonName.Clean(small, rules, minWords: 1) is { } login
            && (text.Length == small.Length || LetterCase.IsSmall(text[small.Length + 1]))
            ? [login]
            : [];
    }

    // "1 February 2022, Jane Doe"
    private static string? BehindComma(string text) => text.Trim() is [',' or '،', .. var rest] ? rest.Trim() : null;

    // "Publicada por Jane Doe à(s) 22:15", "Eingestellt von Jane Doe um 22:15"
    [GeneratedRegex(@" \p{Ll}{1,3}(?:\(\p{Ll}\))? \d{1,2}[:.]\d\d")]
    private static partial Regex AtHour();

    [GeneratedRegex(@" \d")]
    private static partial Regex Count();
}
