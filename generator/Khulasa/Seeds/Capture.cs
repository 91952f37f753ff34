using AngleSharp.Dom;

namespace Khulasa.Seeds;

/// <summary>A capture decoded and parsed: the one document that cleaning works on, whatever the capture was.</summary>
/// <remarks>
/// A text capture becomes a document whose body holds one <c>p</c>, <c>li</c> or heading a line, each with
/// <see cref="LineAttribute"/>. Where a blank line stood before it, it has <see cref="GapAttribute"/> too.
/// </remarks>
public sealed record Capture
{
    /// <summary>Attribute with the number of the line an element came from, from 1.</summary>
    public const string LineAttribute = "data-seed-line";

    /// <summary>Attribute of an element that stood behind a blank line.</summary>
    public const string GapAttribute = "data-seed-gap";

    /// <summary>The document.</summary>
    public required IDocument Document { get; init; }

    /// <summary>All elements of the document in order, gathered in one walk: a selector walks the whole document each time.</summary>
    public IReadOnlyList<IElement> Elements => field ??= Gather(Document);

    /// <summary>True when the capture was HTML.</summary>
    public required bool IsHtml { get; init; }

    /// <summary>The charset used and what decided for it.</summary>
    public required string Charset { get; init; }

    /// <summary>Where the page was saved from, as a web archive tells it; null for other captures.</summary>
    public string? Address { get; init; }

    /// <summary>Lines of a text capture, for messages; empty for HTML.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>The elements of a name, in order.</summary>
    public IEnumerable<IElement> Named(string name) => Elements.Where(element => element.LocalName == name);

    private static List<IElement> Gather(IDocument document)
    {
        var elements = new List<IElement>();
        var walk = new TreeWalk(document);
        while (walk.MoveNext())
            if (walk.Current is IElement element) elements.Add(element);
        return elements;
    }
}
