using Scriban.Runtime;

namespace Scriban.Tests;

/// <summary>Renders a text over one object of .NET, which it knows as <c>book</c>.</summary>
internal static class DotNetRendering
{
    public static readonly Book Sample = new("Title", new Author("Ann", 1980), 4.50m, ["a", "b"], new DateTime(2026, 3, 7));

    public static string Render(string text, object model, Action<TemplateContext>? setUp = null)
    {
        var context = new TemplateContext();
        setUp?.Invoke(context);
        var globals = new ScriptObject { ["book"] = model };
        context.PushGlobal(globals);
        return Template.Parse(text).Render(context);
    }
}
