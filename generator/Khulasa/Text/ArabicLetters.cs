namespace Khulasa.Text;

/// <summary>Character tests and tables for Arabic script, shared by repair, folding and tokenising.</summary>
public static class ArabicLetters
{
    /// <summary>Tatweel, the stroke that only stretches a word.</summary>
    public const char Tatweel = '\u0640';

    /// <summary>Farsi ya, which Persian keyboards and some machines type for ya or alef maqsura.</summary>
    public const char PersianYa = '\u06CC';

    /// <summary>Keheh, which Persian keyboards type for kaf.</summary>
    public const char PersianKaf = '\u06A9';

    /// <summary>True for a base letter of Arabic script, presentation forms included.</summary>
    public static bool IsLetter(char c) =>
        c is >= '\u0620' and <= '\u064A' and not Tatweel
        || c is >= '\u066E' and <= '\u06D3' and not '\u0670'
        || c is '\u06D5' or >= '\u06EE' and <= '\u06EF' or >= '\u06FA' and <= '\u06FF'
        || c is >= '\u0750' and <= '\u077F'
        || IsPresentationForm(c);

    /// <summary>True for the shaped copies of letters in U+FB50–FDFF and U+FE70–FEFC.</summary>
    public static bool IsPresentationForm(char c) =>
        c is >= '\uFB50' and <= '\uFD3D' or >= '\uFD50' and <= '\uFDFC' or >= '\uFE70' and <= '\uFEFC';

    /// <summary>True for vowel signs and other marks that sit on a letter.</summary>
    public static bool IsMark(char c) =>
        c is >= '\u064B' and <= '\u065F' or '\u0670' or >= '\u0610' and <= '\u061A'
            or >= '\u06D6' and <= '\u06DC' or >= '\u06DF' and <= '\u06E8' or >= '\u06EA' and <= '\u06ED';

    /// <summary>True for invisible marks that only steer direction or joining.</summary>
    public static bool IsDirectionMark(char c) =>
        c is '\u200E' or '\u200F' or '\u061C' or >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    /// <summary>True for letters that Arabic itself does not have; they mark Persian, Urdu or Kurdish text.</summary>
    public static bool IsPersianOnly(char c) =>
        c is '\u067E' or '\u0686' or '\u0698' or '\u06AF' or '\u06BE' or '\u06C1' or '\u06D2'
            or '\u0679' or '\u0688' or '\u0691' or '\u06C6' or '\u06CE' or '\u0695' or '\u06B5';

    /// <summary>The value of an ASCII, Arabic-Indic or extended Arabic-Indic digit, or one of an Indian script or Thai; -1 for anything else.</summary>
    public static int DigitValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '\u0660' and <= '\u0669' => c - '\u0660',
        >= '\u06F0' and <= '\u06F9' => c - '\u06F0',
        // From Devanagari to Malayalam each script has its digits at the same place of its block.
        >= '\u0966' and <= '\u0D6F' when (c - '\u0966') % 0x80 < 10 => (c - '\u0966') % 0x80,
        >= '\u0E50' and <= '\u0E59' => c - '\u0E50',
        // Burmese and Khmer.
        >= '\u1040' and <= '\u1049' => c - '\u1040',
        >= '\u17E0' and <= '\u17E9' => c - '\u17E0',
        _ => -1,
    };
}
