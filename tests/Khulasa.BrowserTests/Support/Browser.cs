using Microsoft.Playwright;

namespace Khulasa.BrowserTests.Support;

/// <summary>One real Chromium for all tests.</summary>
public sealed class Browser : IAsyncLifetime
{
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
