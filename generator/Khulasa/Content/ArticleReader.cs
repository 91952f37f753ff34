using Khulasa.Yaml;
using Khulasa.Diagnostics;

namespace Khulasa.Content;

/// <summary>Makes an article of the text of one content file, and reports everything that is wrong in it.</summary>
public static class ArticleReader
{
    private const string TopicsFile = "content/topics.yaml";
    private const string EntitiesFile = "content/entities.yaml";

    private static readonly string[] Keys =
    [
        "title", "title_en", "slug", "date", "updated", "source", "author", "place", "topics", "entities", "story",
        "summary", "summary_en", "summary_by", "translation", "draft", "seed",
    ];

    /// <summary>Words for who wrote a summary.</summary>
    internal static readonly IReadOnlyDictionary<string, SummaryAuthor> SummaryAuthors = new Dictionary<string, SummaryAuthor>(StringComparer.Ordinal)
    {
        ["publisher"] = SummaryAuthor.Publisher,
        ["extracted"] = SummaryAuthor.Extracted,
        ["editor"] = SummaryAuthor.Editor,
    };

    private static readonly Dictionary<string, bool> Statuses = new(StringComparer.Ordinal) { ["draft"] = false, ["reviewed"] = true };

    /// <summary>Reads an article.</summary>
    /// <param name="parts">The file.</param>
    /// <param name="knownTopics">Slugs that <c>topics</c> may name; null when the site has no list of topics, so that any may.</param>
    /// <param name="diagnostics">What reading the bytes of the file found; the problems of its text are added to it.</param>
    /// <param name="knownEntities">Slugs that <c>entities</c> may name; null when the site has no list of entities, so that any may.</param>
    /// <param name="today">A day after which <c>date</c> gets a warning; null when any may be.</param>
    public static ArticleFile Read(
        FrontMatterParts parts, IReadOnlySet<string>? knownTopics, List<Diagnostic> diagnostics, IReadOnlySet<string>? knownEntities = null,
        DateOnly? today = null)
    {
        var source = parts.Source;
        var failed = new ArticleFile { Path = source.Path, Diagnostics = diagnostics };
        if (FrontMatter.Require(parts, diagnostics) is not { } yaml) return failed;
        if (ReadFields(source, yaml, diagnostics) is not { } fields) return failed;

        fields.CheckKeys(Keys);
        var slug = fields.RequiredSlug();
        var article = ReadArticle(parts, fields, slug?.Text);
        CheckTerms(fields, "topics", knownTopics, DiagnosticCodes.UnknownTopic, TopicsFile);
        CheckTerms(fields, "entities", knownEntities, DiagnosticCodes.UnknownEntity, EntitiesFile);
        CheckDates(fields, article, today);
        if (TextProblem(parts) is { } problem) diagnostics.Add(problem);
        if (slug is not null) ArticleLocation.Check(source, fields, article, slug, diagnostics);
        var isGood = !diagnostics.Exists(static d => d.Severity == Severity.Error);
        return new ArticleFile
        {
            Path = source.Path,
            Article = isGood ? article : null,
            Slug = slug?.Text,
            SlugLocation = slug is null ? null : new SourceLocation(source.Path, slug.Line, slug.Column, slug.Length),
            SlugLine = slug is null ? null : source.Line(slug.Line),
            Diagnostics = diagnostics,
        };
    }

    /// <summary>The keys of front matter; null, with a diagnostic, when there are none.</summary>
    internal static MapFields? ReadFields(SourceText source, string yaml, List<Diagnostic> diagnostics)
    {
        var before = diagnostics.Count;
        var node = YamlReader.Read(source, yaml, FrontMatterParts.YamlLine, diagnostics);
        if (node is YamlMap map) return new MapFields(source, map, FieldCodes.Article, diagnostics);
        if (node is not null)
        {
            diagnostics.Add(source.Error(
                DiagnosticCodes.BadYaml, node.Line, node.Column, node.Length,
                "front matter must be keys with values", "write key: value, with a blank after the colon"));
        }
        else if (diagnostics.Count == before)
        {
            diagnostics.Add(source.Error(
                DiagnosticCodes.MissingKey, 1, 1, 3, "the front matter is empty", "write at least title: and slug: in it"));
        }
        return null;
    }

    /// <summary>Reads <c>translation</c>; null when absent.</summary>
    internal static Translation? ReadTranslation(MapFields fields)
    {
        if (fields.Fields("translation") is not { } translation) return null;
        translation.CheckKeys(["by", "status", "of"]);
        var by = translation.RequiredText("by", "write by: editor, or the name of the engine");
        var isReviewed = translation.Choice("status", Statuses);
        return by is null ? null : new Translation(by, isReviewed ?? false, ReadOriginal(translation));
    }

    private static TranslatedOriginal? ReadOriginal(MapFields translation)
    {
        if (translation.Scalar("of") is not { } of) return null;
        if (OriginalDigest.IsDigest(of.Text)) return new TranslatedOriginal(of.Text, translation.LocationOf(of), translation.LineOf(of));
        translation.Add(
            translation.Codes.WrongType, of, $"\"of\" must be {OriginalDigest.Length} hexadecimal digits",
            "leave it out, or copy it from the warning that the Arabic has changed");
        return null;
    }

    private static ContentArticle ReadArticle(FrontMatterParts parts, MapFields fields, string? slug) => new()
    {
        Path = parts.Source.Path,
        // With either of the two missing the file has an error, and this record is not handed on.
        Title = fields.RequiredText("title", "write title: and the Arabic headline") ?? "",
        Slug = slug ?? "",
        TitleEn = fields.Text("title_en"),
        Date = fields.Date("date"),
        Updated = fields.Date("updated"),
        Source = ReadSource(fields),
        Author = fields.Text("author"),
        Place = fields.Text("place"),
        Topics = Slugs(fields, "topics"),
        Entities = fields.Value("entities") is null ? null : Slugs(fields, "entities"),
        Story = fields.Slug("story"),
        Summary = fields.Texts("summary"),
        SummaryEn = fields.Texts("summary_en"),
        SummaryBy = fields.Choice("summary_by", SummaryAuthors),
        Translation = ReadTranslation(fields),
        IsDraft = fields.Flag("draft") ?? false,
        Seed = ReadSeed(fields),
        Body = parts.Body,
        BodyLine = parts.BodyLine,
        Digest = parts.Digest,
    };

    /// <summary>Reads <c>source</c>; null when absent or empty.</summary>
    internal static ArticleSource? ReadSource(MapFields fields)
    {
        if (fields.Fields("source") is not { } source) return null;
        source.CheckKeys(["name", "name_en", "url"]);
        var made = new ArticleSource(source.Text("name"), source.Text("name_en"), source.Address("url"));
        return made is { Name: null, NameEn: null, Url: null } ? null : made;
    }

    private static SeedReference? ReadSeed(MapFields fields)
    {
        if (fields.Fields("seed") is not { } seed) return null;
        seed.CheckKeys(["file", "sha256"]);
        var file = seed.RequiredScalar("file", "write the name of the capture in seeds/");
        if (file is not null && !IsBelowSeeds(file.Text))
            seed.Add(
                seed.Codes.WrongType,
                file,
                "\"file\" must be the path of a capture below seeds/",
                "write it as import does, without ./, ../ or a leading /");
        var digest = seed.RequiredScalar("sha256", "write the digest of the capture, or leave out seed:");
        if (digest is not null && !(digest.Text.Length == 64 && digest.Text.All(char.IsAsciiHexDigit)))
            seed.Add(seed.Codes.WrongType, digest, "\"sha256\" must be 64 hexadecimal digits", "copy it from the output of import");
        return file is null || digest is null ? null : new SeedReference(file.Text, digest.Text.ToLowerInvariant());
    }

    private static bool IsBelowSeeds(string path) =>
        path.Split('/', '\\').All(static part => part is not ("" or "." or "..")) && !Path.IsPathRooted(path);

    /// <summary>A control or direction character in a body, which pages leave out: KH2113, once, at the first.</summary>
    internal static Diagnostic? TextProblem(FrontMatterParts parts)
    {
        if (TextSafety.FirstUnsafeAt(parts.Body) is not (>= 0 and var at)) return null;
        var start = at == 0 ? 0 : parts.Body.LastIndexOf('\n', at - 1) + 1;
        var end = parts.Body.IndexOf('\n', at);
        return Diagnostic.Warning(
            DiagnosticCodes.UnsafeCharacters,
            new SourceLocation(parts.Source.Path, parts.BodyLine + parts.Body.AsSpan(0, at).Count('\n'), at - start + 1),
            "a control or direction character is left out of the text", "delete it from the file",
            parts.Body[start..(end < 0 ? parts.Body.Length : end)]);
    }

    private static void CheckDates(MapFields fields, ContentArticle article, DateOnly? today)
    {
        if (article.Date is not { } date) return;
        if (article.Updated is { IsFullDay: true } updated && date.IsFullDay && updated.CompareTo(date) < 0 && fields.Value("updated") is { } node)
            fields.Warn(
                DiagnosticCodes.UpdatedBefore,
                node,
                $"{updated} lies before the date of publication, {date}",
                "correct one of them, or leave updated: out");
        if (today is { } day && fields.Value("date") is { } written && new DateOnly(date.Year, Math.Max(1, date.Month), Math.Max(1, date.Day)) > day)
            fields.Warn(DiagnosticCodes.FutureDate, written, $"{date} lies in the future", "correct the date, or write draft: true until then");
    }

    // One that stands twice means what it means once.
    private static string[] Slugs(MapFields fields, string key) =>
        [.. fields.Texts(key).Distinct(StringComparer.Ordinal)];

    private static void CheckTerms(MapFields fields, string key, IReadOnlySet<string>? known, string unknownCode, string file)
    {
        // The list itself is checked where it is read; here only its good items count.
        if (fields.Value(key) is not YamlList terms) return;
        foreach (var term in terms.Items.OfType<YamlScalar>().Where(static term => !string.IsNullOrWhiteSpace(term.Text)))
        {
            if (known is null) fields.IsSlug(term);
            else if (!known.Contains(term.Text))
            {
                var meant = SpellingSuggester.Question(term.Text, known);
                var kind = key == "topics" ? "topic" : "entity";
                fields.Add(
                    unknownCode, term, $"unknown {kind} \"{term.Text}\"",
                    (meant is null ? "" : meant + " ") + $"{(key == "topics" ? "Topics" : "Entities")} live in {file}");
            }
        }
    }
}
