using Khulasa.Text;

namespace Khulasa.Seeds;

/// <summary>
/// The elements that a parser has open at a place of a page, and how many it has made. Follows the rules of HTML as far as
/// they decide over depth and number (HTML Living Standard, 13.2.6.4.7).
/// </summary>
/// <param name="html">The page.</param>
internal sealed class OpenElements(string html)
{
    // Of formatting more is open in no page, and of the same a parser keeps no more.
    private const int MaxFormatting = 32;
    private const int MaxTwins = 3;

    // The first base counts; for each of them a parser walks through the whole page.
    private const int MaxBases = 8;

    private readonly List<string> _open = [];

    // Formatting that is made anew in the next block when its own ends first; the hash tells twins.
    private readonly List<(string Name, ulong Hash)> _formatting = [];
    private int _firstDrawing = -1;
    private int _leftOut;
    private int _bases;
    private int _made;

    /// <summary>True in a drawing or formula, where other rules hold.</summary>
    public bool IsForeign =>
        _firstDrawing >= 0
        && _open.FindLast(static name => name is "svg" or "math" or "foreignobject" or "desc" or "annotation-xml") is "svg" or "math";

    /// <summary>Opens an element.</summary>
    /// <returns>False when its tag must be left out.</returns>
    public bool Open(MarkupTag tag)
    {
        var name = tag.Name;
        var isBlock = ElementNames.Blocks.Contains(name);
        _made += isBlock ? 1 + _formatting.Count : 1;
        if (_made > MarkupLimiter.MaxElements || name == "base" && ++_bases > MaxBases) return false;
        if (ElementNames.Void.Contains(name) || ElementNames.Cells.Contains(name) || tag.IsSelfClosing && IsForeign) return true;
        if (name is "li" or "dd" or "dt") CloseItem(name);
        if (isBlock) CloseParagraph();
        if (name == "a") CloseLink();
        return HasRoom(name) && (!ElementNames.Formatting.Contains(name) || BeginFormatting(tag)) && Push(name);
    }

    /// <summary>Closes an element.</summary>
    /// <returns>False when its tag must be left out, as that of its beginning was.</returns>
    public bool Close(MarkupTag tag)
    {
        var name = tag.Name;
        if (_made > MarkupLimiter.MaxElements) return false;
        if (ElementNames.Void.Contains(name) || ElementNames.Cells.Contains(name)) return true;
        if (_leftOut > 0)
        {
            _leftOut--;
            return false;
        }

        var isFormatting = ElementNames.Formatting.Contains(name);
        if (isFormatting) EndFormatting(name);
        var place = Find(name);
        // Formatting and forms end alone; everything else ends with what is open in it. What is not open makes a paragraph at most.
        if (place < 0) _made++;
        else CloseFrom(place, isFormatting || name == "form" ? 1 : _open.Count - place);
        return true;
    }

    private bool HasRoom(string name)
    {
        if (_open.Count < MarkupLimiter.MaxDepth) return true;
        // Paragraphs and items mostly have no end tag that would have to be left out too.
        if (name is not ("p" or "li" or "dd" or "dt")) _leftOut++;
        return false;
    }

    private bool Push(string name)
    {
        if (_firstDrawing < 0 && name is "svg" or "math") _firstDrawing = _open.Count;
        _open.Add(name);
        return true;
    }

    private void CloseFrom(int place, int count)
    {
        if (place + count > _firstDrawing && place <= _firstDrawing) _firstDrawing = -1;
        else if (place < _firstDrawing) _firstDrawing -= count;
        _open.RemoveRange(place, count);
    }

    // The next item of a list ends the one before.
    private void CloseItem(string name)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i] == name || name != "li" && _open[i] is "dd" or "dt")
            {
                CloseFrom(i, _open.Count - i);
                return;
            }

            if (_open[i] is not ("address" or "div" or "p") && ElementNames.Special.Contains(_open[i])) return;
        }
    }

    private void CloseParagraph()
    {
        for (var i = _open.Count - 1; i >= 0 && _open[i] != "button" && !ElementNames.Walls.Contains(_open[i]); i--)
        {
            if (_open[i] != "p") continue;
            CloseFrom(i, _open.Count - i);
            return;
        }
    }

    // A link in a link ends the one around it.
    private void CloseLink()
    {
        EndFormatting("a");
        if (Find("a") is >= 0 and var place) CloseFrom(place, 1);
    }

    private int Find(string name)
    {
        var walls = ElementNames.Special.Contains(name) || ElementNames.Formatting.Contains(name) ? ElementNames.Walls : ElementNames.Special;
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i] == name) return i;
            if (walls.Contains(_open[i]) && (name != "table" || _open[i] == "template")) return -1;
        }

        return -1;
    }

    private bool BeginFormatting(MarkupTag tag)
    {
        var hash = TermHash.Wide(html.AsSpan(tag.NameEnd, tag.End - tag.NameEnd));
        var twin = _formatting.IndexOf((tag.Name, hash));
        if (_formatting.Count(each => each == (tag.Name, hash)) >= MaxTwins) _formatting.RemoveAt(twin);
        if (_formatting.Count >= MaxFormatting) return false;
        _formatting.Add((tag.Name, hash));
        return true;
    }

    private void EndFormatting(string name)
    {
        if (_formatting.FindLastIndex(each => each.Name == name) is >= 0 and var last) _formatting.RemoveAt(last);
    }
}
