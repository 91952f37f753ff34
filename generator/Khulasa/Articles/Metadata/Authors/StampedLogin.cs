using Khulasa.Dates;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>
/// Reads a login between a label and a day, and nothing else on the line: "Submitted by rasos on 24 July 2017",
/// <c>von Marianne1 am 20.09.2020</c>. No list knows such a name, but the form of the line says what it is.
/// </summary>
internal static class StampedLogin
{
    private const int MaxLineLength = 80;
    private const int MinLetters = 3;
    private const int MaxLetters = 20;
    private const int MaxBehind = 12;

    /// <summary>The login; null when the line has another form.</summary>
    public static string? Read(string line, CleaningRules rules)
    {
        if (line.Length > MaxLineLength || LineLabel.Read(line, rules.AuthorLabels) is not { } label) return null;
        if (ArabicDateParser.FindFirst(label.Rest) is not { Date.IsFullDay: true } day || label.Rest.Length - day.End > MaxBehind) return null;
        var before = label.Rest[..day.Start];
        var end = before.IndexOf(' ', StringComparison.Ordinal);
        if (end is < MinLetters or > MaxLetters || !before[..end].Any(char.IsLetter)) return null;
        var between = string.Join(' ', Tokenizer.FoldedWords(before[end..]));
        var login = before[..end].TrimEnd(',');
        return rules.NotAuthors.MatchWhole(login) is null && (between.Length == 0 || rules.DateLabels.MatchWhole(between) is not null) ? login : null;
    }
}
