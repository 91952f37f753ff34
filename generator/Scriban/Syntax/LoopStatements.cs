using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary><c>variable in items limit:… offset:… reversed</c>.</summary>
internal sealed record ScriptForHeader(ScriptVariable Variable, ScriptExpression Items, List<ScriptArgument> Arguments, bool IsReversed)
{
    public int? Number(TemplateContext context, string name)
    {
        foreach (var argument in Arguments)
        {
            if (argument.Name != name) continue;
            return argument.Value.Evaluate(context) is { } value ? context.ToInt(argument.Value.Span, value) : null;
        }

        return null;
    }
}

/// <summary><c>for x in items … else … end</c>.</summary>
public class ScriptForStatement : ScriptStatement
{
    private static readonly string Loop = string.Intern("for"); // names are compared as objects

    private readonly ScriptBlockStatement _body;
    private readonly ScriptBlockStatement? _otherwise;

    internal ScriptForStatement(ScriptForHeader header, ScriptBlockStatement body, ScriptBlockStatement? otherwise) =>
        (Header, _body, _otherwise) = (header, body, otherwise);

    internal ScriptForHeader Header { get; }

    internal virtual string StateName => Loop;

    internal override void Execute(TemplateContext context)
    {
        var value = Header.Items.Evaluate(context);
        if (value is null) return;
        var items = LoopItems.Of(context, value, Header, this);
        if (items.Count == 0)
        {
            _otherwise?.Execute(context);
            return;
        }

        var state = CreateState(context, items);
        var mark = context.BindingCount;
        context.EnterLoop();
        context.Bind(StateName, state);
        var slot = Header.Variable is ScriptVariableLocal ? -1 : context.Bind(Header.Variable.Name, null);
        try
        {
            Run(context, items, state, slot);
        }
        finally
        {
            context.UnbindTo(mark);
            if (slot < 0) context.RemoveLocal(Header.Variable);
            context.LeaveLoop();
        }
    }

    internal virtual LoopState CreateState(TemplateContext context, LoopItems items) => new(items.Count);

    internal virtual void BeforeItem(TemplateContext context, LoopState state)
    {
    }

    internal virtual void AfterItem(TemplateContext context, LoopState state)
    {
    }

    private void Run(TemplateContext context, LoopItems items, LoopState state, int slot)
    {
        for (var i = 0; i < items.Count; i++)
        {
            context.StepLoop(this);
            state.Move(i, items[i]);
            if (slot >= 0) context.Rebind(slot, items[i]);
            else context.SetVariable(Header.Variable, items[i]);
            BeforeItem(context, state);
            _body.Execute(context);
            if (context.EndIteration()) break;
            AfterItem(context, state);
        }
    }
}

/// <summary><c>tablerow x in items cols:… … end</c>: a <c>for</c> that writes table rows and cells.</summary>
public sealed class ScriptTableRowStatement : ScriptForStatement
{
    private static readonly string Row = string.Intern("tablerow");

    internal ScriptTableRowStatement(ScriptForHeader header, ScriptBlockStatement body, ScriptBlockStatement? otherwise)
        : base(header, body, otherwise)
    {
    }

    internal override string StateName => Row;

    internal override LoopState CreateState(TemplateContext context, LoopItems items) =>
        new TableRowState(items.Count, Math.Max(1, Header.Number(context, "cols") ?? 1));

    internal override void BeforeItem(TemplateContext context, LoopState state)
    {
        var table = (TableRowState)state;
        if (table.Column == 1) context.Write($"<tr class=\"row{table.Row}\">");
        context.Write($"<td class=\"col{table.Column}\">");
    }

    internal override void AfterItem(TemplateContext context, LoopState state)
    {
        var table = (TableRowState)state;
        context.Write("</td>");
        if (table.Column != table.Columns && !table.IsLast) return;
        context.Write("</tr>");
        context.WriteLine();
    }
}

/// <summary><c>while condition … end</c>.</summary>
public sealed class ScriptWhileStatement(ScriptExpression condition, ScriptBlockStatement body) : ScriptStatement
{
    private static readonly string Loop = string.Intern("while");

    internal override void Execute(TemplateContext context)
    {
        var state = new LoopState(-1);
        var mark = context.BindingCount;
        context.EnterLoop();
        context.Bind(Loop, state);
        try
        {
            for (var i = 0; context.ToBool(condition.Evaluate(context)); i++)
            {
                context.StepLoop(this);
                state.Move(i, null);
                body.Execute(context);
                if (context.EndIteration()) break;
            }
        }
        finally
        {
            context.UnbindTo(mark);
            context.LeaveLoop();
        }
    }
}
