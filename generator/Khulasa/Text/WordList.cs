namespace Khulasa.Text;

/// <summary>A list of an embedded file of words.</summary>
/// <param name="Name">Its name, or <c>name/key</c> for a list of a map.</param>
/// <param name="Words">The words.</param>
internal sealed record WordList(string Name, IReadOnlyList<string> Words);

/// <summary>A word that a name follows.</summary>
/// <param name="Word">The word.</param>
/// <param name="Kind">What it is the name of: person, place or organisation.</param>
public sealed record NameCue(string Word, string Kind);
