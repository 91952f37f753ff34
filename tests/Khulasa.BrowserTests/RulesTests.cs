using Khulasa.BrowserTests.Support;
using Microsoft.Playwright;

namespace Khulasa.BrowserTests;

/// <summary>What must hold on every kind of page.</summary>
[Collection(nameof(Sites))]
public sealed class RulesTests(Browser browser, SiteServer committed, HardSite hard)
{
    private static readonly (int Width, ColorScheme Scheme) DarkPhone = (360, ColorScheme.Dark);
    private static readonly (int Width, ColorScheme Scheme) LightDesk = (1280, ColorScheme.Light);

    // Arabic letters are joined, so they are neither slanted nor spaced out; a text in the other language says so.
    private const string Typesetting = """
        () => {
          const problems = [];
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const element = node.parentElement, text = node.data.trim();
            if (!text || element.closest('script, style, code, pre')) continue;
            const arabic = (text.match(/[\u0620-\u064A]/g) || []).length, latin = (text.match(/[A-Za-z]/g) || []).length;
            const lang = element.closest('[lang]').lang, style = getComputedStyle(element);
            const isIsolated = element.closest('bdi');
            if (arabic && lang === 'en' && arabic > latin) problems.push('Arabic marked as English: ' + text);
            if (latin > 20 && !arabic && lang === 'ar' && !isIsolated && text.includes(' ')) problems.push('English marked as Arabic: ' + text);
            if (lang === 'ar' && !isIsolated && style.direction !== 'rtl') problems.push('Arabic from left to right: ' + text);
            if (arabic && (style.fontStyle !== 'normal' || style.letterSpacing !== 'normal' || style.textTransform !== 'none' || style.textAlign === 'justify'))
              problems.push('Arabic slanted, spaced or stretched: ' + text);
          }
          return problems;
        }
        """;

    [SkippableTheory]
    [MemberData(nameof(SitePages.OfCommittedSite), MemberType = typeof(SitePages))]
    public async Task Page_of_the_committed_site_breaks_no_rule(string path) => await Check(committed.Url, path, DarkPhone, LightDesk);

    [SkippableTheory]
    [MemberData(nameof(SitePages.OfHardSite), MemberType = typeof(SitePages))]
    public async Task Page_that_is_hard_to_set_breaks_no_rule(string path) => await Check(hard.Url, path, DarkPhone);

    private async Task Check(string site, string path, params (int Width, ColorScheme Scheme)[] windows)
    {
        var problems = new List<string>();
        // One page for all windows, and the rules put into it once: both halve the time.
        await using var visit = await browser.Visit(site + path, windows[0].Width, windows[0].Scheme);
        var page = visit.Page;
        foreach (var (width, scheme) in windows)
        {
            await page.SetViewportSizeAsync(width, Browser.WindowHeight);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            problems.AddRange(await AccessibilityRules.FindBroken(page));
            problems.AddRange(await page.EvaluateAsync<string[]>(Typesetting));
            var scroll = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (scroll > width) problems.Add($"{scroll} px wide in a window of {width}");
        }

        problems.AddRange(visit.Errors);
        problems.AddRange(visit.Requests.Where(url => !url.StartsWith(site, StringComparison.Ordinal)));
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
