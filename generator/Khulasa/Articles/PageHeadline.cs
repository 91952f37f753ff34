using AngleSharp.Dom;
using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>Chooses the headline of a page from what its metadata and its headings say.</summary>
internal static class PageHeadline
{
    public static FieldValue<string>? Find(ArticleDraft draft)
    {
        var heading = draft.Capture.Document.QuerySelector("h1")?.TextContent;
        if (!string.IsNullOrWhiteSpace(heading)) return new FieldValue<string>(ArticleText(heading), "h1", 0.8);
        return draft.Metadata.Titles is [var first, ..] ? new FieldValue<string>(ArticleText(first.Value), first.Origin, 0.7) : null;
    }

    private static string ArticleText(string text) => ArabicNormalizer.Repair(text);
}
