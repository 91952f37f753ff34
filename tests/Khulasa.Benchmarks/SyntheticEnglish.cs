namespace Khulasa.Benchmarks;

/// <summary>The other language of made-up articles: their Arabic in Latin letters, which is as long and has as many words.</summary>
internal static class SyntheticEnglish
{
    private const string Arabic = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
    private static readonly string[] Latin = ["a", "b", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s", "sh", "s", "d", "t", "z", "e", "gh", "f", "q", "k", "l", "m", "n", "h", "w", "y"];

    /// <summary>A text in Latin letters.</summary>
    public static string Of(string text) =>
        string.Concat(text.Select(c => Arabic.IndexOf(c, StringComparison.Ordinal) is var place and >= 0 ? Latin[place] : c.ToString()));
}
