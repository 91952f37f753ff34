using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>Tells running text from headings, labels and lists of links by its shape alone.</summary>
public static class Prose
{
    private const int MinLength = 30;
    private const int MaxWordLength = 200;
    private const int LettersOfWord = 5;

    /// <summary>True for text of at least eight words that ends as a sentence does, or of at least thirty words.</summary>
    public static bool IsProse(string text) => Ideographs.LettersOf(text) >= MinLength && IsProse(text, CountWords(text));

    /// <summary>What stands behind the last space of a text; all of it where there is none.</summary>
    internal static string LastWord(string text) => text[(text.LastIndexOf(' ') + 1)..];

    /// <summary>The same of a text whose words are counted.</summary>
    internal static bool IsProse(string text, int words) =>
        Ideographs.LettersOf(text) >= MinLength && (words >= 30 || words >= 8 && EndsAsStatement(text));

    /// <summary>True when text ends with a full stop or the like; a question mark is as frequent in headlines.</summary>
    public static bool EndsAsStatement(string text)
    {
        if (!SentenceSplitter.IsTerminated(text)) return false;
        var trimmed = text.AsSpan().TrimEnd();
        return trimmed[^1] is not ('؟' or '?' or '!') || CountSentences(text) > 1;
    }

    /// <summary>
    /// Number of words, split at white space; two signs of Chinese or Japanese, which have no spaces, count as one, and
    /// five letters of Thai and its neighbours.
    /// What runs on for hundreds of characters counts as one word for each 200, so that no endless line is a short one.
    /// </summary>
    public static int CountWords(string text)
    {
        int count = 0, signs = 0, letters = 0, length = 0;
        foreach (var c in text)
        {
            if (c >= Ideographs.First && Ideographs.IsSign(c)) signs++;
            else if (c >= Ideographs.FirstRunOn && Ideographs.IsRunOn(c)) letters++;
            if (char.IsWhiteSpace(c)) length = 0;
            else if (length++ % MaxWordLength == 0) count++;
        }

        return signs + letters > 0 ? Math.Max(count, signs / 2 + letters / LettersOfWord) : count;
    }

    private static int CountSentences(string text) => SentenceSplitter.Split(text).Count;

    /// <summary>Number of the words of those blocks that read like prose and that no rule has decided about.</summary>
    public static int WordsOf(IEnumerable<Block> blocks) => blocks.Where(block => block.IsOpen && block.IsProse).Sum(block => block.WordCount);
}
