using Khulasa.Content;

namespace Khulasa.Model;

/// <summary>A language of the site. There are two, and every page exists in both.</summary>
public sealed class Language
{
    /// <summary>Arabic, at the root of the site.</summary>
    public static readonly Language Arabic = new("ar", "rtl", "");

    /// <summary>English, under <c>en/</c>.</summary>
    public static readonly Language English = new("en", "ltr", "en/");

    private Language(string code, string direction, string pathPrefix) =>
        (Code, Direction, PathPrefix) = (code, direction, pathPrefix);

    /// <summary>Both languages, the site's own first.</summary>
    public static IReadOnlyList<Language> All { get; } = [Arabic, English];

    /// <summary>BCP 47 tag, for <c>lang</c> attributes.</summary>
    public string Code { get; }

    /// <summary><c>rtl</c> or <c>ltr</c>, for <c>dir</c> attributes.</summary>
    public string Direction { get; }

    /// <summary>First part of every address in this language: empty, or ending in <c>/</c>.</summary>
    public string PathPrefix { get; }

    /// <summary>The other language.</summary>
    public Language Other => ReferenceEquals(this, Arabic) ? English : Arabic;

    /// <summary>True for Arabic.</summary>
    public bool IsArabic => ReferenceEquals(this, Arabic);

    /// <summary>The one of two values that is in this language.</summary>
    public T Pick<T>(T arabic, T english) => IsArabic ? arabic : english;

    /// <summary>True for an article that has a headline in this language, its own or a translation.</summary>
    public bool Has(ContentArticle article) => IsArabic ? !article.IsInEnglish : article.HasEnglishTitle;

    /// <inheritdoc />
    public override string ToString() => Code;
}
