using System.Text;
using AngleSharp.Dom;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>
/// Reads the blocks below an element: a walk without recursion that turns markup into paragraphs, headings, list
/// items, quotes, tables and code. Text between two line breaks is a paragraph.
/// </summary>
public sealed class BlockBuilder
{
    private const int MaxBlocks = 20_000;

    private readonly List<Block> _blocks = [];
    private readonly InlineCollector _inline;
    private readonly BlockContext _context = new();
    private readonly LabelRow _labels = new();
    private readonly Func<IElement, bool> _isSkipped;
    private readonly Dictionary<IElement, BlockRange>? _ranges;
    private readonly Action<IElement, int>? _seen;
    private readonly Stack<IElement> _containers = new();
    private int _line;
    private bool _gap;

    private BlockBuilder(Func<IElement, bool> isSkipped, Dictionary<IElement, BlockRange>? ranges, Action<IElement, int>? seen, bool isPersian) =>
        (_isSkipped, _ranges, _seen, _inline) = (isSkipped, ranges, seen, new InlineCollector(isPersian));

    /// <summary>The blocks below an element, in order, without empty ones.</summary>
    /// <param name="root">Where to begin.</param>
    /// <param name="isSkipped">True for elements to leave out with everything below them.</param>
    /// <param name="ranges">Filled with the blocks that each block-level element holds; null when nobody asks.</param>
    /// <param name="seen">Called with each element, those that are left out included, and the number of blocks before it.</param>
    public static List<Block> Read(
        INode root, Func<IElement, bool> isSkipped, Dictionary<IElement, BlockRange>? ranges = null, Action<IElement, int>? seen = null)
    {
        var builder = new BlockBuilder(isSkipped, ranges, seen, PageLanguage.IsPersian(root));
        builder.Walk(root);
        return builder._blocks;
    }

    private void Walk(INode root)
    {
        var walk = new TreeWalk(root) { Left = Leave };
        while (_blocks.Count < MaxBlocks && walk.MoveNext())
        {
            if (walk.Current is IElement element)
            {
                if (!Enter(element)) walk.Skip();
            }
            else if (walk.Current is IText text) _inline.Add(text.Data, _context.IsPreformatted);
        }

        Flush();
        if (_ranges is null) return;
        // A page of too many blocks leaves elements open.
        foreach (var open in _containers) _ranges[open] = _ranges[open] with { End = _blocks.Count };
        if (root is IElement whole) _ranges[whole] = new BlockRange(0, _blocks.Count);
    }

    private bool Enter(IElement element)
    {
        _seen?.Invoke(element, _blocks.Count);
        if (_isSkipped(element)) return false;
        var name = element.LocalName;
        if (name == "br")
        {
            if (_context.IsPreformatted) _inline.Add("\n", true);
            else Flush();
            return false;
        }

        if (name == "table" && TableReader.Read(element, _isSkipped) is { } rows)
        {
            Flush();
            if (rows.Count > 0) _blocks.Add(TableBlock(rows, element));
            return false;
        }

        if (BlockContext.IsBlock(element))
        {
            Flush();
            _containers.Push(element);
            if (_ranges is not null) _ranges[element] = new BlockRange(_blocks.Count, _blocks.Count);
        }
        else if (_labels.IsBesideLabel(element)) _inline.Add(" ", _context.IsPreformatted);

        _context.Enter(element);
        if (BlockContext.LineOf(element) is { } line) (_line, _gap) = line;
        else if (element.SourceReference is { } source) _line = source.Position.Line;
        _inline.Enter(element);
        return true;
    }

    private void Leave(IElement element)
    {
        if (BlockContext.IsBlock(element))
        {
            Flush();
            _containers.TryPop(out _);
            if (_ranges is not null && _ranges.TryGetValue(element, out var range)) _ranges[element] = range with { End = _blocks.Count };
        }

        _inline.Leave(element);
        _context.Leave(element);
    }

    private void Flush()
    {
        var runs = _inline.Take(_context.IsPreformatted, _context.Kind == BlockKind.Heading);
        if (runs.Count == 0) return;
        if (!_context.IsPreformatted || ProseIn(runs) is not { } paragraphs) Add(_context.Kind, runs);
        else foreach (var paragraph in paragraphs) Add(BlockKind.Paragraph, [new Run(SpaceRepair.Apply(paragraph))]);
    }

    // Letters and old pages are set as they were typed, with a blank line between paragraphs.
    private static string[]? ProseIn(IReadOnlyList<Run> runs) =>
        runs is [{ Style: RunStyle.None or RunStyle.Code, Text: var text }]
        && text.ReplaceLineEndings("\n")
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is { Length: > 1 } paragraphs
        && Array.TrueForAll(paragraphs, Prose.IsProse) ? paragraphs : null;

    private void Add(BlockKind kind, IReadOnlyList<Run> runs) =>
        _blocks.Add(new Block
        {
            Kind = kind == BlockKind.Paragraph && _containers.TryPeek(out var box) && PictureBox.IsCaption(box, runs) ? BlockKind.Caption : kind,
            Level = _context.Level,
            Number = _context.TakeNumber(),
            Line = _line,
            HasGapBefore = _gap,
            Runs = runs,
            Container = _containers.TryPeek(out var container) ? container : null,
        });

    private static Block TableBlock(IReadOnlyList<IReadOnlyList<string>> rows, IElement element)
    {
        var text = new StringBuilder();
        foreach (var row in rows) text.AppendJoin(" ", row).Append(' ');
        return new Block { Kind = BlockKind.Table, Rows = rows, Container = element, Runs = [new Run(SpaceRepair.Apply(text.ToString()))] };
    }
}

/// <summary>Consecutive blocks of a list.</summary>
/// <param name="Start">Index of the first one.</param>
/// <param name="End">Index behind the last one.</param>
public readonly record struct BlockRange(int Start, int End);
