using Khulasa.Diagnostics;
using Khulasa.Pipeline;

namespace Khulasa.Preview;

/// <summary>What a preview shows: the site as the last builds left it.</summary>
/// <param name="Version">Another for each site that was published; a page of an earlier one is loaded again.</param>
/// <param name="BasePath">Path that the site's pages expect, <c>/</c> or <c>/repo/</c>.</param>
/// <param name="Result">What the last build did.</param>
internal sealed record PreviewBuild(string Version, string BasePath, BuildResult Result)
{
    /// <summary>What keeps the site from being published, as the terminal tells it; null when it was.</summary>
    public string? Problems
    {
        get
        {
            if (Result.IsPublished) return null;
            using var text = new StringWriter { NewLine = "\n" };
            Reporter.Write(text, Result.Diagnostics);
            return text.ToString();
        }
    }
}
