namespace Khulasa.Text;

/// <summary>Splits a paragraph into whole sentences, in Arabic and in Latin script.</summary>
public static class SentenceSplitter
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "st", "jr", "sr", "no", "vs",
        "inc", "ltd", "co", "corp", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "e.g", "i.e", "u.s", "u.k", "u.n", "a.m", "p.m", "fig", "approx", "د", "أ", "م", "ص", "ج", "ت", "ق.م", "أ.د",
    };

    /// <summary>The sentences of a text in order, trimmed, with their closing marks; nothing of the text is lost.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsSentence(text, i)) continue;
            var end = BehindClosers(text, i + 1);
            Add(sentences, text[start..end]);
            start = end;
            i = end - 1;
        }

        Add(sentences, text[start..]);
        return sentences;
    }

    /// <summary>True when a text ends as a sentence does, closing quotation marks and brackets aside.</summary>
    public static bool IsTerminated(string text)
    {
        var i = text.Length - 1;
        while (i >= 0 && (char.IsWhiteSpace(text[i]) || Quotes.IsCloser(text[i]) || ArabicLetters.IsDirectionMark(text[i]))) i--;
        return i >= 0 && text[i] is '.' or '!' or '?' or '؟' or '…' or '۔' or '。';
    }

    private static void Add(List<string> sentences, string piece)
    {
        if (piece.AsSpan().Trim() is { Length: > 0 } trimmed) sentences.Add(trimmed.ToString());
    }

    private static bool EndsSentence(string text, int index)
    {
        var c = text[index];
        if (c is not ('.' or '!' or '?' or '؟' or '…' or '۔')) return false;
        var behind = BehindClosers(text, index + 1);
        if (behind < text.Length && !char.IsWhiteSpace(text[behind])) return false;
        if (c != '.') return !NextIsLowerCase(text, behind);
        // Two stops are a pause in Arabic newspapers ("في العراق.. احتياج واقعي"), not an end; so is an ellipsis.
        if (index > 0 && text[index - 1] == '.' || index + 1 < text.Length && text[index + 1] == '.') return behind >= text.Length;
        return !IsAbbreviation(text, index) && !NextIsLowerCase(text, behind);
    }

    private static int BehindClosers(string text, int index)
    {
        while (index < text.Length && (Quotes.IsCloser(text[index]) || text[index] is '!' or '?' or '؟' or '.')) index++;
        return index;
    }

    private static bool NextIsLowerCase(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index])) index++;
        return index < text.Length && char.IsLower(text[index]);
    }

    private static bool IsAbbreviation(string text, int stop)
    {
        var start = stop;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && !Quotes.IsOpener(text[start - 1])) start--;
        var word = text[start..stop];
        if (word.Length == 1 && char.IsUpper(word[0])) return true;
        return Abbreviations.Contains(word);
    }
}
