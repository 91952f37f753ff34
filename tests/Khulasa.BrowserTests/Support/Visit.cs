using Microsoft.Playwright;

namespace Khulasa.BrowserTests.Support;

/// <summary>A page that is open, and what happened while it was.</summary>
/// <param name="Page">The page.</param>
/// <param name="Errors">Errors in its console.</param>
/// <param name="Requests">Addresses that it asked for.</param>
public sealed record Visit(IPage Page, IReadOnlyCollection<string> Errors, IReadOnlyCollection<string> Requests) : IAsyncDisposable
{
    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}
