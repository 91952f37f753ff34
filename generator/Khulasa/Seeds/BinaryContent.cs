namespace Khulasa.Seeds;

/// <summary>Tells files that hold no text, whatever they are called: pictures, archives, programs, noise.</summary>
internal static class BinaryContent
{
    private const int SampleBytes = 65_536;
    private const int MinControls = 8;

    // Text in any charset has next to none; every tenth byte of noise is one.
    private const double MaxControlShare = 0.02;

    private static readonly byte[][] Signatures =
    [
        [0x89, (byte)'P', (byte)'N', (byte)'G'], [0xFF, 0xD8, 0xFF], [.. "GIF8"u8], [.. "%PDF-"u8], [(byte)'P', (byte)'K', 3, 4], [0x1F, 0x8B, 8],
        [0x7F, (byte)'E', (byte)'L', (byte)'F'], [.. "RIFF"u8], [.. "wOF2"u8], [.. "Rar!"u8], [0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'],
    ];

    /// <summary>True when the bytes are no text in any charset.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes)
    {
        foreach (var signature in Signatures)
            if (bytes.StartsWith(signature)) return true;
        var sample = bytes[..Math.Min(bytes.Length, SampleBytes)];
        if (CharsetDetector.IsWide(sample)) return false;
        var controls = 0;
        foreach (var value in sample)
            if (IsControl(value)) controls++;
        return controls >= MinControls && controls > sample.Length * MaxControlShare;
    }

    // Tabs, line ends, form feeds and the escapes of Japanese charsets are part of texts.
    private static bool IsControl(byte value) => value is < 0x09 or 0x0B or > 0x0D and < 0x1B or > 0x1B and < 0x20 or 0x7F;
}
