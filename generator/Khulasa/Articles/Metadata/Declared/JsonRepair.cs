using System.Text;
using System.Text.Json;
using Khulasa.Articles.Pages;

namespace Khulasa.Articles.Metadata.Declared;

/// <summary>
/// Parses JSON as pages have it, written by templates that put texts between quotation marks as they are: with line
/// breaks and quotation marks inside, with escapes that only scripts know, and one object behind the other.
/// </summary>
internal static class JsonRepair
{
    private const int MaxValues = 50;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    private static readonly JsonReaderOptions OneByOne = new() { AllowTrailingCommas = true, AllowMultipleValues = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 128 };

    /// <summary>The values of a text; none when nothing makes sense of it.</summary>
    public static IReadOnlyList<JsonDocument> Parse(string text)
    {
        text = HalfCharacters.Mend(text);
        if (TryParse(text) is { } whole) return [whole];
        var tidy = WithoutLineBreaks(text);
        return TryParse(tidy) is { } tidied
            ? [tidied]
            : ParseAll(tidy) is { Count: > 0 } several ? several : TryParse(WithEscapes(tidy)) is { } repaired ? [repaired] : [];
    }

    private static JsonDocument? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // {"@type":"Organization"…}{"@type":"NewsArticle"…}; also the whole values before one that is broken.
    private static List<JsonDocument> ParseAll(string text)
    {
        var values = new List<JsonDocument>();
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), OneByOne);
            while (values.Count < MaxValues && reader.Read()) values.Add(JsonDocument.ParseValue(ref reader));
        }
        catch (JsonException)
        {
            return values;
        }

        return values;
    }

    private static string WithoutLineBreaks(string text)
    {
        var result = new StringBuilder(text);
        for (var i = 0; i < result.Length; i++)
            if (char.IsControl(result[i])) result[i] = ' ';
        return result.ToString();
    }

    // A string ends at the quotation mark that a comma, a colon or a bracket follows; the others are its own.
    private static string WithEscapes(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        var isInside = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isInside && c == '\\')
            {
                if (i + 1 < text.Length && "\"\\/bfnrtu".Contains(text[i + 1], StringComparison.Ordinal)) result.Append(c).Append(text[++i]);
                continue;
            }

            if (c == '"' && isInside && !EndsString(text, i + 1)) result.Append('\\');
            else if (c == '"') isInside = !isInside;
            result.Append(c);
        }

        return result.ToString();
    }

    private static bool EndsString(string text, int index)
    {
        while (index < text.Length && text[index] == ' ') index++;
        if (index == text.Length || text[index] is ':' or '}' or ']') return true;
        if (text[index] != ',') return false;
        // Behind the comma of a list stands the next name or value; in a sentence stands a word.
        for (index++; index < text.Length && text[index] == ' '; index++) { }
        return index < text.Length && text[index] is '"' or '{' or '[' or '}' or ']' or '-' or (>= '0' and <= '9')
            || StartsConstant(text.AsSpan(index));
    }

    private static bool StartsConstant(ReadOnlySpan<char> rest) => rest.StartsWith("true") || rest.StartsWith("false") || rest.StartsWith("null");
}
