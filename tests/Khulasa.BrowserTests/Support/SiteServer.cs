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

/// <summary>Serves a site as GitHub Pages would, the committed one unless told otherwise: below its base path, with its own page for wrong addresses.</summary>
public class SiteServer : IAsyncLifetime
{
    /// <summary>Path that the committed site was built for.</summary>
    public const string BasePath = "/khulasa";

    private readonly WebApplication _app;
    private readonly string _basePath;

    /// <summary>Serves the committed site.</summary>
    public SiteServer() : this(Path.Combine(Checkout(), "site"))
    {
    }

    /// <summary>Serves a folder.</summary>
    /// <param name="site">The folder.</param>
    /// <param name="basePath">Path that it was built for; empty for the root.</param>
    protected SiteServer(string site, string basePath = BasePath)
    {
        _basePath = basePath;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".xml"] = "application/xml";
        _app.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(site),
            RequestPath = basePath,
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
        Url = addresses!.Addresses.First() + _basePath + "/";
    }

    /// <inheritdoc />
    public virtual async Task DisposeAsync() => await _app.DisposeAsync();

    /// <summary>Root of the checkout that the tests run in.</summary>
    public static string Checkout()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Khulasa.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException("the tests must run inside a checkout");
    }
}
