using AngleSharp.Dom;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>Joins the names of several authors where each stands in an element like that of the first, in one box or in boxes side by side.</summary>
internal sealed class CoAuthors(PageLayout layout)
{
    private const int MaxAuthors = 6;
    private const int MaxJointLetters = 4;

    /// <summary>The first byline with the names of those like it.</summary>
    /// <param name="first">The byline of the page.</param>
    /// <param name="found">All that look like bylines, in the order of the page.</param>
    public ShownByline Join(ShownByline first, IReadOnlyList<ShownByline> found)
    {
        if (first.IsDesk || !IsBare(first)) return first;
        List<string> names = [.. first.Names];
        foreach (var byline in found)
            if (!byline.IsDesk && byline.HasLabel == first.HasLabel && IsBare(byline) && AreSiblings(first, byline))
                foreach (var name in byline.Names) AuthorNames.AddOnce(names, name);
        return names.Count > MaxAuthors ? first : first with { Names = names };
    }

    // What stands behind a name may say that its bearer took the pictures.
    private bool IsBare(ShownByline byline) => IsBare(byline.Element, byline.Names);

    private bool IsBare(IElement element, IReadOnlyList<string> names) =>
        layout.LettersOf(element) - names.Sum(name => name.Count(c => c != ' ')) <= MaxJointLetters;

    private bool AreSiblings(ShownByline one, ShownByline other)
    {
        if (!IsAlike(one.Element, other.Element) || one.Element.ParentElement is not { } box || other.Element.ParentElement is not { } second)
            return false;
        return box == second
            || box.ParentElement == second.ParentElement && IsAlike(box, second) && IsBare(box, one.Names) && IsBare(second, other.Names);
    }

    private static bool IsAlike(IElement one, IElement other) => one.LocalName == other.LocalName && one.ClassName == other.ClassName;
}
