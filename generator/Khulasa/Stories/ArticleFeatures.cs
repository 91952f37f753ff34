using System.Runtime.InteropServices;

namespace Khulasa.Stories;

/// <summary>
/// What comparing articles needs to know of one article: numbers that stand for its words (<see cref="Text.TermHash"/>).
/// Follows from headline and text alone, so it may be kept under a digest of the two together with <see cref="Version"/>.
/// </summary>
public sealed class ArticleFeatures
{
    /// <summary>Changes whenever the same text would give other features; kept ones of another version are worthless.</summary>
    public const int Version = 4;

    /// <summary>Of a longer text so many runs of words stand for all: the smallest numbers, which are as good as drawn by lot.</summary>
    public const int MaxShingles = 512;

    private const int Lists = 4;
    private const int Head = (1 + Lists) * sizeof(uint);

    private readonly byte[] _bytes;

    // Where the lists end, one after the other; the counts are what is behind them.
    private readonly int _termsEnd;
    private readonly int _titleTermsEnd;
    private readonly int _shinglesEnd;
    private readonly int _numbersEnd;

    private ArticleFeatures(byte[] bytes)
    {
        _bytes = bytes;
        _termsEnd = Head + LengthOf(bytes, 0);
        _titleTermsEnd = _termsEnd + LengthOf(bytes, 1);
        _shinglesEnd = _titleTermsEnd + LengthOf(bytes, 2);
        _numbersEnd = _shinglesEnd + LengthOf(bytes, 3);
    }

    /// <summary>Stems of headline and text without stop words, ascending, each once.</summary>
    public ReadOnlySpan<uint> Terms => List(Head, _termsEnd);

    /// <summary>How often each of <see cref="Terms"/> occurs, at most 255; a word of the headline counts three times.</summary>
    public ReadOnlySpan<byte> Counts => _bytes.AsSpan(_numbersEnd);

    /// <summary>Stems of the headline without stop words, ascending, each once.</summary>
    public ReadOnlySpan<uint> TitleTerms => List(_termsEnd, _titleTermsEnd);

    /// <summary>Runs of three words of the text, ascending, each once, at most <see cref="MaxShingles"/>.</summary>
    public ReadOnlySpan<uint> Shingles => List(_titleTermsEnd, _shinglesEnd);

    /// <summary>Numbers in digits of the text, prefixes left out and fractions whole, ascending, each once.</summary>
    public ReadOnlySpan<uint> Numbers => List(_shinglesEnd, _numbersEnd);

    /// <summary>
    /// The features for keeping on this machine: the version, four lengths, the lists one behind the other, the counts. They
    /// lie in memory like this too, since those of a site are many.
    /// </summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>Puts features together.</summary>
    internal static ArticleFeatures Of(
        ReadOnlySpan<uint> terms, ReadOnlySpan<byte> counts, ReadOnlySpan<uint> titleTerms, ReadOnlySpan<uint> shingles, ReadOnlySpan<uint> numbers)
    {
        ReadOnlySpan<uint> head = [Version, (uint)terms.Length, (uint)titleTerms.Length, (uint)shingles.Length, (uint)numbers.Length];
        return new ArticleFeatures(
        [
            .. MemoryMarshal.AsBytes(head),
            .. MemoryMarshal.AsBytes(terms),
            .. MemoryMarshal.AsBytes(titleTerms),
            .. MemoryMarshal.AsBytes(shingles),
            .. MemoryMarshal.AsBytes(numbers),
            .. counts,
        ]);
    }

    /// <summary>
    /// The features that <see cref="Bytes"/> were; null for bytes of another version or another length than they say.
    /// Whether they were changed since is for the keeper to tell.
    /// </summary>
    /// <param name="bytes">The bytes, which nobody changes from now on.</param>
    public static ArticleFeatures? FromBytes(byte[] bytes)
    {
        if (bytes.Length < Head || BitConverter.ToInt32(bytes) != Version) return null;
        long needed = Head;
        for (var i = 0; i < Lists; i++) needed += (long)CountOf(bytes, i) * sizeof(uint);
        return needed + CountOf(bytes, 0) == bytes.Length ? new ArticleFeatures(bytes) : null;
    }

    /// <summary>
    /// Share of the runs of words of either article that both have, 0 to 1. Where not all runs of an article are known, the
    /// share among the smallest numbers of both (Broder 1997) stands for it.
    /// </summary>
    /// <param name="first">The <see cref="Shingles"/> of one.</param>
    /// <param name="second">Those of the other.</param>
    public static double ShingleOverlap(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second) =>
        SortedNumbers.Jaccard(KnownTo(first, second), KnownTo(second, first));

    // The numbers up to which both lists are complete.
    private static ReadOnlySpan<uint> KnownTo(ReadOnlySpan<uint> shingles, ReadOnlySpan<uint> others)
    {
        if (others.Length < MaxShingles || shingles.Length == 0) return shingles;
        var place = shingles.BinarySearch(others[^1]);
        return shingles[..(place < 0 ? ~place : place + 1)];
    }

    private static uint CountOf(byte[] bytes, int list) => BitConverter.ToUInt32(bytes, (1 + list) * sizeof(uint));

    private static int LengthOf(byte[] bytes, int list) => (int)CountOf(bytes, list) * sizeof(uint);

    private ReadOnlySpan<uint> List(int start, int end) => MemoryMarshal.Cast<byte, uint>(_bytes.AsSpan(start..end));
}
