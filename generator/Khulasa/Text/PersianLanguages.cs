namespace Khulasa.Text;

/// <summary>Tells the languages that are written with Persian ya and kaf by the letters that only some of them have.</summary>
internal static class PersianLanguages
{
    // An Arabic page names a few people and places in such letters.
    private const double MinShare = 0.1;
    private const int MinMarked = 3;

    // Names of Urdu speakers stand in Persian texts as well.
    private const int MarkedPerOwn = 5;

    private static readonly (string Tag, string Letters)[] OwnLetters =
    [
        ("ur", "\u0679\u0688\u0691\u06D2\u06C1\u06BA"),
        ("ckb", "\u06C6\u06CE\u0695\u06B5"),
        ("ps", "\u0681\u0685\u0693\u0696\u069A\u06BC\u06D0\u06CD"),
    ];

    /// <summary>The tag of the language of a text, such as <c>fa</c>; null where it is none of them.</summary>
    public static string? Of(string text)
    {
        var marked = PersianLetters.CountMarked(text, out var words);
        if (marked < MinMarked || marked < words * MinShare) return null;
        var (tag, count) = OwnLetters.Select(own => (own.Tag, text.Count(own.Letters.Contains))).MaxBy(own => own.Item2);
        return count * MarkedPerOwn >= marked ? tag : "fa";
    }
}
