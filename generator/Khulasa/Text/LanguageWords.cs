using System.Globalization;

namespace Khulasa.Text;

/// <summary>
/// Words that the text tools need to know, from the embedded files <c>Text/Languages/*.yaml</c>, one a language, all
/// joined: an article in one language quotes the other. Everything but the abbreviations is folded.
/// </summary>
public sealed class LanguageWords
{
    private static readonly Lazy<LanguageWords> BuiltIn = new(() => new LanguageWords(WordListReader.ReadAll()));

    private readonly IReadOnlyList<WordList> _lists;
    private readonly Lazy<PhraseSet> _danglingOpeners;
    private readonly Lazy<PhraseSet> _reportingOpeners;

    private LanguageWords(IReadOnlyList<WordList> lists)
    {
        _lists = lists;
        Lexicon = new Lexicon(Folded("stop_words"), Folded("whole_words"), StemsOf("stems"));
        Casualties = StemsOf("casualties");
        People = Folded("people");
        GeneralTags = Folded("general_tags");
        Abbreviations = List("abbreviations").ToHashSet(StringComparer.OrdinalIgnoreCase);
        AbbreviationsOfNumbers = List("abbreviations_of_numbers").ToHashSet(StringComparer.OrdinalIgnoreCase);
        NumberWords = Values("number_words");
        Scales = Values("scales");
        PersianWords = List("persian_words").ToHashSet(StringComparer.Ordinal);
        DateWords = Folded("date_words");
        DateOpeners = Folded("date_openers");
        _danglingOpeners = new Lazy<PhraseSet>(() => new PhraseSet(List("dangling_openers")));
        _reportingOpeners = new Lazy<PhraseSet>(() => new PhraseSet(List("reporting_openers")));
    }

    /// <summary>The built-in words.</summary>
    public static LanguageWords Default => BuiltIn.Value;

    /// <summary>Stop words, words that stemming leaves whole, and given stems.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>Folded words that say nothing about what a text is about.</summary>
    public IReadOnlyCollection<string> StopWords => Folded("stop_words");

    /// <summary>Folded words that stemming leaves whole.</summary>
    public IReadOnlyCollection<string> WholeWords => Folded("whole_words");

    /// <summary>Stems that are given for folded words, such as the singular of a broken plural.</summary>
    public IReadOnlyDictionary<string, string> Stems => StemsOf("stems");

    /// <summary>Abbreviations as they are written, without their last stop; capitals make no difference.</summary>
    public HashSet<string> Abbreviations { get; }

    /// <summary>Those that are one only where a number follows, such as No. 5.</summary>
    public HashSet<string> AbbreviationsOfNumbers { get; }

    /// <summary>What opens a sentence that points back at another one.</summary>
    public PhraseSet DanglingOpeners => _danglingOpeners.Value;

    /// <summary>What opens a sentence that points back unless somebody with a name follows.</summary>
    public PhraseSet ReportingOpeners => _reportingOpeners.Value;

    /// <summary>Words that a name follows, each with what it is the name of: person, place or organisation.</summary>
    public IEnumerable<NameCue> NameCues =>
        Maps("name_cues").SelectMany(map => map.Words.Select(word => new NameCue(word, map.Name)));

    /// <summary>Values of folded numbers in words.</summary>
    public Dictionary<string, long> NumberWords { get; }

    /// <summary>Values of folded words that multiply the number before them.</summary>
    public Dictionary<string, long> Scales { get; }

    /// <summary>What folded words say of the number of people behind them, such as قتيل for مقتل.</summary>
    public Dictionary<string, string> Casualties { get; }

    /// <summary>Folded stems that only say that people are counted.</summary>
    public HashSet<string> People { get; }

    /// <summary>Folded keywords that say nothing about what an article is about, such as News.</summary>
    public HashSet<string> GeneralTags { get; }

    /// <summary>Small words of the languages with Persian letters, as they are written, that no Arabic word looks like.</summary>
    public HashSet<string> PersianWords { get; }

    /// <summary>Folded words that make the number before them part of a date.</summary>
    public HashSet<string> DateWords { get; }

    /// <summary>Folded words that make the number after them part of a date.</summary>
    public HashSet<string> DateOpeners { get; }

    /// <summary>True for a folded word that says nothing about what a text is about.</summary>
    public bool IsStopWord(ReadOnlySpan<char> foldedWord) => Lexicon[foldedWord].IsStopWord;

    private IEnumerable<string> List(string name) => _lists.Where(list => list.Name == name).SelectMany(list => list.Words);

    // The lists below a name, by their keys.
    private IEnumerable<WordList> Maps(string name) =>
        _lists.Where(list => list.Name.StartsWith(name + "/", StringComparison.Ordinal))
            .Select(list => list with { Name = list.Name[(name.Length + 1)..] });

    private HashSet<string> Folded(string name) => List(name).Select(ArabicNormalizer.Fold).ToHashSet(StringComparer.Ordinal);

    private Dictionary<string, string> StemsOf(string name)
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (stem, words) in Maps(name))
            foreach (var word in words.Append(stem)) stems.TryAdd(ArabicNormalizer.Fold(word), ArabicNormalizer.Fold(stem));
        return stems;
    }

    private Dictionary<string, long> Values(string name)
    {
        var values = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (value, words) in Maps(name))
            foreach (var word in words) values.TryAdd(ArabicNormalizer.Fold(word), long.Parse(value, CultureInfo.InvariantCulture));
        return values;
    }
}
