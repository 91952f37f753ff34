using Khulasa.BrowserTests.Support;
using Microsoft.Playwright;

namespace Khulasa.BrowserTests;

/// <summary>Searching the committed site, under the policy that its pages have.</summary>
[Collection(nameof(Sites))]
public sealed class SearchTests(Browser browser, SiteServer server)
{
    private const int Phone = 360;
    private const int Desk = 1280;
    private const string Timetable = "articles/2024/01/coalition-withdrawal-timetable/";

    [SkippableTheory]
    [InlineData("أميركا")]
    [InlineData("امريكا")]
    [InlineData("أمريكا")]
    [InlineData("الأميركية")]
    [InlineData("الامريكيه")]
    [InlineData("والأميركيّـة")]
    [InlineData("لأمیركا")]
    [InlineData("America")]
    [InlineData("أمري")]
    public async Task Word_is_found_under_any_spelling_and_by_its_name_in_the_other_language(string query)
    {
        await using var visit = await Search("search/", query);

        Assert.Contains(server.Url + Timetable, await Addresses(visit, "ar"));
        Assert.Empty(visit.Errors);
    }

    [SkippableTheory]
    [InlineData("داعش")]
    [InlineData("ISIS")]
    [InlineData("islamic state")]
    public async Task Name_is_found_in_both_languages_by_its_aliases(string query)
    {
        await using var visit = await Search("en/search/", query);

        Assert.Contains(await Addresses(visit), address => address.EndsWith("washington-conference-iraq/", StringComparison.Ordinal));
    }

    [SkippableFact]
    public async Task Whole_words_are_marked_with_what_is_joined_to_them()
    {
        await using var visit = await Search("search/", "أميركا");

        var marks = await visit.Page.Locator(".result mark").AllInnerTextsAsync();

        Assert.Contains("وأميركا", marks);
        Assert.Equal(
            "العراق وأميركا يتفقان على جدولة انسحاب قوات التحالف الدولي",
            await visit.Page.Locator("h2 a", new PageLocatorOptions { HasText = "يتفقان" }).InnerTextAsync());
    }

    [SkippableTheory]
    [InlineData("en/search/", "bilateral")]
    [InlineData("search/", "اجتماعات")]
    public async Task Result_shows_the_part_of_the_summary_that_answers(string page, string query)
    {
        await using var visit = await Search(page, query);

        var text = visit.Page.Locator(".result-text", new() { Has = visit.Page.Locator("mark") }).First;

        Assert.StartsWith("…", await text.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(query, await text.Locator("mark").First.InnerTextAsync());
    }

    [SkippableFact]
    public async Task Results_are_in_the_language_of_the_query_and_say_so()
    {
        await using var visit = await Search("en/search/", "بغداد");

        var first = visit.Page.Locator(".result h2 a").First;

        Assert.Equal(("ar", "rtl"), (await first.GetAttributeAsync("lang"), await first.GetAttributeAsync("dir")));
        Assert.StartsWith(server.Url + "articles/", await first.EvaluateAsync<string>("a => a.href"), StringComparison.Ordinal);
        Assert.Null(await visit.Page.Locator(".result-other").First.GetAttributeAsync("lang"));
    }

    [SkippableTheory]
    [InlineData("search/?q=العراق", "5 نتائج")]
    [InlineData("search/?q=ستولتنبرغ", "نتيجة واحدة")]
    [InlineData("search/?q=قسطنطينية", "لا نتائج")]
    [InlineData("en/search/?q=Stoltenberg", "One result")]
    [InlineData("en/search/?q=iraq", "5 results")]
    [InlineData("en/search/?q=iraq's talk", "2 results")]
    [InlineData("en/search/?q=talks iraq", "2 results")]
    [InlineData("en/search/?q=stressing", "3 results")]
    [InlineData("en/search/?q=stressed", "3 results")]
    [InlineData("en/search/?q=stresse", "3 results")]
    [InlineData("en/search/?year=2024", "4 results")]
    [InlineData("en/search/?q=iraq&year=2021", "One result")]
    [InlineData("en/search/?topic=international-coalition&outlet=al-masalah", "One result")]
    [InlineData("en/search/?topic=no-such-topic&q=iraq", "5 results")]
    public async Task Address_holds_the_query_and_the_filters(string address, string said)
    {
        await using var visit = await Open(address, Desk);

        await Said(visit.Page, said);
    }

    [SkippableFact]
    public async Task Query_without_results_gives_advice_and_the_whole_index()
    {
        await using var visit = await Open("en/search/?q=Constantinople", Desk);
        var (advice, terms) = (visit.Page.Locator("[data-search=advice]"), visit.Page.Locator(".term"));

        await advice.WaitForAsync();
        Assert.Equal(await terms.CountAsync(), await visit.Page.Locator(".term:visible").CountAsync());

        await visit.Page.Locator("#search-q").FillAsync("Stoltenberg");
        await Said(visit.Page, "One result");
        Assert.False(await advice.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Search_can_be_limited_and_gone_back_over()
    {
        await using var visit = await Open("en/search/", Desk);
        var page = visit.Page;

        await page.Locator("#search-q").PressSequentiallyAsync("coalition");
        await Said(page, "5 results");
        await page.Locator("#search-year").SelectOptionAsync("2021");
        await Said(page, "One result");
        Assert.EndsWith("?q=coalition&year=2021", page.Url, StringComparison.Ordinal);

        await page.GoBackAsync();
        await Said(page, "5 results");
        Assert.Equal("", await page.Locator("#search-year").InputValueAsync());
        await page.GoBackAsync();
        await Said(page, "");
        Assert.Equal("", await page.Locator("#search-q").InputValueAsync());
        Assert.True(await page.Locator(".term").Last.IsVisibleAsync());
    }

    [SkippableFact]
    public async Task Names_that_answer_stay_of_the_index()
    {
        await using var visit = await Search("search/", "بغداد");

        // The names follow the results.
        await visit.Page.Locator(".term > a", new() { HasTextString = "إسبانيا" }).First.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        var names = await visit.Page.Locator(".term:visible > a").AllInnerTextsAsync();

        Assert.Contains("بغداد", names);
        Assert.DoesNotContain("إسبانيا", names);
    }

    [SkippableFact]
    public async Task Arrow_keys_lead_to_the_results_and_Escape_back_to_the_field()
    {
        await using var visit = await Search("search/", "العراق");
        var page = visit.Page;
        var titles = await page.Locator(".result h2 a").AllInnerTextsAsync();

        await page.Locator("#search-q").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(titles[1], await page.EvaluateAsync<string>("document.activeElement.innerText"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("search-q", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [SkippableFact]
    public async Task Index_that_cannot_be_loaded_is_told_in_words()
    {
        await using var visit = await Open("en/search/", Desk);
        await visit.Page.RouteAsync("**/search/words/**", route => route.FulfillAsync(new RouteFulfillOptions { Status = 404 }));

        await visit.Page.Locator("#search-q").FillAsync("coalition");

        await Said(visit.Page, "The search index could not be loaded. Reload the page in a moment.");
    }

    [SkippableTheory]
    [InlineData("search/?q=العراق")]
    [InlineData("en/search/?q=Iraq&lang=en")]
    public async Task Results_break_no_rule(string address)
    {
        foreach (var (width, scheme) in new[] { (Phone, ColorScheme.Dark), (Desk, ColorScheme.Light) })
        {
            await using var visit = await browser.Visit(server.Url + address, width, scheme);
            await visit.Page.Locator(".result").First.WaitForAsync();

            Assert.Empty(await AccessibilityRules.FindBroken(visit.Page));
            Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
            Assert.Empty(visit.Errors);
        }
    }

    [SkippableFact]
    public async Task Page_without_scripts_is_an_index_from_A_to_Z()
    {
        await using var visit = await browser.Visit(server.Url + "search/", Desk, scripts: false);

        Assert.Equal(0, await visit.Page.Locator("form, input, select, button").CountAsync());
        Assert.True(await visit.Page.Locator(".term").CountAsync() > 30);
    }

    private Task<Visit> Open(string address, int width) => browser.Visit(server.Url + address, width, isPolicyKept: true);

    private async Task<Visit> Search(string page, string query)
    {
        var visit = await Open(page, Desk);
        await visit.Page.Locator("#search-q").FillAsync(query);
        await visit.Page.Locator(".result").First.WaitForAsync();
        return visit;
    }

    private static Task Said(IPage page, string text) => Assertions.Expect(page.Locator("#search-status")).ToHaveTextAsync(text);

    private static async Task<string[]> Addresses(Visit visit, string? lang = null)
    {
        if (lang is not null) await visit.Page.Locator("#search-lang").SelectOptionAsync(lang);
        await visit.Page.Locator(".result").First.WaitForAsync();
        return await visit.Page.Locator(".result h2 a").EvaluateAllAsync<string[]>("all => all.map(a => a.href)");
    }
}
