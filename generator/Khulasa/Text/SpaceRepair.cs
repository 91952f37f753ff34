using System.Text;

namespace Khulasa.Text;

/// <summary>White space of one displayed line: one kind of space, none before a stop, none at the ends.</summary>
public static class SpaceRepair
{
    /// <summary>
    /// Folds every run of white space into one space, drops zero-width leftovers and the space before
    /// <c>. ، ؛ , ; ! ؟ ? :</c> ("واشنطن ." of capture 001); the space before an Arabic comma goes behind it where one is
    /// missing there. Direction marks stay.
    /// </summary>
    public static string Apply(string text)
    {
        if (!NeedsRepair(text)) return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsLeftover(c)) continue;
            if (!char.IsWhiteSpace(c))
            {
                result.Append(c);
                if (TakesSpaceBehind(text, i)) result.Append(' ');
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                if (!StandsBeforeStop(text, i)) result.Append(' ');
                else while (char.IsWhiteSpace(text[i + 1]) || IsLeftover(text[i + 1])) i++;
            }
        }

        if (result.Length > 0 && result[^1] == ' ') result.Length--;
        return result.ToString();
    }

    /// <summary>True for what has no width and no meaning: zero-width spaces, soft hyphens, control characters.</summary>
    internal static bool IsLeftover(char c) => c is '\u200B' or '\uFEFF' or '\u00AD' || char.IsControl(c) && !char.IsWhiteSpace(c);

    private static bool NeedsRepair(string text)
    {
        var previous = ' ';
        foreach (var c in text)
        {
            if (c is '\u200B' or '\uFEFF' or '\u00AD' || char.IsControl(c)) return true;
            if (char.IsWhiteSpace(c) && (c != ' ' || previous == ' ')) return true;
            if (previous == ' ' && IsStop(c)) return true;
            previous = c;
        }

        return previous == ' ';
    }

    /// <summary>True when white space at an offset, if any, is followed by a stop that ends a word.</summary>
    internal static bool StandsBeforeStop(string text, int index)
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
    private static bool TakesSpaceBehind(string text, int index) =>
        index > 0 && index + 1 < text.Length && IsArabicStop(text[index]) && char.IsWhiteSpace(text[index - 1]) && char.IsLetter(text[index + 1]);

    private static bool IsArabicStop(char c) => c is '،' or '؛' or '؟';

    private static bool IsStop(char c) => c is '.' or ',' or ';' or '!' or '?' or '؟' or '،' or '؛' or ':';
}
