namespace Khulasa.Rendering;

/// <summary>How much of an article a list shows.</summary>
public enum EntryForm
{
    /// <summary>Headline and summary in both languages, side by side: the front page and the pages after it.</summary>
    Full,

    /// <summary>The headline in both languages and the first sentence in the page's own: lists of a topic, a day, a name.</summary>
    Brief,

    /// <summary>The headline alone: months, whose days have more.</summary>
    Headline,
}
