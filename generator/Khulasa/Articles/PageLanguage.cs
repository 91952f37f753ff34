using AngleSharp.Dom;
using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>What a page says of its language.</summary>
internal static class PageLanguage
{
    /// <summary>True on pages in a language that is written with Persian ya and kaf.</summary>
    /// <param name="node">Anything of the page.</param>
    public static bool IsPersian(INode node) =>
        PersianLetters.IsWrittenIn((node as IDocument ?? node.Owner)?.DocumentElement?.GetAttribute("lang"));
}
