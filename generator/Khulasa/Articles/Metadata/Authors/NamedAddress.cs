using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>Tells addresses whose last part is a name and nothing else: <c>/user/lupa</c>, <c>/anna-muster-17</c>, <c>/Anna%20Muster.html</c>.</summary>
internal static class NamedAddress
{
    private const int MinLetters = 4;
    private const int MaxExtension = 6;

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>True when the last part of an address is made of the letters of a name, and at most a number behind them.</summary>
    public static bool IsMadeOf(string? address, string name)
    {
        if (address is null || Tokenizer.FoldedLetters(name) is not { Length: >= MinLetters } letters) return false;
        var part = LastPart(address);
        return part == letters || part.TrimEnd(Digits) == letters;
    }

    private static string LastPart(string address)
    {
        var path = Uri.UnescapeDataString(address.Split('?', '#')[0]);
        var last = path.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "";
        return Tokenizer.FoldedLetters(last.LastIndexOf('.') is > 0 and var dot && last.Length - dot < MaxExtension ? last[..dot] : last);
    }
}
