namespace Khulasa.Topics;

/// <summary>One known name found in a text.</summary>
/// <typeparam name="T">What the names stand for.</typeparam>
/// <param name="Start">Offset of the first UTF-16 unit, prefix included, so that markup never splits a word.</param>
/// <param name="Length">Length in UTF-16 units, up to the end of the last word.</param>
/// <param name="PrefixLetters">Letters of the first word that belong to a prefix such as و or لل; 0 for none.</param>
/// <param name="Values">Everything the name stands for, in the order it was given.</param>
public sealed record NameMatch<T>(int Start, int Length, int PrefixLetters, IReadOnlyList<T> Values)
{
    /// <summary>Offset just behind the match.</summary>
    public int End => Start + Length;
}
