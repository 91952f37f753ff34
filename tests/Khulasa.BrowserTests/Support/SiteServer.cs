using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Khulasa.BrowserTests.Support;

/// <summary>Serves the committed site as GitHub Pages would: below its base path, with its own page for wrong addresses.</summary>
public sealed class SiteServer : IAsyncLifetime
{
    /// <summary>Path that the committed site was built for.</summary>
    public const string BasePath = "/khulasa";

    private readonly WebApplication _app;

    public SiteServer()
    {
        var site = FindSite();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".xml"] = "application/xml";
        _app.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(site),
            RequestPath = BasePath,
            StaticFileOptions = { ContentTypeProvider = types },
        });
        _app.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(Path.Combine(site, "404.html"));
        });
    }

    /// <summary>Address of the front page, ending in <c>/</c>.</summary>
    public string Url { get; private set; } = "";

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        await _app.StartAsync();
        var addresses = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>();
        Url = addresses!.Addresses.First() + BasePath + "/";
    }

    /// <inheritdoc />
    public async Task DisposeAsync() => await _app.DisposeAsync();

    private static string FindSite()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Khulasa.slnx"))) return Path.Combine(folder.FullName, "site");
        }

        throw new InvalidOperationException("the tests must run inside a checkout");
    }
}
