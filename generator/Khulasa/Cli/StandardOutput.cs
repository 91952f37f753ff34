using System.Text;

namespace Khulasa.Cli;

/// <summary>Standard output for results: the same bytes on every system, whatever its code page and line ends are.</summary>
internal static class StandardOutput
{
    private const int BufferBytes = 1 << 16;

    /// <summary>Opens it: UTF-8 without a byte order mark, LF.</summary>
    public static StreamWriter Open() =>
        new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferBytes) { NewLine = "\n" };
}
