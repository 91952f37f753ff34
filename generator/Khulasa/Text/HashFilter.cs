using System.Numerics;

namespace Khulasa.Text;

/// <summary>
/// Tells of nearly all words that a table does not have them, without looking at the table: a bit for each of the words
/// that it has (Bloom 1970, with one function).
/// </summary>
internal sealed class HashFilter
{
    private const int BitsForWord = 16;

    private readonly ulong[] _bits;

    /// <summary>Begins empty.</summary>
    /// <param name="expected">About how many words will come.</param>
    public HashFilter(int expected) => _bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(expected, 4) * BitsForWord) / 64];

    /// <summary>Adds a word by its <see cref="TermHash.Wide"/>.</summary>
    public void Add(ulong hash) => _bits[Place(hash)] |= 1UL << (int)hash;

    /// <summary>False when the word was never added; true for those added and a few others.</summary>
    public bool MayHave(ulong hash) => (_bits[Place(hash)] & (1UL << (int)hash)) != 0;

    // The lowest six bits choose the bit.
    private int Place(ulong hash) => (int)(hash >> 6) & (_bits.Length - 1);
}
