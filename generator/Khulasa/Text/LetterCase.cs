using System.Text.RegularExpressions;

namespace Khulasa.Text;

/// <summary>Tells small letters, which go on with a word or sentence, from those of scripts that have no capitals.</summary>
internal static partial class LetterCase
{
    private const char FirstGeorgian = '\u10D0';
    private const char LastGeorgian = '\u10FF';

    /// <summary>
    /// True for a small letter of a script whose names and sentences begin with capitals. Unicode calls all letters of
    /// Georgian small, because they can be set in capitals throughout, and no text begins a name with one.
    /// </summary>
    public static bool IsSmall(char c) => char.IsLower(c) && c is not (>= FirstGeorgian and <= LastGeorgian);

    /// <summary>The places between a small letter and a capital, where two words may be glued: <c>ShareTweet</c>.</summary>
    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})")]
    public static partial Regex Joint();
}
