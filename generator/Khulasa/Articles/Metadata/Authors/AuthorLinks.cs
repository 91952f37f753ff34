using System.Buffers;
using AngleSharp.Dom;
using Khulasa.Text;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>Tells links to the pages of writers by their addresses.</summary>
internal sealed class AuthorLinks(PageLayout layout, CleaningRules rules)
{
    private const int MaxNameLetters = 40;
    private const int NearLetters = 500;

    private static readonly SearchValues<string> AuthorPaths = SearchValues.Create(
        ["/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/autori/", "/writer/", "/writers/",
         "/contributor", "/journalist", "/reporter", "/by/", "/profile/", "/profil/", "/people/", "/staff/", "/redakteur", "/columnist", "/yazar/",
         "/yazarlar/", "/muhabir/", "/muallif/", "/penulis/", "/tac-gia/", "/toimittaja/", "/toimittajat/", "/kirjoittaja/", "/szerzo/", "/szerzok/",
         "/autorzy/", "/skribent/", "/forfatter/", "/medarbejder/", "/colunista", "/columnista", "/autora/", "/autoras/",
         "/periodista/", "/jornalista", "/giornalista", "/firma/", "/firme/", "/sintaktis/", "/syntaktis/", "/avtor/", "/avtori/", "/avtory/",
         "/autorius/", "/autors/", "/autoriai/", "/novinar/", "/novinari/", "/dziennikarz/", "/redaktor/", "/redaktori/", "/kirjutaja/",
         "/mwandishi/"],
         StringComparison.OrdinalIgnoreCase);

    // The people of a house have such pages, and so have others; the link counts where its address repeats the name.
    private static readonly SearchValues<string> PeoplePaths = SearchValues.Create(
        ["/team/", "-team/", "/editor/", "/editors/", "/redaktion/", "/redaccion/", "/redaction/", "/redazione/", "/producers/", "/member/",
         "/members/", "/user/", "/users/", "/expert/", "/experts/", "/person/", "/bio/", "/@"], StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a link to the page of an author.</summary>
    public static bool IsAuthorLink(IElement element) =>
        element.LocalName == "a" && (element.GetAttribute("rel") == "author" || element.GetAttribute("href") is { } href && IsAuthorAddress(href));

    // The name of a site may hold such a word, and its list of authors ends with one.
    private static bool IsAuthorAddress(string href)
    {
        var path = href.AsSpan(href.IndexOf("//", StringComparison.Ordinal) is var host and >= 0 ? host + 2 : 0).TrimEnd('/');
        return path.IndexOf('/') is var start and >= 0 && path[start..].ContainsAny(AuthorPaths);
    }

    /// <summary>
    /// True for "Jane Doe" at the headline with a link to <c>/team/jane-doe-17</c>: the last word of the name is the one
    /// that stays.
    /// </summary>
    public bool IsPersonLink(IElement element) =>
        element.LocalName == "a"
        && layout.DistanceOf(element) is > -NearLetters and < NearLetters
        && element.GetAttribute("href") is { } address
        && address.AsSpan().ContainsAny(PeoplePaths)
        && Tokenizer.FoldedWords(layout.ShortText(element, MaxNameLetters) ?? "") is [_, .., { Length: > 2 } last]
        && Tokenizer.FoldedLetters(address).Contains(last, StringComparison.Ordinal);

    /// <summary>
    /// True for "lupa" behind "By" with a link to <c>/user/lupa</c>: an address made of the name alone proves even one
    /// that no list knows.
    /// </summary>
    public bool IsNamedLink(IElement element) =>
        element.LocalName == "a"
        && layout.ShortText(element, MaxNameLetters) is { } name
        && NamedAddress.IsMadeOf(element.GetAttribute("href"), name)
        && element.ParentElement is { } parent
        && layout.ShortText(parent, ShownByline.MaxLetters) is { } line
        && LineLabel.Read(line, rules.AuthorLabels) is { } label
        && label.Rest.StartsWith(name, StringComparison.Ordinal);

    /// <summary>True for a link in running text: it only mentions whose page it leads to.</summary>
    public bool IsInSentence(IElement link) =>
        link.ParentElement is { LocalName: "p" or "em" or "i" or "strong" or "b" or "li" } parent
        && layout.ShortText(parent, ShownByline.MaxLetters) is null;
}
