namespace Khulasa.Text;

/// <summary>The writing system that most letters of a text belong to.</summary>
public enum Script
{
    /// <summary>No letters at all.</summary>
    None,

    /// <summary>Arabic script, whatever the language.</summary>
    Arabic,

    /// <summary>Latin script.</summary>
    Latin,

    /// <summary>Any other.</summary>
    Other,
}

/// <summary>Tells the writing system of a text by counting letters.</summary>
public static class ScriptDetector
{
    /// <summary>The script of most letters in the first 4,000 characters; ties go to Arabic, then Latin.</summary>
    public static Script Detect(string text)
    {
        int arabic = 0, latin = 0, other = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, 4000)))
        {
            if (char.IsAsciiLetter(c) || c is >= '\u00C0' and <= '\u024F') latin++;
            else if (ArabicLetters.IsLetter(c)) arabic++;
            else if (char.IsLetter(c)) other++;
        }

        if (arabic + latin + other == 0) return Script.None;
        if (arabic >= latin && arabic >= other) return Script.Arabic;
        return latin >= other ? Script.Latin : Script.Other;
    }
}
