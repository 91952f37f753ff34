using System.Globalization;
using System.Text;

namespace Khulasa.Content;

/// <summary>Collects the HTML, the plain text and the headings of one body while it is written.</summary>
/// <param name="markdown">The body; looked through once, so that what it does not have need not be looked for in each block.</param>
/// <param name="language">Language of the page: <c>ar</c> or <c>en</c>.</param>
/// <param name="ownHost">Host of the site; null when unknown.</param>
/// <param name="basePath">Path of the site.</param>
internal sealed class BodyBuilder(string markdown, string language, string? ownHost, string basePath)
{
    // What one body was built in serves the next of the same thread; a giant is not kept.
    private const int MaxSpareCapacity = 256 * 1024;

    [ThreadStatic]
    private static StringBuilder? _spareHtml;

    [ThreadStatic]
    private static StringBuilder? _spareText;

    // A reference such as &#x202E; is a character that the text does not show.
    private readonly bool _isSafe = TextSafety.IsSafe(markdown) && !markdown.Contains('&');
    private readonly StringBuilder _html = Rent(ref _spareHtml, markdown.Length);
    private readonly StringBuilder _text = Rent(ref _spareText, markdown.Length);
    private readonly List<string> _blocks = [];
    private readonly List<BodyHeading> _headings = [];
    private readonly List<RefusedAddress> _refused = [];
    private readonly HeadingIds _ids = new();
    private readonly Stack<int> _levels = new();
    private int _paragraphs;
    private bool _keepIsolates = true;

    /// <summary>Language of the block that is written.</summary>
    public string Language { get; set; } = language;

    /// <summary>Where the block that is written begins in the Markdown.</summary>
    public int BlockStart { get; set; }

    /// <summary>True when isolates may occur, so that each block must be looked through for pairs.</summary>
    public bool MayHaveIsolates => !_isSafe;

    /// <summary>True when letters of the other language may occur, so that each block must be looked through for them.</summary>
    public bool MayHaveOtherScript { get; } = BlockScript.MayHaveOther(markdown, language);

    /// <summary>Set when something is written that the allow-list must go through.</summary>
    public bool NeedsAllowList { get; set; }

    /// <summary>Says whether isolates are in pairs in the block that follows.</summary>
    public void KeepIsolates(bool keep) => _keepIsolates = keep;

    /// <summary>Appends markup of our own: a constant, never a part of the body.</summary>
    public void Markup(string constant) => _html.Append(constant);

    /// <summary>Appends a number.</summary>
    public void Number(int number) => _html.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>Appends an attribute with a value that may come from the body.</summary>
    public void Attribute(string name, string value)
    {
        _html.Append(' ').Append(name).Append("=\"");
        HtmlText.AppendAttribute(_html, value);
        _html.Append('"');
    }

    /// <summary>Appends text of the body.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        var safe = _isSafe ? text : HtmlText.Filter(text, _keepIsolates);
        HtmlText.Append(_html, safe);
        _text.Append(safe);
    }

    /// <summary>Ends a block: LF in the HTML, a further block of the text.</summary>
    public void EndBlock()
    {
        if (_html.Length > 0 && _html[^1] != '\n') _html.Append('\n');
        while (_text.Length > 0 && _text[^1] is ' ' or '\n') _text.Length--;
        if (_text.Length > 0) _blocks.Add(_text.ToString());
        _text.Clear();
    }

    /// <summary>Appends the <c>id</c> of the next paragraph.</summary>
    public void ParagraphId()
    {
        _html.Append(" id=\"p-");
        Number(++_paragraphs);
        _html.Append('"');
    }

    /// <summary>Level of a heading: h2 for the first, never more than one deeper than the one it stands under.</summary>
    public int OpenHeading(int markdownLevel)
    {
        while (_levels.Count > 0 && _levels.Peek() >= markdownLevel) _levels.Pop();
        _levels.Push(markdownLevel);
        return Math.Min(_levels.Count + 1, 6);
    }

    /// <summary>Notes a heading and appends its <c>id</c>.</summary>
    public void HeadingId(int level, string text)
    {
        var id = _ids.Make(text);
        _headings.Add(new BodyHeading(level, id, text));
        Attribute("id", id);
    }

    /// <summary>Opens a link; false, with nothing written, when the address may not be linked.</summary>
    public bool OpenLink(string address)
    {
        if (AddressPolicy.Allow(address) is not { } allowed)
        {
            // An empty one is a link still to be filled in, which does no harm.
            if (address.Length > 0) _refused.Add(new RefusedAddress(address, BlockStart));
            return false;
        }
        _html.Append("<a");
        Attribute("href", Resolve(allowed));
        if (AddressPolicy.HostOf(allowed) is { } host && !string.Equals(host, ownHost, StringComparison.OrdinalIgnoreCase))
            _html.Append(" rel=\"noopener nofollow external\"");
        _html.Append('>');
        return true;
    }

    /// <summary>Appends a paragraph of text without any markup.</summary>
    public void PlainParagraph(ReadOnlySpan<char> text)
    {
        KeepIsolates(TextSafety.HasPairedIsolates(text));
        Markup("<p");
        ParagraphId();
        Markup(">");
        Text(text);
        Markup("</p>");
        EndBlock();
    }

    /// <summary>The finished body.</summary>
    public RenderedBody Build()
    {
        EndBlock();
        while (_html.Length > 0 && _html[^1] == '\n') _html.Length--;
        var html = _html.ToString();
        if (_html.Capacity <= MaxSpareCapacity) (_spareHtml, _spareText) = (_html.Clear(), _text.Clear());
        return new RenderedBody
        {
            Html = NeedsAllowList ? HtmlAllowList.Clean(html) : html,
            Blocks = _blocks,
            Headings = _headings,
            ParagraphCount = _paragraphs,
            RefusedAddresses = _refused,
        };
    }

    private static StringBuilder Rent(ref StringBuilder? spare, int length)
    {
        var builder = spare ?? new StringBuilder(Math.Max(length, 16 * 1024));
        spare = null;
        return builder;
    }

    private string Resolve(string allowed) => allowed[0] switch
    {
        '#' => "#" + HeadingIds.Target(allowed[1..]),
        '/' => basePath + allowed[1..],
        _ => allowed,
    };
}
