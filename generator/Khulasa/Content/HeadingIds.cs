using System.Globalization;
using System.Text;

namespace Khulasa.Content;

/// <summary>
/// Makes readable, stable ids of headings: letters and digits of any script kept, Latin ones in lower case, Arabic
/// vowel signs and tatweel left out so that they can be typed, everything else a hyphen; <c>h-</c> in front so that no
/// heading can take the id of a part of the page.
/// </summary>
internal sealed class HeadingIds
{
    private const int MaxLength = 60;
    private const char Tatweel = '\u0640';

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lastNumbers = new(StringComparer.Ordinal);

    /// <summary>An id not given before by this instance; the second of a kind ends in <c>-2</c>.</summary>
    public string Make(string text)
    {
        var id = $"h-{Fold(text)}";
        if (_taken.Add(id)) return id;
        // Goes on from the last number, or ten thousand like headings would take a hundred million steps.
        for (var number = _lastNumbers.GetValueOrDefault(id, 1) + 1; ; number++)
        {
            var numbered = string.Create(CultureInfo.InvariantCulture, $"{id}-{number}");
            if (!_taken.Add(numbered)) continue;
            _lastNumbers[id] = number;
            return numbered;
        }
    }

    /// <summary>A fragment that someone wrote, as it points to the ids made here.</summary>
    public static string Target(string fragment) =>
        fragment.StartsWith("h-", StringComparison.Ordinal) || fragment.StartsWith("p-", StringComparison.Ordinal)
            ? fragment : $"h-{Fold(fragment)}";

    private static string Fold(string text)
    {
        var folded = new StringBuilder(Math.Min(text.Length, MaxLength));
        foreach (var rune in text.EnumerateRunes())
        {
            if (folded.Length >= MaxLength) break;
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || rune.Value == Tatweel) continue;
            if (Rune.IsLetterOrDigit(rune)) folded.Append(Rune.ToLowerInvariant(rune));
            else if (folded.Length > 0 && folded[^1] != '-') folded.Append('-');
        }
        while (folded.Length > 0 && folded[^1] == '-') folded.Length--;
        return folded.Length == 0 ? "section" : folded.ToString();
    }
}
