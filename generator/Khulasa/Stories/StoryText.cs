using Khulasa.Dates;

namespace Khulasa.Stories;

/// <summary>One report of a story, with its text.</summary>
/// <param name="Slug">Slug of the article.</param>
/// <param name="Date">Day of publication; null when undated.</param>
/// <param name="Outlet">Slug or name of its outlet; null when unknown.</param>
/// <param name="Paragraphs">Plain text, a paragraph an item.</param>
public sealed record StoryText(string Slug, PartialDate? Date, string? Outlet, IReadOnlyList<string> Paragraphs);
