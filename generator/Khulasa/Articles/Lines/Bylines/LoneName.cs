using System.Text.RegularExpressions;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>Reads the names of writers out of lines that have no label.</summary>
internal static partial class LoneName
{
    /// <summary>Most letters of a line of names.</summary>
    public const int MaxLetters = 90;

    /// <summary>Most words of one name.</summary>
    public const int MaxWords = 4;

    private const int MaxOutletLine = 8;
    private const int MaxNames = 4;
    private const int MaxJointLetters = 3;
    private static readonly char[] Bars = [' ', '•', '·', '|', '-', '–', ','];

    /// <summary>The names of a line of nothing but names, each of which a list knows to be one: <c>Jane Doe, John Roe and Ann Poe</c>.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    /// <param name="isLabelled">True where a label stands before the line.</param>
    public static IReadOnlyList<string> ReadAll(string text, CleaningRules rules, bool isLabelled)
    {
        var single = Read(text, rules, isLabelled);
        // "هدى جاسم وسامر الحلبي": the joint is a letter, and both together are no longer than many a name.
        if (single is not null && !text.Contains(" و", StringComparison.Ordinal)) return [single];
        if (text.Length <= MaxLetters
            && AuthorNames.Split(text, rules) is { Count: > 1 and <= MaxNames } names
            && names.All(name => PersonName.IsKnown(name, rules))
            && Tokenizer.FoldedLetters(text).Length - names.Sum(name => Tokenizer.FoldedLetters(name).Length) <= MaxJointLetters) return names;
        return single is null ? NameRow.Read(text, rules) : [single];
    }

    /// <summary>The name that a line consists of, without place, outlet and trade; null where it is none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    /// <param name="isLabelled">True where a label stands before the line, so that small letters are no hindrance.</param>
    public static string? Read(string text, CleaningRules rules, bool isLabelled = false)
    {
        if (Array.Exists(text.Split(' '), IsRowOfButtons)) return null;
        text = WithoutPlace(WithoutOutlet(WithoutTrade(WithoutAge(text, rules), rules), rules), rules);
        if (Prose.CountWords(text) > MaxWords
            || rules.DateLabels.MatchAnywhere(text) is not null
            || rules.UpdatedLabels.MatchAnywhere(text) is not null
            || rules.IsOffice(text)
            || LineLabel.Read(text, rules.CaptionLabels) is not null
            || LineLabel.ReadAuthor(text, rules) is not null)
        {
            return null;
        }

        if (PersonName.Clean(text, rules) is not { } name || rules.Labels.MatchWhole(name) is not null || SentenceSplitter.IsTerminated(text))
            return null;
        var words = name.Split(' ');
        // "Zur Playlist": no given name.
        if (words is [var particle, _] && rules.NameParticles.MatchWhole(particle) is not null && !PersonName.IsKnown(name, rules)) return null;
        return words.All(word => char.IsUpper(word[0]) || PersonName.HasArticle(word) || rules.NameParticles.MatchWhole(word) is not null)
            && name.Any(char.IsUpper)
            || !name.Any(char.IsUpper) && (isLabelled || PersonName.IsKnown(name, rules))
            ? name
            : null;
    }

    // "Apple PodcastsSpotifyOvercast": three words that the layout alone had parted. Two may be a name and what stands beside it.
    private static bool IsRowOfButtons(string word) => WordJoint().Count(word) > 1;

    [GeneratedRegex(@"(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll})")]
    private static partial Regex WordJoint();

    /// <summary>
    /// The line without where she writes from, or for whom: <c>Jane Doe, Nairobi</c>, <c>Mehmet Kaya - İzmir</c>. What
    /// follows a bar or a dash may be a second name, and that of an agency says who took a picture, as does whatever a slash
    /// parts from a name in Latin letters.
    /// </summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The rules to clean by.</param>
    public static string WithoutPlace(string text, CleaningRules rules)
    {
        var match = Place().Match(text);
        if (!match.Success) match = Place().Match(WithComma(text, rules));
        if (!match.Success) return text;
        string name = match.Groups[1].Value, place = match.Groups[2].Value;
        if (text.Contains('/', StringComparison.Ordinal) && ScriptDetector.Detect(text) == Script.Latin && rules.Places.MatchWhole(place) is null)
            return text;
        return Prose.CountWords(name) is 2 or 3
            && PersonName.IsKnown(name, rules)
            && !PersonName.IsKnown(place, rules)
            && rules.PhotoCredits.MatchWhole(place) is null
            ? name
            : text;
    }

    // "in" before a capital parts name and place as a comma does.
    private static string WithComma(string text, CleaningRules rules) =>
        PlacePreposition.Part(text, rules) is var (before, behind) && behind is [var first, ..] && char.IsUpper(first) ? $"{before}, {behind}" : text;

    // At most three words.
    [GeneratedRegex(@"^((?:[^,،|/–—-]|(?<=\p{L})-(?=\p{L}))+?)(?:[,،]| [|/–—-]) ([^,،|/–—\d\s]+(?: [^,،|/–—\d\s]+){0,2})$")]
    private static partial Regex Place();

    // "Jane Doe Morning Telegram & Gazette", "Jane Doe, paper.example": whom the writer writes for.
    private static string WithoutOutlet(string text, CleaningRules rules)
    {
        // "Jane Doe | The Evening Post"
        if (text.IndexOfAny(['|', '•', '·']) is var bar and > 0
            && rules.OutletWords.MatchAnywhere(text[bar..]) is not null
            && PersonName.IsKnown(text, rules))
        {
            return text[..bar].TrimEnd();
        }

        if (text.IndexOf(", ", StringComparison.Ordinal) is var comma and > 0 && Domain().IsMatch(text[comma..])) return text[..comma];
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 4 or > MaxOutletLine
            || !PersonName.IsKnown(words[0], rules)
            || rules.OutletWords.MatchAnywhere(string.Join(' ', words[2..])) is null)
        {
            return text;
        }

        // "Jane Doe of the Morning Mail", "Jane Doe special to the Morning Mail"
        var outlet = string.Join(' ', words[2..]);
        if (rules.OutletOpeners.MatchStart(outlet) is { } opener) outlet = outlet[opener.End..].TrimStart();
        return char.IsUpper(words[1][0])
            && outlet.Split(' ').All(word => word.Length > 0 && (char.IsUpper(word[0]) || word == "&" || rules.StopWords.Contains(word)))
            ? $"{words[0]} {words[1]}"
            : text;
    }

    // "Jane Doe • 8h", "Jane Doe 1 day ago", "هدى جاسم منذ ساعتين"
    private static string WithoutAge(string text, CleaningRules rules)
    {
        if (text.Length > MaxLetters) return text;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var end = 2; end < words.Length && end <= MaxWords; end++)
        {
            var behind = string.Join(' ', words[end..]).TrimStart(Bars);
            if (!ShortAge().IsMatch(behind) && !RelativeDates.IsAgeAlone(behind)) continue;
            var name = string.Join(' ', words[..end]).TrimEnd(Bars);
            return PersonName.IsKnown(name, rules) ? name : text;
        }

        return text;
    }

    [GeneratedRegex(@"^\d{1,2} ?(?:min|[mhdw])$")]
    private static partial Regex ShortAge();

    [GeneratedRegex(@"^, [a-z0-9-]+\.[a-z.]{2,10}$")]
    private static partial Regex Domain();

    // "نادر شوقي صحافي", "Jane Doe staff writer", "Jane DoeWriter": the writer's trade behind the name.
    private static string WithoutTrade(string text, CleaningRules rules)
    {
        if (LetterCase.Joint().Match(text) is { Success: true } glued && rules.RoleWords.MatchStart(text[glued.Index..]) is not null)
            return text[..glued.Index];
        // An Arabic name may have any number of words.
        if (ScriptDetector.Detect(text) == Script.Latin) text = PersonName.WithoutPost(text, rules);
        // "هدى جاسم – مراسلة الشرق في بغداد"
        if (text.IndexOf(" – ", StringComparison.Ordinal) is var dash and > 0 && rules.RoleWords.MatchStart(text[(dash + 3)..]) is not null)
            text = text[..dash];
        while (text.LastIndexOf(' ') is var space and > 0 && rules.RoleWords.MatchWhole(text[(space + 1)..]) is not null)
            text = text[..space].TrimEnd(' ', '-', '،', ',');
        return text;
    }
}
