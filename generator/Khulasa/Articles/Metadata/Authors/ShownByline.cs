using AngleSharp.Dom;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>Names that a page shows as those of the authors.</summary>
/// <param name="Element">The element that holds them.</param>
/// <param name="Names">The names.</param>
/// <param name="Score">How much speaks for them; about 0 to 7.</param>
/// <param name="IsMarked">True when the markup says that they are authors, not only a class or a word before them.</param>
internal sealed record ShownByline(IElement Element, IReadOnlyList<string> Names, double Score, bool IsMarked)
{
    /// <summary>Letters that a byline has at most.</summary>
    public const int MaxLetters = 140;

    /// <summary>True when a word such as "By" stands before them.</summary>
    public bool HasLabel { get; init; }

    /// <summary>True when only the address of a link, which may be that of anybody's page, speaks for them.</summary>
    public bool IsLink { get; init; }

    /// <summary>True for a single name that only the form of its line tells from a word.</summary>
    public bool IsLogin { get; init; }

    /// <summary>True when a desk or house signs, not a person.</summary>
    public bool IsDesk { get; init; }
}
