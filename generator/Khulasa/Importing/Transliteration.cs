using System.Text;
using Khulasa.Text;

namespace Khulasa.Importing;

/// <summary>Writes Arabic in ASCII letters, well enough for an address. By table, so it never changes.</summary>
public static class Transliteration
{
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['ا'] = "a", ['أ'] = "a", ['إ'] = "i", ['آ'] = "a", ['ٱ'] = "a", ['ء'] = "", ['ؤ'] = "u", ['ئ'] = "i", ['ب'] = "b", ['ت'] = "t",
        ['ث'] = "th", ['ج'] = "j", ['ح'] = "h", ['خ'] = "kh", ['د'] = "d", ['ذ'] = "dh", ['ر'] = "r", ['ز'] = "z", ['س'] = "s", ['ش'] = "sh",
        ['ص'] = "s", ['ض'] = "d", ['ط'] = "t", ['ظ'] = "z", ['ع'] = "a", ['غ'] = "gh", ['ف'] = "f", ['ق'] = "q", ['ك'] = "k", ['ل'] = "l",
        ['م'] = "m", ['ن'] = "n", ['ه'] = "h", ['ة'] = "a", ['و'] = "w", ['ي'] = "y", ['ى'] = "a", ['پ'] = "p", ['چ'] = "ch", ['ژ'] = "zh",
        ['گ'] = "g", ['ک'] = "k", ['ی'] = "y", ['ڤ'] = "v",
    };

    /// <summary>Lower-case ASCII words of a text, in order.</summary>
    public static IEnumerable<string> Words(string text)
    {
        foreach (var word in Tokenizer.Words(text))
            if (Write(word.In(text)) is { Length: > 0 } ascii)
                yield return ascii;
    }

    private static string Write(string word)
    {
        var result = new StringBuilder();
        foreach (var c in word)
            if (Letters.TryGetValue(c, out var ascii)) result.Append(ascii);
            else if (!ArabicLetters.IsLetter(c))
                foreach (var plain in ArabicNormalizer.Fold(c.ToString()))
                    if (char.IsAsciiLetterOrDigit(plain)) result.Append(plain);
        return result.ToString();
    }
}
