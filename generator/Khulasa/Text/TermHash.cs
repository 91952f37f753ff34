namespace Khulasa.Text;

/// <summary>
/// Numbers that stand for words when many articles are compared: 32 bits, the same on every machine and in every run
/// (FNV-1a with the finaliser of MurmurHash3). Two of 300,000 words share a number about ten times, which no comparison
/// of whole articles notices.
/// </summary>
public static class TermHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The number of a word.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var c in word)
        {
            hash = (hash ^ (byte)c) * Prime;
            hash = (hash ^ (byte)(c >> 8)) * Prime;
        }

        return Mix(hash);
    }

    /// <summary>The number of three words in a row; their order matters.</summary>
    public static uint OfRun(uint first, uint second, uint third) => Mix(Mix(Mix(first) * 31 + second) * 31 + third);

    private static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
