using Khulasa.Text;

namespace Khulasa.Tests.Text;

public class HouseQuotesTests
{
    [Theory]
    [InlineData("قال: \"لا عودة\".", "قال: “لا عودة”.")]
    [InlineData("وقال لـ\"الجريدة\"، إن \"العمل\" بدأ", "وقال لـ“الجريدة”، إن “العمل” بدأ")]
    [InlineData("أشاد بـ”جهود الحكومة”.", "أشاد بـ“جهود الحكومة”.")]
    [InlineData("أشاد ب“جهود“ الحكومة", "أشاد ب“جهود” الحكومة")]
    [InlineData("وصفه بـ\"التاريخي” أمس", "وصفه بـ“التاريخي” أمس")]
    [InlineData("قال إن “الاتفاق\" وشيك", "قال إن “الاتفاق” وشيك")]
    [InlineData("He said \"no\" and \"maybe\".", "He said “no” and “maybe”.")]
    [InlineData("(\"كلمة\")", "(“كلمة”)")]
    [InlineData("\"Don't,\" she said.", "“Don't,” she said.")]
    public void Pairs_are_set_in_the_house_style(string text, string expected)
    {
        Assert.Equal(expected, HouseQuotes.Apply(text));
        Assert.Equal(expected, HouseQuotes.Apply(expected));
    }

    [Theory]
    // No partner
    [InlineData("قال: \"لا عودة.")]
    [InlineData("لا عودة\" قالها \"ثم مضى\"")]
    [InlineData("نص ” هنا")]
    // Feet and inches
    [InlineData("a 17\" and a 19\" screen")]
    [InlineData("17\"x19\"")]
    [InlineData("5' 10\" tall, 6' 1\" tall")]
    // Apostrophes, angled marks, and quotations that are right already
    [InlineData("it's the ministers' plan")]
    [InlineData("تنظيم «داعش» الإرهابي")]
    [InlineData("“قال: “نعم” ومضى”")]
    // A loose mark between blanks
    [InlineData("واحد \" اثنان \" ثلاثة")]
    public void All_else_stays(string text) => Assert.Equal(text, HouseQuotes.Apply(text));

    [Fact]
    public void Words_are_never_changed()
    {
        var random = new Random(11);
        const string letters = "ابت \"“”'’abc1.«»";
        for (var i = 0; i < 2000; i++)
        {
            var text = new string([.. Enumerable.Range(0, 16).Select(_ => letters[random.Next(letters.Length)])]);

            var result = HouseQuotes.Apply(text);

            Assert.Equal(WithoutMarks(text), WithoutMarks(result));
            Assert.Equal(result, HouseQuotes.Apply(result));
        }
    }

    private static string WithoutMarks(string text) => text.Replace('“', '"').Replace('”', '"');
}
