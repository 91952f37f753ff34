using System.Globalization;
using System.Text;
using Khulasa.Diagnostics;

namespace Khulasa.Reviewing;

/// <summary>Writes what waits for a person.</summary>
internal static class ReviewReport
{
    /// <summary>For people: each article with its reasons, then how many wait for each of them.</summary>
    public static string Text(IReadOnlyList<ReviewEntry> entries)
    {
        if (entries.Count == 0) return "Nothing waits for a person.\n";
        var text = new StringBuilder();
        foreach (var entry in entries)
            text.Append(
                CultureInfo.InvariantCulture,
                $"{entry.Article.Path}: {string.Join("; ", entry.Reasons.Select(reason => reason.Text))}\n    {entry.Article.Title}\n");
        text.Append(CultureInfo.InvariantCulture, $"\n{entries.Count,5}  {(entries.Count == 1 ? "article waits" : "articles wait")}\n");
        foreach (var (reason, count) in Counts(entries)) text.Append(CultureInfo.InvariantCulture, $"{count,5}  {reason.Text}\n");
        return text.ToString();
    }

    /// <summary>For programs: JSON Lines, one object an article: <c>file</c>, <c>slug</c>, <c>date</c>, <c>title</c> and <c>waits_for</c>, the codes.</summary>
    public static string Json(IReadOnlyList<ReviewEntry> entries) => string.Concat(entries.Select(Json));

    private static IEnumerable<(ReviewRule Reason, int Count)> Counts(IReadOnlyList<ReviewEntry> entries) => ReviewRule.All
        .Select(rule => (rule, entries.Count(entry => entry.Reasons.Contains(rule))))
        .Where(count => count.Item2 > 0);

    private static string Json(ReviewEntry entry) => JsonLine.Write(json =>
    {
        json.WriteString("file", entry.Article.Path);
        json.WriteString("slug", entry.Article.Slug);
        if (entry.Article.Date is { } date) json.WriteString("date", date.ToString());
        json.WriteString("title", entry.Article.Title);
        json.WriteStartArray("waits_for");
        foreach (var reason in entry.Reasons) json.WriteStringValue(reason.Code);
        json.WriteEndArray();
    });
}
