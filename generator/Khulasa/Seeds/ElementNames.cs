namespace Khulasa.Seeds;

/// <summary>What HTML says about elements by their names (HTML Living Standard, 13.1.2 and 13.2.4.2).</summary>
internal static class ElementNames
{
    /// <summary>Elements that never have an end tag.</summary>
    public static readonly IReadOnlySet<string> Void = Set(
        "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    /// <summary>Elements around words, which go on in the next block when one ends before them.</summary>
    public static readonly IReadOnlySet<string> Formatting = Set("a b big code em font i nobr s small strike strong tt u");

    /// <summary>Elements that end a paragraph when they begin.</summary>
    public static readonly IReadOnlySet<string> Blocks = Set(
        "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li dd dt listing main menu nav ol p pre search section summary ul xmp plaintext");

    /// <summary>Elements that an end tag inside of them does not reach beyond.</summary>
    public static readonly IReadOnlySet<string> Walls = Set("applet caption html marquee object table template");

    /// <summary>Elements of the page's own structure, which the end tag of no other element reaches beyond.</summary>
    public static readonly IReadOnlySet<string> Special = Set(
        "address applet article aside blockquote body button caption center dd details dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup html iframe li listing main marquee menu nav noembed noframes noscript object ol p plaintext pre script search section select style summary table tbody template textarea tfoot thead title ul xmp");

    /// <summary>Cells, rows and options: the parser ends them itself, and none is open in another without a table or list between them.</summary>
    public static readonly IReadOnlySet<string> Cells = Set("td th tr option");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = new HashSet<string>(
        [.. Void, .. Formatting, .. Blocks, .. Special, .. Cells, "span", "svg", "math", "path", "g", "label", "picture", "video", "audio", "time"],
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A name in small letters.</summary>
    public static string Of(ReadOnlySpan<char> name) => Known.TryGetValue(name, out var known) ? known : name.ToString().ToLowerInvariant();

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
