using System.Text;
using AngleSharp.Dom;
using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>Collects the runs of one block while the walk passes its inline elements.</summary>
/// <param name="isPersian">True on pages in a language that is written with Persian ya and kaf.</param>
internal sealed class InlineCollector(bool isPersian = false)
{
    private const int MaxAnchorLetters = 3;

    private readonly List<Run> _runs = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<string?> _links = new();
    private int _bold;
    private int _italic;
    private int _code;

    public void Enter(IElement element)
    {
        if (!Changes(element.LocalName)) return;
        CloseRun();
        switch (element.LocalName)
        {
            case "b" or "strong": _bold++; break;
            case "i" or "em" or "cite": _italic++; break;
            case "code" or "kbd" or "samp": _code++; break;
            default: _links.Push(LinkAddress.Of(element)); break;
        }
    }

    public void Leave(IElement element)
    {
        if (!Changes(element.LocalName)) return;
        CloseRun();
        switch (element.LocalName)
        {
            case "b" or "strong": _bold--; break;
            case "i" or "em" or "cite": _italic--; break;
            case "code" or "kbd" or "samp": _code--; break;
            default: _links.TryPop(out _); break;
        }
    }

    public void Add(string text, bool isPreformatted)
    {
        if (isPreformatted) _text.Append(text);
        else AppendFolded(text);
    }

    /// <summary>The runs of the block that ends here, repaired for display; empty when it has no visible text.</summary>
    /// <param name="isPreformatted">True where white space counts.</param>
    /// <param name="isHeading">True for a heading, which may be followed by a sign that leads to itself.</param>
    public IReadOnlyList<Run> Take(bool isPreformatted, bool isHeading = false)
    {
        CloseRun();
        if (isHeading) _runs.RemoveAll(IsAnchor);
        if (_runs.Count == 0) return [];
        var runs = _runs.ToArray();
        _runs.Clear();
        if (!Array.Exists(runs, run => !string.IsNullOrWhiteSpace(run.Text))) return [];
        return isPreformatted ? [new Run(string.Concat(runs.Select(run => run.Text)))] : RunRepair.Apply(runs, isPersian);
    }

    private static bool Changes(string name) => name is "b" or "strong" or "i" or "em" or "cite" or "code" or "kbd" or "samp" or "a";

    // "Installing¶", "# Installing": a number leads to a note.
    private static bool IsAnchor(Run run) =>
        run.Href == LinkAddress.Fragment && run.Text.Trim() is { Length: > 0 and <= MaxAnchorLetters } sign && !sign.Any(char.IsLetterOrDigit);

    private void AppendFolded(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c)) _text.Append(c);
            else if (_text.Length > 0 && _text[^1] != ' ') _text.Append(' ');
            else if (_text.Length == 0 && _runs.Count > 0 && !_runs[^1].Text.EndsWith(' ')) _text.Append(' ');
        }
    }

    private void CloseRun()
    {
        if (_text.Length == 0) return;
        var style = (_bold > 0 ? RunStyle.Bold : 0) | (_italic > 0 ? RunStyle.Italic : 0) | (_code > 0 ? RunStyle.Code : 0);
        _runs.Add(new Run(_text.ToString(), style, _links.TryPeek(out var href) ? href : null));
        _text.Clear();
    }
}

/// <summary>Addresses of links that may be kept.</summary>
internal static class LinkAddress
{
    /// <summary>Stands for a link within the page.</summary>
    public const string Fragment = "#fragment";

    private const int MaxLength = 2000;

    /// <summary>The absolute http or https address of a link; <c>#</c> for any other link; null for an anchor without one.</summary>
    public static string? Of(IElement element)
    {
        var href = element.GetAttribute("href")?.Trim();
        if (href is null) return null;
        // A place on the same page: a heading's own anchor, a footnote, a table of contents.
        if (href.StartsWith('#')) return Fragment;
        if (href.Length > MaxLength || !Uri.TryCreate(href, UriKind.Absolute, out var address)) return "#";
        return address.Scheme is "http" or "https" ? address.AbsoluteUri : "#";
    }
}

/// <summary>Repairs the text of a block across its runs.</summary>
internal static class RunRepair
{
    public static IReadOnlyList<Run> Apply(Run[] runs, bool isPersian = false)
    {
        var repaired = new List<Run>(runs.Length);
        // A paragraph may be cut into half a million pieces of one kind: they are joined all at once.
        var joined = new StringBuilder();
        foreach (var run in runs)
        {
            // The space between two runs belongs to the block; only letters are repaired run by run.
            var text = ArabicNormalizer.RepairLetters(run.Text, isPersian);
            if (repaired.Count == 0) text = text.TrimStart();
            if (text.Length == 0) continue;
            if (repaired is [.., var last] && last.Style == run.Style && last.Href == run.Href)
            {
                if (joined.Length == 0) joined.Append(last.Text);
                joined.Append(text);
                continue;
            }

            Join();
            repaired.Add(run with { Text = text });
        }

        Join();
        for (var i = 0; i < repaired.Count; i++) repaired[i] = Spaced(repaired[i], i == 0, i + 1 < repaired.Count ? repaired[i + 1].Text : null);
        repaired.RemoveAll(run => run.Text.Length == 0);
        return repaired;

        void Join()
        {
            if (joined.Length == 0) return;
            repaired[^1] = repaired[^1] with { Text = joined.ToString() };
            joined.Clear();
        }
    }

    // The blank between two runs stays unless the second one begins with a stop ("واشنطن" in bold, " ." behind it).
    private static Run Spaced(Run run, bool isFirst, string? next)
    {
        var inner = SpaceRepair.Apply(run.Text);
        var before = !isFirst && run.Text.StartsWith(' ') && !SpaceRepair.StandsBeforeStop(run.Text, 0) ? " " : "";
        var after = next is not null && run.Text.EndsWith(' ') && inner.Length > 0 && !SpaceRepair.StandsBeforeStop(next, 0) ? " " : "";
        return run with { Text = before + inner + after };
    }
}
