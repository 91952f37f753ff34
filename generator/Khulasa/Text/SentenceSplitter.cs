namespace Khulasa.Text;

/// <summary>
/// Splits a paragraph into whole sentences, in Arabic, Latin and other scripts, in time linear in its length. A sentence does
/// not end inside a quotation or bracket, behind an abbreviation (<see cref="Abbreviation"/>), or in a number.
/// </summary>
public static class SentenceSplitter
{
    // Longer than the headlines of papers in Thai.
    private const int MinUnmarkedSentence = 120;

    /// <summary>The sentences of a text in order, trimmed, with their closing marks; nothing of the text is lost.</summary>
    public static IReadOnlyList<string> Split(string text) => Places(text).ConvertAll(place => place.In(text));

    /// <summary>Where the sentences of a text stand, blanks around them left out.</summary>
    public static List<Word> Places(string text)
    {
        var sentences = new List<Word>();
        var spans = QuotationSpans.Find(text);
        var (start, span, run) = (SkipBlanks(text, 0), 0, default(MarkRun));
        for (var i = start; i < text.Length; i++)
        {
            if (!IsTerminator(text[i])) continue;
            // Marks in a row have one end: looking for it again at each of them would take the square of their number.
            if (i >= run.End) run = MarkRun.At(text, i);
            while (span < spans.Count && spans[span].Close < i) span++;
            var inside = span < spans.Count && spans[span].Open < i ? spans[span].Close : -1;
            if (!EndsSentence(text, i, start, inside, run)) continue;
            Add(sentences, text, start, run.End);
            start = run.Next;
            i = run.End - 1;
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    /// <summary>True when a text ends as a sentence does, closing quotation marks and brackets aside; in Thai, when it is as long as one.</summary>
    public static bool IsTerminated(string text)
    {
        var i = text.Length - 1;
        while (i >= 0 && (char.IsWhiteSpace(text[i]) || Quotes.IsCloser(text[i]) || ArabicLetters.IsDirectionMark(text[i]))) i--;
        return i >= 0 && (IsTerminator(text[i]) || text[i] == '。' || i >= MinUnmarkedSentence && IsThai(text[i]));
    }

    /// <summary>True for a mark that ends sentences: stops of all scripts that put blanks between sentences, and marks of questions and calls.</summary>
    internal static bool IsTerminator(char c) => c is '.' or '!' or '?' or '؟' or '…' or '۔' || IsForeignStop(c);

    // Thai and Lao have no mark for the end of a sentence; what is longer than a headline is taken for one.
    private static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0EDF';

    // Armenian, Devanagari and its kin, Ethiopic, Burmese, Khmer.
    private static bool IsForeignStop(char c) => c is '\u0589' or '\u0964' or '\u0965' or '\u1362' or '\u104B' or '\u17D4';

    private static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index])) index++;
        return index;
    }

    private static void Add(List<Word> sentences, string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (end > start) sentences.Add(new Word(start, end - start));
    }

    // inside is where the quotation or bracket around the mark closes; -1 when there is none.
    private static bool EndsSentence(string text, int index, int start, int inside, in MarkRun run)
    {
        if (run.Next == run.End && !run.IsLast && !IsBlankMissing(text, index, run.End)) return false;
        if (inside >= run.End || inside >= 0 && IsAside(text, index, inside, run)) return false;
        if (run.IsLast) return true;
        if (LetterCase.IsSmall(text[run.Next])) return false;
        if (text[index] != '.') return true;
        // Two stops are a pause in Arabic newspapers ("في العراق.. احتياج واقعي"), not an end; so is an ellipsis.
        if (index > 0 && text[index - 1] == '.' || index + 1 < text.Length && text[index + 1] == '.')
            return char.IsUpper(text[run.Next]) && IsBehindLatin(text, index);
        return !Abbreviation.EndsAt(text.AsSpan(start, index - start), text.AsSpan(run.Next));
    }

    // "متى نعود؟" سأل أحدهم: a question or call in quotation marks or brackets does not end the sentence around it, unless
    // the next one plainly begins, with "and" or a capital. A bracket never does: (كذا!) وكذا.
    private static bool IsAside(string text, int index, int inside, in MarkRun run)
    {
        if (run.IsLast) return false;
        if (text[inside] is ')' or ']') return text[index] != '.';
        return text[index] is '؟' or '?' or '!' && !(run.Opening < text.Length && (text[run.Opening] == 'و' || char.IsUpper(text[run.Opening])));
    }

    // وصل الوفد.وقال: the blank is often missing in captures. No Arabic word has a stop in it, abbreviations aside.
    private static bool IsBlankMissing(string text, int index, int end) =>
        end == index + 1 && index > 1 && end + 1 < text.Length && text[index] != '…'
        && IsWordLetter(text[index - 2]) && IsWordLetter(text[index - 1]) && IsWordLetter(text[end]) && IsWordLetter(text[end + 1]);

    private static bool IsWordLetter(char c) => ArabicLetters.IsLetter(c) || ArabicLetters.IsMark(c);

    private static bool IsBehindLatin(string text, int index)
    {
        while (index > 0 && text[index] == '.') index--;
        return char.IsAsciiLetter(text[index]);
    }

    /// <summary>Marks in a row that can end a sentence, with what closes behind them.</summary>
    /// <param name="End">Offset behind the last one.</param>
    /// <param name="Next">Offset of what is no blank behind it.</param>
    /// <param name="Opening">Offset of what neither is nor opens a quotation there.</param>
    /// <param name="IsLast">True when nothing but blanks comes behind them.</param>
    private readonly record struct MarkRun(int End, int Next, int Opening, bool IsLast)
    {
        public static MarkRun At(string text, int index)
        {
            var end = index + 1;
            while (end < text.Length && IsPartOfRun(text[end])) end++;
            var next = SkipBlanks(text, end);
            var opening = next;
            while (opening < text.Length && (char.IsWhiteSpace(text[opening]) || Quotes.IsOpener(text[opening]))) opening++;
            return new MarkRun(end, next, opening, next == text.Length);
        }

        private static bool IsPartOfRun(char c) => Quotes.IsCloser(c) || c is '!' or '?' or '؟' or '.' || ArabicLetters.IsDirectionMark(c);
    }
}
