using Khulasa.Content;
using Khulasa.Diagnostics;
using Khulasa.Model;

namespace Khulasa.Checks;

/// <summary>
/// Holds English texts against the glossary: a name of <c>entities.yaml</c> that the Arabic text has and the English one
/// spells in a slightly different way is a warning, so that one person has one name on the whole site; a person's surname
/// alone, too.
/// </summary>
public sealed class NameSpellingCheck
{
    // Shorter words differ from other words by a letter or two.
    private const int MinWordLength = 6;
    private const int LettersPerSlip = 4;

    private readonly HashSet<string> _known;
    private readonly SurnameSpelling _surnames;

    /// <summary>Prepares a glossary.</summary>
    public NameSpellingCheck(IReadOnlyList<Entity> glossary)
    {
        _known = glossary.SelectMany(EnglishNames).Select(Joined).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _surnames = new SurnameSpelling(glossary.SelectMany(EnglishNames));
    }

    /// <summary>KH2121 (warning) for each such name.</summary>
    public IEnumerable<Diagnostic> Check(SiteArticle article) => article.Content is { TitleEn: null, SummaryEn.Count: 0 }
        ? []
        : article.Entities.SelectMany(entity => Slips(article.Content, entity));

    private IEnumerable<Diagnostic> Slips(ContentArticle article, Entity entity) =>
        from text in (IEnumerable<string?>)[article.TitleEn, .. article.SummaryEn]
        where text is not null
        from slip in Slips(WrittenWord.Read(text), entity)
        select Diagnostic.Warning(
            DiagnosticCodes.NameSpelledOtherwise, new SourceLocation(article.Path),
            $"the English text spells \"{slip.Written}\" where the glossary has \"{slip.Name}\"",
            "use the glossary's spelling, or add this one to the entity's aliases in content/entities.yaml");

    // A surname that belongs to a whole name is part of its slip.
    private IEnumerable<Slip> Slips(List<WrittenWord> text, Entity entity)
    {
        Slip[] whole = [.. EnglishNames(entity).SelectMany(name => Near(text, name)).Where(slip => !_known.Contains(slip.Written))];
        return whole.Concat(_surnames.Find(text, entity)
            .Where(surname => !whole.Any(slip => surname.Place >= slip.Place && surname.Place < slip.Place + slip.Words)));
    }

    /// <summary>Runs of as many words as the name has that are nearly, but not quite, the name.</summary>
    private static IEnumerable<Slip> Near(List<WrittenWord> text, string name)
    {
        var nameWords = WrittenWord.Read(name);
        for (var i = 0; i + nameWords.Count <= text.Count; i++)
        {
            var run = text.GetRange(i, nameWords.Count);
            if (char.IsUpper(run[0].Text[0]) && IsSlip(run, nameWords)) yield return new Slip(i, run.Count, Joined(run), name);
        }
    }

    /// <summary>True when every word is the name's or nearly so, and at least one of them only nearly.</summary>
    private static bool IsSlip(List<WrittenWord> run, List<WrittenWord> name)
    {
        var slips = 0;
        for (var i = 0; i < run.Count; i++)
        {
            if (run[i].Text.Equals(name[i].Text, StringComparison.OrdinalIgnoreCase)) continue;
            if (!IsNear(run[i].Text, name[i].Text)) return false;
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

    private static string Joined(string name) => Joined(WrittenWord.Read(name));

    private static string Joined(List<WrittenWord> words) => string.Join(' ', words.Select(word => word.Text));
}
