using System.Collections.Concurrent;
using Khulasa.BrowserTests.Support;
using Microsoft.Playwright;

namespace Khulasa.BrowserTests;

/// <summary>Searching a site of a hundred articles: what it loads, and what comes first.</summary>
[Collection(nameof(Sites))]
public sealed class SearchOfHundredTests(Browser browser, HundredArticles site)
{
    // The promise of the search page: the script and all files of the index that a query asks for, before compression.
    private const int MaxBytes = 30_000;

    [SkippableFact]
    public async Task Query_loads_less_than_30_KB_with_the_script()
    {
        var loads = new List<(string Query, int Bytes)>();
        foreach (var query in HundredArticles.Queries()) loads.Add((query, await Load($"search/?q={Uri.EscapeDataString(query)}")));
        loads.Add(("filter", await Load("search/?topic=t1&year=2024&lang=en")));

        Assert.True(loads.Count > 20);
        Assert.All(loads, each => Assert.InRange(each.Bytes, 18_000, MaxBytes));
    }

    [SkippableTheory]
    [InlineData("البغدادي")]
    [InlineData("البغداديّ")]
    [InlineData("Baghdadi")]
    public async Task Surname_alone_finds_the_person_before_the_city(string query)
    {
        await using var visit = await browser.Visit($"{site.Url}search/?lang=ar&q={Uri.EscapeDataString(query)}", width: 800);

        await visit.Page.Locator(".result").First.WaitForAsync();

        Assert.Equal(HundredArticles.AboutBaghdadi, await visit.Page.Locator(".result h2").First.InnerTextAsync());
    }

    [SkippableFact]
    public async Task More_results_that_cannot_be_loaded_are_told_and_asked_for_again()
    {
        await using var visit = await browser.Visit(site.Url + "en/search/?year=2024", width: 800);
        var (page, results, more) = (visit.Page, visit.Page.Locator(".result"), visit.Page.Locator("[data-search=more]"));
        await Assertions.Expect(page.Locator("#search-status")).ToHaveTextAsync("100 results");
        await page.RouteAsync("**/search/entries/**", route => route.AbortAsync());

        await more.ClickAsync();

        await Assertions.Expect(page.Locator("#search-status")).ToContainTextAsync("You are offline");
        Assert.Equal(10, await results.CountAsync());

        await page.UnrouteAsync("**/search/entries/**");
        await more.ClickAsync();
        await Assertions.Expect(results).ToHaveCountAsync(20);
    }

    // In a window that has nothing kept from the query before.
    private async Task<int> Load(string address)
    {
        await using var context = await browser.Required().NewContextAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block });
        var page = await context.NewPageAsync();
        var responses = new ConcurrentQueue<IResponse>();
        page.Response += (_, response) => responses.Enqueue(response);
        await page.GotoAsync(site.Url + address);
        await page.Locator("#search-status:not(:empty)").WaitForAsync();
        var bodies = await Task.WhenAll(responses.Where(each => each.Url.Contains(".bin", StringComparison.Ordinal) || each.Url.Contains("search.js", StringComparison.Ordinal)).Select(each => each.BodyAsync()));
        return bodies.Sum(body => body.Length);
    }
}
