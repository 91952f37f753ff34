using Khulasa.Dates;

namespace Khulasa.Output;

/// <summary>A page that exists in every language.</summary>
/// <param name="Path">Folder below a language's root.</param>
/// <param name="Modified">Day of the last change; null when unknown.</param>
internal sealed record PageAddress(string Path, PartialDate? Modified = null);
