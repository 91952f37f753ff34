using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Khulasa.Importing;

/// <summary>One of several equal parts of a folder of seeds, so that machines can share the work.</summary>
/// <param name="Number">Which part, from 1.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record Shard(int Number, int Count)
{
    /// <summary>Reads <c>K/N</c>; null when it is not that.</summary>
    public static Shard? Parse(string text)
    {
        var parts = text.Split('/');
        if (parts.Length != 2 || !TryNumber(parts[0], out var number) || !TryNumber(parts[1], out var count)) return null;
        return number >= 1 && number <= count ? new Shard(number, count) : null;
    }

    /// <summary>True when a seed belongs to this part; decided by its name alone, the same on every machine.</summary>
    public bool Holds(string seedName)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(seedName));
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(digest) % (uint)Count == (uint)(Number - 1);
    }

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
