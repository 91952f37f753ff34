using Khulasa.BrowserTests.Support;
using Microsoft.Playwright;

namespace Khulasa.BrowserTests;

/// <summary>Reading without a connection, under the policy that the pages have.</summary>
[Collection(nameof(Sites))]
public sealed class OfflineTests(Browser browser, SiteServer server)
{
    private const string Newest = "articles/2024/09/washington-conference-iraq/";
    private const string Old = "articles/2021/04/us-stay-in-iraq/";
    private const string Older = "articles/2024/01/sudani-stoltenberg-davos/";

    [SkippableFact]
    public async Task What_was_read_and_the_newest_days_can_be_read_again()
    {
        await using var context = await Read("", Old);

        await context.SetOfflineAsync(true);

        foreach (var path in new[] { "", Old, Newest, "en/" + Newest, "en/search/" })
        {
            var page = await Open(context, path);
            Assert.Equal(path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "ar", await page.EvaluateAsync<string>("document.documentElement.lang"));
            Assert.NotEqual("لا اتصال بالإنترنت", await page.Locator("h1").First.InnerTextAsync());
            Assert.Equal("flex", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.sections ul')).display"));
        }
    }

    [SkippableFact]
    public async Task Page_that_was_not_kept_says_so_in_both_languages()
    {
        await using var context = await Read("");

        await context.SetOfflineAsync(true);
        var page = await Open(context, Older);

        Assert.Equal("لا اتصال بالإنترنت", await page.Locator("h1").InnerTextAsync());
        Assert.Equal("You are offline", await page.Locator("main [lang=en] h2").InnerTextAsync());
    }

    [SkippableFact]
    public async Task Page_is_never_old_while_there_is_a_connection()
    {
        await using var context = await Read(Old);
        var page = await Open(context, Old);
        await page.EvaluateAsync(
            """
            async () => {
              const name = (await caches.keys()).find(each => each.endsWith('pages'));
              await (await caches.open(name)).put(location.href, new Response('<!doctype html><h1>old</h1>', { headers: { 'content-type': 'text/html' } }));
            }
            """);

        await page.ReloadAsync();

        Assert.NotEqual("old", await page.Locator("h1").First.InnerTextAsync());
    }

    [SkippableFact]
    public async Task Files_of_earlier_versions_are_let_go_but_not_those_of_other_sites()
    {
        await using var context = await browser.Required().NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url + "robots.txt");
        await page.EvaluateAsync("async () => { await caches.open('khulasa /khulasa/ 0'); await caches.open('khulasa /other/ 0'); }");

        await page.GotoAsync(server.Url);
        await Kept(page);
        // A page may be kept a moment before the worker has let go of what is old.
        await Until(page, "!await caches.has('khulasa /khulasa/ 0')");

        var names = await page.EvaluateAsync<string[]>("caches.keys()");
        Assert.DoesNotContain("khulasa /khulasa/ 0", names);
        Assert.Contains("khulasa /other/ 0", names);
        Assert.Equal(3, names.Length);
    }

    [SkippableFact]
    public async Task Search_without_a_connection_says_so_and_its_index_stays()
    {
        await using var context = await Read("en/search/");
        await context.SetOfflineAsync(true);
        var page = await Open(context, "en/search/");

        await page.Locator("#search-q").FillAsync("coalition");

        await Assertions.Expect(page.Locator("#search-status")).ToContainTextAsync("You are offline");
        Assert.True(await page.Locator(".term").First.IsVisibleAsync());
    }

    private async Task<IBrowserContext> Read(params string[] paths)
    {
        var context = await browser.Required().NewContextAsync();
        foreach (var path in paths) await Kept(await Open(context, path));
        return context;
    }

    private async Task<IPage> Open(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(server.Url + path);
        return page;
    }

    // The worker says that it is done by a mark for each language; it answers only for pages that it has taken over.
    private static Task Kept(IPage page) => Until(page,
        """
        (await Promise.all(['ar', 'en'].map(lang => caches.match(`/khulasa/?kept=${lang}`)))).every(mark => mark)
          && navigator.serviceWorker.controller?.state === 'activated' && await caches.match(location.href)
        """);

    // Playwright's own wait takes the promise of an asynchronous condition for its truth, and so waits for nothing.
    private static async Task Until(IPage page, string condition)
    {
        var met = await page.EvaluateAsync<bool>(
            $$"""
            async () => {
              for (let turn = 0; turn < 1200; turn++) {
                if ({{condition}}) return true;
                await new Promise(resolve => setTimeout(resolve, 25));
              }
              return false;
            }
            """);
        Assert.True(met, $"never came true: {condition}");
    }
}
