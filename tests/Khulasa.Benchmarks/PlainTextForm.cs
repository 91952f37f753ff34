namespace Khulasa.Benchmarks;

/// <summary>The ways in which people and crawlers make plain text of a page.</summary>
internal enum PlainTextForm
{
    /// <summary>As a browser copies it: a line a block, a blank line around paragraphs.</summary>
    InnerText,

    /// <summary>A line a text node, so that links and bold words break lines as well.</summary>
    Nodes,

    /// <summary>Text nodes without anything between them, so that only the source's own line ends part the text.</summary>
    Glued,
}
