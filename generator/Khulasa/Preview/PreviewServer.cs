using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Khulasa.Preview;

/// <summary>Shows a built site to browsers of this machine.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PreviewServer(WebApplication app) => _app = app;

    /// <summary>Scheme, host and port, without <c>/</c> at the end.</summary>
    public string Origin => _app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();

    /// <summary>Cancelled when the user ends it.</summary>
    public CancellationToken Stopping => _app.Lifetime.ApplicationStopping;

    /// <summary>Begins to serve.</summary>
    /// <param name="builds">The builds to show.</param>
    /// <param name="output">Full path of the site.</param>
    /// <param name="port">Port to listen at; 0 for any that is free.</param>
    /// <returns>The server; null when another program listens at the port.</returns>
    public static async Task<PreviewServer?> Start(PreviewBuilds builds, string output, int port)
    {
        var app = Create(new PreviewReplies(builds, new PreviewFiles(output)), port);
        try
        {
            await app.StartAsync();
            return new PreviewServer(app);
        }
        catch (IOException problem) when (problem.InnerException is AddressInUseException)
        {
            await app.DisposeAsync();
            return null;
        }
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static WebApplication Create(PreviewReplies replies, int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        // Only this machine is answered, and no page of another site that has pointed a name of its own to it.
        builder.WebHost.ConfigureKestrel(options => options.Listen(IPAddress.Loopback, port));
        builder.Services.AddHostFiltering(options => options.AllowedHosts = ["localhost", "127.0.0.1"]);
        var app = builder.Build();
        app.UseHostFiltering();
        app.Map(PreviewPage.Script, branch => branch.Run(PreviewReplies.SendScript));
        app.Map(PreviewPage.Builds, branch => branch.Run(context => replies.SendBuilds(context, app.Lifetime.ApplicationStopping)));
        app.Run(replies.SendFile);
        return app;
    }
}
