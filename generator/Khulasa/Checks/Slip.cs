namespace Khulasa.Checks;

/// <summary>A name in a text that is spelled otherwise than in the glossary.</summary>
/// <param name="Place">Which word of the text it begins with.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Written">How it is written.</param>
/// <param name="Name">How it should be.</param>
internal sealed record Slip(int Place, int Words, string Written, string Name);
