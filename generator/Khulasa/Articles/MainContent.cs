using AngleSharp.Dom;

namespace Khulasa.Articles;

/// <summary>Finds the blocks of a page that are its article.</summary>
internal static class MainContent
{
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal) { "script", "style", "noscript", "template", "nav", "footer", "aside", "form", "svg" };

    public static void Select(ArticleDraft draft, IElement body)
    {
        var root = body.QuerySelector("[itemprop=articleBody], article, [role=main], main") ?? body;
        draft.Blocks = BlockBuilder.Read(root, element => Skipped.Contains(element.LocalName));
        draft.ContentOrigin = root.LocalName;
    }
}
