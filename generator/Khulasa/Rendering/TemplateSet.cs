using Khulasa.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

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
        foreach (var (path, text) in _sources.OrderBy(source => source.Key, StringComparer.Ordinal))
        {
            var template = Template.Parse(text, path);
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

    /// <summary>A problem met while rendering, at its place in the template that has it.</summary>
    /// <param name="span">Where it is.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="cause">The exception behind it; null when there is none.</param>
    public Diagnostic RuntimeError(SourceSpan span, string message, Exception? cause)
    {
        var isMissing = cause is FileNotFoundException;
        var text = cause switch
        {
            FileNotFoundException or KeyNotFoundException => cause.Message,
            _ => message,
        };
        return Diagnostic.Error(
            isMissing ? DiagnosticCodes.TemplateMissing : DiagnosticCodes.TemplateRuntime,
            Location(span.FileName ?? "", span),
            text,
            isMissing ? "names of included templates are paths below templates/" : null,
            SourceLine(span.FileName ?? "", span.Start.Line));
    }

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
