using System.Buffers;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>Tells paragraphs about the writer of a page: <c>Jane Doe is a senior editor …</c>.</summary>
internal static class AboutWriter
{
    private const int MaxNameWords = 4;
    private const int MaxShortNameWords = 2;
    private const int MaxLineWords = 12;
    private const int MaxLeadLetters = 90;
    private const int MaxPostLetters = 60;
    private const int MaxWordsToVerb = 7;
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".,;:،؛");

    /// <summary>The writers as the page names them.</summary>
    public static List<string> NamesOf(ArticleDraft draft) =>
        [.. draft.Metadata.Authors.Select(author => author.Value)
            .Concat(draft.ShownAuthors.SelectMany(found => found.Value))
            .Concat(InLines(draft))
            .Where(IsFullName)];

    /// <summary>True for text that begins with a writer's name, or with a name before the words of such a note.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="names">The writers, as <see cref="NamesOf"/> has them.</param>
    /// <param name="rules">Words of the languages.</param>
    public static bool Is(string text, List<string> names, CleaningRules rules)
    {
        if (names.Exists(name => text.StartsWith(name, StringComparison.OrdinalIgnoreCase)
            && (name.Contains(' ', StringComparison.Ordinal) || Prose.CountWords(text) <= MaxLineWords && !Prose.EndsAsStatement(text))))
        {
            return true;
        }

        return rules.BioCues.MatchAnywhere(text)?.Start is { } cue && IsBehindName(text, cue, names, rules)
            || PostStart(text, rules) is { } post && IsBehindName(text, post, names, rules)
            // Where the page tells who its writers are, whoever else "covers her face" is somebody of the story.
            || rules.WriterVerbs.MatchAnywhere(text)?.Start is { } verb && IsBehindName(text, verb, names, rules, isAnybody: names.Count == 0);
    }

    /// <summary>True for text that says what a writer whom the page names is: <c>Ms. Doe is a professor of law at …</c>.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="names">The writers, as <see cref="NamesOf"/> has them.</param>
    /// <param name="rules">Words of the languages.</param>
    public static bool PresentsWriter(string text, List<string> names, CleaningRules rules) =>
        NoteStart(text, rules) is { } cue
        && text[..cue].Trim() is { Length: > 0 } before
        && names.Exists(name => before == name
            || Prose.CountWords(before) <= MaxShortNameWords && Prose.LastWord(before) == Prose.LastWord(name));

    /// <summary>The known name of a person before the words of such a note; null for any other text.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="rules">Words of the languages.</param>
    public static string? NameIn(string text, CleaningRules rules) =>
        NoteStart(text, rules) is { } cue and > 0 and <= MaxLeadLetters
        && text[..cue].Trim(' ', '*', '•', '-', '–', '،', ',') is var name
        && SiteOwner.IsPerson(name, rules)
            ? name
            : null;

    private static int? NoteStart(string text, CleaningRules rules) => rules.BioCues.MatchAnywhere(text)?.Start ?? PostStart(text, rules);

    private static bool IsBehindName(string text, int start, List<string> names, CleaningRules rules, bool isAnybody = true)
    {
        // "* كاتب من بغداد": the star stands behind the name at the headline, too.
        if (text.AsSpan(0, start).Trim(" *٭•-–") is []) return ScriptDetector.Detect(text) == Script.Arabic && !IsOfStory(text, start, rules);
        var before = text[..start].Trim();
        // "محمد حسن، أستاذ في جامعة بغداد، قال …": what stands between commas tells who it is that says something.
        if (before.Length > 0 && before[^1] is ',' or '،' && Prose.EndsAsStatement(text) && text.AsSpan(start).ContainsAny(',', '،')) return false;
        // "Editor of the paper: Jane Doe has written for …"
        if (before.Length <= MaxLeadLetters && names.Exists(name => before.EndsWith(name, StringComparison.OrdinalIgnoreCase))) return true;
        if (Prose.CountWords(before) is >= 2 and <= MaxNameWords) return isAnybody && IsName(before, rules);
        // "Jane is a senior editor …": the page has named Jane Doe before.
        return names.Exists(name => name.StartsWith(before + " ", StringComparison.Ordinal) || name.EndsWith(" " + before, StringComparison.Ordinal));
    }

    // "قال الوزير في مؤتمر صحفي": without capitals only known names are names.
    private static bool IsName(string text, CleaningRules rules) =>
        ScriptDetector.Detect(text) == Script.Arabic ? PersonName.IsKnown(text, rules) : PersonName.Clean(text, rules) is not null;

    // "مراسل القناة أصيب بشظية.", "محلل سياسي يرى أن الاتفاق هش.": somebody of whom the story tells; a note says what its writer is, not
    // which one, nor what she says.
    private static bool IsOfStory(string text, int start, CleaningRules rules) =>
        Prose.EndsAsStatement(text)
        && text.IndexOf(' ', start) is var space and > 0
        && (text.AsSpan(space + 1).StartsWith("ال", StringComparison.Ordinal)
            || Tokenizer.FoldedWords(text[start..]).Take(MaxWordsToVerb).Any(word => rules.StoryVerbs.MatchWhole([word]) is not null));

    // "is the assistant food editor": where "is the" begins. Whom a post far behind it belongs to is not told.
    private static int? PostStart(string text, CleaningRules rules) =>
        rules.BioVerbs.MatchAnywhere(text) is { } verb
        && rules.WriterPosts.MatchAnywhere(text[verb.End..Math.Min(text.Length, verb.End + MaxPostLetters)]) is { } post
        && text.AsSpan(verb.End, post.Start).IndexOfAny(ClauseEnds) < 0 ? verb.Start : null;

    // The byline is all that a text capture has.
    private static IReadOnlyList<string> InLines(ArticleDraft draft) => draft.Capture.IsHtml ? [] : draft.Authors?.Value ?? [];

    private static bool IsFullName(string name) => name.Contains(' ', StringComparison.Ordinal) || name.Length > 2 && PersonName.IsWide(name);
}
