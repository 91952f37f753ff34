namespace Khulasa.Text;

/// <summary>Tells the languages that alone are written in their letters and whose words no blanks part, so that stop words can't tell them.</summary>
internal static class LetterLanguages
{
    private const double MinShare = 0.3;

    // Japanese sets kana between its ideographs; a Chinese text may quote some.
    private const double MinKana = 0.1;

    private static readonly (string Tag, char First, char Last)[] Letters =
    [
        ("ja", '\u3041', '\u30FE'),
        ("zh", '\u3400', '\u9FFF'),
        ("ko", '\uAC00', '\uD7A3'),
        ("th", '\u0E01', '\u0E5B'),
        ("lo", '\u0E81', '\u0EDF'),
        ("my", '\u1000', '\u109F'),
        ("km", '\u1780', '\u17FF'),
    ];

    private const int Kana = 0;
    private const int Ideograph = 1;

    /// <summary>The tag of the language; null for a text in letters that several languages share.</summary>
    /// <param name="text">Some paragraphs.</param>
    public static string? Of(string text)
    {
        var letters = 0;
        Span<int> counts = stackalloc int[Letters.Length];
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            for (var i = 0; i < Letters.Length; i++)
                if (c >= Letters[i].First && c <= Letters[i].Last) counts[i]++;
        }

        var signs = counts[Kana] + counts[Ideograph];
        counts[counts[Kana] >= signs * MinKana ? Kana : Ideograph] = signs;
        var most = 0;
        for (var i = 1; i < counts.Length; i++)
            if (counts[i] > counts[most]) most = i;
        return counts[most] > 0 && counts[most] >= letters * MinShare ? Letters[most].Tag : null;
    }
}
