using System.Buffers;
using System.Collections.Concurrent;
using Khulasa.Diagnostics;
using Khulasa.Rendering.Views;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Khulasa.Rendering;

/// <summary>Renders the pages of an edition through the theme. Safe to call from many threads.</summary>
/// <param name="edition">The edition.</param>
/// <param name="templates">The theme.</param>
/// <param name="assets">Addresses of the theme's files.</param>
public sealed class PageRenderer(Edition edition, TemplateSet templates, AssetCatalog assets)
{
    private const string Layout = "layouts/base.sbn-html";

    private readonly ConcurrentBag<TemplateContext> _idle = [];
    private readonly ConcurrentDictionary<Diagnostic, bool> _problems = new();
    private volatile bool _isExhausted;
    private readonly SiteView _site = edition.SiteView();

    /// <summary>
    /// What went wrong so far, a template's mistake once however many pages it spoils. A site with any is not to be
    /// published.
    /// </summary>
    public IEnumerable<Diagnostic> Problems => _problems.Keys;

    /// <summary>Writes a page within its layout.</summary>
    public void Page(PageView page, IBufferWriter<byte> to) => Write(Layout, "page", page, to);

    /// <summary>An entry of a list.</summary>
    public string ListEntry(EntryForm form, EntryView entry) => Render(
        form switch
        {
            EntryForm.Full => "partials/entry.sbn-html",
            EntryForm.Brief => "partials/entry-brief.sbn-html",
            _ => "partials/entry-headline.sbn-html",
        },
        "entry", entry, null);

    /// <summary>Writes a file that shows the site alone.</summary>
    /// <param name="template">Path below <c>templates/</c>.</param>
    /// <param name="to">Takes its UTF-8.</param>
    public void Write(string template, IBufferWriter<byte> to) => Write(template, "site", _site, to);

    /// <summary>Writes a feed, or any other file with a template of its own.</summary>
    /// <param name="template">Path below <c>templates/</c>.</param>
    /// <param name="name">Name of the view in the template.</param>
    /// <param name="view">The view.</param>
    /// <param name="to">Takes its UTF-8.</param>
    public void Write(string template, string name, object view, IBufferWriter<byte> to)
    {
        using var output = new Utf8Output(to);
        Render(template, name, view, output);
    }

    // The text, or nothing where it goes to an output of its own.
    private string Render(string template, string name, object view, Utf8Output? output)
    {
        // What went beyond the limits once would do so on every page.
        if (_isExhausted) return "";
        if (!templates.Templates.TryGetValue(template, out var parsed)) return Missing(template);
        if (!_idle.TryTake(out var context)) context = NewContext();
        context.PushGlobal(new ScriptObject { [name] = view });
        if (output is not null) context.PushOutput(output);
        try
        {
            var text = parsed.Render(context);
            if (output is not null) context.PopOutput();
            context.PopGlobal();
            _idle.Add(context);
            return text;
        }
        catch (ScriptRuntimeException error) when (TemplateSet.IsBeyondLimits(error))
        {
            _isExhausted = true;
            return Report(error);
        }
        catch (ScriptRuntimeException)
        {
            // The context is left half-way and not used again.
            return CollectProblems(parsed, name, view);
        }
    }

    /// <summary>Renders once more, going on behind each mistake, so that one run shows them all.</summary>
    private string CollectProblems(Template template, string name, object view)
    {
        var context = NewContext();
        context.RenderRuntimeException = error => Report(error);
        context.PushGlobal(new ScriptObject { [name] = view });
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException error)
        {
            return Report(error);
        }
    }

    private string Report(ScriptRuntimeException error)
    {
        _problems.TryAdd(templates.RuntimeError(error), true);
        return "";
    }

    private string Missing(string template)
    {
        if (!templates.IsBroken(template)) _problems.TryAdd(TemplateSet.MissingTemplate(template), true);
        return "";
    }

    private TemplateContext NewContext()
    {
        var globals = new ScriptObject { ["site"] = _site };
        new TemplateFunctions(edition, assets).ImportInto(globals);
        var context = new TemplateContext
        {
            AutoIndent = false,
            LoopLimit = TemplateLimits.LoopSteps,
            LimitToString = TemplateLimits.TextLength,
            RegexTimeOut = TemplateLimits.RegexTime,
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
