using System.Buffers;
using Khulasa.Articles.Metadata.Authors;
using Khulasa.Articles.Pages;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Outlets;

/// <summary>
/// Names the person whose site a page is of: the last word on an author that nothing on the page itself names. Blogs
/// tell it by the name of the site, by the end of the title, or beside the sign of copyright.
/// </summary>
internal static class SiteOwner
{
    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(".|,·•©");
    private const double Confidence = 0.4;
    private const int MaxNameWords = 3;
    private const int MaxFooterLetters = 300;
    private const int MaxFooters = 40;

    private static readonly string[] TitleBars = [" | ", " - ", " – ", " — ", " · ", " • "];

    /// <summary>The owner; null when the site has another name, or none that is a person's.</summary>
    public static FieldValue<IReadOnlyList<string>>? Read(ArticleDraft draft)
    {
        foreach (var source in draft.Metadata.Sources)
            if (IsPerson(source.Value, draft.Rules)) return Value(source.Value, source.Origin);
        if (draft.Metadata.Sources.Count > 0) return null;
        if (TitleEnd(draft) is { } end && IsPerson(end, draft.Rules)) return Value(end, "title element");
        return (Copyright(draft) ?? (draft.Capture.Document.Body is { } body ? CopyrightLine.OwnerOf(body, draft.Rules) : null)) is { } name
            ? Value(name, "copyright line")
            : null;
    }

    /// <summary>True for a full name that begins with a frequent given name and holds no word of an office or a paper.</summary>
    public static bool IsPerson(string text, CleaningRules rules) =>
        PersonName.Clean(text, rules) is { } name
        && name == text.Trim()
        && Prose.CountWords(name) <= MaxNameWords
        && PersonName.IsKnown(name, rules)
        && !rules.IsOffice(name);

    private static FieldValue<IReadOnlyList<string>> Value(string name, string origin) => new([name.Trim()], origin, Confidence);

    /// <summary>What stands behind the last bar of the window's title, mostly the name of the site; null where there is none.</summary>
    public static string? TitleEnd(ArticleDraft draft)
    {
        if (draft.Metadata.Titles.Find(title => title.Origin == "title element") is not { Value: var title }) return null;
        foreach (var bar in TitleBars)
            if (title.LastIndexOf(bar, StringComparison.Ordinal) is var at and > 0) return title[(at + bar.Length)..].Trim();
        return null;
    }

    private static string? Copyright(ArticleDraft draft)
    {
        foreach (var footer in draft.Capture.Document.QuerySelectorAll("footer, [class*=copyright], [id*=copyright], [class*=footer], [id*=footer]")
            .Take(MaxFooters))
        {
            var text = SpaceRepair.Apply(VisibleText.Of(footer, MaxFooterLetters));
            if (text.IndexOf('©', StringComparison.Ordinal) is not (var sign and >= 0)) continue;
            var rest = text[(sign + 1)..].TrimStart(' ', '-', '–', ',', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
            var end = rest.AsSpan().IndexOfAny(EndsOfName);
            if (PersonName.Clean(end < 0 ? rest : rest[..end], draft.Rules) is { } name && IsPerson(name, draft.Rules)) return name;
        }

        return null;
    }
}
