using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Khulasa.Tests.Support;

namespace Khulasa.Tests.Faults;

/// <summary>A file with something wrong in it.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Path">Where the file belongs, relative to the project.</param>
/// <param name="Place"><c>line:column</c> that must be named; empty when any may be.</param>
/// <param name="Code">Code that must be named.</param>
/// <param name="Bytes">The file.</param>
public sealed record FaultFile(string Name, string Path, string Place, string Code, byte[] Bytes)
{
    /// <summary>
    /// Reads a table of faults: <c>#### what is wrong</c>, the path, the place and code, the file. In it <c>\xFF</c> is a
    /// byte, <c>\u202E</c> a character, <c>\{abc*20}</c> a text twenty times.
    /// </summary>
    public static IReadOnlyList<FaultFile> ReadAll(string table) =>
    [
        .. from fault in File.ReadAllText(Repository.PathOf("tests/Khulasa.Tests/Faults", table)).ReplaceLineEndings("\n").Split("#### ")[1..]
           let lines = fault.Split('\n', 4)
           let expected = lines[2].Split(' ')
           select new FaultFile(lines[0], lines[1], expected.Length > 1 ? expected[0] : "", expected[^1], Unescape(lines[3])),
    ];

    private static byte[] Unescape(string text)
    {
        text = Regex.Replace(text, @"\\\{(.*?)\*(\d+)\}", match => Repeat(match.Groups[1].Value, match.Groups[2].Value), RegexOptions.Singleline);
        text = Regex.Replace(text, @"\\u([0-9A-F]{4})", match => ((char)Hex(match.Groups[1].Value)).ToString());
        // Every byte becomes one character for a while, so that bytes can be put between them.
        var bytes = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));
        return Encoding.Latin1.GetBytes(Regex.Replace(bytes, @"\\x([0-9A-F]{2})", match => ((char)Hex(match.Groups[1].Value)).ToString()));
    }

    private static string Repeat(string text, string times) => string.Concat(Enumerable.Repeat(text, int.Parse(times, CultureInfo.InvariantCulture)));

    private static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
