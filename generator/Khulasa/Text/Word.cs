namespace Khulasa.Text;

/// <summary>One word in a text.</summary>
/// <param name="Start">Offset of its first UTF-16 unit.</param>
/// <param name="Length">Length in UTF-16 units, marks and tatweel included.</param>
public readonly record struct Word(int Start, int Length)
{
    /// <summary>Offset just behind the word.</summary>
    public int End => Start + Length;

    /// <summary>The word's text.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
