namespace Khulasa.Text;

/// <summary>
/// Numbers that stand for words when many articles are compared: 32 bits, never 0, the same on every machine and in every
/// run. Two of 300,000 words share a number about ten times, which no comparison of whole articles notices.
/// </summary>
public static class TermHash
{
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>The number of a word.</summary>
    public static uint Of(ReadOnlySpan<char> word) => Narrow(Wide(word));

    /// <summary>The number of three words in a row; their order matters.</summary>
    public static uint OfRun(uint first, uint second, uint third)
    {
        var hash = (((ulong)first << 32) | second) * Prime;
        hash = (hash ^ (hash >> 32) ^ third) * Prime;
        return Narrow(hash ^ (hash >> 29));
    }

    /// <summary>A longer number of a word, for tables; four letters are taken at a time.</summary>
    internal static ulong Wide(ReadOnlySpan<char> word)
    {
        var hash = (ulong)word.Length;
        while (word.Length >= 4)
        {
            hash = Mix(hash, word[0] | ((ulong)word[1] << 16) | ((ulong)word[2] << 32) | ((ulong)word[3] << 48));
            word = word[4..];
        }

        ulong rest = 0;
        foreach (var c in word) rest = (rest << 16) | c;
        hash = Mix(hash, rest);
        return hash ^ (hash >> 29);
    }

    private static ulong Mix(ulong hash, ulong letters)
    {
        hash = (hash ^ letters) * Prime;
        return hash ^ (hash >> 32);
    }

    /// <summary>The number of a word from its longer one.</summary>
    internal static uint Narrow(ulong hash) => (uint)(hash >> 32) is var number and not 0 ? number : 1;
}
