using Khulasa.BrowserTests.Support;
using static Microsoft.Playwright.Assertions;

namespace Khulasa.BrowserTests;

/// <summary>The preview in a browser, under the policy of the pages.</summary>
[Collection(nameof(Sites))]
public sealed class PreviewTests(Browser browser)
{
    private const int DesktopWidth = 1280;

    [SkippableFact]
    public async Task An_open_page_follows_what_is_written()
    {
        browser.Required();
        await using var site = await PreviewedSite.Start("مطر");
        await using var visit = await browser.Visit(site.Url + PreviewedSite.Article, DesktopWidth, isPolicyKept: true);
        var headline = visit.Page.Locator("main h1");
        await Expect(headline).ToHaveTextAsync("مطر");

        site.Build("title: \"ثلج\"");
        await Expect(headline).ToHaveTextAsync("ثلج");

        site.Build("titel: \"جليد\"");
        var alert = visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert);
        await Expect(alert).ToContainTextAsync("did you mean");
        await Expect(alert).ToBeInViewportAsync();
        await Expect(headline).ToHaveTextAsync("ثلج");

        site.Build("title: \"برد\"");
        await Expect(headline).ToHaveTextAsync("برد");
        await Expect(alert).ToHaveCountAsync(0);
        Assert.Empty(visit.Errors);
    }
}
