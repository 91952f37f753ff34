using Khulasa.Pipeline;

namespace Khulasa.Preview;

/// <summary>A preview: the site is served, and built again whenever something that it is made from changes.</summary>
public static class SitePreview
{
    /// <summary>Serves until the user ends it.</summary>
    /// <param name="request">What to build.</param>
    /// <param name="port">Port to listen at; 0 for any that is free.</param>
    /// <param name="tell">Told of each build, and of the address of the site's front page.</param>
    /// <returns>False when another program listens at the port.</returns>
    public static async Task<bool> Run(BuildRequest request, int port, Action<BuildResult, string> tell)
    {
        var builds = new PreviewBuilds(request);
        await using var server = await PreviewServer.Start(builds, request.Output, port);
        if (server is null) return false;
        // Before the first build, so that nothing which changes during it is missed.
        using var watcher = new SourceWatcher(request);
        try
        {
            while (true)
            {
                var build = builds.Build();
                tell(build.Result, server.Origin + build.BasePath);
                // What the build has left behind goes now, while nobody waits, and not during the next one.
                GC.Collect();
                await watcher.WaitForChange(server.Stopping);
            }
        }
        catch (OperationCanceledException)
        {
            return true;
        }
    }
}
