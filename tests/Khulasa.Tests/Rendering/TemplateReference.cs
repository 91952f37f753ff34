using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Khulasa.Dates;
using Khulasa.Rendering;
using Khulasa.Rendering.Views;
using Khulasa.Tests.Support;
using Scriban.Runtime;

namespace Khulasa.Tests.Rendering;

/// <summary>Writes the reference of every value that a template receives, from the view records and their documentation.</summary>
public sealed class TemplateReference
{
    // What templates other than pages are given, by the name of the value.
    private static readonly (string Name, Type Type, string Where)[] Roots =
    [
        ("site", typeof(SiteView), "every template"),
        ("page", typeof(PageView), "the layout, its partials and the page's own template"),
        ("entry", typeof(EntryView), "`partials/entry.sbn-html`, `partials/entry-brief.sbn-html`, `partials/entry-headline.sbn-html`"),
        ("feed", typeof(FeedView), "`feeds/rss.sbn-xml`, `feeds/atom.sbn-xml`"),
        ("page", typeof(FeedsPage), "`feeds/opml.sbn-xml`"),
        ("sitemap", typeof(SitemapView), "`feeds/sitemap.sbn-xml`"),
        ("index", typeof(SitemapIndexView), "`feeds/sitemap-index.sbn-xml`"),
        ("news", typeof(NewsSitemapView), "`feeds/news.sbn-xml`"),
    ];

    // Values that are no views and have members all the same.
    private static readonly Type[] Values = [typeof(Phrase), typeof(PartialDate)];

    private readonly XmlDocs _docs = new(typeof(PageView).Assembly);
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>Every view record, pages first.</summary>
    public static IReadOnlyList<Type> Views { get; } = [.. typeof(PageView).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(PageView).Namespace && !type.IsDefined(typeof(CompilerGeneratedAttribute)) && !type.IsNested)
        .OrderByDescending(type => type == typeof(PageView)).ThenByDescending(type => type.IsSubclassOf(typeof(PageView)))
        .ThenBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The whole text, Markdown.</summary>
    public string Write()
    {
        var text = new StringBuilder();
        text.Append("""
            # What a template receives

            Made by a test from the records in `generator/Khulasa/Rendering/Views`; [the guide](README.md) tells how to use it. Members
            are written as templates write them. “Or null” says that a value can be absent: test it with `if`.

            | value | where | what it is |
            |---|---|---|

            """);
        foreach (var (name, type, where) in Roots) text.Append(CultureInfo.InvariantCulture, $"| `{name}` | {where} | {LinkTo(type)} |\n");
        text.Append("\nEach kind of page is a view of its own, with all members of [PageView](#pageview) beside its own:\n\n| template | `page` is |\n|---|---|\n");
        foreach (var page in Views.Where(type => type.IsSubclassOf(typeof(PageView))).OrderBy(TemplateOf, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"| `{TemplateOf(page)}` | {LinkTo(page)} |\n");
        foreach (var type in (IEnumerable<Type>)[.. Views, .. Values]) Write(text, type);
        return text.ToString();
    }

    private void Write(StringBuilder text, Type type)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {type.Name}\n\n{_docs.Summary(type)}\n\n| member | kind | meaning |\n|---|---|---|\n");
        foreach (var property in Members(type))
            text.Append(CultureInfo.InvariantCulture, $"| `{StandardMemberRenamer.Rename(property)}` | {Kind(property)} | {_docs.Summary(property)} |\n");
    }

    /// <summary>A type's own members in the order of its source; what a page overrides stands at <see cref="PageView"/>.</summary>
    private static IEnumerable<PropertyInfo> Members(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(property => property.GetMethod!.GetBaseDefinition().DeclaringType == type);

    private string Kind(PropertyInfo property)
    {
        var isNullable = _nullability.Create(property).ReadState == NullabilityState.Nullable;
        return Kind(property.PropertyType) + (isNullable ? " or null" : "");
    }

    private static string Kind(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying) return Kind(underlying);
        if (type.IsGenericType) return "list of " + Kind(type.GetGenericArguments()[0]);
        if (Views.Contains(type) || Values.Contains(type)) return LinkTo(type);
        if (type == typeof(PlainText)) return "text";
        if (type == typeof(TrustedHtml)) return "HTML for `raw`";
        if (type == typeof(Markup)) return "markup";
        if (type == typeof(string)) return "string";
        if (type == typeof(bool)) return "true or false";
        return type == typeof(int) || type == typeof(double) ? "number" : type.Name;
    }

    private static string LinkTo(Type type) => $"[{type.Name}](#{type.Name.ToLowerInvariant()})";

    private static string TemplateOf(Type page) => ((PageView)RuntimeHelpers.GetUninitializedObject(page)).Template;
}
