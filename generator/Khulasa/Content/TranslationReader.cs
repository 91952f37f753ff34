using Khulasa.Diagnostics;

namespace Khulasa.Content;

/// <summary>
/// Reads the full English text of an article, <c>&lt;slug&gt;.en.md</c>. It needs no front matter; where it has some,
/// <c>title_en</c>, <c>summary_en</c> and <c>translation</c> count when the Arabic file has none of its own, and
/// <c>slug</c> may repeat that of the article.
/// </summary>
public static class TranslationReader
{
    /// <summary>What the names of translations end in.</summary>
    public const string Ending = ".en.md";

    private static readonly string[] Keys = ["slug", "title_en", "summary_en", "translation"];

    /// <summary>Reads a translation.</summary>
    /// <param name="parts">The file.</param>
    /// <param name="diagnostics">What reading the bytes of the file found; the problems of its text are added to it.</param>
    public static TranslationFile Read(FrontMatterParts parts, List<Diagnostic> diagnostics)
    {
        if (ArticleReader.TextProblem(parts) is { } problem) diagnostics.Add(problem);
        var plain = new TranslationFile { Path = parts.Source.Path, BodyLine = parts.BodyLine, Digest = parts.Digest, Diagnostics = diagnostics };
        if (!parts.HasFrontMatter) return plain with { Body = parts.Body };
        if (FrontMatter.Require(parts, diagnostics) is not { } yaml) return plain;
        if (yaml.AsSpan().Trim(" \n").IsEmpty) return plain with { Body = parts.Body };
        if (ArticleReader.ReadFields(parts.Source, yaml, diagnostics) is not { } fields) return plain;

        fields.CheckKeys(Keys);
        var file = plain with
        {
            TitleEn = fields.Text("title_en"),
            SummaryEn = fields.Texts("summary_en"),
            Translation = ArticleReader.ReadTranslation(fields),
        };
        return diagnostics.Exists(static d => d.Severity == Severity.Error)
            ? plain
            : file with { Body = parts.Body, Listed = ListedDigests.Of(file) };
    }
}
