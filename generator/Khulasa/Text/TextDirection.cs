namespace Khulasa.Text;

/// <summary>The direction of letters, as the Unicode Bidirectional Algorithm has it: strong or none.</summary>
public static class TextDirection
{
    /// <summary>True where the first letter is written from right to left; null for a text without letters.</summary>
    public static bool? OfFirstLetter(string text)
    {
        foreach (var c in text)
            if (char.IsLetter(c)) return IsRightToLeft(c);
        return null;
    }

    /// <summary>True where at least one letter is written in a direction.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isRightToLeft">The direction.</param>
    public static bool HasLetter(string text, bool isRightToLeft) => text.Any(c => char.IsLetter(c) && IsRightToLeft(c) == isRightToLeft);

    // The blocks from Hebrew to Arabic Extended-A, and the presentation forms of both scripts.
    private static bool IsRightToLeft(char c) => c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';
}
