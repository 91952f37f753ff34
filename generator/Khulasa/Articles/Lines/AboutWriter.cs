using Khulasa.Articles.Metadata;
using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>Tells paragraphs about the writer of a page: <c>Jane Doe is a senior editor …</c>.</summary>
internal static class AboutWriter
{
    private const int MaxNameWords = 4;
    private const int MaxLineWords = 12;

    /// <summary>The writers as the page names them.</summary>
    public static List<string> NamesOf(ArticleDraft draft) =>
        [.. draft.Metadata.Authors.Select(author => author.Value).Concat(draft.ShownAuthors.SelectMany(found => found.Value)).Concat(InLines(draft)).Where(IsFullName)];

    /// <summary>True for text that begins with a writer's name, or with a name before the words of such a note.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="names">The writers, as <see cref="NamesOf"/> has them.</param>
    /// <param name="rules">Words of the languages.</param>
    public static bool Is(string text, List<string> names, CleaningRules rules)
    {
        if (names.Exists(name => text.StartsWith(name, StringComparison.OrdinalIgnoreCase) && (name.Contains(' ', StringComparison.Ordinal) || Prose.CountWords(text) <= MaxLineWords && !Prose.EndsAsStatement(text)))) return true;
        if (rules.BioCues.MatchAnywhere(text) is not { } cue) return false;
        // "* كاتب من بغداد": the star stands behind the name at the headline, too.
        if (cue.Start == 0 || text.AsSpan(0, cue.Start).Trim(" *٭•-–") is []) return ScriptDetector.Detect(text) == Script.Arabic;
        var before = text[..cue.Start].Trim();
        if (Prose.CountWords(before) is >= 2 and <= MaxNameWords) return PersonName.Clean(before, rules) is not null;
        // "Jane is a senior editor …": the page has named Jane Doe before.
        return names.Exists(name => name.StartsWith(before + " ", StringComparison.Ordinal) || name.EndsWith(" " + before, StringComparison.Ordinal));
    }

    // The byline is all that a text capture has.
    private static IReadOnlyList<string> InLines(ArticleDraft draft) => draft.Capture.IsHtml ? [] : draft.Authors?.Value ?? [];

    private static bool IsFullName(string name) => name.Contains(' ', StringComparison.Ordinal) || name.Length > 2 && PersonName.IsWide(name);
}
