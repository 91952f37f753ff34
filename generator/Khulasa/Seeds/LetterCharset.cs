using System.Text;
using Khulasa.Text;

namespace Khulasa.Seeds;

/// <summary>Chooses between charsets of one and two bytes by how much the decoded letters look like writing.</summary>
internal static class LetterCharset
{
    private static readonly string[] Candidates =
        ["windows-1252", "windows-1256", "iso-8859-6", "windows-1251", "windows-1250", "windows-1254", "windows-1255", "windows-1253", "iso-8859-2",
        "koi8-r", "iso-8859-5",
         "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr"];

    private const int SampleBytes = 65536;

    // Charsets of two bytes would write a question mark, which says nothing.
    private static readonly DecoderReplacementFallback Unreadable = new("\uFFFD");

    // Frequent in any Arabic text, rare in any other reading of the same bytes.
    private const string CommonArabic = "اليمونتربعدسفقكحهةأجى";

    // The same for the other scripts of one-byte charsets. Any two of them fill the same bytes with letters.
    private const string CommonOthers = "оеаинтсрвлкмдпуя" + "αοιετσνηυρπκμλςίάόέή" + "יוהלאמתרבשנםדקע";

    private const double ArticleWeight = 0.5;
    private const double UsualArticles = 0.25;

    /// <summary>Decodes with the label's charset unless another one reads clearly better.</summary>
    public static DecodedText Choose(ReadOnlySpan<byte> bytes, Encoding? label)
    {
        var sample = Sample(bytes);
        var best = label;
        var bestScore = label is null ? double.MinValue : Score(label.GetString(sample)) + 0.2;
        foreach (var name in Candidates)
        {
            var candidate = Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, Unreadable);
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

        return counted == 0 ? 0 : points / counted + ArticleWeight * Articles(text);
    }

    // Two Arabic charsets give the same bytes other letters; the article before every third word tells them apart.
    private static double Articles(string text)
    {
        int words = 0, articles = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!ArabicLetters.IsLetter(text[i]) || i > 0 && ArabicLetters.IsLetter(text[i - 1])) continue;
            words++;
            if (text.AsSpan(i).StartsWith("ال", StringComparison.Ordinal)) articles++;
        }

        return words == 0 ? 0 : Math.Min(1, articles / (words * UsualArticles));
    }

    private static double Points(char c, char previous)
    {
        if (c == '\uFFFD' || c is >= '\u0080' and <= '\u009F') return -3;
        if (EastAsianLetters.Points(c) is { } points) return points;
        if (ArabicLetters.IsLetter(c)) return CommonArabic.Contains(c, StringComparison.Ordinal) && !char.IsAsciiLetter(previous) ? 1 : -0.2;
        if (!char.IsLetter(c)) return c is '\u00A0' or '،' or '؛' or '؟' or '’' or '“' or '”' or '–' or '«' or '»' or '…' ? 0.6 : -0.4;
        // An accented letter stands inside a Latin word in lower case; runs of them are Arabic or Cyrillic misread.
        if (c < '\u0250')
            return char.IsLower(c) && char.IsAsciiLetter(previous)
                ? c is 'þ' or 'ð' or 'ţ' or 'đ' ? 0.2 : 0.9
                : char.IsLetter(previous) && previous >= 0x80 ? -1 : 0.1;
        // A capital behind a small letter, or beside a Latin one, is misread.
        if (char.IsLetter(previous) && (char.IsAsciiLetter(previous) || char.IsLower(previous) && char.IsUpper(c))) return -1;
        return CommonOthers.Contains(c, StringComparison.Ordinal) ? 1 : char.IsUpper(c) ? 0.2 : 0;
    }
}
