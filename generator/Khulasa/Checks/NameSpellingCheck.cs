using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Model;

namespace Khulasa.Checks;

/// <summary>
/// Holds English texts against the glossary: a name of <c>entities.yaml</c> that the Arabic text has and the English one
/// spells in a slightly different way is a warning, so that one person has one name on the whole site.
/// </summary>
public sealed class NameSpellingCheck
{
    // Shorter words differ from other words by a letter or two.
    private const int MinWordLength = 6;
    private const int LettersPerSlip = 4;

    private readonly HashSet<string> _known;

    /// <summary>Prepares a glossary.</summary>
    public NameSpellingCheck(IReadOnlyList<Entity> glossary) =>
        _known = glossary.SelectMany(EnglishNames).Select(Joined).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>KH2121 (warning) for each such name.</summary>
    public IEnumerable<Diagnostic> Check(SiteArticle article) => article.Content is { TitleEn: null, SummaryEn.Count: 0 }
        ? []
        : article.Entities.SelectMany(entity => Slips(article.Content, entity));

    private IEnumerable<Diagnostic> Slips(ContentArticle article, Entity entity) =>
        from name in EnglishNames(entity)
        from text in (IEnumerable<string?>)[article.TitleEn, .. article.SummaryEn]
        where text is not null
        from written in Near(text, name)
        where !_known.Contains(written)
        select Diagnostic.Warning(
            DiagnosticCodes.NameSpelledOtherwise, new SourceLocation(article.Path),
            $"the English text spells \"{written}\" where the glossary has \"{name}\"",
            "use the glossary's spelling, or add this one to the entity's aliases in content/entities.yaml");

    /// <summary>Runs of as many words as the name has that are nearly, but not quite, the name.</summary>
    private static IEnumerable<string> Near(string text, string name)
    {
        var nameWords = Words(name);
        var words = Words(text);
        for (var i = 0; i + nameWords.Count <= words.Count; i++)
        {
            var run = words.GetRange(i, nameWords.Count);
            if (char.IsUpper(run[0][0]) && IsSlip(run, nameWords)) yield return string.Join(' ', run);
        }
    }

    /// <summary>True when every word is the name's or nearly so, and at least one of them only nearly.</summary>
    private static bool IsSlip(List<string> run, List<string> name)
    {
        var slips = 0;
        for (var i = 0; i < run.Count; i++)
        {
            if (run[i].Equals(name[i], StringComparison.OrdinalIgnoreCase)) continue;
            if (!IsNear(run[i], name[i])) return false;
            slips++;
        }

        return slips > 0;
    }

    private static bool IsNear(string word, string name)
    {
        if (Math.Min(word.Length, name.Length) < MinWordLength) return false;

        // Israel and Israeli are two words, not two spellings.
        if (word.StartsWith(name, StringComparison.OrdinalIgnoreCase) || name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        return SpellingSuggester.Distance(word, name) <= name.Length / LettersPerSlip;
    }

    private static IEnumerable<string> EnglishNames(Entity entity) =>
        ((IEnumerable<string>)[entity.NameEn, .. entity.Aliases]).Where(name => name.Length > 0 && name[0] < '\u0250');

    private static string Joined(string name) => string.Join(' ', Words(name));

    /// <summary>Words without the marks around them and without a possessive ending.</summary>
    private static List<string> Words(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Trim('.', ',', ';', ':', '?', '!', '"', '(', ')', '“', '”', '‘', '’'))
            .Select(word => word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word)
            .Where(word => word.Length > 0)];
}
