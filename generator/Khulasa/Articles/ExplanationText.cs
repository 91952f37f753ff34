using System.Globalization;
using System.Text;

namespace Khulasa.Articles;

/// <summary>Tells every decision about a capture in plain text: fields with their origins, then blocks with their rules.</summary>
public static class ExplanationText
{
    private const int MaxExcerpt = 90;

    /// <summary>The report, lines ending with LF.</summary>
    public static string Write(Article article)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"charset: {article.Charset}\ncontent: {article.ContentOrigin}\nconfidence: {article.Confidence:0.00}\n\n");
        Field(text, "title", article.Title, value => value);
        Field(text, "working title", article.WorkingTitle, value => value);
        Field(text, "date", article.Date, value => value.ToString());
        Field(text, "updated", article.Updated, value => value.ToString());
        Field(text, "author", article.Authors, value => string.Join("; ", value));
        Field(text, "source", article.Source, value => value);
        Field(text, "place", article.Place, value => value);
        Field(text, "language", article.Language, value => value);
        Field(text, "address", article.Address, value => value);
        Field(text, "image", article.Image, value => value);
        Field(text, "caption", article.ImageCaption, value => value);
        Field(text, "tags", article.Keywords, value => string.Join("; ", value));
        foreach (var sentence in article.Summary) text.Append("summary: ").Append(sentence).Append('\n');
        text.Append('\n');
        foreach (var part in article.Pruned) text.Append("pruned  <").Append(part.Element).Append("> by ").Append(part.Rule).Append(": ").Append(part.Excerpt).Append('\n');
        foreach (var block in article.Blocks) Describe(text, block);
        if (article.Findings.Count > 0) text.Append('\n');
        foreach (var finding in article.Findings) text.Append(finding.Headline).Append('\n');
        return text.ToString();
    }

    private static void Field<T>(StringBuilder text, string name, FieldValue<T>? field, Func<T, string> show)
    {
        if (field is null) return;
        text.Append(CultureInfo.InvariantCulture, $"{name}: {show(field.Value)}  [{field.Origin}");
        if (field.Line > 0) text.Append(CultureInfo.InvariantCulture, $", line {field.Line}");
        text.Append(CultureInfo.InvariantCulture, $", {field.Confidence:0.00}]\n");
    }

    private static void Describe(StringBuilder text, Block block)
    {
        text.Append(block.IsKept ? "kept" : "cut ");
        if (block.Line > 0) text.Append(CultureInfo.InvariantCulture, $" {block.Line,4}");
        text.Append("  ").Append(Label(block)).Append("  ").Append(Excerpt(block.Text)).Append('\n');
        foreach (var cut in block.CutText) text.Append("cut       part of the line above: ").Append(Excerpt(cut)).Append('\n');
    }

    private static string Label(Block block)
    {
        var role = block.IsOpen ? "Body" : block.Role.ToString();
        return block.Rule is null ? role : $"{role} ({block.Rule})";
    }

    private static string Excerpt(string text) => text.Length <= MaxExcerpt ? text : text[..MaxExcerpt] + "…";
}
