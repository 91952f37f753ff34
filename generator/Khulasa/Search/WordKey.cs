using Khulasa.Text;

namespace Khulasa.Search;

/// <summary>
/// What a word is filed under: its stem, then its spelling, encoded (<see cref="LetterCode"/>) with a zero between them. In the
/// order of these keys all spellings of a stem stand together, and all stems with the same first letters do.
/// </summary>
internal static class WordKey
{
    /// <summary>Longer words are cut: no word of a language is.</summary>
    public const int MaxLetters = 40;

    private const byte Separator = 0;

    // No word begins with it.
    private const char FacetMark = '\u0001';

    /// <summary>The word as it is indexed: without capitals, and not too long.</summary>
    /// <param name="word">The word as it stands in a text.</param>
    /// <param name="buffer">Room for <see cref="MaxLetters"/>.</param>
    public static ReadOnlySpan<char> Spelling(ReadOnlySpan<char> word, Span<char> buffer)
    {
        var length = Math.Min(word.Length, MaxLetters);
        // Asking Unicode takes longer than all the rest; Arabic has no capitals.
        for (var i = 0; i < length; i++) buffer[i] = word[i] is >= '\u0600' and < '\u0700' ? word[i] : char.ToLowerInvariant(word[i]);
        return buffer[..length];
    }

    /// <summary>The key of a spelling; null for a word that nobody looks for: a stop word, a single letter.</summary>
    public static byte[]? Of(string spelling)
    {
        Span<char> buffer = stackalloc char[2 * MaxLetters];
        var reader = new FoldedWordReader(spelling, buffer);
        if (!reader.Next() || reader.Letters.Length < 2 || LanguageWords.Default.IsStopWord(reader.Letters)) return null;
        var stem = Stemmer.Stem(reader.Letters, stackalloc char[Stemmer.BufferLetters]);
        return LanguageWords.Default.IsStopWord(stem) ? null : Make(stem, spelling);
    }

    /// <summary>The key of a group of articles that readers can filter by, such as a topic.</summary>
    /// <param name="kind">What it is: <c>t</c> for a topic, <c>o</c> for an outlet, <c>l</c> for a language.</param>
    /// <param name="name">Its slug or code.</param>
    public static byte[] OfFacet(char kind, string name) => Make($"{FacetMark}{kind}{name}", "");

    /// <summary>The part of a key that is the stem.</summary>
    public static ReadOnlySpan<byte> Stem(ReadOnlySpan<byte> key) => key[..key.IndexOf(Separator)];

    /// <summary>The part of a key that is the spelling.</summary>
    public static ReadOnlySpan<byte> Spelling(ReadOnlySpan<byte> key) => key[(key.IndexOf(Separator) + 1)..];

    private static byte[] Make(ReadOnlySpan<char> stem, string spelling)
    {
        Span<byte> buffer = stackalloc byte[((stem.Length + spelling.Length) * LetterCode.MaxBytesPerLetter) + 1];
        var length = LetterCode.Encode(stem, buffer);
        buffer[length++] = Separator;
        length += LetterCode.Encode(spelling, buffer[length..]);
        return buffer[..length].ToArray();
    }
}
