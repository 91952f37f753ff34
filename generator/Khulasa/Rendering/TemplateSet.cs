using System.Text.RegularExpressions;
using Khulasa.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Khulasa.Rendering;

/// <summary>All templates of a theme, parsed once and shared by every page.</summary>
public sealed class TemplateSet : ITemplateLoader
{
    private readonly Dictionary<string, Template> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _sources;

    /// <summary>Parses templates; what is wrong with them is in <see cref="Diagnostics"/>.</summary>
    /// <param name="sources">Text of each template by its path below <c>templates/</c>.</param>
    public TemplateSet(IReadOnlyDictionary<string, string> sources)
    {
        _sources = new Dictionary<string, string>(sources, StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        foreach (var path in _sources.Keys.Order(StringComparer.Ordinal))
        {
            var template = Template.Parse(_sources[path], path);
            if (template.HasErrors) diagnostics.AddRange(template.Messages.Select(message => SyntaxError(path, message)));
            else _templates.Add(path, template);
        }

        Diagnostics = diagnostics;
    }

    /// <summary>Syntax errors, one for each place.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The templates that can be rendered, by path.</summary>
    public IReadOnlyDictionary<string, Template> Templates => _templates;

    /// <inheritdoc />
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    /// <inheritdoc />
    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        _sources.TryGetValue(templatePath, out var text)
            ? text
            : throw new FileNotFoundException(MissingMessage(templatePath));

    /// <inheritdoc />
    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        new(Load(context, callerSpan, templatePath));

    /// <summary>True for a template that is there and can't be parsed; its errors are in <see cref="Diagnostics"/>.</summary>
    public bool IsBroken(string path) => _sources.ContainsKey(path) && !_templates.ContainsKey(path);

    /// <summary>The problem of a page whose own template the theme lacks.</summary>
    public static Diagnostic MissingTemplate(string path) => Diagnostic.Error(
        DiagnosticCodes.TemplateMissing, new SourceLocation($"templates/{path}"), "the theme lacks this template",
        "every theme has one for each kind of page; take it from the theme that comes with the generator");

    /// <summary>True for a template that went beyond a limit of <see cref="TemplateLimits"/>, or called itself without end.</summary>
    public static bool IsBeyondLimits(ScriptRuntimeException error) =>
        error.InnerException is RegexMatchTimeoutException || error.OriginalMessage.StartsWith("Exceeding", StringComparison.Ordinal);

    /// <summary>A problem met while rendering, at its place in the template that has it.</summary>
    public Diagnostic RuntimeError(ScriptRuntimeException error)
    {
        // The loader and the template functions explain themselves better than the engine can.
        var cause = error.InnerException;
        var isMissing = cause is FileNotFoundException;
        var path = error.Span.FileName ?? "";
        return Diagnostic.Error(
            isMissing ? DiagnosticCodes.TemplateMissing : DiagnosticCodes.TemplateRuntime,
            Location(path, error.Span),
            cause is FileNotFoundException or KeyNotFoundException ? cause.Message : error.OriginalMessage,
            isMissing ? "names of included templates are paths below templates/" : Circle(path, error),
            SourceLine(path, error.Span.Start.Line));
    }

    private string? Circle(string path, ScriptRuntimeException error) =>
        IsBeyondLimits(error) && new IncludeGraph(_sources).Circle(path) is { Count: > 0 } circle
            ? $"templates include one another in a circle: {string.Join(" → ", circle)}"
            : null;

    private Diagnostic SyntaxError(string path, LogMessage message) => Diagnostic.Error(
        DiagnosticCodes.TemplateSyntax, Location(path, message.Span), message.Message, null, SourceLine(path, message.Span.Start.Line));

    private static SourceLocation Location(string path, SourceSpan span) =>
        new($"templates/{path}", span.Start.Line + 1, span.Start.Column + 1, Math.Max(1, span.Length));

    private string? SourceLine(string path, int line) =>
        _sources.TryGetValue(path, out var text) ? text.Split('\n').ElementAtOrDefault(line)?.TrimEnd('\r') : null;

    private string MissingMessage(string path)
    {
        var near = SpellingSuggester.Suggest(path, _sources.Keys);
        return $"no template \"{path}\"" + (near is null ? "" : $"; did you mean \"{near}\"?");
    }
}
