using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Khulasa.Articles.Metadata.Declared;
using Khulasa.Dates;
using Khulasa.Seeds;

namespace Khulasa.Articles.Metadata.Days;

/// <summary>
/// Reads the day of publication from what a page carries for programs, where nothing else tells it: pages that are
/// drawn by scripts hold their article as JSON.
/// </summary>
internal static partial class StateDates
{
    private const int MinTextLength = 30;
    private const int MaxTextLength = 1_000_000;
    private const int MaxDifferentDays = 3;
    private const int MaxCommentLength = 10_000;

    // What JSON-LD lists are the articles that the page leads to.
    private const string OtherArticles = "\"ItemList\"";

    /// <summary>The day; null when the scripts tell none, or so many that they speak of other articles too.</summary>
    public static FieldValue<PartialDate>? Read(IDocument document)
    {
        var texts = Texts(document).ToList();
        var days = Days(texts, PublishedPattern());
        if (days.Count > MaxDifferentDays) return null;
        // An entry is mostly made on the day it is published; what else was made on other days is not told apart.
        if (days.Count == 0 && Days(texts, CreatedPattern()) is [var created]) days = [created];
        return days.Count > 0 ? new FieldValue<PartialDate>(days[0], "script", 0.6) : ReadComments(document);
    }

    private static List<PartialDate> Days(List<string> texts, Regex pattern)
    {
        var days = new List<PartialDate>();
        foreach (var text in texts)
        {
            foreach (Match match in pattern.Matches(text))
                if (MetadataDates.ReadDay(match.Groups[1].Value) is { } day && DateWindow.Holds(day, null) && !days.Contains(day)) days.Add(day);
            if (days.Count > MaxDifferentDays) break;
        }

        return days;
    }

    // Scripts, and the JSON that frameworks put into attributes of the elements they bring to life.
    private static IEnumerable<string> Texts(IDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script:not([src])"))
            if (script.TextContent is { Length: > MinTextLength and < MaxTextLength } text && !text.Contains(OtherArticles, StringComparison.Ordinal))
                yield return text;
        var walk = new TreeWalk(document);
        while (walk.MoveNext())
        {
            if (walk.Current is not IElement element) continue;
            foreach (var attribute in element.Attributes)
                if (attribute.Value is { Length: > MinTextLength and < MaxTextLength } value
                    && value[0] is '{' or '['
                    && value.Contains('"', StringComparison.Ordinal))
                {
                    yield return value;
                }
        }
    }

    // Weblogs tell others how to refer to an entry: RDF with Dublin Core, in a comment (the Trackback specification).
    private static FieldValue<PartialDate>? ReadComments(IDocument document)
    {
        var walk = new TreeWalk(document);
        while (walk.MoveNext())
        {
            if (walk.Current is not IComment { Data: { Length: < MaxCommentLength } text }
                || CommentPattern().Match(text) is not { Success: true } match)
            {
                continue;
            }

            if (MetadataDates.ReadDay(match.Groups[1].Value) is { } day && DateWindow.Holds(day, null))
                return new FieldValue<PartialDate>(day, "trackback comment", 0.6);
        }

        return null;
    }

    [GeneratedRegex("""\bdc:date\s*=\s*["']([0-9][^"']{7,40})""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CommentPattern();

    private const string ValuePattern = """\\?["']?\s*[:=]\s*(?:\[0,\s*)?\\?["']?(?:[A-Za-z]{3,9},\s)?([0-9]{13}(?![0-9])|[0-9]{10}(?![0-9])|[0-9][^"'\\<>]{7,40})""";

    [GeneratedRegex("(?:date_?published|published_?(?:at|date|on|time)|first_?published(?:_?(?:at|date))?|publish(?:ed)?_?(?:date|time|at)|publication_?date|pub_?date|contentPublishingDate)" + ValuePattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex PublishedPattern();

    [GeneratedRegex("(?:created_?(?:at|on|date|time)|creation_?date|date_?created)" + ValuePattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CreatedPattern();
}
