namespace Khulasa.Rendering;

/// <summary>How long a text takes to read.</summary>
internal static class ReadingTime
{
    // Silent reading of Arabic, the slower of the two languages, rounded (Brysbaert, "How many words do we read per minute?", 2019).
    private const int WordsPerMinute = 180;

    /// <summary>Minutes, rounded up, at least 1.</summary>
    public static int Minutes(int words) => Math.Max(1, (words + WordsPerMinute - 1) / WordsPerMinute);
}
