using Markdig;
using Markdig.Syntax;

namespace Khulasa.Content;

/// <summary>Makes safe HTML of the Markdown of a body.</summary>
/// <remarks>
/// <para>
/// Markdown here is CommonMark and pipe tables, without raw HTML (it shows as text), attributes or other extensions.
/// </para>
/// <para>
/// Safe by construction: Markdig only parses; every tag is written by <see cref="MarkdownBlockWriter"/> and
/// <see cref="MarkdownInlineWriter"/>, whose tags and attribute names are constants. What comes from the Markdown is
/// text (escaped), an address (through <see cref="AddressPolicy"/>, then escaped), or a number. The rendered HTML of
/// plain constructs therefore has nothing that <see cref="HtmlAllowList"/> would take out; a test proves it over hostile
/// inputs, and the pass is left out for speed. A body with anything further (a table) goes through the pass.
/// </para>
/// </remarks>
/// <param name="ownHost">Host that the site is published on, whose links are not marked as external; null when unknown.</param>
/// <param name="basePath">Path that the site is published under; stands before links that begin with <c>/</c>.</param>
public sealed class MarkdownRenderer(string? ownHost = null, string basePath = "/")
{
    private static readonly MarkdownPipeline Plain = new MarkdownPipelineBuilder().DisableHtml().Build();
    private static readonly MarkdownPipeline WithTables = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>Renders a body.</summary>
    /// <param name="markdown">The Markdown, LF between lines.</param>
    /// <param name="language">Language of the page: <c>ar</c> or <c>en</c>.</param>
    public RenderedBody Render(string markdown, string language)
    {
        if (MarkdownBounds.Problem(markdown) is { } tooMuch) return RenderLines(markdown, language, tooMuch);
        // Looking for tables costs time in every paragraph, so only a body with a bar in it pays.
        var pipeline = MarkdownBounds.MayHaveTables(markdown, out var problem) ? WithTables : Plain;
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(markdown, pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested too deep this way.
            return RenderLines(markdown, language, "the text is nested too deep");
        }
        var body = new BodyBuilder(markdown, language, ownHost, basePath);
        new MarkdownBlockWriter(body).WriteAll(document);
        return body.Build() with { Problem = problem };
    }

    private RenderedBody RenderLines(string markdown, string language, string problem)
    {
        var body = new BodyBuilder(markdown, language, ownHost, basePath);
        foreach (var line in markdown.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace()) body.PlainParagraph(line.Trim());
        }
        return body.Build() with { Problem = problem };
    }
}
