using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Incremental;
using Khulasa.Model;
using Khulasa.Output;
using Khulasa.Rendering;
using Khulasa.Search;
using Khulasa.State;

namespace Khulasa.Pipeline;

/// <summary>The build: new seeds → content; content and theme → site model → pages → site. The order of the steps is here and nowhere else.</summary>
public static class SiteBuild
{
    /// <summary>Builds the site; the output is replaced as a whole, or not at all.</summary>
    public static BuildResult Run(BuildRequest request)
    {
        try
        {
            return RunChecked(request);
        }
        catch (Exception e) when (DiskProblem.Of(e) is { } problem)
        {
            return BuildResult.Refused(OutputCheck.Failed(request.Output, problem));
        }
    }

    private static BuildResult RunChecked(BuildRequest request)
    {
        if (OutputCheck.Check(request.Output, request.Root) is { } problem) return BuildResult.Refused(problem);
        using var workspace = Workspace.Open(request.Root, request.Output);
        if (workspace is null) return BuildResult.Refused(OutputCheck.Busy(request.Output));
        if (request.IsClean) BuildMemory.Forget(workspace);
        Collecting.PutOff(isUpdate: BuildMemory.IsIn(workspace));
        var timings = new BuildTimings();
        timings.Begin("look for changes");
        using var memory = new BuildMemory(workspace, request.Root);
        var sources = request.Scan(memory.Site);
        var result = Recall(request, memory.Site, sources) ?? Build(request, workspace, memory, sources, timings);
        timings.Begin(null);
        return result with { Timings = timings };
    }

    /// <summary>What the last build said, when this one would make the same of the same.</summary>
    private static BuildResult? Recall(BuildRequest request, SiteMemory? last, SourceScan sources) =>
        last is not null && sources.IsUnchanged && KnownArticles.IsLasting(last.Diagnostics)
        && last.Site.IsIn(request.Output)
            ? new BuildResult(last.Diagnostics, true, last.Articles, last.Site.Count, last.Bytes)
            : null;

    private static BuildResult Build(BuildRequest request, Workspace workspace, BuildMemory memory, SourceScan sources, BuildTimings timings)
    {
        timings.Begin("content");
        memory.ReadAhead();
        var look = Task.Run(() => Theme.Read(request.Root));
        var known = memory.ReadContent();
        var reading = ContentReading.Run(request, known ?? memory.NoContent, sources);
        var content = reading.Content;
        timings.Begin("theme");
        var theme = look.GetAwaiter().GetResult();
        timings.Begin("site model and stories");
        var joined = SiteBuilder.Join(content);
        var indexing = memory.Beside(() => SearchIndex.Build(joined, memory.ReadSearch()));
        var site = SiteBuilder.WithStories(joined, known?.Stories, reading.Articles.Features.Find);
        timings.Begin("search index");
        var search = indexing.GetAwaiter().GetResult();
        timings.Begin("plan");
        var findings = new ArticleFindings(site, known ?? ContentMemory.Empty);
        var checking = memory.Beside(() => findings.Check(content.Site.Entities, reading.Articles.Lists));
        var plan = new SitePlan(site, theme, new SiteUrl(request.BaseUrl ?? site.Settings.BaseUrl), search);
        timings.Begin("checks");
        var publication = new Publication(request.Output, workspace, memory, isKnown: known is not null);
        var collisions = publication.HasNamesOf(plan.Files) ? [] : plan.Collisions;
        var checks = checking.GetAwaiter().GetResult();
        List<Diagnostic> diagnostics =
        [
            .. LinkedFolders.Check(request.Root), .. reading.Findings, .. content.Diagnostics, .. checks.Values.SelectMany(found => found),
            .. theme.Diagnostics, .. collisions,
        ];

        timings.Begin("pages");
        using var next = publication.Prepare(plan.Files, mayPublish: CanPublish(diagnostics, request.KeepGoing));
        timings.FilesMade = publication.FilesMade;
        var bodies = findings.OfBodies(plan.BodyFindings);
        diagnostics.AddRange([.. bodies.Values.SelectMany(found => found), .. plan.Problems]);
        if (!CanPublish(diagnostics, request.KeepGoing)) return new BuildResult(diagnostics, false, site.Articles.Count, 0, 0);

        timings.Begin("exchange");
        var record = publication.Commit(next);
        timings.Begin("remember");
        Parallel.Invoke(
            () => memory.Write(
                reading.Articles.ToMemory() with { Checks = checks, Bodies = bodies, Stories = site.StoryState }, reading.Articles.Features),
            () => memory.Write(search.Memory),
            () => memory.Write(record),
            () => next?.Dispose()); // keeps the site before for the next build
        // What an import guessed is said once; the next build must not repeat it from memory.
        var asked = reading.HasImported ? null : request.Wishes;
        var bytes = record.Stamps.Bytes;
        memory.Write(new SiteMemory(asked, reading.Sources.Table, record.Stamps, site.Articles.Count, bytes, diagnostics));
        timings.Begin("copy");
        if (next is not null && known is null) SiteCopy.Make(request.Output, workspace, record, memory.WritePrevious);
        return new BuildResult(diagnostics, true, site.Articles.Count, record.Count, bytes);
    }

    /// <summary>With <c>--keep-going</c> broken articles are left out; anything else that is wrong still stops the build.</summary>
    private static bool CanPublish(List<Diagnostic> diagnostics, bool keepGoing) =>
        diagnostics.TrueForAll(diagnostic =>
            diagnostic.Severity != Severity.Error || (keepGoing && IsOfOneArticle(diagnostic.Location.Path)));

    private static bool IsOfOneArticle(string path) =>
        path.StartsWith(ArticleLocation.Root + "/", StringComparison.Ordinal) || path.StartsWith(SeedImport.Folder + "/", StringComparison.Ordinal);
}
