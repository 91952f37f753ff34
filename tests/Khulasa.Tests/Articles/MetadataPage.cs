using Khulasa.Articles;
using Khulasa.Seeds;

namespace Khulasa.Tests.Articles;

/// <summary>A page around one article, for tests of what is read beside its text.</summary>
internal static class MetadataPage
{
    public const string Body =
        "<p>The council agreed on Monday to rebuild the old bridge over the river, which was closed two years ago after a flood.</p>"
        + "<p>Work begins in the spring, the mayor said, and the first cars are to cross it before the end of the following year.</p>"
        + "<p>Neighbours of the bridge had asked for a path for bicycles, and the plan that was shown to them on Monday has one.</p>";

    public static Article Clean(string head, string body) => Parse($"<html lang=en><head>{head}</head><body><article>{body}</article></body></html>");

    public static Article Parse(string html) =>
        new ArticleCleaner(CleaningRules.Default, KnownNames.None).Clean(HtmlCapture.Parse(html, "utf-8"), "page.html");
}
