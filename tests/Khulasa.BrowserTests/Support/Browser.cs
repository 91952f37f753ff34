using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Khulasa.BrowserTests.Support;

/// <summary>One real Chromium for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>Height of every window, in CSS pixels.</summary>
    public const int WindowHeight = 800;

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    // Quiet on a closed network: no look-ups of its own.
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // Opening a context costs more than opening a page, and most tests need the same few.
    private readonly Dictionary<(int, ColorScheme, bool, bool), IBrowserContext> _contexts = [];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Skips the test where there is no Chromium, unless <c>KHULASA_REQUIRE_BROWSER</c> is 1; then it fails.</summary>
    public IBrowser Required()
    {
        if (_browser is not null) return _browser;
        const string reason = "no Chromium found; install one or name it with KHULASA_CHROMIUM";
        if (Environment.GetEnvironmentVariable("KHULASA_REQUIRE_BROWSER") == "1") Assert.Fail(reason);
        Skip.If(true, reason);
        throw new InvalidOperationException(reason);
    }

    /// <summary>
    /// Opens an address in a window of a width, a colour scheme, with scripts or without; under the policy of the pages or, so
    /// that rules can be run on them, not.
    /// </summary>
    public async Task<Visit> Visit(string url, int width, ColorScheme scheme = ColorScheme.Light, bool scripts = true, bool isPolicyKept = false)
    {
        if (!_contexts.TryGetValue((width, scheme, scripts, isPolicyKept), out var context))
        {
            context = await Required().NewContextAsync(new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = WindowHeight },
                ColorScheme = scheme,
                JavaScriptEnabled = scripts,
                ReducedMotion = ReducedMotion.Reduce,
                // The policy of the pages forbids other scripts than theirs; the rules of axe-core are one.
                BypassCSP = !isPolicyKept,
                // What one page keeps must not reach the next one.
                ServiceWorkers = ServiceWorkerPolicy.Block,
            });
            _contexts.Add((width, scheme, scripts, isPolicyKept), context);
        }

        var (errors, requests) = (new ConcurrentQueue<string>(), new ConcurrentQueue<string>());
        var page = await context.NewPageAsync();
        page.Request += (_, request) => requests.Enqueue(request.Url);
        page.PageError += (_, error) => errors.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") errors.Enqueue(message.Text);
        };
        await page.GotoAsync(url);
        return new Visit(page, errors, requests);
    }

    /// <inheritdoc />
    public async Task InitializeAsync()
    {
        var path = ((string?[])[Environment.GetEnvironmentVariable("KHULASA_CHROMIUM"), .. UsualPlaces]).FirstOrDefault(File.Exists);
        if (path is null) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Args = Arguments });
    }

    /// <inheritdoc />
    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
