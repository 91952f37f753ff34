using System.Text;
using Khulasa.Articles;

namespace Khulasa.Cli;

/// <summary>Writes an extracted page as Markdown for reading in a terminal.</summary>
internal static class ExtractedMarkdown
{
    public static string Write(ExtractedPage page)
    {
        var text = new StringBuilder();
        text.Append("<!-- ").Append(page.File).Append(" -->\n\n");
        if (page.Article is not { } article) return text.Append("error: ").Append(page.Error).Append("\n\n").ToString();
        if ((article.Title ?? article.WorkingTitle) is { } title) text.Append("# ").Append(title.Value).Append("\n\n");
        var facts = new List<string?> { article.Date?.Value.ToString(), article.Source?.Value, article.Place?.Value };
        facts.AddRange(article.Authors?.Value ?? []);
        var line = string.Join(" | ", facts.Where(fact => !string.IsNullOrEmpty(fact)));
        if (line.Length > 0) text.Append(line).Append("\n\n");
        foreach (var sentence in article.Summary) text.Append("> ").Append(sentence).Append('\n');
        if (article.Summary.Count > 0) text.Append('\n');
        return text.Append(MarkdownWriter.Write(article.Body)).Append('\n').ToString();
    }
}
