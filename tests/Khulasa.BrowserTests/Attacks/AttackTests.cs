using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Khulasa.BrowserTests.Support;
using Microsoft.Playwright;

namespace Khulasa.BrowserTests.Attacks;

/// <summary>What captures and editors bring cannot run, load or build anything on a page.</summary>
[Collection(nameof(Sites))]
public sealed partial class AttackTests(Browser browser, SiteServer committed, HardSite hard, AttackSite attacked) : IClassFixture<AttackSite>
{
    // Elements with the names of their attributes, ids and schemes of addresses: what a page is built of, without its words.
    private const string Parts = """
        () => {
          const parts = new Set();
          for (const element of document.querySelectorAll('*')) {
            const names = element.getAttributeNames().filter(name => name !== 'lang' && name !== 'dir').sort();
            parts.add(`${element.namespaceURI.split('/').pop()} ${element.localName} ${names.join(' ')}`);
            if (element.id) parts.add('#' + element.id.replace(/^([hp])-.*/, '$1-'));
            for (const name of ['href', 'src', 'action']) {
              if (element.hasAttribute(name)) parts.add(`${element.localName} ${name} ${new URL(element.getAttribute(name), 'https://site.example/').protocol}`);
            }
          }
          return { ran: window.attackRan || [], parts: [...parts] };
        }
        """;

    private const string Trap = "window.attackRan = []; for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) window[name] = () => window.attackRan.push(name);";

    [SkippableFact]
    public async Task No_attack_runs_loads_or_builds_anything_even_without_the_policy()
    {
        // With the policy of the pages in force nothing would run anyway; here the allow-list alone is asked.
        var context = await browser.Required().NewContextAsync(new BrowserNewContextOptions { BypassCSP = true, ServiceWorkers = ServiceWorkerPolicy.Block });
        await context.AddInitScriptAsync(Trap);
        var harmless = await PartsOf(await context.NewPageAsync(), SitePages.Urls(committed.Url, hard.Url));
        // A page of its own: the icon of another site may still be on its way to the first.
        var page = await context.NewPageAsync();
        var problems = new List<string>();
        var (requests, dialogs) = (new ConcurrentQueue<string>(), new ConcurrentQueue<string>());
        page.Request += (_, request) => requests.Enqueue(request.Url);
        page.Dialog += (_, dialog) => dialogs.Enqueue("dialog: " + dialog.Message);

        foreach (var path in PagesOf(attacked.Output))
        {
            await page.GotoAsync(attacked.Url + path);
            var found = await page.EvaluateAsync<Found>(Parts);
            problems.AddRange(found.Ran.Select(name => $"{path}: {name} ran"));
            problems.AddRange(found.Parts.Except(harmless).Select(part => $"{path}: {part}"));
        }

        await context.CloseAsync();
        problems.AddRange(dialogs);
        problems.AddRange(requests.Where(url => !url.StartsWith(attacked.Url, StringComparison.Ordinal)));
        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(50)));
    }

    [SkippableFact]
    public async Task The_policy_of_a_page_stops_what_should_ever_get_past_the_allow_list()
    {
        var context = await browser.Required().NewContextAsync();
        await context.AddInitScriptAsync(Trap);
        var page = await context.NewPageAsync();
        var requests = new ConcurrentQueue<IRequest>();
        page.Request += (_, request) => requests.Enqueue(request);
        await page.GotoAsync(committed.Url);

        await page.EvaluateAsync("""
            () => document.body.insertAdjacentHTML('beforeend',
              '<img src=x onerror=alert(1)><svg onload=alert(1)></svg><iframe srcdoc="<script>parent.alert(1)</scr' + 'ipt>"></iframe>'
              + '<img src="https://evil.example/p.png"><iframe src="https://evil.example/"></iframe><p style="background:url(https://evil.example/b.png)">x</p>')
            """);
        await page.WaitForTimeoutAsync(300);

        Assert.Empty(await page.EvaluateAsync<string[]>("window.attackRan"));
        // What the policy refuses is seen as a request that failed before it was sent.
        Assert.DoesNotContain(requests, request => request.Url.Contains("evil.example", StringComparison.Ordinal) && request.Failure != "csp");
        await context.CloseAsync();
    }

    [Fact]
    public void Every_file_for_programs_is_valid()
    {
        foreach (var file in Directory.EnumerateFiles(attacked.Output, "*", SearchOption.AllDirectories))
        {
            if (Path.GetExtension(file) is ".xml" or ".opml")
            {
                using var reader = XmlReader.Create(file, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
                Assert.NotNull(XDocument.Load(reader).Root);
            }

            if (Path.GetExtension(file) is ".json" or ".webmanifest") JsonDocument.Parse(File.ReadAllBytes(file)).Dispose();
            if (Path.GetExtension(file) is not ".html") continue;
            foreach (Match script in StructuredData().Matches(File.ReadAllText(file))) JsonDocument.Parse(script.Groups[1].Value).Dispose();
        }
    }

    [Fact]
    public void Every_attack_is_published_as_text_or_named()
    {
        Assert.True(attacked.Result.IsPublished, string.Join('\n', attacked.Result.Diagnostics.Select(each => each.Headline)));
        var named = attacked.Result.Diagnostics.Select(each => each.Location.Path).ToHashSet(StringComparer.Ordinal);
        var imported = attacked.Articles.SelectMany(article => SeedOf().Matches(article.Text).Select(match => "seeds/" + match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        var published = Directory.EnumerateDirectories(Path.Combine(attacked.Output, "articles/2024/09")).Select(Path.GetFileName).ToHashSet(StringComparer.Ordinal);

        var silent = attacked.Sources.Where(source => !named.Contains(source) && !imported.Contains(source) && !published.Contains(Path.GetFileNameWithoutExtension(source)));

        Assert.Empty(silent);
        Assert.DoesNotContain(attacked.Articles, article => article.Text.Contains("slug: \"owned", StringComparison.Ordinal) || article.Path.Contains("owned.md", StringComparison.Ordinal));
    }

    private static async Task<HashSet<string>> PartsOf(IPage page, IEnumerable<string> urls)
    {
        var parts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var url in urls)
        {
            await page.GotoAsync(url);
            parts.UnionWith((await page.EvaluateAsync<Found>(Parts)).Parts);
        }

        return parts;
    }

    private static IEnumerable<string> PagesOf(string folder) =>
        from file in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(folder, file).Replace('\\', '/')
        where !path.Contains("dates/", StringComparison.Ordinal)
        orderby path
        select path.Replace("index.html", "", StringComparison.Ordinal);

    [GeneratedRegex("""<script type="application/ld\+json">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex StructuredData();

    [GeneratedRegex("""^seed: \{ file: "([^"]+)""", RegexOptions.Multiline)]
    private static partial Regex SeedOf();

    /// <summary>What a page is built of, and what ran on it.</summary>
    private sealed record Found
    {
        public string[] Ran { get; init; } = [];

        public string[] Parts { get; init; } = [];
    }
}
