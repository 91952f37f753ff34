namespace Khulasa.Articles;

/// <summary>A value found in a capture, and how far to trust it.</summary>
/// <typeparam name="T">Kind of value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Origin">Where it came from, such as <c>json-ld</c>, <c>date line</c> or <c>sidecar</c>.</param>
/// <param name="Confidence">0 to 1; below 0.6 it is a guess that is reported.</param>
/// <param name="Line">Line of the seed, from 1; 0 when unknown.</param>
public sealed record FieldValue<T>(T Value, string Origin, double Confidence, int Line = 0);
