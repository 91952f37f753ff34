using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>One running page or call.</summary>
internal sealed class CallFrame
{
    public CallFrame? Outer { get; private set; }

    public CallArguments Arguments { get; private set; }

    public bool HasArguments { get; private set; }

    public ScriptBlockStatement? Block { get; private set; }

    public int BindingMark { get; private set; }

    public int LoopMark { get; private set; }

    public bool CallerKeepsValues { get; private set; }

    public ScriptObject? Locals { get; set; }

    public ScriptArray? ArgumentArray { get; set; }

    public void Open(CallFrame outer, CallArguments arguments, ScriptBlockStatement? block, int bindingMark, int loopMark, bool callerKeepsValues)
    {
        (Outer, Arguments, HasArguments, Block) = (outer, arguments, true, block);
        (BindingMark, LoopMark, CallerKeepsValues) = (bindingMark, loopMark, callerKeepsValues);
    }

    public void Close()
    {
        (Outer, Arguments, HasArguments, Block) = (null, default, false, null);
        (Locals, ArgumentArray) = (null, null);
    }
}
