using Khulasa.Content;
using Khulasa.Dates;
using Khulasa.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Khulasa.Seeds;

/// <summary>Reads a sidecar's YAML. All its problems are <c>KH1002</c>, with line and column.</summary>
public static class SidecarReader
{
    private static readonly string[] Keys =
        ["title", "title_en", "slug", "date", "updated", "source", "author", "place", "topics", "entities", "story", "summary", "summary_en", "summary_by", "translation", "draft"];

    /// <summary>Reads a sidecar; what is wrong in it counts as not said.</summary>
    /// <param name="yaml">Its text.</param>
    /// <param name="path">How messages name it.</param>
    /// <param name="findings">Where problems are added.</param>
    public static SeedSidecar Read(string yaml, string path, List<Diagnostic> findings)
    {
        var lines = yaml.ReplaceLineEndings("\n").Split('\n');
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0) return SeedSidecar.Empty;
            if (stream.Documents[0].RootNode is YamlMappingNode root) return Read(new SidecarFields(root, Keys, path, lines, findings));
            if (stream.Documents[0].RootNode is YamlScalarNode { Value: null or "" }) return SeedSidecar.Empty;
            findings.Add(Problem(path, 1, 1, lines, "a sidecar must be a mapping", "its keys are: " + string.Join(", ", Keys)));
        }
        catch (YamlException e)
        {
            findings.Add(Problem(path, (int)e.Start.Line, (int)e.Start.Column, lines, e.Message, "write texts that hold : or # in double quotes"));
        }

        return SeedSidecar.Empty;
    }

    private static SeedSidecar Read(SidecarFields fields) => new()
    {
        Title = fields.Text("title"),
        TitleEn = fields.Text("title_en"),
        Slug = ReadSlug(fields, "slug"),
        Date = ReadDate(fields, "date"),
        Updated = ReadDate(fields, "updated"),
        Source = ReadSource(fields),
        Author = fields.Text("author"),
        Place = fields.Text("place"),
        Topics = fields.List("topics"),
        Entities = fields.List("entities"),
        Story = ReadSlug(fields, "story"),
        Summary = fields.List("summary"),
        SummaryEn = fields.List("summary_en"),
        SummaryBy = ReadSummaryBy(fields),
        Translation = ReadTranslation(fields),
        IsDraft = fields.Flag("draft"),
    };

    private static string? ReadSlug(SidecarFields fields, string name)
    {
        var slug = fields.Text(name);
        if (slug is null || slug.Length <= 100 && slug.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-') && slug.Trim('-') == slug) return slug;
        fields.ReportAt(name, $"\"{slug}\" is no slug", "use a-z, 0-9 and single hyphens, such as baghdad-coalition-ties");
        return null;
    }

    private static PartialDate? ReadDate(SidecarFields fields, string name)
    {
        if (fields.Text(name) is not { } text) return null;
        if (PartialDate.TryParse(text, out var date)) return date;
        fields.ReportAt(name, $"\"{text}\" is no date", "write YYYY-MM-DD, YYYY-MM or YYYY, a day that the calendar has");
        return null;
    }

    private static ArticleSource? ReadSource(SidecarFields fields)
    {
        if (fields.Mapping("source", ["name", "name_en", "url"]) is not { } source) return null;
        var url = source.Text("url");
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            source.ReportAt("url", $"\"{url}\" is no web address", "write the whole address, https:// included");
            url = null;
        }

        return new ArticleSource(source.Text("name"), source.Text("name_en"), url);
    }

    private static SummaryAuthor? ReadSummaryBy(SidecarFields fields)
    {
        switch (fields.Text("summary_by"))
        {
            case null: return null;
            case "publisher": return SummaryAuthor.Publisher;
            case "extracted": return SummaryAuthor.Extracted;
            case "editor": return SummaryAuthor.Editor;
            default:
                fields.ReportAt("summary_by", "\"summary_by\" must be publisher, extracted or editor", null);
                return null;
        }
    }

    private static Translation? ReadTranslation(SidecarFields fields)
    {
        if (fields.Mapping("translation", ["by", "status", "of"]) is not { } translation) return null;
        var status = translation.Text("status");
        if (status is "draft" or "reviewed" && translation.Text("by") is { } by)
            return new Translation(by, status == "reviewed", ReadOriginal(translation));
        fields.ReportAt("translation", "a translation needs by, and status draft or reviewed", "write translation: { by: editor, status: reviewed }");
        return null;
    }

    private static TranslatedOriginal? ReadOriginal(SidecarFields translation)
    {
        if (translation.Text("of") is not { } digest) return null;
        if (OriginalDigest.IsDigest(digest)) return new TranslatedOriginal(digest, translation.LocationOf("of"));
        translation.ReportAt("of", $"\"of\" must be {OriginalDigest.Length} hexadecimal digits", "leave it out, or copy it from the content file");
        return null;
    }

    private static Diagnostic Problem(string path, int line, int column, string[] lines, string message, string advice) =>
        Diagnostic.Error(
            DiagnosticCodes.BadSidecar, new SourceLocation(path, line, column), message, advice,
            line >= 1 && line <= lines.Length ? lines[line - 1] : null);
}
