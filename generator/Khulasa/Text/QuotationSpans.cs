namespace Khulasa.Text;

/// <summary>Finds quotations and brackets that open and close within one text.</summary>
internal static class QuotationSpans
{
    // Deeper nesting is no prose; the oldest mark is forgotten then, so that time stays linear.
    private const int MaxOpen = 16;

    /// <summary>
    /// The outermost spans in order, each from its opening to its closing mark. A mark without a partner makes none:
    /// half of a quotation must not swallow the rest of a paragraph.
    /// </summary>
    public static List<(int Open, int Close)> Find(string text)
    {
        var spans = new List<(int Open, int Close)>();
        var open = new List<(int Index, char Closer)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsMark(text[i])) continue;
            var partner = CanClose(text, i) ? open.FindLastIndex(mark => mark.Closer == CloserOf(text[i])) : -1;
            if (partner >= 0) Close(spans, open, partner, i);
            else if (CanOpen(text, i))
            {
                if (open.Count == MaxOpen) open.RemoveAt(0);
                open.Add((i, CloserOf(text[i])));
            }
        }

        return spans;
    }

    private static void Close(List<(int Open, int Close)> spans, List<(int Index, char Closer)> open, int partner, int close)
    {
        var start = open[partner].Index;
        open.RemoveRange(partner, open.Count - partner);
        while (spans.Count > 0 && spans[^1].Open > start) spans.RemoveAt(spans.Count - 1);
        spans.Add((start, close));
    }

    private static bool IsMark(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '‹' or '›' or '‘' or '’' or '(' or ')' or '[' or ']';

    // Both curly marks open and close on Arabic pages (بـ”جهود”), so they count as one, as the straight one does.
    private static char CloserOf(char mark) => mark switch
    {
        '«' or '»' => '»',
        '‹' or '›' => '›',
        '‘' or '’' => '’',
        '(' or ')' => ')',
        '[' or ']' => ']',
        '"' => '"',
        _ => '”',
    };

    private static bool CanClose(string text, int index)
    {
        if (text[index] is '«' or '‹' or '‘' or '(' or '[' or '„' || index == 0) return false;
        // Between letters it is an apostrophe.
        if (text[index] == '’') return index + 1 == text.Length || !char.IsLetter(text[index + 1]);
        return !char.IsWhiteSpace(text[index - 1]) || text[index] is '»' or '›' or ')' or ']';
    }

    // 17" is a measure, and a mark before a blank closes something that opened in another paragraph.
    private static bool CanOpen(string text, int index)
    {
        if (text[index] is '»' or '›' or '’' or ')' or ']') return false;
        if (text[index] is '«' or '‹' or '(' or '[') return true;
        return index + 1 < text.Length && !char.IsWhiteSpace(text[index + 1]) && !(index > 0 && char.IsDigit(text[index - 1]));
    }
}
