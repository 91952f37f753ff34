using Khulasa.Articles.Metadata;
using Khulasa.Articles.Metadata.Declared;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Choices;

/// <summary>
/// Chooses the tags: the keywords of the text's own line of them, or else those that one kind of metadata states, or else
/// those that the page shows as links, then the names of sections. Lists of dozens are written for search engines and left out.
/// </summary>
public sealed class TagChoice : ICleaningStep
{
    private const int MaxStated = 25;
    private const int MaxLength = 60;
    private const double Shown = 0.9;
    private const double Stated = 0.8;

    /// <inheritdoc/>
    public string Name => "tags";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var isPersian = PageLanguage.IsPersian(draft.Capture.Document);
        var (keywords, origin) = draft.Keywords.Count > 0 ? (draft.Keywords, "keywords") : StatedKeywords(draft.Metadata.Keywords, isPersian);
        if (keywords.Count == 0 && draft.Capture.IsHtml)
            (keywords, origin) = (ShownTags.Read(draft).ConvertAll(tag => Tidy(tag, isPersian)), "links");
        var sections = draft.Sections.Concat(draft.Metadata.Sections.Select(section => Tidy(section.Value, isPersian)));
        var tags = keywords.Concat(sections)
            .Where(tag => tag.Length is > 1 and <= MaxLength)
            .DistinctBy(ArabicNormalizer.Fold, StringComparer.Ordinal)
            .ToList();
        if (tags.Count > 0)
            draft.Tags = new FieldValue<IReadOnlyList<string>>(
                tags, keywords.Count > 0 ? origin : "section", draft.Keywords.Count > 0 ? Shown : Stated);
    }

    private static (List<string> Keywords, string Origin) StatedKeywords(List<MetadataValue> stated, bool isPersian)
    {
        foreach (var group in stated.GroupBy(value => value.Origin, StringComparer.Ordinal))
        {
            var keywords = group.Select(value => Tidy(value.Value, isPersian)).Distinct(StringComparer.Ordinal).ToList();
            if (keywords.Count is > 0 and <= MaxStated) return (keywords, group.Key);
        }

        return ([], "");
    }

    private static string Tidy(string text, bool isPersian) => ArabicNormalizer.Repair(text, isPersian).Trim(' ', '#', '.', ',', '،');
}
