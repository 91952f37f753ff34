namespace Khulasa.Text;

/// <summary>Tables of what is asked of nearly every letter of every text.</summary>
internal static class LetterTable
{
    // Latin and Arabic.
    private const int Length = 0x700;

    /// <summary>What is true of the first letters of Unicode.</summary>
    /// <param name="of">Finds it for one letter.</param>
    public static T[] Of<T>(Func<char, T> of)
    {
        var table = new T[Length];
        for (var c = 0; c < Length; c++) table[c] = of((char)c);
        return table;
    }
}
