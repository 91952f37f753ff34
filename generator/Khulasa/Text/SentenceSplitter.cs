namespace Khulasa.Text;

/// <summary>
/// Splits a paragraph into whole sentences, in Arabic and in Latin script, in time linear in its length. A sentence does
/// not end inside a quotation or bracket, behind an abbreviation (<see cref="LanguageWords.Abbreviations"/>), or in a number.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of a text in order, trimmed, with their closing marks; nothing of the text is lost.</summary>
    public static IReadOnlyList<string> Split(string text) => Places(text).ConvertAll(place => place.In(text));

    /// <summary>Where the sentences of a text stand, blanks around them left out.</summary>
    public static List<Word> Places(string text)
    {
        var sentences = new List<Word>();
        var spans = QuotationSpans.Find(text);
        var (start, span) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsTerminator(text[i])) continue;
            while (span < spans.Count && spans[span].Close < i) span++;
            var inside = span < spans.Count && spans[span].Open < i ? spans[span].Close : -1;
            if (!EndsSentence(text, i, start, inside)) continue;
            var end = BehindClosers(text, i + 1);
            Add(sentences, text, start, end);
            start = end;
            i = end - 1;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    /// <summary>True when a text ends as a sentence does, closing quotation marks and brackets aside.</summary>
    public static bool IsTerminated(string text)
    {
        var i = text.Length - 1;
        while (i >= 0 && (char.IsWhiteSpace(text[i]) || Quotes.IsCloser(text[i]) || ArabicLetters.IsDirectionMark(text[i]))) i--;
        return i >= 0 && (IsTerminator(text[i]) || text[i] == '。');
    }

    private static bool IsTerminator(char c) => c is '.' or '!' or '?' or '؟' or '…' or '۔';

    private static void Add(List<Word> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new Word(start, end - start));
    }

    // inside is where the quotation or bracket around the mark closes; -1 when there is none.
    private static bool EndsSentence(string text, int index, int start, int inside)
    {
        var behind = BehindClosers(text, index + 1);
        if (behind < text.Length && !char.IsWhiteSpace(text[behind])) return false;
        if (inside >= behind || inside >= 0 && IsAside(text, index, inside, behind)) return false;
        if (text[index] != '.') return !NextIsLowerCase(text, behind);
        // Two stops are a pause in Arabic newspapers ("في العراق.. احتياج واقعي"), not an end; so is an ellipsis.
        if (index > 0 && text[index - 1] == '.' || index + 1 < text.Length && text[index + 1] == '.') return behind >= text.Length;
        return !IsAbbreviation(text, start, index) && !NextIsLowerCase(text, behind);
    }

    // "متى نعود؟" سأل أحدهم: a question or call in quotation marks or brackets does not end the sentence around it, unless
    // the next one plainly begins, with "and" or a capital. A bracket never does: (كذا!) وكذا.
    private static bool IsAside(string text, int index, int inside, int behind)
    {
        if (text[inside] is ')' or ']') return !IsEnd(text, behind) && text[index] != '.';
        return text[index] is '؟' or '?' or '!' && !IsEnd(text, behind) && !OpensAnew(text, behind);
    }

    private static bool IsEnd(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index])) index++;
        return index >= text.Length;
    }

    private static bool OpensAnew(string text, int index)
    {
        while (index < text.Length && (char.IsWhiteSpace(text[index]) || Quotes.IsOpener(text[index]))) index++;
        return index < text.Length && (text[index] == 'و' || char.IsUpper(text[index]));
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

    private static bool IsAbbreviation(string text, int sentenceStart, int stop)
    {
        var start = stop;
        while (start > sentenceStart && !char.IsWhiteSpace(text[start - 1]) && !Quotes.IsOpener(text[start - 1])) start--;
        var word = text.AsSpan(start, stop - start);
        if (word.Length == 1 && char.IsUpper(word[0])) return true;
        // "1. " before the first word numbers it.
        if (!word.IsEmpty && !word.ContainsAnyExceptInRange('0', '9') && text.AsSpan(sentenceStart, start - sentenceStart).IsWhiteSpace()) return true;
        return LanguageWords.Default.Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}
