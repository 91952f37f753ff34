namespace Khulasa.Rendering;

/// <summary>Bounds on what a template may do for one file, far above what any page needs; beyond them it fails with KH4002.</summary>
internal static class TemplateLimits
{
    /// <summary>Steps of all loops that run within one outermost loop. A sitemap of 50,000 addresses takes some 250,000.</summary>
    public const int LoopSteps = 2_000_000;

    /// <summary>Longest single text, in UTF-16 units; a sitemap of 50,000 addresses in two languages takes some 20 million.</summary>
    public const int TextLength = 32 << 20;

    /// <summary>How long one regular expression may look at one text.</summary>
    public static readonly TimeSpan RegexTime = TimeSpan.FromSeconds(2);
}
