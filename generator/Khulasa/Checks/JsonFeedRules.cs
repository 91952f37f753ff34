using System.Text.Json;

namespace Khulasa.Checks;

/// <summary>JSON Feed 1.1, jsonfeed.org: what it requires, and the two addresses and the language that it strongly recommends.</summary>
internal static class JsonFeedRules
{
    /// <summary>What a feed lacks.</summary>
    public static IEnumerable<string> Check(JsonElement feed)
    {
        if (!JsonStrings.Member(feed, "version").StartsWith("https://jsonfeed.org/version/1", StringComparison.Ordinal))
            yield return "a JSON Feed without its version";
        foreach (var name in (string[])["title", "language"])
            if (JsonStrings.Member(feed, name).Length == 0) yield return $"a feed without {name}";
        foreach (var name in (string[])["home_page_url", "feed_url"])
            if (!FeedProblem.IsAddress(JsonStrings.Member(feed, name))) yield return $"a feed without {name}, or one that is no absolute address";
        if (JsonStrings.List(feed, "items") is not { } items)
        {
            yield return "a feed without items";
            yield break;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
            foreach (var problem in OfItem(items[i], ids)) yield return $"items[{i}] has {problem}";
    }

    private static IEnumerable<string> OfItem(JsonElement item, HashSet<string> ids)
    {
        var id = JsonStrings.Member(item, "id");
        if (id.Length == 0) yield return "no id";
        else if (!ids.Add(id)) yield return "the id of another item";
        if (JsonStrings.Member(item, "content_text").Length == 0 && JsonStrings.Member(item, "content_html").Length == 0) yield return "no content";
        if (JsonStrings.Member(item, "url") is { Length: > 0 } url && !FeedProblem.IsAddress(url))
            yield return $"\"{url}\", which is no absolute address";
        foreach (var date in (string[])[JsonStrings.Member(item, "date_published"), JsonStrings.Member(item, "date_modified")])
            if (date.Length > 0 && !MachineDates.IsRfc3339(date)) yield return $"\"{date}\", which is no date of RFC 3339";
    }
}
