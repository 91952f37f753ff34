using Khulasa.BrowserTests.Support;
using Microsoft.Playwright;

namespace Khulasa.BrowserTests;

/// <summary>Where things stand on the page, as a browser lays it out.</summary>
[Collection(nameof(Sites))]
public sealed class LayoutTests(Browser browser, SiteServer committed, HardSite hard)
{
    private const int Phone = 360;
    private const int Tablet = 768;
    private const int Desk = 1280;

    private const int MostVisits = 3;

    private const string Everything = "articles/2024/09/everything/";

    // What moved, and how far.
    private const string Watch = """
        () => new Promise(done => {
          const moves = [];
          const describe = ({ node, previousRect: from, currentRect: to }) => `${node?.nodeName}.${node?.className} ${from.x},${from.y} -> ${to.x},${to.y}`;
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) moves.push(entry.value + entry.sources.map(describe).join());
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(moves), 300);
        })
        """;

    [SkippableTheory]
    [InlineData("dates/2024/08/")]
    [InlineData("articles/2024/08/river-4/")]
    [InlineData("search/?year=2024")]
    [InlineData("en/search/?year=2024")]
    public async Task Arabic_name_that_opens_with_a_Latin_word_reads_from_right_to_left(string path)
    {
        await using var visit = await browser.Visit(hard.Url + path, Desk);
        var name = visit.Page.GetByText("BBC عربي", new PageGetByTextOptions { Exact = true });

        await name.First.WaitForAsync();

        Assert.All(await name.EvaluateAllAsync<string[]>("names => names.map(name => getComputedStyle(name).direction)"), direction => Assert.Equal("rtl", direction));
    }

    [SkippableFact]
    public async Task Both_languages_begin_their_headlines_and_summaries_on_the_same_line_when_wide()
    {
        foreach (var width in new[] { Tablet, Desk })
        {
            await using var visit = await browser.Visit(committed.Url, width);

            var rows = await visit.Page.EvaluateAsync<double[][]>("""
                () => [...document.querySelectorAll('.pair')].flatMap(pair => ['h3', 'p'].map(row =>
                  [...pair.querySelectorAll(row)].map(e => e.getBoundingClientRect().top)))
                """);
            var columns = await visit.Page.EvaluateAsync<double[]>(
                "() => [...document.querySelector('.pair').children].map(e => e.getBoundingClientRect().left)");

            Assert.All(rows, row => Assert.Equal(row[0], row[1], tolerance: 1.0));
            Assert.True(columns[0] > columns[1], "Arabic stands to the right of English");
        }
    }

    [SkippableFact]
    public async Task Arabic_stands_above_English_on_a_phone()
    {
        await using var visit = await browser.Visit(committed.Url, Phone);

        var tops = await visit.Page.EvaluateAsync<double[]>(
            "() => [...document.querySelector('.pair').children].map(e => e.getBoundingClientRect().top)");

        Assert.True(tops[0] < tops[1]);
    }

    [SkippableFact]
    public async Task Lead_of_the_latest_day_has_the_largest_headline()
    {
        await using var visit = await browser.Visit(committed.Url, Desk);

        var sizes = await visit.Page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('.side[lang=ar] h3')].map(e => parseFloat(getComputedStyle(e).fontSize))");

        Assert.All(sizes.Skip(1), size => Assert.True(size < sizes[0]));
    }

    [SkippableFact]
    public async Task Text_of_an_article_is_set_by_the_direction_of_its_own_language()
    {
        await using var visit = await browser.Visit(hard.Url + Everything, Desk);

        var directions = await visit.Page.EvaluateAsync<Dictionary<string, string>>("""
            () => Object.fromEntries(Object.entries({
              opensWithNato: '#p-1', code: '.body pre', inlineCode: '.body p code', englishItem: '.body li[lang=en]',
              englishParagraph: '.body p[lang=en]', arabicItem: '.body li', table: '.body table',
            }).map(([name, selector]) => [name, getComputedStyle(document.querySelector(selector)).direction]))
            """);
        var cells = await visit.Page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('.body thead th')].map(e => e.getBoundingClientRect().left)");

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["opensWithNato"] = "rtl", ["code"] = "ltr", ["inlineCode"] = "ltr", ["englishItem"] = "ltr",
                ["englishParagraph"] = "ltr", ["arabicItem"] = "rtl", ["table"] = "rtl",
            },
            directions);
        Assert.Equal(cells.OrderDescending(), cells);
    }

    [SkippableFact]
    public async Task Arabic_lines_are_open_and_Latin_words_in_them_are_set_smaller()
    {
        await using var visit = await browser.Visit(hard.Url + Everything, Desk);

        var leading = await visit.Page.EvaluateAsync<double>(
            "() => { const s = getComputedStyle(document.querySelector('#p-1')); return parseFloat(s.lineHeight) / parseFloat(s.fontSize); }");
        var size = await visit.Page.EvaluateAsync<double[]>(
            "() => [document.querySelector('h1'), document.querySelector('.other-title')].map(e => parseFloat(getComputedStyle(e).fontSize))");

        Assert.True(leading >= 1.7, $"line height {leading}");
        Assert.True(size[1] < size[0]);
    }

    [SkippableFact]
    public async Task Nothing_moves_after_it_was_drawn()
    {
        foreach (var path in new[] { "", "en/", Everything })
        {
            // Where the parser happens to pause within a list, the last item is drawn half, and whole in the next frame. What a page
            // does by itself it does each time.
            string[] moves = ["not visited"];
            for (var visits = 0; visits < MostVisits && moves.Length > 0; visits++)
            {
                await using var visit = await browser.Visit(hard.Url + path, Phone);
                moves = await visit.Page.EvaluateAsync<string[]>(Watch);
            }

            Assert.Empty(moves);
        }
    }

    [SkippableFact]
    public async Task Printed_article_fits_the_paper_names_its_address_and_leaves_the_navigation_out()
    {
        await using var visit = await browser.Visit(hard.Url + Everything, width: 720);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal("https://example.org/" + Everything, await visit.Page.Locator(".address").InnerTextAsync());
        foreach (var screenOnly in new[] { ".sections", ".switch", ".siblings", ".coverage" })
            Assert.False(await visit.Page.Locator(screenOnly).First.IsVisibleAsync(), screenOnly);
        Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 720);
        Assert.Equal("rgb(0, 0, 0)", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.body).color"));
    }
}
