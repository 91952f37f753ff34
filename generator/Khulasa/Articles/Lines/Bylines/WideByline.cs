using Khulasa.Articles.Metadata.Authors;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>
/// Reads the bylines of Korean and Japanese papers, which put what somebody does behind the name and the day, the paper or
/// an address beside both: <c>[서울=한강일보] 김민지 기자</c>, <c>鈴木一郎 記者 2024年5月1日</c>.
/// </summary>
internal static class WideByline
{
    private const int MaxWords = 10;
    private static readonly char[] Gaps = [' ', '|', '·', '/', ',', '[', ']', '(', ')', '=', '【', '】', '\u3000'];

    /// <summary>The names of a short line; empty where it has none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="rules">The phrases to go by.</param>
    public static IReadOnlyList<string> Read(string text, CleaningRules rules)
    {
        if (Prose.CountWords(text) > MaxWords || SentenceSplitter.IsTerminated(text)) return [];
        var names = new List<string>();
        foreach (var part in AuthorNames.WithoutDates(text).Split('|'))
        {
            // "文/李华"
            if (part.IndexOfAny(['/', '／']) is var slash and > 0
                && rules.AuthorLabels.MatchWhole(part[..slash]) is not null
                && PersonName.IsWide(part[(slash + 1)..].Trim())
                && PersonName.Clean(part[(slash + 1)..], rules) is { } labelled)
            {
                AuthorNames.AddOnce(names, labelled);
            }

            var words = part.Split(Gaps, StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i + 1 < words.Length; i++)
                if (PersonName.BeforePost($"{words[i]} {words[i + 1]}", rules) is { } name) AuthorNames.AddOnce(names, name);
        }

        return names;
    }
}
