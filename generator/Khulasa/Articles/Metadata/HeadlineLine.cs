using AngleSharp.Dom;

namespace Khulasa.Articles.Metadata;

/// <summary>One line of text near the headline, whatever elements it is made of.</summary>
/// <param name="Pieces">Its text, cut where an inline element begins or ends.</param>
/// <param name="Place">Lines below the headline, from 1; negative above it.</param>
/// <param name="Parent">The element that its first words stand in.</param>
/// <param name="HasAvatar">True when the small picture of its author stands on the line or before it.</param>
internal sealed record HeadlineLine(IReadOnlyList<string> Pieces, int Place, IElement Parent, bool HasAvatar)
{
    /// <summary>The whole line.</summary>
    public string Text { get; } = string.Join(' ', Pieces);
}
