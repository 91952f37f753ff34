using Khulasa.Rendering;

namespace Khulasa.Tests.Rendering;

public class SortKeyTests
{
    [Fact]
    public void Arabic_names_stand_in_the_order_of_the_alphabet()
    {
        string[] names = ["آلينا رومانسكي", "ألمانيا", "الأنبار", "إيران", "البصرة", "بغداد", "سؤال", "سامي", "فاضل", "فؤاد", "ماء", "مؤتمر", "مصر", "الولايات المتحدة", "اليمن"];
        string[] expected = ["ألمانيا", "آلينا رومانسكي", "الأنبار", "إيران", "البصرة", "بغداد", "سامي", "سؤال", "فاضل", "فؤاد", "ماء", "مصر", "مؤتمر", "الولايات المتحدة", "اليمن"];

        Assert.Equal(expected, names.OrderBy(name => SortKey.Of(Phrase.Arabic(name)), StringComparer.Ordinal));
    }

    [Fact]
    public void English_names_stand_in_the_order_of_the_alphabet()
    {
        string[] expected = ["Ain al-Asad", "the Alliance", "Álvarez", "Baghdad", "islamic state", "Zawiya"];

        Assert.Equal(expected, expected.Reverse().OrderBy(name => SortKey.Of(Phrase.English(name)), StringComparer.Ordinal));
    }
}
