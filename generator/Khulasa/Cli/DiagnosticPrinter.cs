using Khulasa.Diagnostics;

namespace Khulasa.Cli;

/// <summary>Prints findings: headline, the line, a caret and advice.</summary>
internal static class DiagnosticPrinter
{
    public static void Print(TextWriter output, IEnumerable<Diagnostic> findings)
    {
        foreach (var finding in findings.OrderBy(finding => finding.Location, Comparer<SourceLocation>.Create(SourceLocation.Compare)))
        {
            output.WriteLine(finding.Headline);
            if (finding.Advice is not null) output.WriteLine("    " + finding.Advice);
        }
    }
}
