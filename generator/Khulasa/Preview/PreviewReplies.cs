using System.Text.Json.Nodes;
using Khulasa.Model;
using Microsoft.AspNetCore.Http;

namespace Khulasa.Preview;

/// <summary>What a preview answers: the files of the site, and pages with the script that loads them again.</summary>
/// <param name="builds">The builds to show.</param>
/// <param name="files">Their files.</param>
internal sealed class PreviewReplies(PreviewBuilds builds, PreviewFiles files)
{
    private const string Html = "text/html";
    private const string JavaScript = "text/javascript";

    // Takes the place of a worker that another server at this port has left in the browser, and goes: it would show old pages.
    private const string NoWorker = "addEventListener('install', () => skipWaiting());\naddEventListener('activate', () => registration.unregister());\n";

    /// <summary>Sends the script of <see cref="PreviewPage"/>.</summary>
    public static Task SendScript(HttpContext context) => SendText(context, PreviewPage.ScriptText, JavaScript);

    /// <summary>Sends the newest build, and each that comes, until <paramref name="end"/>.</summary>
    public async Task SendBuilds(HttpContext context, CancellationToken end)
    {
        context.Response.ContentType = "text/event-stream";
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end, context.RequestAborted);
        try
        {
            await foreach (var build in builds.Follow(either.Token))
            {
                var message = new JsonObject { ["version"] = build.Version, ["problems"] = build.Problems };
                await context.Response.WriteAsync($"data: {message.ToJsonString()}\n\n", either.Token);
                await context.Response.Body.FlushAsync(either.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was left, or the preview ends.
        }
    }

    /// <summary>Sends what is at an address.</summary>
    public async Task SendFile(HttpContext context)
    {
        var build = await builds.Newest(context.RequestAborted);
        var address = context.Request.Path.Value ?? "";
        if (!address.StartsWith(build.BasePath, StringComparison.Ordinal))
        {
            if (build.BasePath.StartsWith(address, StringComparison.Ordinal)) context.Response.Redirect(build.BasePath);
            else await SendNotFound(context, build);
            return;
        }

        var path = address[build.BasePath.Length..];
        if (path == SitePath.Worker) await SendText(context, NoWorker, JavaScript);
        else if (files.Find(path) is { } file) await Send(context, build, file);
        else if (files.IsFolder(path)) context.Response.Redirect($"{context.Request.Path.ToUriComponent()}/{context.Request.QueryString}");
        else await SendNotFound(context, build);
    }

    private static async Task Send(HttpContext context, PreviewBuild build, string file)
    {
        var type = PreviewFiles.TypeOf(file);
        if (type == Html) await SendText(context, PreviewPage.WithScript(await File.ReadAllTextAsync(file), build.Version), type);
        else await TypedResults.PhysicalFile(file, type).ExecuteAsync(Fresh(context));
    }

    private async Task SendNotFound(HttpContext context, PreviewBuild build)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (files.Find("404.html") is { } page) await Send(context, build, page);
        else await SendText(context, PreviewPage.WithScript(PreviewPage.OfNoSite(build.Problems), build.Version), Html);
    }

    private static Task SendText(HttpContext context, string text, string type)
    {
        context.Response.ContentType = $"{type}; charset=utf-8";
        return Fresh(context).Response.WriteAsync(text);
    }

    // What is shown may be another in a moment.
    private static HttpContext Fresh(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return context;
    }
}
