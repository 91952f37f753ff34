using Khulasa.BrowserTests.Support;
using Khulasa.Text;

namespace Khulasa.BrowserTests;

/// <summary>The script folds and stems words exactly as the generator does, or it would look for what is not there.</summary>
[Collection(nameof(Sites))]
public sealed class SearchWordsTests(Browser browser, SiteServer server)
{
    private const string Letters = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىةٱیکہە";
    private const string Marks = "\u064B\u064E\u0651\u0652\u0640\u0670\u200C";

    [SkippableFact]
    public async Task Script_folds_and_stems_as_the_generator()
    {
        string[] words = [.. WordsOfContent(), .. MadeUpWords(), .. EnglishWords(), .. SingleLetters()];
        await using var visit = await browser.Visit(server.Url + "search/", width: 800);

        var found = await visit.Page.EvaluateAsync<string[][]>(
            """
            async ([script, index, words]) => {
              const { fold, Index } = await import(script);
              const { language } = await Index.open(index);
              return words.map(word => [fold(word), language.stem(fold(word)), String(language.isStopWord(fold(word)))]);
            }
            """,
            new object[] { server.Url + "assets/js/search.js", server.Url + "search/index.bin", words });

        var language = LanguageWords.Default;
        Assert.True(words.Length > 10_000);
        Assert.Equal(
            words.Select(word => ArabicNormalizer.Fold(word) is var folded
                ? $"{word}: {folded} {Stemmer.Stem(word)} {(language.IsStopWord(folded) || language.IsStopWord(Stemmer.Stem(word)) ? "true" : "false")}"
                : ""),
            found.Select((each, i) => $"{words[i]}: {each[0]} {each[1]} {each[2]}"));
    }

    [SkippableFact]
    public async Task Script_cuts_texts_into_the_words_of_the_generator()
    {
        var texts = Directory.EnumerateFiles(Path.Combine(SiteServer.Checkout(), "content/articles"), "*.md", SearchOption.AllDirectories).Select(File.ReadAllText)
            .Append("d’Estaing's rock'n'roll 3.5% بـ\"كذا\" مي\u200Cخواهم 😀x é e\u0301").ToArray();
        await using var visit = await browser.Visit(server.Url + "search/", width: 800);

        var found = await visit.Page.EvaluateAsync<string[][]>(
            "async ([script, texts]) => { const { words } = await import(script); return texts.map(words); }",
            new object[] { server.Url + "assets/js/search.js", texts });

        Assert.Equal(texts.SelectMany(text => Tokenizer.Words(text).Select(word => word.In(text))), found.SelectMany(each => each));
    }

    private static IEnumerable<string> WordsOfContent() =>
        Directory.EnumerateFiles(Path.Combine(SiteServer.Checkout(), "content"), "*.*", SearchOption.AllDirectories)
            .Select(File.ReadAllText).SelectMany(text => Tokenizer.Words(text).Select(word => word.In(text))).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> MadeUpWords()
    {
        var random = new Random(11);
        var known = LanguageWords.Default.WholeWords.Concat(LanguageWords.Default.Stems.Keys).Order(StringComparer.Ordinal).ToArray();
        string[] before = ["", "ال", "و", "وال", "ب", "لل", "ل", "فال", "كال", "س", "وسي", "ست", "فسن"];
        string[] behind = ["", "ة", "ات", "ها", "هم", "ين", "ون", "اتها", "يته", "ان"];
        for (var i = 0; i < 8000; i++)
        {
            var core = i % 2 == 0 ? known[random.Next(known.Length)] : string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => Letters[random.Next(Letters.Length)]));
            var word = before[random.Next(before.Length)] + core + behind[random.Next(behind.Length)];
            yield return i % 3 == 0 ? word.Insert(random.Next(1, word.Length + 1), Marks[random.Next(Marks.Length)].ToString()) : word;
        }
    }

    private static IEnumerable<string> EnglishWords()
    {
        var random = new Random(12);
        const string letters = "aeiouybdlrstzwxcmn";
        string[] endings = ["", "s", "es", "ies", "ed", "ied", "eed", "ing", "'s", "’s", "e", "ated", "bling", "y", "us", "ss", "ches"];
        for (var i = 0; i < 6000; i++)
        {
            var core = string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => letters[random.Next(letters.Length)]));
            yield return core + (i % 3 == 0 ? core[^1].ToString() : "") + endings[random.Next(endings.Length)];
        }
    }

    // Latin, Arabic and their presentation forms; what Unicode has not assigned yet may differ from one version to the next.
    private static IEnumerable<string> SingleLetters() =>
        Enumerable.Range(0x21, 0x6FF).Concat(Enumerable.Range(0x1E00, 0x100)).Concat(Enumerable.Range(0xFB50, 0x3B0))
            .Select(c => (char)c).Where(char.IsLetterOrDigit).Select(c => c.ToString());
}
