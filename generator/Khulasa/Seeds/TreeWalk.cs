using AngleSharp.Dom;

namespace Khulasa.Seeds;

/// <summary>
/// Walks a tree of nodes in document order without recursion. It counts its way through each list of children: asking
/// a node for its next sibling costs a search, which takes minutes in a paragraph with 300,000 links.
/// </summary>
public sealed class TreeWalk
{
    private readonly List<(INodeList Children, int Index)> _stack = [];
    private readonly INode _root;
    private bool _isDescending;
    private bool _isSkipped;

    /// <summary>Begins at a node; the first <see cref="MoveNext"/> gives the node itself.</summary>
    public TreeWalk(INode root) => _root = root;

    /// <summary>The node the walk is at; null before the first step.</summary>
    public INode? Current { get; private set; }

    /// <summary>How many nodes the current one stands in, from where the walk began.</summary>
    public int Depth => _stack.Count;

    /// <summary>Called with each element whose subtree the walk has finished, the root included.</summary>
    public Action<IElement>? Left { get; init; }

    /// <summary>The first elements below a node, in order, without looking at the others.</summary>
    /// <param name="root">The node.</param>
    /// <param name="count">How many at most.</param>
    public static List<IElement> FirstBelow(INode root, int count)
    {
        var found = new List<IElement>();
        var walk = new TreeWalk(root);
        while (found.Count < count && walk.MoveNext())
            if (walk.Current is IElement element && element != root) found.Add(element);
        return found;
    }

    /// <summary>Goes to the next node: into the current one unless it was skipped. False at the end.</summary>
    public bool MoveNext()
    {
        if (Current is null) return Start();
        if (_isDescending && Current.HasChildNodes)
        {
            _stack.Add((Current.ChildNodes, 0));
            Current = Current.ChildNodes[0];
            return true;
        }

        return Leave();
    }

    /// <summary>Leaves out what is below the current node; <see cref="Left"/> is not called for it either.</summary>
    public void Skip()
    {
        _isDescending = false;
        _isSkipped = true;
    }

    private bool Start()
    {
        Current = _root;
        _isDescending = true;
        return true;
    }

    private bool Leave()
    {
        Finish(Current);
        while (_stack.Count > 0)
        {
            var (children, index) = _stack[^1];
            if (index + 1 < children.Length)
            {
                _stack[^1] = (children, index + 1);
                Current = children[index + 1];
                _isDescending = true;
                return true;
            }

            _stack.RemoveAt(_stack.Count - 1);
            Finish(children[index].Parent);
        }

        return false;
    }

    private void Finish(INode? node)
    {
        if (!_isSkipped && node is IElement element) Left?.Invoke(element);
        _isSkipped = false;
    }
}
