using System.Numerics;

namespace Khulasa.Digests;

/// <summary>
/// Makes one digest of many, and of numbers beside them; their order counts. It costs two multiplications a part, where
/// hashing costs a call of the system's library for each of the hundred thousand things that pages show.
/// </summary>
/// <remarks>
/// Mixing need not withstand an attack, only chance: nobody can choose its input, since digests are those of SHA-256 and
/// numbers are counts and days.
/// </remarks>
public struct DigestCombiner
{
    // Odd, so that no multiplication loses a bit, and without a pattern.
    private const ulong First = 0x9e3779b97f4a7c15;
    private const ulong Second = 0xd1b54a32d192ed03;

    private ulong _low;
    private ulong _high;
    private int _count;

    /// <summary>Adds a digest.</summary>
    public void Add(Digest part)
    {
        // Multiplying carries bits up, rotating brings them down again.
        _low = (BitOperations.RotateLeft(_low, 23) ^ part.Low) * First;
        _high = (BitOperations.RotateLeft(_high, 29) + (part.High ^ _low)) * Second;
        _count++;
    }

    /// <summary>Adds a number.</summary>
    public void Add(int number) => Add(new Digest((ulong)number, First));

    /// <summary>The digest of all that was added.</summary>
    public readonly Digest ToDigest()
    {
        var low = Spread(_low ^ Spread(_high + (ulong)_count));
        return new Digest(low, Spread(_high ^ low));
    }

    // Lets every bit depend on every other one.
    private static ulong Spread(ulong bits)
    {
        bits = (bits ^ (bits >> 32)) * First;
        bits = (bits ^ (bits >> 29)) * Second;
        return bits ^ (bits >> 32);
    }
}
