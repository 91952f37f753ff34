using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>A parsed template. It never changes, so that threads and contexts can share it.</summary>
public class Template
{
    private Template(string? path, ParserOptions parserOptions, LexerOptions lexerOptions, LogMessageBag messages, ScriptPage? page)
    {
        SourceFilePath = path;
        ParserOptions = parserOptions;
        LexerOptions = lexerOptions;
        Messages = messages;
        Page = page;
    }

    /// <summary>The path given to the parser, for messages.</summary>
    public string? SourceFilePath { get; }

    /// <summary>The limits it was parsed with.</summary>
    public ParserOptions ParserOptions { get; }

    /// <summary>How it was split into tokens.</summary>
    public LexerOptions LexerOptions { get; }

    /// <summary>True when it can't be rendered.</summary>
    public bool HasErrors => Messages.HasErrors;

    /// <summary>What the parser has to say, in the order it met it.</summary>
    public LogMessageBag Messages { get; }

    /// <summary>The syntax tree; null when there are errors.</summary>
    public ScriptPage? Page { get; }

    /// <summary>Parses a text. Mistakes are never thrown: see <see cref="Messages"/>.</summary>
    public static Template Parse(string? text, string? sourceFilePath = null, ParserOptions? parserOptions = null, LexerOptions? lexerOptions = null)
    {
        var options = parserOptions ?? new ParserOptions();
        var lexing = lexerOptions ?? LexerOptions.Default;
        var messages = new LogMessageBag();
        var source = new SourceText(text ?? string.Empty, sourceFilePath);
        if (lexing.Lang != ScriptLang.Default)
            messages.Add(
                new LogMessage(
                    ParserMessageType.Error, new SourceSpan(source, 0, 1), $"The language {lexing.Lang} is not supported: use ScriptLang.Default"));
        var page = new Parser(source, options, lexing, messages).ParsePage();
        return new Template(sourceFilePath, options, lexing, messages, messages.HasErrors ? null : page);
    }

    /// <summary>The value of an expression in a context.</summary>
    public static object? Evaluate(string expression, TemplateContext context) => ParseExpression(expression).Evaluate(context);

    /// <summary>The value of an expression with the members of a model as variables.</summary>
    public static object? Evaluate(
        string expression, object? model, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        ParseExpression(expression).Evaluate(model, memberRenamer, memberFilter);

    /// <summary>As <see cref="Evaluate(string, TemplateContext)"/>.</summary>
    public static ValueTask<object?> EvaluateAsync(string expression, TemplateContext context) => new(Evaluate(expression, context));

    /// <summary>Renders with the members of a model as variables.</summary>
    public string Render(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Render(ContextFor(model, memberRenamer, memberFilter));

    /// <summary>
    /// Renders to the context's output. The result is its text; a <see cref="StringBuilderOutput"/> is empty again afterwards.
    /// </summary>
    public string Render(TemplateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.RunPage(ValidPage(), SourceFilePath);
        var text = context.Output.ToString() ?? string.Empty;
        if (context.Output is StringBuilderOutput buffer) buffer.Clear();
        return text;
    }

    /// <summary>As <see cref="Render(TemplateContext)"/>.</summary>
    public ValueTask<string> RenderAsync(TemplateContext context) => new(Render(context));

    /// <summary>As <see cref="Render(object?, MemberRenamerDelegate?, MemberFilterDelegate?)"/>.</summary>
    public ValueTask<string> RenderAsync(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        new(Render(model, memberRenamer, memberFilter));

    /// <summary>Runs the template for its value: of its <c>ret</c>, or of the one expression it consists of.</summary>
    public object? Evaluate(TemplateContext context) => context.EvaluatePage(ValidPage(), SourceFilePath);

    /// <summary>As <see cref="Evaluate(TemplateContext)"/>, with the members of a model as variables.</summary>
    public object? Evaluate(object? model = null, MemberRenamerDelegate? memberRenamer = null, MemberFilterDelegate? memberFilter = null) =>
        Evaluate(ContextFor(model, memberRenamer, memberFilter));

    /// <summary>As <see cref="Evaluate(TemplateContext)"/>.</summary>
    public ValueTask<object?> EvaluateAsync(TemplateContext context) => new(Evaluate(context));

    private static Template ParseExpression(string expression) => Parse(expression, null, null, new LexerOptions { Mode = ScriptMode.ScriptOnly });

    private static TemplateContext ContextFor(object? model, MemberRenamerDelegate? memberRenamer, MemberFilterDelegate? memberFilter)
    {
        var context = new TemplateContext { MemberRenamer = memberRenamer!, MemberFilter = memberFilter }; // null sets the standard renamer
        var global = new ScriptObject();
        if (model is not null) global.Import(model, memberFilter, memberRenamer);
        context.PushGlobal(global);
        return context;
    }

    private ScriptPage ValidPage() =>
        Page ?? throw new InvalidOperationException($"The template has errors and can't be rendered:{Environment.NewLine}{Messages}");
}
