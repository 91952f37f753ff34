using Khulasa.Articles.Metadata.Authors;
using Khulasa.Text;

namespace Khulasa.Articles.Lines.Bylines;

/// <summary>
/// Tells whether a name that stands alone on a line near the headline is the writer's: the day, how long it takes to
/// read, the writer's office or a label stands beside it, or the text right below never names its bearer.
/// </summary>
internal static class NameSignature
{
    private const int MaxLinesAboveHeadline = 2;
    private const int MaxLinesBelowHeadline = 3;
    private const int Neighbours = 3;
    private const int MaxTimeWords = 6;

    /// <summary>True for the line of the writer.</summary>
    /// <param name="draft">The article.</param>
    /// <param name="index">Index of the line.</param>
    /// <param name="title">Index of the headline.</param>
    /// <param name="names">The names on the line.</param>
    public static bool IsSigned(ArticleDraft draft, int index, int title, IReadOnlyList<string> names)
    {
        var blocks = draft.Blocks;
        if (Distance(blocks, index, title) <= MaxLinesAboveHeadline && ScriptDetector.Detect(blocks[index].Text) == Script.Arabic) return true;
        if (IsBelowLabel(draft, index)) return true;
        if (index > title
            && (index <= title + MaxLinesBelowHeadline || IsBelowStandfirst(draft, index))
            && names.All(name => PersonName.IsKnown(name, draft.Rules) && !IsNamedInText(draft, name)))
        {
            return true;
        }

        for (var i = Math.Max(0, index - Neighbours); i <= index + Neighbours && i < blocks.Count; i++)
        {
            if (i == index) continue;
            if (blocks[i].Role == BlockRole.Date || Math.Abs(i - index) == 1 && IsReadingTime(blocks[i].Text, draft.Rules)) return true;
            if (Prose.CountWords(blocks[i].Text) <= LoneName.MaxWords + 2 && draft.Rules.IsOffice(blocks[i].Text)) return true;
        }

        return false;
    }

    /// <summary>Lines between a line and the headline that hold more than a section or a sign, plus one.</summary>
    public static int Distance(List<Block> blocks, int index, int title)
    {
        var (start, end) = index < title ? (index, title) : (title, index);
        var distance = 1;
        for (var i = start + 1; i < end; i++)
            if (blocks[i].Role is not (BlockRole.Section or BlockRole.Label) && blocks[i].Text.Any(char.IsLetter)) distance++;
        return distance;
    }

    /// <summary>True below a line that is nothing but "By".</summary>
    public static bool IsBelowLabel(ArticleDraft draft, int index) =>
        index > 0 && draft.Rules.AuthorLabels.MatchWhole(draft.Blocks[index - 1].Text) is not null;

    /// <summary>True when a paragraph of the text holds the name; one with an address tells how to reach the writer.</summary>
    public static bool IsNamedInText(ArticleDraft draft, string name)
    {
        var phrase = new PhraseSet([name]);
        return draft.Open.Any(block => Prose.IsProse(block.Text)
            && !block.Text.Contains('@', StringComparison.Ordinal)
            && phrase.MatchAnywhere(block.Text) is not null);
    }

    // The first paragraph may be the standfirst, with the writer below it.
    private static bool IsBelowStandfirst(ArticleDraft draft, int index) => index - 1 == draft.FirstProse() && index + 1 < draft.Blocks.Count;

    // "4–5 minutes", "7 min read"
    private static bool IsReadingTime(string text, CleaningRules rules)
    {
        if (text.Length > LoneName.MaxLetters || Tokenizer.FoldedWords(text) is not { Count: > 1 and <= MaxTimeWords } words) return false;
        return char.IsAsciiDigit(words[0][0])
            && words.Exists(word => char.IsLetter(word[0]))
            && words.TrueForAll(word => char.IsAsciiDigit(word[0]) || rules.TimeWords.MatchWhole([word]) is not null);
    }
}
