using System.Collections.Concurrent;
using Khulasa.Rendering.Views;
using Scriban;
using Scriban.Runtime;

namespace Khulasa.Rendering;

/// <summary>Renders the pages of an edition through the theme. Safe to call from many threads.</summary>
/// <param name="edition">The edition.</param>
/// <param name="templates">The theme.</param>
/// <param name="assets">Addresses of the theme's files.</param>
public sealed class PageRenderer(Edition edition, TemplateSet templates, AssetCatalog assets)
{
    private const string Layout = "layouts/base.sbn-html";
    private const string Entry = "partials/entry.sbn-html";

    private readonly ConcurrentBag<TemplateContext> _idle = [];
    private readonly SiteView _site = edition.SiteView();

    /// <summary>A page within its layout.</summary>
    /// <exception cref="Scriban.Syntax.ScriptRuntimeException">A template failed.</exception>
    public string Page(PageView page) => Render(Layout, "page", page);

    /// <summary>An entry of a list.</summary>
    /// <exception cref="Scriban.Syntax.ScriptRuntimeException">A template failed.</exception>
    public string ListEntry(EntryView entry) => Render(Entry, "entry", entry);

    /// <summary>A feed, or any other file with a template of its own.</summary>
    /// <param name="template">Path below <c>templates/</c>.</param>
    /// <param name="name">Name of the view in the template.</param>
    /// <param name="view">The view.</param>
    /// <exception cref="FileNotFoundException">The theme has no such template.</exception>
    /// <exception cref="Scriban.Syntax.ScriptRuntimeException">A template failed.</exception>
    public string Render(string template, string name, object view)
    {
        if (!templates.Templates.TryGetValue(template, out var parsed))
            throw new FileNotFoundException($"the theme has no template \"{template}\"");
        if (!_idle.TryTake(out var context)) context = NewContext();
        var globals = new ScriptObject { [name] = view };
        context.PushGlobal(globals);
        var text = parsed.Render(context);
        context.PopGlobal();

        // A context that a failure has left half-way is not used again.
        _idle.Add(context);
        return text;
    }

    private TemplateContext NewContext()
    {
        var globals = new ScriptObject { ["site"] = _site };
        new TemplateFunctions(edition, assets).ImportInto(globals);
        var context = new TemplateContext
        {
            AutoIndent = false,
            LoopLimit = 0,
            LimitToString = 0,
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            NewLine = "\n",
            TemplateLoader = templates,
        };
        foreach (var (path, template) in templates.Templates) context.CachedTemplates[path] = template;
        context.PushGlobal(globals);
        return context;
    }
}
