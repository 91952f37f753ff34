using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Khulasa.Content;

/// <summary>Tells which of the two languages a block is written in, by its letters.</summary>
/// <remarks>
/// A block is in the other language when that has more than three letters for each letter of its own: a paragraph that
/// opens with NATO or quotes a name stays Arabic, an English one with an Arabic name in brackets is English.
/// </remarks>
internal static class BlockScript
{
    private const int Dominance = 3;

    private static readonly SearchValues<char> LatinLetters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary><c>ar</c> or <c>en</c>: that of the text around, unless the block's own letters are the other's.</summary>
    public static string LanguageOf(Block block, string around)
    {
        var isArabic = around == "ar";
        var letters = new LetterCount();
        letters.Add(block);
        var (own, other) = isArabic ? (letters.Arabic, letters.Latin) : (letters.Latin, letters.Arabic);
        return other <= Dominance * own ? around : isArabic ? "en" : "ar";
    }

    /// <summary>True when a text of that language has letters of the other, so that blocks must be looked at.</summary>
    public static bool MayHaveOther(ReadOnlySpan<char> text, string language) =>
        language == "ar" ? text.ContainsAny(LatinLetters) || text.ContainsAnyInRange('\u00C0', '\u024F')
            : text.ContainsAnyExceptInRange('\0', '\u061F');

    /// <summary>True when there are more Arabic than Latin letters in a text.</summary>
    public static bool IsMostlyArabic(ReadOnlySpan<char> text)
    {
        var letters = new LetterCount();
        letters.Add(text);
        return letters.Arabic > letters.Latin;
    }

    /// <summary>True for a text that has Latin letters and no Arabic ones.</summary>
    public static bool IsLatinAlone(ReadOnlySpan<char> text) => !text.ContainsAnyInRange('\u0620', '\u06FF') && text.ContainsAny(LatinLetters);

    /// <summary>True for sentences that all have Latin letters and no Arabic ones; false where there is none.</summary>
    public static bool IsLatinAlone(IReadOnlyList<string> sentences) =>
        sentences.Count > 0 && sentences.All(static sentence => IsLatinAlone(sentence));

    private static bool IsLatin(char c) =>
        char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7');

    private static bool IsArabic(char c) =>
        c is >= '\u0620' and <= '\u064A' or >= '\u066E' and <= '\u06D3' or >= '\u0750' and <= '\u077F'
            or >= '\u08A0' and <= '\u08FF' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';

    private struct LetterCount
    {
        public long Latin { get; private set; }

        public long Arabic { get; private set; }

        public void Add(Block block)
        {
            if (block is ContainerBlock container)
            {
                foreach (var child in container) Add(child);
            }
            else if (block is LeafBlock { Inline: { } inline }) Add(inline);
        }

        public void Add(ReadOnlySpan<char> text)
        {
            foreach (var c in text)
            {
                if (IsLatin(c)) Latin++;
                else if (IsArabic(c)) Arabic++;
            }
        }

        private void Add(ContainerInline container)
        {
            for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            {
                if (inline is LiteralInline literal) Add(literal.Content.AsSpan());
                else if (inline is ContainerInline inner) Add(inner);
            }
        }
    }
}
