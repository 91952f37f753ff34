using AngleSharp.Dom;
using Khulasa.Articles.Metadata.Declared;
using Khulasa.Articles.Pages;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Outlets;

/// <summary>Reads who owns a page from the lines with a sign of copyright: many sites name themselves nowhere else in words.</summary>
internal static class OwnerLines
{
    private const int MaxLines = 20;
    private const int MaxLetters = 300;

    /// <summary>The titles that such a line names, folded to their letters; no line of the kind names an article.</summary>
    public static IReadOnlySet<string> NamesOf(Capture page, IEnumerable<MetadataValue> titles)
    {
        var names = titles.Select(title => Tokenizer.FoldedLetters(title.Value))
            .Where(letters => letters.Length > 2)
            .ToHashSet(StringComparer.Ordinal);
        if (names.Count == 0 || page.Document.Body is not { } body) return names;
        var lines = LinesOf(body).Take(MaxLines).Select(line => Tokenizer.FoldedLetters(VisibleText.Of(line, MaxLetters))).ToList();
        names.RemoveWhere(name => !lines.Exists(line => line.Contains(name, StringComparison.Ordinal)));
        return names;
    }

    private static IEnumerable<IElement> LinesOf(IElement body)
    {
        var walk = new TreeWalk(body);
        while (walk.MoveNext())
            if (walk.Current is IText { ParentElement: { } line } text && text.Data.Contains('©', StringComparison.Ordinal)) yield return line;
    }
}
