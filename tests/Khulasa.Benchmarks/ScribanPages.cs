using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Khulasa.Benchmarks;

/// <summary>Two pages of the kinds a site has most: a listing of 200 entries (127 KB) and an article (14 KB).</summary>
internal static class ScribanPages
{
    private const string Card = """
        <article class="card{{ if $.first }} first{{ end }}" id="e{{ $.index }}">
          <h2><a href="{{ url $.entry.url }}">{{ $.entry.title | html.escape }}</a></h2>
          <p class="meta"><time datetime="{{ $.entry.date | date.to_string '%Y-%m-%d' }}">{{ $.entry.date | date.to_string '%d %B %Y' }}</time> · {{ $.entry.outlet | html.escape }} · {{ $.entry.words }} words</p>
          <p>{{ $.entry.summary | html.escape }}</p>
        {{~ if $.entry.image ~}}
          <img src="{{ url $.entry.image }}" alt="">
        {{~ end ~}}
          <ul class="topics">
        {{~ for topic in $.entry.topics ~}}
            <li><a href="{{ url topic.url }}">{{ topic.name | html.escape }}</a>{{ if !for.last }}, {{ end }}</li>
        {{~ end ~}}
          </ul>
        </article>

        """;

    private const string Listing = """
        <!doctype html>
        <html lang="{{ lang }}"><head><title>{{ title | html.escape }}</title></head><body>
        <h1>{{ title | string.upcase | html.escape }}</h1>
        {{ func stars(n) }}{{ for i in 1..n }}*{{ end }}{{ end }}
        {{ for entry in entries }}
        {{ include 'card' entry: entry index: for.index first: for.first }}
        <span class="{{ for.even ? 'even' : 'odd' }}">{{ stars(3) }}</span>
        {{ end }}
        <footer>{{ entries.size }} entries</footer></body></html>
        """;

    private const string Article = """
        <!doctype html>
        <html lang="{{ lang }}"><head><title>{{ title | html.escape }}</title><meta name="description" content="{{ lead | string.truncate 150 | html.escape }}"></head><body>
        <article><h1>{{ title | html.escape }}</h1><p class="by">{{ published | date.to_string '%d %B %Y' }}</p>
        <p class="lead">{{ lead | html.escape }}</p>
        {{ body }}
        <aside>{{ for entry in entries limit:5 }}{{ include 'card' entry: entry index: for.index first: for.first }}{{ end }}</aside>
        </article></body></html>
        """;

    private static readonly Template CardTemplate = Template.Parse(Card, "card");

    public static Template ListingPage { get; } = Template.Parse(Listing, "listing");

    public static Template ArticlePage { get; } = Template.Parse(Article, "article");

    public static string[] Texts { get; } = [Card, Listing, Article];

    public static ScriptObject Model { get; } = MakeModel();

    /// <summary>Everything a page needs is made anew, as the generator does for every page.</summary>
    public static string Render(Template page)
    {
        var context = new TemplateContext
        {
            LoopLimit = 0,
            LimitToString = 0,
            AutoIndent = false,
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            TemplateLoader = new NoLoader(),
        };
        context.CachedTemplates["card"] = CardTemplate;
        context.PushGlobal(Model);
        return page.Render(context);
    }

    private static ScriptObject MakeModel()
    {
        var model = new ScriptObject
        {
            ["lang"] = "en",
            ["title"] = "All stories",
            ["lead"] = "The lead of the article, a few sentences long. It tells the story in short, for those who read no further than this paragraph, which is most.",
            ["published"] = new DateTime(2024, 9, 1),
            ["body"] = string.Concat(Enumerable.Repeat("<p>Paragraph of text that stands for the article's own body, already rendered.</p>\n", 110)),
            ["entries"] = Enumerable.Range(0, 200).Select(MakeEntry).ToList(),
        };
        model.Import("url", (string path) => "/khulasa" + path);
        return model;
    }

    private static Entry MakeEntry(int number) => new(
        $"Headline number {number} with \"quotes\" & more",
        $"/articles/2024/09/headline-{number}/",
        new DateTime(2024, 9, 1).AddHours(number),
        "A summary of the story that goes on for a while, so that the page has some weight; it says what happened, where, and to whom, in two sentences. The second is shorter.",
        number % 3 == 0 ? $"/img/{number}.jpg" : null,
        "The New Arab",
        [new Topic("Iraq", "/topics/iraq/"), new Topic("United States", "/topics/us/")],
        300 + number);

    private sealed record Topic(string Name, string Url);

    private sealed record Entry(string Title, string Url, DateTime Date, string Summary, string? Image, string Outlet, IReadOnlyList<Topic> Topics, int Words);

    private sealed class NoLoader : ITemplateLoader
    {
        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => null;

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => default;
    }
}
