namespace Khulasa.Text;

/// <summary>
/// Sets quotation marks in the house style, <c>“…”</c> in both languages: straight marks in pairs, and curly ones that
/// open where they should close (<c>بـ”جهود”</c> in capture 004). The words between them, apostrophes and the marks of feet
/// and inches stay. Where one mark of a paragraph has no partner, all of its kind stay: half of a quotation can't be placed.
/// </summary>
public static class HouseQuotes
{
    /// <summary>Opens a quotation.</summary>
    public const char Opener = '“';

    /// <summary>Closes a quotation.</summary>
    public const char Closer = '”';

    /// <summary>The same text, letter for letter, with its marks replaced. Applying it twice equals applying it once.</summary>
    public static string Apply(string text)
    {
        if (text.AsSpan().IndexOfAny('"', Opener, Closer) < 0) return text;
        var curly = IsNested(text) ? text : SetPairs(text, static c => c is Opener or Closer);
        // A straight mark may be the partner of a curly one ("نص”).
        if (!IsNested(curly)) curly = SetPairs(text, static c => c is Opener or Closer or '"');
        if (!IsNested(curly)) return text;
        var all = SetPairs(curly, static c => c == '"');
        return IsNested(all) ? all : curly;
    }

    private static string SetPairs(string text, Func<char, bool> isMark)
    {
        var marks = new List<int>();
        for (var i = 0; i < text.Length; i++)
            if (isMark(text[i])) marks.Add(i);
        if (marks.Count % 2 != 0) return text;
        for (var i = 0; i < marks.Count; i++)
            if (!(i % 2 == 0 ? CanOpen(text, marks[i]) : CanClose(text, marks[i]))) return text;
        var letters = text.ToCharArray();
        for (var i = 0; i < marks.Count; i++) letters[marks[i]] = i % 2 == 0 ? Opener : Closer;
        return new string(letters);
    }

    // 17" is a measure and Latin words are set apart by a blank; Arabic writes its small words onto the mark (لـ"الجريدة").
    private static bool CanOpen(string text, int index)
    {
        if (index + 1 >= text.Length || char.IsWhiteSpace(text[index + 1])) return false;
        return index == 0 || !char.IsLetterOrDigit(text[index - 1]) || IsArabic(text[index - 1]);
    }

    private static bool CanClose(string text, int index)
    {
        if (char.IsWhiteSpace(text[index - 1])) return false;
        return index + 1 >= text.Length || !char.IsLetterOrDigit(text[index + 1]) || IsArabic(text[index + 1]);
    }

    private static bool IsArabic(char c) => c == ArabicLetters.Tatweel || ArabicLetters.IsLetter(c);

    // Curly marks that open and close in turn, one quotation inside another or not, are right already.
    private static bool IsNested(string text)
    {
        var depth = 0;
        foreach (var c in text)
        {
            if (c == Opener) depth++;
            else if (c == Closer && --depth < 0) return false;
        }

        return depth == 0;
    }
}
