using System.Globalization;
using System.Text;

namespace Khulasa.Content;

/// <summary>Writes an article as a content file: front matter with its keys in their fixed order, then the body.</summary>
public static class FrontMatterWriter
{
    /// <summary>The whole file, with LF line ends.</summary>
    public static string Write(ContentArticle article)
    {
        var text = new StringBuilder("---\n");
        Line(text, "title", Quote(article.Title));
        Line(text, "title_en", Quote(article.TitleEn));
        Line(text, "slug", article.Slug);
        Line(text, "date", article.Date?.ToString());
        Line(text, "updated", article.Updated?.ToString());
        Line(text, "source", WriteSource(article.Source));
        Line(text, "author", Quote(article.Author));
        Line(text, "place", Quote(article.Place));
        if (article.Topics.Count > 0) Line(text, "topics", "[" + string.Join(", ", article.Topics) + "]");
        // An empty list says something, too: the text names nobody, although a name in it looks as if.
        if (article.Entities is { } entities) Line(text, "entities", "[" + string.Join(", ", entities) + "]");
        Line(text, "story", article.Story);
        Line(text, "summary", WriteList(article.Summary));
        Line(text, "summary_en", WriteList(article.SummaryEn));
        Line(text, "summary_by", article.SummaryBy is { } by ? by.ToString().ToLowerInvariant() : null);
        if (article.Translation is { } translation)
            Line(text, "translation", WriteTranslation(translation));
        if (article.IsDraft) Line(text, "draft", "true");
        if (article.Seed is { } seed) Line(text, "seed", $"{{ file: {Quote(seed.File)}, sha256: {Quote(seed.Sha256)} }}");
        text.Append("---\n\n").Append(article.Body.TrimEnd('\n')).Append('\n');
        return text.ToString();
    }

    private static void Line(StringBuilder text, string key, string? value)
    {
        if (value is not null) text.Append(key).Append(value.StartsWith('\n') ? ":" : ": ").Append(value).Append('\n');
    }

    private static string? WriteSource(ArticleSource? source)
    {
        if (source is null) return null;
        var parts = new List<string>();
        if (source.Name is not null) parts.Add("name: " + Quote(source.Name));
        if (source.NameEn is not null) parts.Add("name_en: " + Quote(source.NameEn));
        if (source.Url is not null) parts.Add("url: " + Quote(source.Url));
        return parts.Count == 0 ? null : "{ " + string.Join(", ", parts) + " }";
    }

    private static string WriteTranslation(Translation translation)
    {
        var of = translation.Of is { } original ? ", of: " + Quote(original.Digest) : "";
        return $"{{ by: {PlainOrQuoted(translation.By)}, status: {(translation.IsReviewed ? "reviewed" : "draft")}{of} }}";
    }

    private static string? WriteList(IReadOnlyList<string> items)
    {
        if (items.Count == 0) return null;
        // A sentence a line, so that a review shows which one was changed.
        var text = new StringBuilder();
        foreach (var item in items) text.Append("\n  - ").Append(Quote(item));
        return text.ToString();
    }

    private static string PlainOrQuoted(string value) =>
        value.Length > 0 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && char.IsAsciiLetter(value[0])
            ? value
            : Quote(value) ?? "\"\"";

    private static string? Quote(string? value)
    {
        if (value is null) return null;
        var text = new StringBuilder("\"");
        foreach (var c in value) text.Append(Escape(c));
        return text.Append('"').ToString();
    }

    private static string Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\t' => "\\t",
        // Control characters, line separators and direction overrides are invisible in an editor; written out they are not.
        < ' ' or >= '\x7F' and <= '\x9F' or '\u2028' or '\u2029' or '\uFEFF' or >= '\u202A' and <= '\u202E' =>
            "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        _ => c.ToString(),
    };
}
