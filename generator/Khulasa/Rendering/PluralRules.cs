namespace Khulasa.Rendering;

/// <summary>Plural categories of the Unicode CLDR, for the two languages of the site.</summary>
public static class PluralRules
{
    /// <summary>Categories that each language tells apart, by language code.</summary>
    public static IReadOnlyList<string> Categories(string language) =>
        language == "ar" ? ["zero", "one", "two", "few", "many", "other"] : ["one", "other"];

    /// <summary>The category of a whole number, 0 or more.</summary>
    public static string Category(string language, int number)
    {
        if (language != "ar") return number == 1 ? "one" : "other";
        return number switch
        {
            0 => "zero",
            1 => "one",
            2 => "two",
            _ => (number % 100) switch
            {
                >= 3 and <= 10 => "few",
                >= 11 => "many",
                _ => "other",
            },
        };
    }
}
