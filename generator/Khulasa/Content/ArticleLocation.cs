using System.Globalization;
using Khulasa.Yaml;
using Khulasa.Dates;
using Khulasa.Diagnostics;

namespace Khulasa.Content;

/// <summary>
/// Where article files lie: <c>content/articles/YYYY/MM/&lt;slug&gt;.md</c>, <c>YYYY/</c> where only the year is known,
/// <c>undated/</c> without a date.
/// </summary>
/// <remarks>
/// The address of an article comes from its date and slug alone, so a file elsewhere or by another name is published all
/// the same; it only gets a warning, because the next person looks for it where it should be.
/// </remarks>
public static class ArticleLocation
{
    /// <summary>Folder of all articles, relative to the project root.</summary>
    public const string Root = "content/articles";

    /// <summary>The file that an article belongs in, relative to the project root.</summary>
    public static string PathOf(PartialDate? date, string slug) => $"{Root}/{FolderOf(date)}/{slug}.md";

    /// <summary>Adds KH2111 when the file lies in another folder than its date says, KH2112 when its name is not the slug.</summary>
    internal static void Check(SourceText source, MapFields fields, ContentArticle article, YamlScalar slug, List<Diagnostic> diagnostics)
    {
        var folder = source.Path[..Math.Max(0, source.Path.LastIndexOf('/'))];
        var expected = $"{Root}/{FolderOf(article.Date)}";
        // A date that could not be read says nothing about the folder.
        var isDateKnown = article.Date is not null
            || fields.Value("date") is null
            || fields.Value("date") is YamlScalar { Text: var text } && string.IsNullOrWhiteSpace(text);
        var isYearOnly = article.Date is { HasMonth: false };
        if (isDateKnown && folder != expected && !(isYearOnly && folder.StartsWith(expected + "/", StringComparison.Ordinal)))
        {
            var (node, what) = fields.Map.Find("date") is { } date && article.Date is not null
                ? (date.Value, "its date") : ((YamlNode)slug, "having no date");
            fields.Warn(
                DiagnosticCodes.MisplacedFile, node, $"the file lies in another folder than {what} asks for",
                $"move it to {expected}/{slug.Text}.md");
        }
        var name = source.Path[(folder.Length + 1)..];
        if (name != slug.Text + ".md")
        {
            fields.Warn(
                DiagnosticCodes.FileNameDiffers, slug, $"the file is named {name}, but its slug is \"{slug.Text}\"",
                $"name it {slug.Text}.md; the address comes from the slug");
        }
    }

    private static string FolderOf(PartialDate? date) => date switch
    {
        null => "undated",
        { HasMonth: true } day => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}/{day.Month:D2}"),
        { } year => year.Year.ToString("D4", CultureInfo.InvariantCulture),
    };
}
