using Khulasa.BrowserTests.Support;

namespace Khulasa.BrowserTests;

/// <summary>What a reader can do with the committed site.</summary>
[Collection(nameof(Sites))]
public sealed class ReadingTests(Browser browser, SiteServer server)
{
    private const int PhoneWidth = 360;
    private const int DesktopWidth = 1280;

    [SkippableTheory]
    [MemberData(nameof(SitePages.OfCommittedSite), MemberType = typeof(SitePages))]
    public async Task Page_is_complete_without_scripts(string path)
    {
        await using var visit = await browser.Visit(server.Url + path, DesktopWidth, scripts: false);

        Assert.False(string.IsNullOrWhiteSpace(await visit.Page.Locator("main h1").First.InnerTextAsync()));
        Assert.All(visit.Requests, url => Assert.StartsWith(server.Url, url, StringComparison.Ordinal));
        Assert.Equal(0, await visit.Page.Locator("script:not([type='application/ld+json']):not([src]), iframe, form").CountAsync());
    }

    [SkippableFact]
    public async Task Arabic_runs_from_right_to_left_and_English_from_left_to_right()
    {
        foreach (var (path, lang, dir) in new[] { ("", "ar", "rtl"), ("en/", "en", "ltr") })
        {
            await using var visit = await browser.Visit(server.Url + path, DesktopWidth);

            Assert.Equal(lang, await visit.Page.EvaluateAsync<string>("document.documentElement.lang"));
            Assert.Equal(dir, await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).direction"));
            var sides = await visit.Page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('.entry:first-of-type .side')].slice(0, 2).map(e => e.lang + ' ' + getComputedStyle(e).direction)");
            Assert.Equal(["ar rtl", "en ltr"], sides.Order(StringComparer.Ordinal));
        }
    }

    [SkippableFact]
    public async Task Wrong_address_at_any_depth_shows_a_page_that_leads_home()
    {
        await using var visit = await browser.Visit(server.Url, PhoneWidth);
        var page = visit.Page;
        var paper = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

        var response = await page.GotoAsync(server.Url + "articles/2024/no/such/page/");
        Assert.Equal(404, response!.Status);
        Assert.Equal(paper, await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));

        await page.Locator("main .chips a").First.ClickAsync();
        Assert.Equal(server.Url, page.Url);
    }

    [SkippableFact]
    public async Task First_stop_of_the_keyboard_leads_past_the_navigation()
    {
        await using var visit = await browser.Visit(server.Url, DesktopWidth);

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.EndsWith("#main", visit.Page.Url, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("")]
    [InlineData("en/articles/2024/09/baghdad-coalition-ties/")]
    public async Task Keyboard_goes_through_the_page_in_its_order_and_shows_where_it_is(string path)
    {
        await using var visit = await browser.Visit(server.Url + path, PhoneWidth);
        var stops = await visit.Page.Locator("a[href], summary").CountAsync();

        for (var i = 0; i < stops; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var (place, outline) = (
                await visit.Page.EvaluateAsync<int>("[...document.querySelectorAll('a[href], summary')].indexOf(document.activeElement)"),
                await visit.Page.EvaluateAsync<string>("(s => s.outlineStyle + ' ' + parseFloat(s.outlineWidth))(getComputedStyle(document.activeElement))"));
            Assert.Equal((i, "solid 3"), (place, outline));
        }
    }

    [SkippableFact]
    public async Task Summary_leads_to_the_paragraph_that_it_tells()
    {
        await using var visit = await browser.Visit(server.Url + "articles/2024/09/baghdad-coalition-ties/", PhoneWidth);

        await visit.Page.Locator(".to-text").First.ClickAsync();

        var top = await visit.Page.EvaluateAsync<double>("document.querySelector(':target').getBoundingClientRect().top");
        Assert.InRange(top, 0, 800);
    }
}
