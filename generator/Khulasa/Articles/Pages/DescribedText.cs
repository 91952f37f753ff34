using Khulasa.Text;

namespace Khulasa.Articles.Pages;

/// <summary>Tells text that metadata describes the article with: its standfirst, wherever the page sets it.</summary>
internal sealed class DescribedText
{
    private const double MinDescribed = 0.8;

    private readonly List<HashSet<string>> _descriptions;

    public DescribedText(ArticleDraft draft) => _descriptions = draft.Metadata.Descriptions.ConvertAll(description => Words(description.Value));

    /// <summary>True for text that shares nearly all its words with a description.</summary>
    public bool Holds(string text)
    {
        var words = Words(text);
        return words.Count > 0
            && _descriptions.Exists(description => description.Count(words.Contains) >= Math.Max(words.Count, description.Count) * MinDescribed);
    }

    private static HashSet<string> Words(string text) => Tokenizer.FoldedWords(text).ToHashSet(StringComparer.Ordinal);
}
