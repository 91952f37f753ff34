using System.Buffers;

namespace Khulasa.Text;

/// <summary>White space of one displayed line: one kind of space, none before a stop, none at the ends.</summary>
public static class SpaceRepair
{
    private const int MaxOnStack = 512;

    // The last white space of Unicode is the ideographic one.
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        [.. Enumerable.Range(0, '\u3000' + 1).Append('\uFEFF').Select(c => (char)c).Where(c => c != ' ' && (char.IsWhiteSpace(c) || IsLeftover(c)))]);

    /// <summary>
    /// Folds every run of white space into one space, drops zero-width leftovers and the space before
    /// <c>. ، ؛ , ; ! ؟ ? :</c> ("واشنطن ." of capture 001); the space before an Arabic comma goes behind it where one is
    /// missing there. Direction marks stay.
    /// </summary>
    public static string Apply(string text) => NeedsRepair(text) ? Repaired(text) : text;

    /// <summary>The same of a part of a text.</summary>
    public static string Apply(ReadOnlySpan<char> text) => NeedsRepair(text) ? Repaired(text) : text.ToString();

    private static string Repaired(ReadOnlySpan<char> text)
    {
        // Never longer: a space comes behind a stop only where one before it goes.
        Span<char> result = text.Length <= MaxOnStack ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsLeftover(c)) continue;
            if (!char.IsWhiteSpace(c))
            {
                result[length++] = c;
                if (TakesSpaceBehind(text, i)) result[length++] = ' ';
            }
            else if (length > 0 && result[length - 1] != ' ')
            {
                if (!StandsBeforeStop(text, i)) result[length++] = ' ';
                else while (char.IsWhiteSpace(text[i + 1]) || IsLeftover(text[i + 1])) i++;
            }
        }

        if (length > 0 && result[length - 1] == ' ') length--;
        return result[..length].ToString();
    }

    /// <summary>True for what has no width and no meaning: zero-width spaces, soft hyphens, control characters.</summary>
    internal static bool IsLeftover(char c) => c is '\u200B' or '\uFEFF' or '\u00AD' || char.IsControl(c) && !char.IsWhiteSpace(c);

    private static bool NeedsRepair(ReadOnlySpan<char> text)
    {
        if (text.Length == 0 || text[0] == ' ' || IsStop(text[0]) || text.ContainsAny(Odd)) return true;
        while (text.IndexOf(' ') is var space and >= 0)
        {
            if (space + 1 == text.Length || text[space + 1] == ' ' || IsStop(text[space + 1])) return true;
            text = text[(space + 1)..];
        }

        return false;
    }

    /// <summary>True when white space at an offset, if any, is followed by a stop that ends a word.</summary>
    internal static bool StandsBeforeStop(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || IsLeftover(text[index]))) index++;
        if (index >= text.Length || !IsStop(text[index])) return false;
        // ".5" and ".NET" are words, " :)" and "..." of a list are not ours to judge: a stop ends the text or is followed by space.
        if (IsArabicStop(text[index])) return true;
        var next = index + 1;
        while (next < text.Length && (IsStop(text[next]) || IsLeftover(text[next]))) next++;
        if (next >= text.Length || char.IsWhiteSpace(text[next])) return true;
        return text[index] is not (':' or ';') && text[next] is '"' or '”' or '»' or ')';
    }

    // "قال ،وأضاف": the blank stood on the wrong side.
    private static bool TakesSpaceBehind(ReadOnlySpan<char> text, int index) =>
        index > 0 && index + 1 < text.Length && IsArabicStop(text[index]) && char.IsWhiteSpace(text[index - 1]) && char.IsLetter(text[index + 1]);

    private static bool IsArabicStop(char c) => c is '،' or '؛' or '؟';

    private static bool IsStop(char c) => c is '.' or ',' or ';' or '!' or '?' or '؟' or '،' or '؛' or ':';
}
