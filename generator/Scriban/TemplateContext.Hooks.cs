using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban;

/// <summary>What a caller can supply where the template's own names end.</summary>
public partial class TemplateContext
{
    /// <summary>Looks up a variable that no object has.</summary>
    public delegate bool TryGetVariableDelegate(TemplateContext context, SourceSpan span, ScriptVariable variable, out object? value);

    /// <summary>Looks up a member that its object does not have.</summary>
    public delegate bool TryGetMemberDelegate(TemplateContext context, SourceSpan span, object target, string member, out object? value);

    /// <summary>Turns an error into text for the page.</summary>
    public delegate string RenderRuntimeExceptionDelegate(ScriptRuntimeException exception);

    /// <summary>Asked for variables that are not found.</summary>
    public TryGetVariableDelegate? TryGetVariable { get; set; }

    /// <summary>Asked for members that are not found.</summary>
    public TryGetMemberDelegate? TryGetMember { get; set; }

    /// <summary>When set, errors are written to the page by it and rendering goes on.</summary>
    public RenderRuntimeExceptionDelegate? RenderRuntimeException { get; set; }
}
