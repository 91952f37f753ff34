using System.Text;
using Khulasa.Text;

namespace Khulasa.Seeds;

/// <summary>Chooses between one-byte charsets by how much the decoded letters look like writing.</summary>
internal static class LetterCharset
{
    private static readonly string[] Candidates =
        ["windows-1252", "windows-1256", "iso-8859-6", "windows-1251", "windows-1250", "windows-1254", "windows-1255", "windows-1253"];

    private const int SampleBytes = 65536;

    // Frequent in any Arabic text, rare in any other reading of the same bytes.
    private const string CommonArabic = "اليمونتربعدسفقكحهةأجى";

    /// <summary>Decodes with the label's charset unless another one reads clearly better.</summary>
    public static DecodedText Choose(ReadOnlySpan<byte> bytes, Encoding? label)
    {
        var sample = Sample(bytes);
        var best = label;
        var bestScore = label is null ? double.MinValue : Score(label.GetString(sample)) + 0.2;
        foreach (var name in Candidates)
        {
            var candidate = Encoding.GetEncoding(name);
            var score = Score(candidate.GetString(sample));
            if (score <= bestScore + 0.05) continue;
            (best, bestScore) = (candidate, score);
        }

        var chosen = best ?? Encoding.UTF8;
        return new DecodedText(chosen.GetString(bytes), chosen.WebName, chosen == label ? "label" : "letters");
    }

    // Only the bytes above ASCII tell charsets apart; with their neighbours, so that words can be seen.
    private static byte[] Sample(ReadOnlySpan<byte> bytes)
    {
        var sample = new List<byte>(4096);
        for (var i = 0; i < bytes.Length && sample.Count < SampleBytes; i++)
        {
            var near = bytes[i] >= 0x80 || i > 0 && bytes[i - 1] >= 0x80 || i + 1 < bytes.Length && bytes[i + 1] >= 0x80;
            if (near) sample.Add(bytes[i]);
        }

        return [.. sample];
    }

    private static double Score(string text)
    {
        double points = 0;
        var counted = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < 0x80) continue;
            counted++;
            points += Points(c, i > 0 ? text[i - 1] : ' ');
        }

        return counted == 0 ? 0 : points / counted;
    }

    private static double Points(char c, char previous)
    {
        if (c == '\uFFFD' || c is >= '\u0080' and <= '\u009F') return -3;
        if (ArabicLetters.IsLetter(c)) return CommonArabic.Contains(c, StringComparison.Ordinal) && !char.IsAsciiLetter(previous) ? 1 : -0.2;
        if (!char.IsLetter(c)) return c is '\u00A0' or '،' or '؛' or '؟' or '’' or '“' or '”' or '–' or '«' or '»' or '…' ? 0.6 : -0.4;
        // An accented letter stands inside a Latin word in lower case; runs of them are Arabic or Cyrillic misread.
        if (c < '\u0250') return char.IsLower(c) && char.IsAsciiLetter(previous) ? 0.9 : char.IsLetter(previous) && previous >= 0x80 ? -1 : 0.1;
        return char.IsLetter(previous) && previous >= 0x80 && char.IsLower(c) ? 0.7 : 0.2;
    }
}
