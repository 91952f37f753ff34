using Khulasa.Rendering;

namespace Khulasa.Tests.Rendering;

public class TextRulesTests
{
    [Theory]
    [InlineData("ar", 0, "zero")]
    [InlineData("ar", 1, "one")]
    [InlineData("ar", 2, "two")]
    [InlineData("ar", 3, "few")]
    [InlineData("ar", 10, "few")]
    [InlineData("ar", 11, "many")]
    [InlineData("ar", 99, "many")]
    [InlineData("ar", 100, "other")]
    [InlineData("ar", 102, "other")]
    [InlineData("ar", 103, "few")]
    [InlineData("ar", 111, "many")]
    [InlineData("en", 0, "other")]
    [InlineData("en", 1, "one")]
    [InlineData("en", 2, "other")]
    public void Number_takes_its_plural_form(string language, int number, string form) =>
        Assert.Equal(form, PluralRules.Category(language, number));

    [Theory]
    [InlineData("بغداد", "بغداد")]
    [InlineData("<b>\"a\" & 'b'</b>", "&lt;b&gt;&quot;a&quot; &amp; &#39;b&#39;&lt;/b&gt;")]
    [InlineData("a\u0000b\u000Bc\uFFFEd", "abcd")]
    [InlineData("tab\tand\nline", "tab\tand\nline")]
    public void Text_is_escaped_for_markup(string text, string expected) =>
        Assert.Equal(expected, new PlainText(text).ToString());

    [Theory]
    [InlineData("{0} من {1}", "<A> من <B>")]
    [InlineData("{1}{0}", "<B><A>")]
    [InlineData("بلا مكان", "بلا مكان")]
    [InlineData("{x} {0", "{x} {0")]
    public void Places_in_interface_texts_are_filled(string text, string expected) =>
        Assert.Equal(expected, new UiText(text).Format(part => part, place => place == 0 ? "<A>" : "<B>"));

    [Theory]
    [InlineData("https://example.org", "/", "/en/topics/")]
    [InlineData("https://example.org/repo/", "/repo/", "/repo/en/topics/")]
    [InlineData("https://example.org/a/b", "/a/b/", "/a/b/en/topics/")]
    public void Addresses_honour_the_base_path(string baseUrl, string basePath, string topics)
    {
        var urls = new SiteUrl(baseUrl);

        Assert.Equal(basePath, urls.BasePath);
        Assert.Equal(topics, urls.Href(Khulasa.Model.Language.English, "topics/"));
        Assert.Equal("https://example.org" + topics, urls.Absolute(Khulasa.Model.Language.English, "topics/"));
    }
}
