using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Tests;

/// <summary>Loads templates from a folder; the path is the name.</summary>
internal sealed class FolderLoader(string folder) : ITemplateLoader
{
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

    public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => File.ReadAllText(Path.Combine(folder, templatePath));

    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
}
