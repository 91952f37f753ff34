using Khulasa.Articles.Metadata.Declared;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Headlines;

/// <summary>Tells a great heading that holds a whole paragraph from a headline.</summary>
internal static class ParagraphHeading
{
    private const int MinLetters = 200;
    private const int MinHeadlineWords = 4;

    // The headline has less than half of the paragraph's letters.
    private const int MinTimesAsLong = 2;

    /// <summary>The headline that metadata gives instead: a tag and the title of the window agree on it; null where they don't.</summary>
    /// <param name="heading">The text of the heading.</param>
    /// <param name="stated">The titles of the metadata, without the name of the site.</param>
    public static MetadataValue? Replacement(string heading, List<MetadataValue> stated) =>
        heading.Length < MinLetters
            ? null
            : stated.Find(title => !WindowTitle.Is(title)
                && Prose.CountWords(title.Value) >= MinHeadlineWords
                && title.Value.Length * MinTimesAsLong < heading.Length
                && Tokenizer.FoldedLetters(title.Value) is var letters
                && stated.Exists(other => WindowTitle.Is(other) && Tokenizer.FoldedLetters(other.Value).Contains(letters, StringComparison.Ordinal)));
}
