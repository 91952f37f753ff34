using System.Collections.Frozen;
using System.Globalization;
using YamlDotNet.Serialization;

namespace Khulasa.Text;

/// <summary>
/// Words that the text tools need to know, from the embedded files <c>Text/Languages/*.yaml</c>, one a language, all
/// joined: an article in one language quotes the other. Everything but the abbreviations is folded.
/// </summary>
public sealed class LanguageWords
{
    private static readonly Lazy<LanguageWords> BuiltIn = new(Load);

    private readonly FrozenSet<string> _stopWords;
    private readonly FrozenSet<string> _wholeWords;
    private readonly FrozenDictionary<string, string> _stems;

    private LanguageWords(IReadOnlyList<LanguageFile> files)
    {
        _stopWords = Folded(files, file => file.StopWords).ToFrozenSet(StringComparer.Ordinal);
        _wholeWords = Folded(files, file => file.WholeWords).ToFrozenSet(StringComparer.Ordinal);
        _stems = StemsOf(files, file => file.Stems);
        Casualties = StemsOf(files, file => file.Casualties);
        People = Folded(files, file => file.People).ToFrozenSet(StringComparer.Ordinal);
        Abbreviations = files.SelectMany(file => file.Abbreviations).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        DanglingOpeners = new PhraseSet(files.SelectMany(file => file.DanglingOpeners));
        ReportingOpeners = new PhraseSet(files.SelectMany(file => file.ReportingOpeners));
        NameCues = [.. files.SelectMany(file => file.NameCues).SelectMany(pair => pair.Value.Select(cue => KeyValuePair.Create(cue, pair.Key)))];
        NumberWords = Values(files, file => file.NumberWords);
        Scales = Values(files, file => file.Scales);
        DateWords = Folded(files, file => file.DateWords).ToFrozenSet(StringComparer.Ordinal);
        DateOpeners = Folded(files, file => file.DateOpeners).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The built-in words.</summary>
    public static LanguageWords Default => BuiltIn.Value;

    /// <summary>Folded words that say nothing about what a text is about.</summary>
    public IReadOnlyCollection<string> StopWords => _stopWords;

    /// <summary>Folded words that stemming leaves whole.</summary>
    public IReadOnlyCollection<string> WholeWords => _wholeWords;

    /// <summary>Stems that are given for folded words, such as the singular of a broken plural.</summary>
    public IReadOnlyDictionary<string, string> Stems => _stems;

    /// <summary>Abbreviations as they are written, without their last stop; capitals make no difference.</summary>
    public FrozenSet<string> Abbreviations { get; }

    /// <summary>What opens a sentence that points back at another one.</summary>
    public PhraseSet DanglingOpeners { get; }

    /// <summary>What opens a sentence that points back unless somebody with a name follows.</summary>
    public PhraseSet ReportingOpeners { get; }

    /// <summary>Words that a name follows, each with what it is the name of: person, place or organisation.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> NameCues { get; }

    /// <summary>Values of folded numbers in words.</summary>
    public FrozenDictionary<string, long> NumberWords { get; }

    /// <summary>Values of folded words that multiply the number before them.</summary>
    public FrozenDictionary<string, long> Scales { get; }

    /// <summary>What folded words say of the number of people behind them, such as قتيل for مقتل.</summary>
    public FrozenDictionary<string, string> Casualties { get; }

    /// <summary>Folded stems that only say that people are counted.</summary>
    public FrozenSet<string> People { get; }

    /// <summary>Folded words that make the number before them part of a date.</summary>
    public FrozenSet<string> DateWords { get; }

    /// <summary>Folded words that make the number after them part of a date.</summary>
    public FrozenSet<string> DateOpeners { get; }

    /// <summary>True for a folded word that says nothing about what a text is about.</summary>
    public bool IsStopWord(ReadOnlySpan<char> foldedWord) =>
        _stopWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(foldedWord);

    /// <summary>True for a folded word that stemming leaves whole.</summary>
    public bool IsWholeWord(ReadOnlySpan<char> foldedWord) =>
        _wholeWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(foldedWord);

    /// <summary>The stem that is given for a folded word, such as the singular of a broken plural; null when none is.</summary>
    public string? GivenStem(ReadOnlySpan<char> foldedWord) =>
        _stems.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(foldedWord, out var stem) ? stem : null;

    private static LanguageWords Load()
    {
        var assembly = typeof(LanguageWords).Assembly;
        var reader = new DeserializerBuilder()
            .WithNamingConvention(YamlDotNet.Serialization.NamingConventions.UnderscoredNamingConvention.Instance).Build();
        var files = new List<LanguageFile>();
        foreach (var name in assembly.GetManifestResourceNames().Where(IsLanguageFile).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!; // the name came from the same assembly
            using var text = new StreamReader(stream);
            files.Add(reader.Deserialize<LanguageFile>(text));
        }

        return new LanguageWords(files);
    }

    private static bool IsLanguageFile(string name) => name.Contains(".Text.Languages.", StringComparison.Ordinal);

    private static IEnumerable<string> Folded(IEnumerable<LanguageFile> files, Func<LanguageFile, List<string>> words) =>
        files.SelectMany(words).Select(ArabicNormalizer.Fold).Distinct(StringComparer.Ordinal);

    private static FrozenDictionary<string, string> StemsOf(
        IEnumerable<LanguageFile> files, Func<LanguageFile, Dictionary<string, List<string>>> table)
    {
        var stems = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (stem, words) in files.SelectMany(table))
            foreach (var word in words.Append(stem)) stems.TryAdd(ArabicNormalizer.Fold(word), ArabicNormalizer.Fold(stem));
        return stems.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, long> Values(IEnumerable<LanguageFile> files, Func<LanguageFile, Dictionary<string, List<string>>> table)
    {
        var values = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (value, words) in files.SelectMany(table))
            foreach (var word in words) values.TryAdd(ArabicNormalizer.Fold(word), long.Parse(value, CultureInfo.InvariantCulture));
        return values.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>One file; the names of its lists are those of the properties, written with underscores.</summary>
    internal sealed class LanguageFile
    {
        public List<string> StopWords { get; set; } = [];

        public List<string> WholeWords { get; set; } = [];

        public Dictionary<string, List<string>> Stems { get; set; } = [];

        public List<string> Abbreviations { get; set; } = [];

        public List<string> DanglingOpeners { get; set; } = [];

        public Dictionary<string, List<string>> NameCues { get; set; } = [];

        public List<string> ReportingOpeners { get; set; } = [];

        public Dictionary<string, List<string>> NumberWords { get; set; } = [];

        public Dictionary<string, List<string>> Scales { get; set; } = [];

        public Dictionary<string, List<string>> Casualties { get; set; } = [];

        public List<string> People { get; set; } = [];

        public List<string> DateWords { get; set; } = [];

        public List<string> DateOpeners { get; set; } = [];
    }
}
