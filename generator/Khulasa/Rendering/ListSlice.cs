using Khulasa.Model;

namespace Khulasa.Rendering;

/// <summary>One page of a list.</summary>
/// <param name="ListPath">Folder of the list's first page.</param>
/// <param name="Number">This page, from 1.</param>
/// <param name="Count">How many pages the list has, at least 1.</param>
/// <param name="Articles">The articles on this page.</param>
public sealed record ListSlice(string ListPath, int Number, int Count, IReadOnlyList<SiteArticle> Articles)
{
    /// <summary>Folder of this page.</summary>
    public string Path => SitePath.Page(ListPath, Number);

    /// <summary>Cuts a list into pages; an empty list has one empty page.</summary>
    public static IEnumerable<ListSlice> Cut(string listPath, IReadOnlyList<SiteArticle> articles, int pageSize)
    {
        var count = Math.Max(1, (articles.Count + pageSize - 1) / pageSize);
        for (var number = 1; number <= count; number++)
        {
            var start = (number - 1) * pageSize;
            var length = Math.Min(pageSize, articles.Count - start);
            yield return new ListSlice(listPath, number, count, [.. articles.Skip(start).Take(length)]);
        }
    }
}
