using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>A check that looks at one page at a time. Safe to call from many threads.</summary>
public interface IPageCheck
{
    /// <summary>What is wrong with a page.</summary>
    IEnumerable<Diagnostic> Check(PageMarkup page);
}
