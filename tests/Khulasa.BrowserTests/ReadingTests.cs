using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Khulasa.BrowserTests.Support;
using Microsoft.Playwright;

namespace Khulasa.BrowserTests;

/// <summary>What a reader's browser makes of the committed site.</summary>
public sealed class ReadingTests(Browser browser, SiteServer server) : IClassFixture<Browser>, IClassFixture<SiteServer>
{
    private const int PhoneWidth = 360;
    private const int DesktopWidth = 1280;

    [SkippableTheory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Page_has_no_accessibility_violation_in_either_scheme(string path)
    {
        foreach (var (width, scheme) in new[] { (PhoneWidth, ColorScheme.Dark), (DesktopWidth, ColorScheme.Light) })
        {
            await using var context = await Open(width, scheme, scripts: true);
            var page = await Visit(context, path);

            var result = await page.RunAxe();

            Assert.True(result.Violations.Length == 0, string.Join("\n", result.Violations.Select(Describe)));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Page_does_not_scroll_sideways_on_a_phone(string path)
    {
        await using var context = await Open(PhoneWidth, ColorScheme.Light, scripts: true);
        var page = await Visit(context, path);

        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");

        Assert.True(width <= PhoneWidth, $"{path} is {width} px wide");
    }

    [SkippableTheory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Page_is_complete_without_scripts_and_asks_nobody_else(string path)
    {
        await using var context = await Open(DesktopWidth, ColorScheme.Light, scripts: false);
        var requests = new List<string>();
        var page = await context.NewPageAsync();
        page.Request += (_, request) => requests.Add(request.Url);

        await page.GotoAsync(server.Url + path);

        Assert.False(string.IsNullOrWhiteSpace(await page.Locator("main h1").First.InnerTextAsync()));
        Assert.All(requests, url => Assert.StartsWith(server.Url, url, StringComparison.Ordinal));
        Assert.Equal(0, await page.Locator("script:not([type='application/ld+json']), iframe, form").CountAsync());
    }

    [SkippableFact]
    public async Task Arabic_runs_from_right_to_left_and_English_from_left_to_right()
    {
        await using var context = await Open(DesktopWidth, ColorScheme.Light, scripts: true);

        foreach (var (path, lang, dir) in new[] { ("", "ar", "rtl"), ("en/", "en", "ltr") })
        {
            var page = await Visit(context, path);

            Assert.Equal(lang, await page.EvaluateAsync<string>("document.documentElement.lang"));
            Assert.Equal(dir, await page.EvaluateAsync<string>("getComputedStyle(document.body).direction"));
            var sides = await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('.entry:first-of-type .side')].slice(0, 2).map(e => e.lang + ' ' + getComputedStyle(e).direction)");
            Assert.Equal(["ar rtl", "en ltr"], sides.Order(StringComparer.Ordinal));
        }
    }

    [SkippableFact]
    public async Task Arabic_and_English_stand_side_by_side_when_wide_and_stacked_on_a_phone()
    {
        const string boxes = "[...document.querySelector('.pair').children].map(e => e.getBoundingClientRect()).map(b => [b.left, b.top])";
        await using var wide = await Open(DesktopWidth, ColorScheme.Light, scripts: true);
        await using var narrow = await Open(PhoneWidth, ColorScheme.Light, scripts: true);

        var beside = await (await Visit(wide, "")).EvaluateAsync<double[][]>(boxes);
        var stacked = await (await Visit(narrow, "")).EvaluateAsync<double[][]>(boxes);

        Assert.True(beside[0][0] > beside[1][0], "Arabic stands to the right of English");
        Assert.Equal(beside[0][1], beside[1][1]);
        Assert.True(stacked[0][1] < stacked[1][1], "Arabic stands above English");
    }

    [SkippableFact]
    public async Task Wrong_address_at_any_depth_shows_a_page_that_leads_home()
    {
        await using var context = await Open(PhoneWidth, ColorScheme.Light, scripts: true);
        var page = await context.NewPageAsync();

        var response = await page.GotoAsync(server.Url + "articles/2024/no/such/page/");
        await page.Locator("main a[hreflang], main .chips a").First.ClickAsync();

        Assert.Equal(404, response!.Status);
        Assert.Equal(server.Url, page.Url);
        Assert.Equal("rgb(251, 249, 244)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    [SkippableFact]
    public async Task First_stop_of_the_keyboard_leads_past_the_navigation()
    {
        await using var context = await Open(DesktopWidth, ColorScheme.Light, scripts: true);
        var page = await Visit(context, "");

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#main", page.Url, StringComparison.Ordinal);
    }

    private async Task<IBrowserContext> Open(int width, ColorScheme scheme, bool scripts) =>
        await browser.Required().NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            JavaScriptEnabled = scripts,
            // The policy of the pages forbids scripts; the rules of axe-core are one.
            BypassCSP = true,
        });

    private async Task<IPage> Visit(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url + path);
        return page;
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Select(node => node.Html))}";
}
