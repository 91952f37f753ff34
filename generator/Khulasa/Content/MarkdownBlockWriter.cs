using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Khulasa.Content;

/// <summary>Writes the blocks of a body: paragraphs, headings, lists, quotes, code, tables.</summary>
internal sealed class MarkdownBlockWriter(BodyBuilder body)
{
    private readonly MarkdownInlineWriter _inlines = new(body);

    /// <summary>Writes all blocks of a container.</summary>
    public void WriteAll(ContainerBlock blocks)
    {
        foreach (var block in blocks) Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph: WriteParagraph(paragraph); break;
            case HeadingBlock heading: WriteHeading(heading); break;
            case ListBlock list: WriteList(list); break;
            case QuoteBlock quote: WriteContainer(quote, "<blockquote", "</blockquote>"); break;
            case CodeBlock code: WriteCode(code); break;
            case ThematicBreakBlock:
                body.Markup("<hr>");
                body.EndBlock();
                break;
            case Table table: WriteTable(table); break;
            // Definitions of link targets; and, should an extension bring one, a kind of block not known here.
            case LinkReferenceDefinition or LinkReferenceDefinitionGroup: break;
            case ContainerBlock container: WriteAll(container); break;
            default: break;
        }
    }

    private void WriteParagraph(ParagraphBlock paragraph)
    {
        var around = Open(paragraph, "<p", withParagraphId: true);
        _inlines.Write(paragraph);
        Close("</p>", around);
    }

    private void WriteHeading(HeadingBlock heading)
    {
        var level = body.OpenHeading(heading.Level);
        var text = TextSafety.OneLine(TextSafety.Clean(MarkdownInlineWriter.PlainText(heading)));
        var around = body.Language;
        body.Markup("<h");
        body.Number(level);
        body.HeadingId(level, text);
        OpenLanguage(heading);
        body.Markup(">");
        _inlines.Write(heading);
        body.Markup("</h");
        body.Number(level);
        Close(">", around);
    }

    private void WriteList(ListBlock list)
    {
        var around = body.Language;
        body.Markup(list.IsOrdered ? "<ol" : "<ul");
        if (list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && start != 1)
        {
            body.Markup(" start=\"");
            body.Number(start);
            body.Markup("\"");
        }
        OpenLanguage(list);
        body.Markup(">");
        body.EndBlock();
        foreach (var item in list)
        {
            if (item is ListItemBlock listItem) WriteItem(listItem, list.IsLoose);
        }
        Close(list.IsOrdered ? "</ol>" : "</ul>", around);
    }

    private void WriteItem(ListItemBlock item, bool isLoose)
    {
        var around = Open(item, "<li");
        foreach (var block in item)
        {
            if (!isLoose && block is ParagraphBlock paragraph) _inlines.Write(paragraph);
            else
            {
                body.EndBlock();
                Write(block);
            }
        }
        Close("</li>", around);
    }

    private void WriteContainer(ContainerBlock block, string open, string close)
    {
        var around = Open(block, open);
        body.EndBlock();
        WriteAll(block);
        Close(close, around);
    }

    private void WriteCode(CodeBlock code)
    {
        var text = code.Lines.ToString();
        body.KeepIsolates(false);
        body.Markup(body.Language == "ar" && !BlockScript.IsMostlyArabic(text) ? "<pre dir=\"ltr\"><code>" : "<pre><code>");
        body.Text(text);
        body.Markup("</code></pre>");
        body.EndBlock();
        body.KeepIsolates(true);
    }

    private void WriteTable(Table table)
    {
        body.NeedsAllowList = true;
        // A wide table scrolls in its own box; the tab stop lets the keyboard scroll it.
        body.Markup("<div class=\"table-scroll\" tabindex=\"0\">");
        var around = Open(table, "<table");
        body.EndBlock();
        var isOpen = false;
        foreach (var row in table.OfType<TableRow>())
        {
            if (!row.IsHeader && !isOpen) body.Markup("<tbody>");
            isOpen |= !row.IsHeader;
            WriteRow(table, row);
        }
        body.Markup(isOpen ? "</tbody></table>" : "</table>");
        Close("</div>", around);
    }

    private void WriteRow(Table table, TableRow row)
    {
        body.Markup(row.IsHeader ? "<thead><tr>" : "<tr>");
        for (var column = 0; column < row.Count; column++)
        {
            var cell = (TableCell)row[column];
            var align = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
            body.Markup(row.IsHeader ? "<th scope=\"col\"" : "<td");
            body.Markup(align switch
            {
                TableColumnAlign.Left => " class=\"align-start\"",
                TableColumnAlign.Center => " class=\"align-center\"",
                TableColumnAlign.Right => " class=\"align-end\"",
                _ => "",
            });
            var around = body.Language;
            OpenLanguage(cell);
            body.Markup(">");
            foreach (var block in cell.OfType<LeafBlock>()) _inlines.Write(block);
            body.Markup(row.IsHeader ? "</th>" : "</td>");
            body.Language = around;
        }
        body.Markup(row.IsHeader ? "</tr></thead>" : "</tr>");
        body.EndBlock();
    }

    private string Open(Block block, string tag, bool withParagraphId = false)
    {
        var around = body.Language;
        body.Markup(tag);
        if (withParagraphId) body.ParagraphId();
        OpenLanguage(block);
        body.Markup(">");
        return around;
    }

    private void Close(string tag, string around)
    {
        body.Markup(tag);
        body.EndBlock();
        body.Language = around;
    }

    private void OpenLanguage(Block block)
    {
        if (!body.MayHaveOtherScript) return;
        var language = BlockScript.LanguageOf(block, body.Language);
        if (language == body.Language) return;
        body.Markup(language == "ar" ? " lang=\"ar\" dir=\"rtl\"" : " lang=\"en\" dir=\"ltr\"");
        body.Language = language;
    }
}
