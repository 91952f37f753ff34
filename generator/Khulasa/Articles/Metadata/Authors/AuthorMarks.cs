using AngleSharp.Dom;
using Khulasa.Articles.Metadata.Outlets;
using Khulasa.Articles.Pages;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>What speaks for an element's being a byline, apart from its place and the word before the name.</summary>
/// <param name="Weight">How much it says, 0 to 2.5; 0 for nothing.</param>
/// <param name="IsSure">True when the markup says that a name stands here, not only a class.</param>
/// <param name="Login">The name where only the form of the line tells it from a word; else null.</param>
internal sealed record AuthorMark(double Weight, bool IsSure = false, string? Login = null)
{
    /// <summary>Nothing speaks for it.</summary>
    public static readonly AuthorMark None = new(0);
}

/// <summary>Finds out how an element speaks of an author: by properties, links and classes, or by the form of its text.</summary>
internal sealed class AuthorMarks(PageLayout layout, AuthorLinks links, CleaningRules rules)
{
    /// <summary>Weight of a class that speaks of authors.</summary>
    public const double ClassWeight = 1.8;

    /// <summary>Weight of a link to the page of an author.</summary>
    public const double LinkWeight = 2;

    private const double DeclaredWeight = 2.5;
    private const double CardWeight = 1.5;
    private const double StatementWeight = 2;
    private const double BoxWeight = 2;
    private const int MinStatementWords = 4;
    private const int MaxBoxLevels = 3;
    private const int MaxBoxLetters = 1500;
    private const int MaxNameLetters = 40;

    private static readonly HashSet<string> ElementNames = new(StringComparer.Ordinal)
    {
        "a", "address", "byline", "span", "div", "p", "li", "ul", "strong", "em", "h2", "h3", "h4", "h5", "h6", "small", "td", "cite", "b", "i", "section", "footer", "header",
    };

    private static readonly HashSet<string> StrongWords = new(StringComparer.Ordinal)
    {
        "author", "authors", "byline", "bylines", "byauthor", "authorname", "articleauthor", "postauthor", "entryauthor", "writer", "writtenby", "autor", "autoren", "autores",
        "auteur", "auteurs", "reporter", "journalist", "contributor", "contributors", "kateb", "writtername", "storyauthor", "newsauthor", "authorlink", "bylineauthor", "autore", "yazar",
        "postedby", "publishedby", "kirjoittaja", "toimittaja", "avtor", "muharrir", "katib", "skribent", "redacteur", "autorka", "szerzo", "signature", "bylinename", "authornames", "username", "userprofile", "profilename", "submitted",
    };

    // Lines beside a name that tell what its bearer does.
    private static readonly HashSet<string> JobWords = new(StringComparer.Ordinal)
        { "description", "bio", "biography", "job", "jobtitle", "role", "position", "authortitle", "authorbio", "authordescription", "occupation" };

    // Who is quoted is the author of the quotation.
    private static readonly HashSet<string> QuoteWords = new(StringComparer.Ordinal) { "quote", "blockquote", "pullquote", "quotation", "testimonial", "testimonials" };

    private static readonly HashSet<string> CardWords = new(StringComparer.Ordinal) { "vcard", "fn" };

    private static readonly HashSet<string> IconWords = new(StringComparer.Ordinal) { "user", "person", "author", "usercircle", "pencil", "pen", "edit" };

    /// <summary>The mark; <see cref="AuthorMark.None"/> when nothing speaks for a byline.</summary>
    public AuthorMark Of(IElement element)
    {
        if (OfMarkup(element) is { Weight: > 0 } mark) return mark;
        if (layout.ShortText(element, ShownByline.MaxLetters) is { } text)
        {
            if (StampedLogin.Read(text, rules) is { } login) return new AuthorMark(StatementWeight, Login: login);
            if (IsStatement(text)) return new AuthorMark(StatementWeight);
        }

        return IsNameOfBox(element) ? new AuthorMark(BoxWeight) : AuthorMark.None;
    }

    private AuthorMark OfMarkup(IElement element)
    {
        var isPlain = element.Attributes.Length == 0;
        if (!isPlain && (element.GetAttribute("rel") == "author" || element.GetAttribute("itemprop") is "author" or "creator"))
            return new AuthorMark(DeclaredWeight, IsSure: true);
        if (AuthorLinks.IsAuthorLink(element) && !links.IsInSentence(element)) return new AuthorMark(LinkWeight, IsSure: true);
        if (links.IsPersonLink(element) && !links.IsInSentence(element)) return new AuthorMark(LinkWeight);
        if (links.IsNamedLink(element)) return new AuthorMark(DeclaredWeight, IsSure: true);
        if (!ElementNames.Contains(element.LocalName)) return AuthorMark.None;
        if (element.LocalName == "byline") return new AuthorMark(LinkWeight, IsSure: true);
        if (HasPersonIcon(element)) return new AuthorMark(ClassWeight);
        return isPlain ? AuthorMark.None : OfWords(ElementWords.Of(element));
    }

    private static AuthorMark OfWords(List<string> words)
    {
        if (words.Exists(word => JobWords.Contains(word) || QuoteWords.Contains(word))) return AuthorMark.None;
        if (words.Exists(StrongWords.Contains)) return new AuthorMark(ClassWeight);
        return words.Exists(CardWords.Contains) ? new AuthorMark(CardWeight) : AuthorMark.None;
    }

    // "This post was written by Jane Doe" says so wherever it stands; "by" alone may begin any sentence.
    private bool IsStatement(string text) =>
        LineLabel.Read(text, rules.AuthorLabels) is { Rest.Length: > 3 } label && Prose.CountWords(label.Phrase) >= MinStatementWords;

    // A box about the author begins with the name, in an element that nothing names.
    private bool IsNameOfBox(IElement element)
    {
        if (element.ChildElementCount > 0 || layout.LettersOf(element) > MaxNameLetters) return false;
        var above = element.ParentElement;
        for (var i = 0; above is not null && i < MaxBoxLevels && layout.StartOf(above) == layout.StartOf(element); i++, above = above.ParentElement)
            if (layout.LettersOf(above) is > ShownByline.MaxLetters and < MaxBoxLetters && ElementWords.Has(above, StrongWords))
                return layout.ShortText(element, MaxNameLetters) is { } text && SiteOwner.IsPerson(text, rules);
        return false;
    }

    // A small picture of a head stands before the writer's name.
    private static bool HasPersonIcon(IElement element) =>
        element.FirstElementChild is { LocalName: "i" or "svg" or "span", ChildElementCount: 0 } icon && string.IsNullOrWhiteSpace(icon.TextContent)
        && ElementWords.Has(icon, IconWords);
}
