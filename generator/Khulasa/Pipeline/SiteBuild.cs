using Khulasa.Checks;
using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Model;
using Khulasa.Output;
using Khulasa.Rendering;

namespace Khulasa.Pipeline;

/// <summary>The build: new seeds → content; content and theme → site model → pages → site. The order of the steps is here and nowhere else.</summary>
public static class SiteBuild
{
    /// <summary>Builds the site; the output is replaced as a whole, or not at all.</summary>
    public static BuildResult Run(BuildRequest request)
    {
        if (StagedOutput.Check(request.Output, request.Root) is { } problem) return new BuildResult([problem], false, 0, 0, 0);

        var (content, findings) = ReadContent(request);
        var theme = Theme.Read(request.Root);
        var site = SiteBuilder.Build(content);
        var plan = new SitePlan(site, theme, new SiteUrl(request.BaseUrl ?? site.Settings.BaseUrl));

        using var staged = StagedOutput.Open(request.Output);
        var written = new SiteWriter(staged).Write(plan.Files);

        List<Diagnostic> diagnostics =
        [
            .. findings,
            .. content.Diagnostics,
            .. site.Articles.SelectMany(new NameSpellingCheck(content.Site.Entities).Check),
            .. site.Articles.SelectMany(article => StaleTranslationCheck.Check(article.Content)),
            .. theme.Diagnostics,
            .. plan.Problems,
            .. written.Diagnostics,
        ];
        var isPublished = CanPublish(diagnostics, request.KeepGoing);
        if (isPublished) staged.Commit();
        return new BuildResult(diagnostics, isPublished, site.Articles.Count, written.Files, written.Bytes);
    }

    /// <summary>The content, with new seeds imported into it first.</summary>
    private static (ContentReadResult Content, IReadOnlyList<Diagnostic> Findings) ReadContent(BuildRequest request)
    {
        var content = ContentReader.Read(request.Root);
        if (!request.ImportNewSeeds) return (content, []);
        var imported = SeedImport.Run(request.Root, content, new ImportRequest());
        return (imported.Written.Count == 0 ? content : ContentReader.Read(request.Root), imported.Findings);
    }

    /// <summary>With <c>--keep-going</c> broken articles are left out; anything else that is wrong still stops the build.</summary>
    private static bool CanPublish(List<Diagnostic> diagnostics, bool keepGoing) =>
        diagnostics.TrueForAll(diagnostic =>
            diagnostic.Severity != Severity.Error || (keepGoing && diagnostic.Location.Path.StartsWith(ArticleLocation.Root + "/", StringComparison.Ordinal)));
}
