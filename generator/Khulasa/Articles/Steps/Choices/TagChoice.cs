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
    private const int MaxLinesAbove = 4;
    private const int MaxLinesBelow = 40;
    private const double Shown = 0.9;
    private const double Stated = 0.8;

    /// <inheritdoc/>
    public string Name => "tags";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var isPersian = PageLanguage.IsPersian(draft.Capture.Document);
        var listed = draft.Capture.IsHtml ? draft.Keywords.ConvertAll(keyword => keyword.Text) : NearText(draft);
        var (keywords, origin) = listed.Count > 0 ? (listed, "keywords") : StatedKeywords(draft.Metadata.Keywords, isPersian);
        if (keywords.Count == 0 && draft.Capture.IsHtml)
            (keywords, origin) = (ShownTags.Read(draft).ConvertAll(tag => Tidy(tag, isPersian)), "links");
        var sections = draft.Sections.Concat(draft.Metadata.Sections.Select(section => Tidy(section.Value, isPersian)));
        var tags = keywords.Concat(sections)
            .Where(tag => tag.Length is > 1 and <= MaxLength)
            .DistinctBy(ArabicNormalizer.Fold, StringComparer.Ordinal)
            .ToList();
        if (tags.Count > 0)
            draft.Tags = new FieldValue<IReadOnlyList<string>>(
                tags, keywords.Count > 0 ? origin : "section", listed.Count > 0 ? Shown : Stated);
    }

    // "Topics" also stands above menus, in the head and the foot of a page.
    private static List<string> NearText(ArticleDraft draft)
    {
        var title = draft.Blocks.FindIndex(block => block.Role == BlockRole.Title);
        var first = (title >= 0 ? title : draft.FirstProse()) - MaxLinesAbove;
        var last = draft.LastProse() is var end and >= 0 ? end + MaxLinesBelow : draft.Blocks.Count;
        return draft.Keywords
            .FindAll(keyword => draft.Blocks.IndexOf(keyword.Line) is var at && (at < 0 || at >= first && at <= last))
            .ConvertAll(keyword => keyword.Text);
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
