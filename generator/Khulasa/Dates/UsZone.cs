namespace Khulasa.Dates;

/// <summary>Finds the time of a zone of the United States behind a day: <c>08:30 AM ET</c>.</summary>
internal static class UsZone
{
    private const int MaxTokens = 5;

    // As they are printed: small letters are words of other languages. CST is the time of China, too.
    private static readonly HashSet<string> Zones = new(StringComparer.Ordinal) { "ET", "EST", "EDT", "CT", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT" };

    /// <summary>True when an hour and such a zone are the next words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its words.</param>
    /// <param name="index">Index of the first word behind the day.</param>
    public static bool Follows(string text, IReadOnlyList<DateToken> tokens, int index)
    {
        var hasHour = false;
        for (var i = index; i < tokens.Count && i < index + MaxTokens; i++)
        {
            if (tokens[i].Number >= 0) hasHour = true;
            else if (Zones.Contains(tokens[i].Word.In(text).ToString())) return hasHour;
        }

        return false;
    }
}
