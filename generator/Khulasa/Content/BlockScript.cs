using System.Buffers;
using Markdig.Helpers;
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
        // Most blocks have no letter of the other language at all, and that is quickly seen.
        var isArabic = around == "ar";
        if (!Texts(block).Any(text => MayHave(text, latin: isArabic))) return around;

        var (latin, arabic) = (0L, 0L);
        foreach (var text in Texts(block)) Count(text.AsSpan(), ref latin, ref arabic);
        return isArabic
            ? latin > Dominance * arabic ? "en" : "ar"
            : arabic > Dominance * latin ? "ar" : "en";
    }

    /// <summary>True when there are more Arabic than Latin letters in a text.</summary>
    public static bool IsMostlyArabic(ReadOnlySpan<char> text)
    {
        var (latin, arabic) = (0L, 0L);
        Count(text, ref latin, ref arabic);
        return arabic > latin;
    }

    private static bool MayHave(StringSlice text, bool latin) =>
        latin ? text.AsSpan().ContainsAny(LatinLetters) : text.AsSpan().ContainsAnyExceptInRange('\0', '\u061F');

    private static void Count(ReadOnlySpan<char> text, ref long latin, ref long arabic)
    {
        foreach (var c in text)
        {
            if (IsLatin(c)) latin++;
            else if (IsArabic(c)) arabic++;
        }
    }

    private static IEnumerable<StringSlice> Texts(Block block) => block switch
    {
        ContainerBlock container => container.SelectMany(Texts),
        LeafBlock { Inline: { } inline } => inline.FindDescendants<LiteralInline>().Select(static literal => literal.Content),
        _ => [],
    };

    private static bool IsLatin(char c) =>
        char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F' and not ('\u00D7' or '\u00F7');

    private static bool IsArabic(char c) =>
        c is >= '\u0620' and <= '\u064A' or >= '\u066E' and <= '\u06D3' or >= '\u0750' and <= '\u077F'
            or >= '\u08A0' and <= '\u08FF' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC';
}
