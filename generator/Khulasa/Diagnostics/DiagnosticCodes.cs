namespace Khulasa.Diagnostics;

/// <summary>
/// Every code the command can print. The first digit names the stage:
/// 1 seeds and captures, 2 content, 3 site-wide lists and settings, 4 templates and rendering, 5 output, 6 checks of the built site.
/// </summary>
public static class DiagnosticCodes
{
    // 1xxx: seeds and import
    /// <summary>A capture that is empty, not text, too large, or refused by the disk.</summary>
    public const string UnreadableCapture = "KH1001";
    /// <summary>A sidecar with broken YAML, an unknown key or a value of the wrong kind.</summary>
    public const string BadSidecar = "KH1002";
    /// <summary>No article text was found in a capture.</summary>
    public const string NoBody = "KH1003";
    /// <summary>A capture that trips the cleaning: a bug of ours, but the other captures are imported.</summary>
    public const string UncleanableCapture = "KH1004";
    /// <summary>Warning: a file or folder among the captures that is not read.</summary>
    public const string StraySeed = "KH1005";
    /// <summary>Warning: the capture has no headline; a working title was made of its first sentence.</summary>
    public const string GuessedHeadline = "KH1101";
    /// <summary>Warning: the date was found where it is not certain to be the day of publication.</summary>
    public const string GuessedDate = "KH1102";
    /// <summary>Warning: no date was found; the article is undated.</summary>
    public const string NoDate = "KH1103";
    /// <summary>Warning: topics were chosen by their keywords.</summary>
    public const string GuessedTopics = "KH1104";
    /// <summary>Warning: the slug was spelled out from the headline, or the wanted one is taken.</summary>
    public const string GuessedSlug = "KH1105";
    /// <summary>Warning: a capture names two different days of publication.</summary>
    public const string DateConflict = "KH1106";
    /// <summary>Warning: the summary was made of sentences of the text.</summary>
    public const string GuessedSummary = "KH1107";
    /// <summary>Warning: the outlet was inferred from what the text says.</summary>
    public const string GuessedSource = "KH1108";
    /// <summary>Warning: something was cut that could be the article's own.</summary>
    public const string GuessedCut = "KH1109";
    /// <summary>Warning: a sentence that was broken over two lines was joined.</summary>
    public const string GuessedJoin = "KH1110";
    /// <summary>Note: a name or keyword that several captures have and no list knows.</summary>
    public const string SuggestedName = "KH1111";
    /// <summary>Warning: a capture changed after a person had edited its article.</summary>
    public const string SeedChanged = "KH1201";

    // 2xxx: content files
    /// <summary>The YAML can't be read.</summary>
    public const string BadYaml = "KH2001";
    /// <summary>The file does not begin with <c>---</c>.</summary>
    public const string MissingFrontMatter = "KH2002";
    /// <summary>No second <c>---</c> line.</summary>
    public const string UnclosedFrontMatter = "KH2003";
    /// <summary>Bytes that are not UTF-8.</summary>
    public const string InvalidUtf8 = "KH2004";
    /// <summary>The disk refuses the file or folder.</summary>
    public const string UnreadableFile = "KH2005";
    /// <summary>A key that means nothing there.</summary>
    public const string UnknownKey = "KH2101";
    /// <summary>A required key is absent or empty.</summary>
    public const string MissingKey = "KH2102";
    /// <summary>A value of the wrong kind, such as a list for a text.</summary>
    public const string WrongType = "KH2103";
    /// <summary>A topic that <c>topics.yaml</c> does not have.</summary>
    public const string UnknownTopic = "KH2104";
    /// <summary>Two articles with one slug.</summary>
    public const string DuplicateSlug = "KH2105";
    /// <summary>A slug that can't be part of an address.</summary>
    public const string BadSlug = "KH2106";
    /// <summary>No date, or a day that the calendar does not have.</summary>
    public const string BadDate = "KH2107";
    /// <summary>No http or https address.</summary>
    public const string BadAddress = "KH2108";
    /// <summary>A <c>.en.md</c> file without its article.</summary>
    public const string OrphanTranslation = "KH2109";
    /// <summary>A key that stands twice in one map.</summary>
    public const string DuplicateKey = "KH2110";
    /// <summary>Warning: another folder than the date asks for.</summary>
    public const string MisplacedFile = "KH2111";
    /// <summary>Warning: the name of the file is not the slug.</summary>
    public const string FileNameDiffers = "KH2112";
    /// <summary>Warning: control or direction characters were taken out.</summary>
    public const string UnsafeCharacters = "KH2113";
    /// <summary>Warning: a byte order mark before the text.</summary>
    public const string ByteOrderMark = "KH2114";
    /// <summary>More than <c>ContentLimits</c> allow; a warning for a body, which then becomes plain text.</summary>
    public const string TooLarge = "KH2115";
    /// <summary>Warning: a file that is not read.</summary>
    public const string StrayFile = "KH2116";
    /// <summary>Anchors, aliases, tags, several documents, or too deep.</summary>
    public const string UnsupportedYaml = "KH2117";
    /// <summary>A symbolic link below <c>content/</c>, <c>seeds/</c> or <c>templates/</c>.</summary>
    public const string LinkedFile = "KH2118";
    /// <summary>Warning: a link in a body to what may not be linked.</summary>
    public const string RefusedAddress = "KH2119";
    /// <summary>An entity that <c>entities.yaml</c> does not have.</summary>
    public const string UnknownEntity = "KH2120";
    /// <summary>Warning: an English text spells a name of the glossary in another way.</summary>
    public const string NameSpelledOtherwise = "KH2121";
    /// <summary>Warning: the Arabic has changed since its translation was reviewed.</summary>
    public const string StaleTranslation = "KH2122";
    /// <summary>Warning: an update before the day of publication.</summary>
    public const string UpdatedBefore = "KH2123";
    /// <summary>Warning: a date after the day of the build.</summary>
    public const string FutureDate = "KH2124";

    // 3xxx: site settings and lists
    /// <summary>No <c>content/site.yaml</c>.</summary>
    public const string MissingSiteFile = "KH3001";
    /// <summary>An unknown, missing or wrong setting or entry.</summary>
    public const string BadSetting = "KH3002";
    /// <summary>A slug that stands twice in a list file.</summary>
    public const string DuplicateEntry = "KH3003";
    /// <summary>Warning: English pages show the Arabic name.</summary>
    public const string MissingEnglishName = "KH3004";
    /// <summary>A text of the interface is missing, empty or different in kind in one of the languages.</summary>
    public const string StringsDiffer = "KH3101";
    /// <summary>A text that the generator needs is in neither language's file.</summary>
    public const string StringMissing = "KH3102";

    // 4xxx: templates
    /// <summary>A template that can't be parsed.</summary>
    public const string TemplateSyntax = "KH4001";
    /// <summary>A template that fails while a page is made.</summary>
    public const string TemplateRuntime = "KH4002";
    /// <summary>A template that the theme does not have.</summary>
    public const string TemplateMissing = "KH4003";
    /// <summary>A file of the theme whose name not every system can have, or tell from another one's.</summary>
    public const string ThemeFileName = "KH4004";

    // 5xxx: output
    /// <summary>The output is a file, or a folder that is not a built site.</summary>
    public const string OutputNotWritable = "KH5001";
    /// <summary>The output would replace seeds, content or templates.</summary>
    public const string OutputOverlapsSource = "KH5002";
    /// <summary>Two pages with one address.</summary>
    public const string AddressCollision = "KH5003";
    /// <summary>Another build is writing the output.</summary>
    public const string OutputBusy = "KH5004";
    /// <summary>The disk refuses the output.</summary>
    public const string OutputFailed = "KH5005";

    // 6xxx: checks of the built site
    /// <summary>There is no built site to check.</summary>
    public const string NotBuilt = "KH6000";
    /// <summary>A link that leads to no page of the site.</summary>
    public const string BrokenLink = "KH6001";
    /// <summary>A link that leads to a place that its page does not have.</summary>
    public const string BrokenAnchor = "KH6002";
    /// <summary>A page or stylesheet that loads something from another host.</summary>
    public const string OffSiteLoad = "KH6003";
    /// <summary>Languages of a page that do not name each other.</summary>
    public const string OneSidedLanguages = "KH6004";
    /// <summary>A template with an address from the root of the host.</summary>
    public const string RootLink = "KH6005";
    /// <summary>A page without a strict Content-Security-Policy.</summary>
    public const string WeakPolicy = "KH6006";
    /// <summary>A script, style or handler in a page, which its policy stops.</summary>
    public const string InlineCode = "KH6007";
    /// <summary>A page that does not name its own address as canonical.</summary>
    public const string NotCanonical = "KH6008";
    /// <summary>A sitemap that lacks a page, or lists one that is not for search engines.</summary>
    public const string SitemapGap = "KH6009";
    /// <summary>A file that a published site needs, or a robots.txt that keeps search engines out.</summary>
    public const string MissingFile = "KH6010";
    /// <summary>A page or fragment without its language or direction.</summary>
    public const string MissingLanguage = "KH6101";
    /// <summary>Isolates that do not balance, or embedding marks.</summary>
    public const string UnbalancedIsolates = "KH6102";
    /// <summary>An id that stands twice on a page.</summary>
    public const string DuplicateId = "KH6103";
    /// <summary>An image without a text in its place.</summary>
    public const string ImageWithoutText = "KH6104";
    /// <summary>A page without a title.</summary>
    public const string PageWithoutTitle = "KH6105";
    /// <summary>A head without what browsers, search engines or cards need.</summary>
    public const string IncompleteHead = "KH6106";
    /// <summary>Elements that are not closed, or end tags that close nothing.</summary>
    public const string BrokenNesting = "KH6107";
    /// <summary>A link, button, field or frame without a name.</summary>
    public const string NamelessControl = "KH6108";
    /// <summary>Headings that leave a level out, or a page without one main heading.</summary>
    public const string BrokenOutline = "KH6109";
    /// <summary>A style with a left and a right.</summary>
    public const string PhysicalStyle = "KH6201";
    /// <summary>A style that Arabic can't take.</summary>
    public const string StyleHarmsArabic = "KH6202";
    /// <summary>XML or JSON that is not well-formed.</summary>
    public const string MalformedFile = "KH6301";
    /// <summary>A feed, outline, sitemap or manifest without what it needs.</summary>
    public const string IncompleteFeed = "KH6302";
    /// <summary>JSON-LD without what its type needs.</summary>
    public const string IncompleteStructuredData = "KH6303";
    /// <summary>A file that is heavier than its budget; a warning for one long article or list.</summary>
    public const string TooHeavy = "KH6401";
}
