using Khulasa.Dates;

namespace Khulasa.Benchmarks;

/// <summary>One made-up article.</summary>
internal sealed record SyntheticArticle(string Slug, int Event, PartialDate? Date, string Outlet, string Title, IReadOnlyList<string> Paragraphs);
