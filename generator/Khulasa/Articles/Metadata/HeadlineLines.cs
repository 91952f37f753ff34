using System.Text;
using AngleSharp.Dom;
using Khulasa.Articles.Pages;
using Khulasa.Seeds;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata;

/// <summary>
/// Reads the lines right above and below the headline. Pages that mark neither date nor byline set them there all the
/// same: as bare text between tags, or as a row of boxes without a telling name.
/// </summary>
internal sealed class HeadlineLines
{
    private const int MaxAbove = 4;
    private const int MaxBelow = 14;
    private const int MaxLineLetters = 160;
    private const int MaxLettersBelow = 1200;
    private const char Border = '\u0001';

    private readonly IElement _headline;
    private readonly List<HeadlineLine> _above = [];
    private readonly List<HeadlineLine> _below = [];
    private readonly StringBuilder _text = new();
    private IElement? _parent;
    private bool _hasAvatar;
    private bool _isBelow;
    private int _lettersBelow;

    private HeadlineLines(IElement headline) => _headline = headline;

    /// <summary>The short lines, the nearest below first, then those above.</summary>
    public static IReadOnlyList<HeadlineLine> Read(IElement body, IElement headline)
    {
        var lines = new HeadlineLines(headline);
        var walk = new TreeWalk(body) { Left = lines.Leave };
        while (walk.MoveNext() && lines._below.Count < MaxBelow && lines._lettersBelow < MaxLettersBelow) lines.Enter(walk);
        lines.EndLine();
        lines._above.Reverse();
        return [.. lines._below, .. lines._above.Select((line, index) => line with { Place = -1 - index })];
    }

    private void Enter(TreeWalk walk)
    {
        if (walk.Current is IText data) Append(data);
        if (walk.Current is not IElement element) return;
        if (element == _headline)
        {
            EndLine();
            _isBelow = true;
            walk.Skip();
        }
        else if (element.LocalName is "script" or "style" or "noscript" or "template" or "select" or "textarea" or "figcaption") walk.Skip();
        else if (element.LocalName == "img") _hasAvatar |= IsAvatar(element);
        else Break(element);
    }

    private void Leave(IElement element) => Break(element);

    private void Break(IElement element)
    {
        if (element.LocalName == "br" || BlockContext.IsBlock(element.LocalName) && element.LocalName != "picture") EndLine();
        else if (_text.Length > 0) _text.Append(Border);
    }

    private void Append(IText data)
    {
        if (_text.Length > MaxLineLetters * 2) return;
        if (_parent is null && !string.IsNullOrWhiteSpace(data.Data)) _parent = data.ParentElement;
        _text.Append(data.Data);
    }

    private void EndLine()
    {
        var pieces = _text.ToString().Split(Border).Select(SpaceRepair.Apply).Where(piece => piece.Length > 0).ToList();
        _text.Clear();
        // A picture stands before its line, in a box of its own.
        if (pieces.Count == 0 || _parent is not { } parent) return;
        _parent = null;
        // "JD" stands where the picture of Jane Doe would, and parts nothing.
        if (pieces is [{ Length: 2 } initials] && initials.All(char.IsUpper)) return;
        var letters = pieces.Sum(piece => piece.Length);
        var lines = _isBelow ? _below : _above;
        if (_isBelow) _lettersBelow += letters;
        if (letters <= MaxLineLetters) lines.Add(new HeadlineLine(pieces, _below.Count + 1, parent, _hasAvatar));
        if (_above.Count > MaxAbove) _above.RemoveAt(0);
        _hasAvatar = false;
    }

    private static bool IsAvatar(IElement image) =>
        ElementWords.Of(image).Exists(word => word is "avatar" or "author" or "headshot")
        || image.GetAttribute("src")?.Contains("gravatar", StringComparison.OrdinalIgnoreCase) == true;
}
