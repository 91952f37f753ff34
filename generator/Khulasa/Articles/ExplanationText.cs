using System.Globalization;
using System.Text;
using Khulasa.Diagnostics;
using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>
/// Tells every decision about a capture in plain text of eighty columns: fields with their origins, then blocks with
/// their rules, then what was guessed. Nothing of a capture reaches the terminal as a command.
/// </summary>
public sealed class ExplanationText
{
    private const int Columns = 80;
    private const int NameColumns = 12;
    private const int MaxLabel = 36;

    private readonly StringBuilder _text = new();

    private ExplanationText()
    {
    }

    /// <summary>The report, lines ending with LF.</summary>
    public static string Write(Article article)
    {
        var report = new ExplanationText();
        report.Write("charset", article.Charset);
        report.Write("content", article.ContentOrigin);
        report.Write("confidence", article.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
        report._text.Append('\n');
        report.WriteFields(article);
        report._text.Append('\n');
        foreach (var part in article.Pruned) report.WriteDecision("cut", part.Line, $"{part.Rule} <{part.Element}>", part.Excerpt);
        foreach (var block in article.Blocks) report.WriteBlock(block);
        if (article.Findings.Count > 0) report._text.Append('\n');
        foreach (var finding in article.Findings) report.WriteWrapped(finding.Headline, 2);
        return report._text.ToString();
    }

    private void WriteFields(Article article)
    {
        Field("title", article.Title, value => value);
        Field("working title", article.WorkingTitle, value => value);
        Field("date", article.Date, value => value.ToString());
        Field("updated", article.Updated, value => value.ToString());
        Field("author", article.Authors, value => string.Join("; ", value));
        Field("source", article.Source, value => value);
        Field("place", article.Place, value => value);
        Field("language", article.Language, value => value);
        Field("address", article.Address, value => value);
        Field("image", article.Image, value => value);
        Field("caption", article.ImageCaption, value => value);
        Field("tags", article.Keywords, value => string.Join("; ", value));
        foreach (var sentence in article.Summary) Write("summary", sentence);
    }

    private void Field<T>(string name, FieldValue<T>? field, Func<T, string> show)
    {
        if (field is null) return;
        Write(name, show(field.Value));
        _text.Append(' ', NameColumns).Append('[').Append(DisplayCells.Visible(field.Origin));
        if (field.Line > 0) _text.Append(CultureInfo.InvariantCulture, $", line {field.Line}");
        _text.Append(CultureInfo.InvariantCulture, $", {field.Confidence:0.00}]\n");
    }

    private void Write(string name, string value)
    {
        var head = name + ": ";
        foreach (var line in CellText.Wrap(DisplayCells.Visible(value), Columns - Math.Max(NameColumns, head.Length)))
        {
            _text.Append(head.PadRight(NameColumns)).Append(Isolated(line)).Append('\n');
            head = "";
        }
    }

    private void WriteBlock(Block block)
    {
        var role = block.IsOpen ? "Body" : block.Role.ToString();
        WriteDecision(
            block.IsKept ? "kept" : "cut", block.Line, block.Rule is null ? role : $"{role} ({block.Rule})", block.Picture?.Text ?? block.Text);
        foreach (var cut in block.CutText) WriteDecision("cut", block.Line, "from the line above", cut);
    }

    private void WriteDecision(string verdict, int line, string label, string text)
    {
        var place = line > 0 ? line.ToString(CultureInfo.InvariantCulture) : "";
        label = CellText.Shorten(DisplayCells.Visible(label), MaxLabel);
        var head = $"{verdict,-4} {place,4}  {label}  ";
        _text.Append(head)
            .Append(Isolated(CellText.Shorten(DisplayCells.Visible(text.ReplaceLineEndings(" ")), Columns - DisplayCells.Count(head))))
            .Append('\n');
    }

    private void WriteWrapped(string text, int indent)
    {
        var first = true;
        foreach (var line in CellText.Wrap(DisplayCells.Visible(text), Columns - indent))
        {
            if (!first) _text.Append(' ', indent);
            _text.Append(line).Append('\n');
            first = false;
        }
    }

    // Arabic behind Latin words takes its stops along, so that they stand at its own end (UAX 9, isolates).
    private static string Isolated(string text) => ScriptDetector.Detect(text) == Script.Arabic ? $"\u2068{text}\u2069" : text;
}
