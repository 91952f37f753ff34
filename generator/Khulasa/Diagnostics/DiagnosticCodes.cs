namespace Khulasa.Diagnostics;

/// <summary>
/// Every code the command can print. The first digit names the stage:
/// 1 seeds and captures, 2 content, 3 site-wide lists and settings, 4 templates and rendering, 5 output.
/// </summary>
public static class DiagnosticCodes
{
    // 1xxx: seeds and import
    public const string UnreadableCapture = "KH1001";
    public const string BadSidecar = "KH1002";
    public const string NoBody = "KH1003";
    public const string GuessedHeadline = "KH1101";
    public const string GuessedDate = "KH1102";
    public const string NoDate = "KH1103";
    public const string GuessedTopics = "KH1104";
    public const string GuessedSlug = "KH1105";
    public const string DateConflict = "KH1106";
    public const string GuessedSummary = "KH1107";
    public const string GuessedSource = "KH1108";
    public const string GuessedCut = "KH1109";
    public const string GuessedJoin = "KH1110";
    public const string SeedChanged = "KH1201";

    // 2xxx: content files
    public const string BadYaml = "KH2001";
    public const string MissingFrontMatter = "KH2002";
    public const string UnclosedFrontMatter = "KH2003";
    public const string InvalidUtf8 = "KH2004";
    public const string UnreadableFile = "KH2005";
    public const string UnknownKey = "KH2101";
    public const string MissingKey = "KH2102";
    public const string WrongType = "KH2103";
    public const string UnknownTopic = "KH2104";
    public const string DuplicateSlug = "KH2105";
    public const string BadSlug = "KH2106";
    public const string BadDate = "KH2107";
    public const string BadAddress = "KH2108";
    public const string OrphanTranslation = "KH2109";
    public const string DuplicateKey = "KH2110";
    public const string MisplacedFile = "KH2111";
    public const string FileNameDiffers = "KH2112";
    public const string UnsafeCharacters = "KH2113";
    public const string ByteOrderMark = "KH2114";
    public const string TooLarge = "KH2115";
    public const string StrayFile = "KH2116";
    public const string UnsupportedYaml = "KH2117";
    public const string LinkedFile = "KH2118";
    public const string RefusedAddress = "KH2119";

    // 3xxx: site settings and lists
    public const string MissingSiteFile = "KH3001";
    public const string BadSetting = "KH3002";
    public const string DuplicateEntry = "KH3003";
    public const string MissingEnglishName = "KH3004";
    public const string StringsDiffer = "KH3101";

    // 4xxx: templates
    public const string TemplateSyntax = "KH4001";
    public const string TemplateRuntime = "KH4002";
    public const string TemplateMissing = "KH4003";

    // 5xxx: output
    public const string OutputNotWritable = "KH5001";
    public const string OutputOverlapsSource = "KH5002";
    public const string AddressCollision = "KH5003";
}
