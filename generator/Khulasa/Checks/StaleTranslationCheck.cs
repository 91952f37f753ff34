using Khulasa.Content;
using Khulasa.Diagnostics;

namespace Khulasa.Checks;

/// <summary>Finds English texts whose Arabic original has changed since a person checked them.</summary>
public static class StaleTranslationCheck
{
    /// <summary>KH2122 (warning) where the translation says what it was made of; nothing where it does not.</summary>
    public static IEnumerable<Diagnostic> Check(ContentArticle article)
    {
        if (!article.IsTranslationStale || article.Translation?.Of is not { } of) yield break;
        yield return Diagnostic.Warning(
            DiagnosticCodes.StaleTranslation, of.Location, "the Arabic has changed since this translation was reviewed",
            $"bring the English up to date, then write of: \"{OriginalDigest.Of(article)}\"", of.SourceLine);
    }
}
