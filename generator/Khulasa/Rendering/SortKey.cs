using System.Text;

namespace Khulasa.Rendering;

/// <summary>Keys whose ordinal order is the order of the alphabet, on every machine.</summary>
internal static class SortKey
{
    /// <summary>The key of a name.</summary>
    public static string Of(Phrase name)
    {
        var text = name.Text.Value;
        return name.Language.IsArabic ? Arabic(text) : English(text);
    }

    /// <summary>Capitals count as small letters, accents and a leading «the» do not count.</summary>
    private static string English(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(letter) || letter == ' ') builder.Append(char.ToLowerInvariant(letter));
        }

        var key = builder.ToString();
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }

    /// <summary>
    /// Forms of a letter count as the letter, hamza as its seat; marks and the article «ال» do not count. آل and أل are no
    /// article (آلينا, ألمانيا).
    /// </summary>
    private static string Arabic(string text)
    {
        if (text.Length > 4 && text.StartsWith("ال", StringComparison.Ordinal)) text = text[2..];
        var builder = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            // Tashkeel (U+064B to U+0652), superscript alef and tatweel are not letters of the alphabet.
            if (letter is >= '\u064B' and <= '\u0652' or '\u0670' or '\u0640') continue;
            builder.Append(letter switch
            {
                'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
                'ؤ' => 'و',
                'ئ' or 'ى' => 'ي',
                'ة' => 'ه',
                _ => letter,
            });
        }

        return builder.ToString();
    }
}
