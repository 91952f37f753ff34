using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Khulasa.Content;

/// <summary>Writes what stands within a block: text, emphasis, links, code.</summary>
internal sealed class MarkdownInlineWriter(BodyBuilder body)
{
    // Far above what a sentence can use; below it the text still appears, only without markup.
    private const int MaxDepth = 24;

    private int _depth;
    private bool _isInLink;

    /// <summary>Writes the content of a block.</summary>
    public void Write(LeafBlock block)
    {
        if (block.Inline is not { } inline) return;
        body.BlockStart = Math.Max(0, block.Span.Start);
        if (body.MayHaveIsolates) body.KeepIsolates(TextSafety.HasPairedIsolates(PlainText(block)));
        WriteChildren(inline);
    }

    /// <summary>The text of a block without markup.</summary>
    public static string PlainText(LeafBlock block)
    {
        var text = new StringBuilder();
        if (block.Inline is not null) AddText(block.Inline, text);
        return text.ToString();
    }

    private static void AddText(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container.Descendants())
        {
            if (inline is LiteralInline literal) text.Append(literal.Content.AsSpan());
            else if (inline is CodeInline code) text.Append(code.ContentSpan);
            else if (inline is HtmlEntityInline entity) text.Append(entity.Transcoded.AsSpan());
            else if (inline is AutolinkInline link) text.Append(link.Url);
            else if (inline is LineBreakInline) text.Append(' ');
        }
    }

    private void WriteChildren(ContainerInline container)
    {
        _depth++;
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) Write(inline);
        _depth--;
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: body.Text(literal.Content.AsSpan()); break;
            case LineBreakInline line: WriteBreak(line); break;
            case EmphasisInline emphasis: WriteEmphasis(emphasis); break;
            case LinkInline { IsImage: true } image: WriteImage(image); break;
            case LinkInline link: WriteLink(link, link.Url ?? ""); break;
            case AutolinkInline auto: WriteAddress(auto); break;
            case CodeInline code: WriteCode(code); break;
            case HtmlEntityInline entity: body.Text(entity.Transcoded.AsSpan()); break;
            case DelimiterInline delimiter:
                body.Text(delimiter.ToLiteral());
                WriteChildren(delimiter);
                break;
            case ContainerInline container: WriteChildren(container); break;
            // Raw HTML is off; should a kind of inline appear that is not known here, it is shown as nothing.
            default: break;
        }
    }

    private void WriteBreak(LineBreakInline line)
    {
        if (line.IsHard) body.Markup("<br>");
        body.Text("\n");
    }

    private void WriteEmphasis(EmphasisInline emphasis)
    {
        var isStrong = emphasis.DelimiterCount == 2;
        if (_depth > MaxDepth)
        {
            WriteChildren(emphasis);
            return;
        }
        body.Markup(isStrong ? "<strong>" : "<em>");
        WriteChildren(emphasis);
        body.Markup(isStrong ? "</strong>" : "</em>");
    }

    private void WriteLink(ContainerInline content, string address)
    {
        // A link can't lie in a link.
        var isOpen = !_isInLink && body.OpenLink(address);
        _isInLink |= isOpen;
        WriteChildren(content);
        if (!isOpen) return;
        body.Markup("</a>");
        _isInLink = false;
    }

    /// <summary>A picture of another host is not loaded: its description becomes a link to it, or text within a link.</summary>
    private void WriteImage(LinkInline image)
    {
        if (image.FirstChild is not null) WriteLink(image, image.Url ?? "");
        else if (!_isInLink && body.OpenLink(image.Url ?? ""))
        {
            WriteIsolated(image.Url ?? "");
            body.Markup("</a>");
        }
    }

    private void WriteAddress(AutolinkInline link)
    {
        var isOpen = !_isInLink && body.OpenLink(link.IsEmail ? "mailto:" + link.Url : link.Url);
        WriteIsolated(link.Url);
        if (isOpen) body.Markup("</a>");
    }

    // An address runs left to right whatever stands around it.
    private void WriteIsolated(string address)
    {
        body.Markup("<bdi dir=\"ltr\">");
        body.Text(address);
        body.Markup("</bdi>");
    }

    private void WriteCode(CodeInline code)
    {
        body.Markup(body.Language == "ar" && !BlockScript.IsMostlyArabic(code.ContentSpan) ? "<code dir=\"ltr\">" : "<code>");
        body.Text(code.ContentSpan);
        body.Markup("</code>");
    }
}
