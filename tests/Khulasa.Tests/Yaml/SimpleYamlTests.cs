using System.Text;
using Khulasa.Yaml;
using Khulasa.Diagnostics;

namespace Khulasa.Tests.Yaml;

public class SimpleYamlTests
{
    private static readonly string[] Pieces =
    [
        "title", "slug", "a", "b", "key_1", "العنوان", "رقم_2", "2", "_", ": ", ":", "- ", "-", " ", "  ", "\n", "\n", "\n  ", "\n- ", "\n  - ", "\n    ", "[", "]", "{", "}", ", ", ",",
        "\"", "'", "''", "\\\"", "\\\\", "\\n", "#", " # c", "# c\n", "x y", "2024-09-01", "~", "null", "true", "12", "https://x.example/a#b", "نص: آخر", "\"نص: آخر\"", "'نص'",
        "[a, b]", "{ a: 1, b: \"x\" }", "[\"a\", 'b']", "{a: b}", "[]", "{}", "a: b\n", "c: \"d\"\n", "e:\n", "f:\n  - g\n", "h:\n- i\n- j\n", "- slug: k\n  name: l\n", "&", "*", "!", "|", ">", "%", "@", "`", "?", "---", "...", "\t", "\u00A0", "\U0001F600", "، ", "?",
    ];

    [Theory]
    [InlineData("title: نص\nslug: a\n")]
    [InlineData("title: \"نص: \\\"قول\\\"\"   # c\ntopics: [a, b-c, 'd']\nsource: { name: \"x\", url: \"https://x.example\" }\n")]
    [InlineData("summary:\n  - أولى\n  - \"ثانية: x\"\ndate:\n# c\n\nplace: 'it''s'\n")]
    [InlineData("summary:\n- a\n- b\ndraft: false")]
    [InlineData("- slug: a\n  name: ب\n  aliases: [x, y]\n- { slug: b, name: ت }\n")]
    [InlineData("title:\n  ar: x\n  en: y\npage_size: 20\n")]
    [InlineData("a: https://x.example/a#b c # d\nb: x#y\n")]
    public void What_editors_write_is_read_as_the_full_parser_reads_it(string yaml)
    {
        var simple = SimpleYaml.TryRead(yaml, 2);

        Assert.NotNull(simple);
        Assert.Equal(Full(yaml), Show(simple));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a: |\n  x\n")]
    [InlineData("a: x\n  y\n")]
    [InlineData("a: &b c\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: \"x\n")]
    [InlineData("a: [b\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: \"\\u0041\"\n")]
    [InlineData("\ta: b\n")]
    [InlineData("a: {b: 1, b: 2}\n")]
    [InlineData("a: [x,]\n")]
    [InlineData(" a: b\n")]
    [InlineData("a:\n    b: 1\n  c: 2\n")]
    public void Doubtful_texts_are_left_to_the_full_parser(string yaml) => Assert.Null(SimpleYaml.TryRead(yaml, 1));

    [Fact]
    public void Over_random_texts_it_never_differs_from_the_full_parser()
    {
        var random = new Random(7);
        var answered = 0;
        for (var round = 0; round < 200_000; round++)
        {
            var yaml = RandomText(random);

            var simple = SimpleYaml.TryRead(yaml, 2);

            if (simple is null) continue;
            answered++;
            Assert.True(Full(yaml) == Show(simple), $"{yaml}\n--- full parser:\n{Full(yaml)}\n--- simple:\n{Show(simple)}");
        }
        Assert.True(answered > 5_000, $"only {answered} texts were read");
    }

    [Fact]
    public void Over_slips_of_the_keyboard_it_never_differs_from_the_full_parser()
    {
        const string good = """
            title: "بغداد: \"تتطلّع\""   # required
            slug: baghdad
            source: { name: "x", url: 'https://x.example/a#b' }
            topics: [a, b-c]
            summary:
              - "First: a."
              - second one
            seed:
              file: a.txt
              list:
              - x
              - y: 1
                z: [ { k: v } ]
            draft: false
            """;
        var random = new Random(11);
        for (var round = 0; round < 8_000; round++)
        {
            var yaml = new StringBuilder(good.ReplaceLineEndings("\n"));
            for (var i = random.Next(1, 4); i > 0; i--) Slip(yaml, random);

            var text = yaml.ToString();
            var simple = SimpleYaml.TryRead(text, 2);

            if (simple is not null) Assert.True(Full(text) == Show(simple), $"{text}\n--- full parser:\n{Full(text)}\n--- simple:\n{Show(simple)}");
        }
    }

    private static void Slip(StringBuilder text, Random random)
    {
        var at = random.Next(text.Length);
        if (random.Next(3) == 0) text.Remove(at, 1);
        else if (random.Next(2) == 0) text.Insert(at, Pieces[random.Next(Pieces.Length)]);
        else text.Insert(at, text[random.Next(text.Length)]);
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        var isKeyed = random.Next(2) == 0;
        for (var i = random.Next(1, 9); i > 0; i--)
        {
            if (isKeyed && random.Next(2) == 0) text.Append((char)('a' + random.Next(9))).Append(": ");
            text.Append(Pieces[random.Next(Pieces.Length)]);
            if (isKeyed && random.Next(3) == 0) text.Append('\n');
        }
        return text.ToString();
    }

    private static string Full(string yaml)
    {
        var diagnostics = new List<Diagnostic>();
        var node = YamlReader.ReadFully(new SourceText("x", "\n" + yaml), yaml, 2, diagnostics);
        return diagnostics.Count > 0 ? diagnostics[0].Headline : Show(node);
    }

    private static string Show(YamlNode? node) => node switch
    {
        null => "nothing",
        YamlScalar s => $"{s.Line}:{s.Column}+{s.Length} {(s.IsPlain ? "plain" : "quoted")} <{s.Text}>",
        YamlList l => $"{l.Line}:{l.Column}+{l.Length} [{string.Join(", ", l.Items.Select(Show))}]",
        YamlMap m => $"{m.Line}:{m.Column}+{m.Length} {{{string.Join(", ", m.Entries.Select(e => Show(e.Key) + " = " + Show(e.Value)))}}}",
        _ => "?",
    };
}
