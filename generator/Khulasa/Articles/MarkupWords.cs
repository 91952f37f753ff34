namespace Khulasa.Articles;

/// <summary>The words in names of classes and ids that tell what an element of a page holds.</summary>
public sealed class MarkupWords
{
    /// <summary>Takes the words out of the lists of the rule files.</summary>
    /// <param name="list">Finds a list by its name; an empty one where no file has it.</param>
    internal MarkupWords(Func<string, List<string>> list)
    {
        PruneWords = list("prune_words").ToHashSet(StringComparer.Ordinal);
        WeakPruneWords = list("weak_prune_words").ToHashSet(StringComparer.Ordinal);
        LinkPruneWords = list("link_prune_words").ToHashSet(StringComparer.Ordinal);
        AnyPruneWords = PruneWords.Concat(WeakPruneWords).Concat(LinkPruneWords).ToHashSet(StringComparer.Ordinal);
        CaptionWords = list("caption_words").ToHashSet(StringComparer.Ordinal);
        StandfirstWords = list("standfirst_words").ToHashSet(StringComparer.Ordinal);
        ContentWords = list("content_words");
        ContentWordSet = ContentWords.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Words of element names that are never the article.</summary>
    public IReadOnlySet<string> PruneWords { get; }

    /// <summary>The same for elements with little text.</summary>
    public IReadOnlySet<string> WeakPruneWords { get; }

    /// <summary>Names of elements with little text that are not the article when they hold a link or picture.</summary>
    public IReadOnlySet<string> LinkPruneWords { get; }

    /// <summary>All of these together.</summary>
    internal IReadOnlySet<string> AnyPruneWords { get; }

    /// <summary>Names of paragraphs that are the text of a picture or its credit.</summary>
    public IReadOnlySet<string> CaptionWords { get; }

    /// <summary>Names of elements that hold the sentence between headline and text.</summary>
    public IReadOnlySet<string> StandfirstWords { get; }

    /// <summary>Names of elements that hold an article's text, most telling first.</summary>
    public IReadOnlyList<string> ContentWords { get; }

    /// <summary>The same words for looking up.</summary>
    internal IReadOnlySet<string> ContentWordSet { get; }
}
