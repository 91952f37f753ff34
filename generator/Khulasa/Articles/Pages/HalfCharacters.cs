using System.Globalization;

namespace Khulasa.Articles.Pages;

/// <summary>
/// Mends JSON in which a text was cut in the middle of a character: half a pair of surrogates as an escape, such as
/// <c>\ud83d</c> before the end of the text. .NET parses it, and then refuses to read the text.
/// </summary>
internal static class HalfCharacters
{
    private const int EscapeLength = 6;
    private const string Replacement = @"\ufffd";

    /// <summary>The JSON with U+FFFD in the place of each half.</summary>
    public static string Mend(string json)
    {
        // Cheap to see, and nearly all have none.
        if (!json.Contains(@"\ud", StringComparison.OrdinalIgnoreCase)) return json;
        var mended = json.ToCharArray();
        for (int i = json.IndexOf('\\', StringComparison.Ordinal), next; i >= 0 && i + 2 < json.Length; i = json.IndexOf('\\', next))
        {
            var unit = UnitAt(json, i);
            next = Math.Min(json.Length, unit is null ? i + 2 : i + EscapeLength);
            if (unit is not { } half || !char.IsSurrogate(half)) continue;
            if (char.IsHighSurrogate(half) && UnitAt(json, next) is { } other && char.IsLowSurrogate(other)) next += EscapeLength;
            else Replacement.CopyTo(mended.AsSpan(i));
        }

        return new string(mended);
    }

    private static char? UnitAt(string json, int index) =>
        index + EscapeLength <= json.Length && json[index] == '\\' && json[index + 1] == 'u'
        && ushort.TryParse(json.AsSpan(index + 2, EscapeLength - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : null;
}
