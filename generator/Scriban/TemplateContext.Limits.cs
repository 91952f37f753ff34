using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>What keeps a template within bounds: loop steps, sizes, cancellation.</summary>
public partial class TemplateContext
{
    // What memory can hold where the caller sets no limit.
    private const int MostItems = int.MaxValue / 16;
    private const int MostCharacters = int.MaxValue / 4;

    private int _loopDepth;
    private int _loopSteps;

    private int ListLimit => LoopLimitQueryable ?? LoopLimit;

    internal void EnterLoop() => _loopDepth++;

    internal void LeaveLoop()
    {
        if (--_loopDepth == 0) _loopSteps = 0;
    }

    /// <summary>Counts one step of a loop.</summary>
    internal void StepLoop(ScriptNode loop)
    {
        CheckCancelled(loop);
        if (LoopLimit > 0 && ++_loopSteps > LoopLimit) throw loop.Error($"Exceeding number of iteration limit `{LoopLimit}` for loop");
    }

    /// <summary>True when the loop ends: after <c>break</c> or <c>ret</c>.</summary>
    internal bool EndIteration()
    {
        var flow = Flow;
        if (flow is FlowState.Break or FlowState.Continue) Flow = FlowState.Next;
        return flow is FlowState.Break or FlowState.Return;
    }

    internal void LeaveLoopBody(FlowState flow, ScriptNode statement)
    {
        if (_loopDepth <= _frame.LoopMark) throw statement.Error($"`{statement}` stands outside a loop");
        Flow = flow;
    }

    /// <summary>Checks the length of a string before it is made.</summary>
    internal void CheckLength(long length, ScriptNode place)
    {
        if (length > (LimitToString > 0 ? LimitToString : MostCharacters))
            throw place.Error($"Exceeding the limit of `{LimitToString}` characters with a text of {length}");
    }

    /// <summary>Checks the size of a list before it is made.</summary>
    internal void CheckCount(long count, ScriptNode place)
    {
        if (count > (ListLimit > 0 ? ListLimit : MostItems)) throw place.Error($"Exceeding the LoopLimit of `{ListLimit}` with a list of {count} items");
    }

    /// <summary>Checks that writing past the end of a list does not fill a gap without bound.</summary>
    internal void CheckGrowth(int count, int index, ScriptNode place)
    {
        if (index > count) CheckCount(index - count, place);
    }

    internal void CheckCancelled(ScriptNode place)
    {
        if (CancellationToken.IsCancellationRequested) throw new ScriptAbortException(place.Span, "The operation was cancelled", CancellationToken);
    }
}
