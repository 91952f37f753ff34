using Khulasa.Model;

namespace Khulasa.Rendering;

/// <summary>One page of a list that is newest first.</summary>
/// <remarks>
/// Pages are numbered from the oldest, and each numbered one is full, so that what stands on it stays there however many
/// newer articles come: an address once shared keeps its content, and a build need not touch it. The front of the list
/// has no number and takes what is left, at least a quarter of a page, so that it is never nearly empty.
/// </remarks>
/// <param name="ListPath">Folder of the list's front.</param>
/// <param name="Number">This page, counted from the oldest, which is 1; null for the front.</param>
/// <param name="NumberedPages">How many numbered pages the list has.</param>
/// <param name="Articles">The articles on this page, newest first.</param>
public sealed record ListSlice(string ListPath, int? Number, int NumberedPages, IReadOnlyList<SiteArticle> Articles)
{
    /// <summary>Folder of this page.</summary>
    public string Path => SitePath.Page(ListPath, Number);

    /// <summary>True for the front of the list.</summary>
    public bool IsFront => Number is null;

    /// <summary>Folder of the page with the next newer articles; null on the front.</summary>
    public string? NewerPath => Number is { } number ? SitePath.Page(ListPath, number == NumberedPages ? null : number + 1) : null;

    /// <summary>Folder of the page with the next older articles; null on the oldest.</summary>
    public string? OlderPath => (Number ?? NumberedPages + 1) is > 1 and var number ? SitePath.Page(ListPath, number - 1) : null;

    /// <summary>Cuts a list into pages, the front first, then from the newest to the oldest; an empty list has an empty front.</summary>
    public static IEnumerable<ListSlice> Cut(string listPath, IReadOnlyList<SiteArticle> articles, int pageSize)
    {
        var leastOnFront = Math.Max(1, pageSize / 4);
        var numbered = Math.Max(0, articles.Count - leastOnFront) / pageSize;
        var start = articles.Count - (numbered * pageSize);
        yield return new ListSlice(listPath, null, numbered, [.. articles.Take(start)]);
        for (var number = numbered; number >= 1; number--, start += pageSize)
            yield return new ListSlice(listPath, number, numbered, [.. articles.Skip(start).Take(pageSize)]);
    }
}
