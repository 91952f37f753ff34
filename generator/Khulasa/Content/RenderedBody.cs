namespace Khulasa.Content;

/// <summary>A body as it may stand in a page.</summary>
public sealed record RenderedBody
{
    /// <summary>HTML of the blocks, safe to be written into a page as it is; LF between blocks, none at the end.</summary>
    public required string Html { get; init; }

    /// <summary>The text alone, a block an item; never an empty one.</summary>
    public required IReadOnlyList<string> Blocks { get; init; }

    /// <summary>Words in <see cref="Blocks"/>: what stands between blanks and has a letter or digit in it. Counted anew each time.</summary>
    public int WordCount => Blocks.Sum(CountWords);

    /// <summary>Headings in order.</summary>
    public IReadOnlyList<BodyHeading> Headings { get; init; } = [];

    /// <summary>How many paragraphs have an id: <c>p-1</c> to <c>p-N</c>.</summary>
    public int ParagraphCount { get; init; }

    /// <summary>Links and pictures that became plain text for their address, in order.</summary>
    public IReadOnlyList<RefusedAddress> RefusedAddresses { get; init; } = [];

    /// <summary>
    /// Why the Markdown, or the tables in it, became plain text: nested too deep, or more than <see cref="ContentLimits"/>
    /// allow. One line, as a diagnostic's message; null when all is well.
    /// </summary>
    public string? Problem { get; init; }

    private static int CountWords(string text)
    {
        var words = 0;
        var isCounted = false;
        foreach (var c in text)
        {
            if (IsBlank(c)) isCounted = false;
            else if (!isCounted && char.IsLetterOrDigit(c))
            {
                isCounted = true;
                words++;
            }
        }
        return words;
    }

    // In Unicode no blank lies between the no-break space and that of Ogham, but the letters of most texts do.
    private static bool IsBlank(char c) => c is <= '\u00A0' or >= '\u1680' && char.IsWhiteSpace(c);
}

/// <summary>A heading of a body.</summary>
/// <param name="Level">2 to 6; never more than one deeper than the heading before.</param>
/// <param name="Id">Its <c>id</c>, unique in the body, beginning with <c>h-</c>.</param>
/// <param name="Text">Its text.</param>
public sealed record BodyHeading(int Level, string Id, string Text);

/// <summary>An address that may not be linked.</summary>
/// <param name="Address">As the Markdown means it, references such as <c>&amp;#106;</c> resolved.</param>
/// <param name="BlockStart">Where the block it stands in begins in the Markdown, in UTF-16 units from 0.</param>
public sealed record RefusedAddress(string Address, int BlockStart);
