using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Khulasa.BrowserTests.Support;

/// <summary>
/// The rules of axe-core: WCAG 2.2 AA and the good practices that it knows, with 24 px targets, and 7:1 where AA asks for 4.5:1.
/// </summary>
/// <remarks>The script is put into the page once and runs there; the package's own way opens a page more for each run.</remarks>
internal static class AccessibilityRules
{
    private const string Options = "{ rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } } }";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What breaks a rule, with the elements that do; empty where nothing does.</summary>
    public static async Task<string[]> FindBroken(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("typeof axe === 'object'")) await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(
            $"async () => (await axe.run(document, {Options})).violations.map(broken => [broken.id + ': ' + broken.help, ...broken.nodes.map(node => node.html)].join('\\n  '))");
    }
}
