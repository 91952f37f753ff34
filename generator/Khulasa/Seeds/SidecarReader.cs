using Khulasa.Content;
using Khulasa.Yaml;
using Khulasa.Diagnostics;

namespace Khulasa.Seeds;

/// <summary>
/// Reads a sidecar. Keys and values that are wrong are <c>KH1002</c>, YAML that can't be read has the codes of
/// <see cref="YamlReader"/>; each with line and column.
/// </summary>
public static class SidecarReader
{
    private static readonly string[] Keys =
        ["title", "title_en", "slug", "date", "updated", "source", "author", "place", "topics", "entities", "story", "summary", "summary_en",
         "summary_by", "translation", "draft"];

    /// <summary>Reads a sidecar; what is wrong in it counts as not said.</summary>
    /// <param name="source">The file.</param>
    /// <param name="findings">Where problems are added.</param>
    public static SeedSidecar Read(SourceText source, List<Diagnostic> findings)
    {
        var node = YamlReader.Read(source, source.Text, 1, findings);
        if (node is null or YamlScalar { IsNull: true }) return SeedSidecar.Empty;
        if (node is YamlMap map) return Read(new MapFields(source, map, FieldCodes.Sidecar, findings));
        findings.Add(source.Error(
            DiagnosticCodes.BadSidecar, node.Line, node.Column, node.Length,
            $"a sidecar must be keys with values, but it is {node.Kind}", "its keys are: " + string.Join(", ", Keys)));
        return SeedSidecar.Empty;
    }

    private static SeedSidecar Read(MapFields fields)
    {
        fields.CheckKeys(Keys);
        return new SeedSidecar
        {
            Title = fields.Text("title"),
            TitleEn = fields.Text("title_en"),
            Slug = fields.Slug("slug"),
            Date = fields.Date("date"),
            Updated = fields.Date("updated"),
            Source = ArticleReader.ReadSource(fields),
            Author = fields.Text("author"),
            Place = fields.Text("place"),
            Topics = ReadList(fields, "topics"),
            Entities = ReadList(fields, "entities"),
            Story = fields.Slug("story"),
            Summary = ReadList(fields, "summary"),
            SummaryEn = ReadList(fields, "summary_en"),
            SummaryBy = fields.Choice("summary_by", ArticleReader.SummaryAuthors),
            Translation = ArticleReader.ReadTranslation(fields),
            IsDraft = fields.Flag("draft"),
        };
    }

    // An empty list says that there are none; only an absent one leaves the question to the capture.
    private static IReadOnlyList<string>? ReadList(MapFields fields, string key) => fields.Value(key) is null ? null : fields.Texts(key);
}
