using System.Text;

namespace Khulasa.Text;

/// <summary>White space of one displayed line: one kind of space, none before a stop, none at the ends.</summary>
public static class SpaceRepair
{
    /// <summary>
    /// Folds every run of white space into one space, drops zero-width leftovers and the space before
    /// <c>. ، ؛ , ; ! ؟ ? :</c> ("واشنطن ." of capture 001). Direction marks stay.
    /// </summary>
    public static string Apply(string text)
    {
        if (!NeedsRepair(text)) return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\u200B' or '\uFEFF' or '\u00AD' || char.IsControl(c) && !char.IsWhiteSpace(c)) continue;
            if (!char.IsWhiteSpace(c)) result.Append(c);
            else if (result.Length > 0 && result[^1] != ' ' && !StandsBeforeStop(text, i)) result.Append(' ');
        }

        if (result.Length > 0 && result[^1] == ' ') result.Length--;
        return result.ToString();
    }

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

    private static bool StandsBeforeStop(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index])) index++;
        if (index >= text.Length || !IsStop(text[index])) return false;
        // ".5" and ".NET" are words, " :)" and "..." of a list are not ours to judge: a stop ends the text or is followed by space.
        var next = index + 1;
        while (next < text.Length && IsStop(text[next])) next++;
        return next >= text.Length || char.IsWhiteSpace(text[next]) || text[next] is '"' or '”' or '»' or ')';
    }

    private static bool IsStop(char c) => c is '.' or ',' or ';' or '!' or '?' or '؟' or '،' or '؛' or ':';
}
