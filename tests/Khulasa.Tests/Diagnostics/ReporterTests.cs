using Khulasa.Diagnostics;

namespace Khulasa.Tests.Diagnostics;

public class ReporterTests
{
    private const string TopicLine = "topics: [coalitoin]";

    private static readonly Diagnostic Topic = Diagnostic.Error(
        "KH2104", new SourceLocation("content/articles/2024/09/washington.md", 7, 10, 9),
        "unknown topic \"coalitoin\"", "did you mean \"coalition\"? Topics live in content/topics.yaml", TopicLine);

    [Fact]
    public void A_problem_prints_as_the_style_guide_shows_it() =>
        Assert.Equal("""
            content/articles/2024/09/washington.md:7:10: error KH2104: unknown topic "coalitoin"
                7 | topics: [coalitoin]
                  |          ^^^^^^^^^ did you mean "coalition"? Topics live in content/topics.yaml
            1 error in 1 file

            """, Print(Topic));

    [Fact]
    public void Problems_are_sorted_by_place_counted_and_printed_once() =>
        Assert.Equal("""
            a.md:1:1: warning KH2: of the whole file
            a.md:2:1: note KH3: of a line
                2 | line
                  | look at it
            b.md:1:3: error KH1: at a place
            b.md:10:1: error KH1: at a later place
            2 errors, 1 warning, 1 note in 2 files

            """, Print(
            Diagnostic.Error("KH1", new SourceLocation("b.md", 10, 1), "at a later place"),
            Diagnostic.Error("KH1", new SourceLocation("b.md", 1, 3), "at a place"),
            Diagnostic.Error("KH1", new SourceLocation("b.md", 1, 3), "at a place"),
            new Diagnostic("KH3", Severity.Note, new SourceLocation("a.md", 2), "of a line", "look at it", "line"),
            Diagnostic.Warning("KH2", new SourceLocation("a.md"), "of the whole file")));

    [Theory]
    [InlineData("author: xx", 9, 2, "        ^^")]
    [InlineData("مُحَمَّد: xx", 11, 2, "      ^^")]
    [InlineData("\tauthor: xx", 10, 2, "\t        ^^")]
    [InlineData("漢字: xx", 5, 2, "      ^^")]
    [InlineData("\U0001F600: xx", 5, 2, "    ^^")]
    [InlineData("a: مُحَمَّد", 4, 8, "   ^^^^")]
    [InlineData("a: x", 5, 3, "    ^")]
    [InlineData("a: \u202Ex", 4, 2, "   ^^")]
    public void Carets_stand_below_what_they_mean_in_cells(string line, int column, int length, string carets)
    {
        var report = Print(Diagnostic.Error("KH1", new SourceLocation("a.md", 3, column, length), "m", null, line));

        Assert.Equal("      | " + carets, report.Split('\n')[2]);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_caret()
    {
        var line = new string('a', 300) + "HERE" + new string('b', 300);

        var report = Print(Diagnostic.Error("KH1", new SourceLocation("a.md", 3, 301, 4), "m", "x", line)).Split('\n');

        Assert.Equal($"    3 | …{new string('a', 60)}HERE{new string('b', 56)}…", report[1]);
        Assert.Equal($"      | {new string(' ', 61)}^^^^ x", report[2]);
    }

    [Fact]
    public void Nothing_of_a_hostile_file_reaches_the_terminal_as_a_command()
    {
        var report = Print(Diagnostic.Error("KH1", new SourceLocation("a\u001B[2J.md", 1, 1), "m\u001B[31m\u202E", "\u009B1m", "\u001B]0;x\u0007"));

        Assert.DoesNotContain(report, static c => c is '\u001B' or '\u0007' or '\u009B' or '\u202E');
    }

    [Fact]
    public void No_problems_print_nothing() => Assert.Equal("", Print());

    [Fact]
    public void Colour_is_only_for_terminals_and_changes_nothing_else()
    {
        var plain = new StringWriter();

        ConsoleReporter.Write(plain, [Topic], isColourWanted: false);

        Assert.Equal(Print(Topic), plain.ToString());
    }

    [Fact]
    public void Coloured_lines_are_never_wrapped_and_say_the_same()
    {
        var output = new StringWriter();

        ConsoleReporter.WriteColoured(output, [Topic with { Message = new string('x', 500) }]);

        var coloured = output.ToString();
        Assert.Contains("\u001B[", coloured, StringComparison.Ordinal);
        Assert.Equal(
            Print(Topic with { Message = new string('x', 500) }),
            System.Text.RegularExpressions.Regex.Replace(coloured, "\u001B\\[[0-9;]*m", ""));
    }

    [Fact]
    public void Json_has_one_object_a_line_with_only_what_is_known()
    {
        var output = new StringWriter();

        JsonReporter.Write(output, [Topic, Diagnostic.Warning("KH2", new SourceLocation("a.md"), "عربي </script>")]);

        Assert.Equal("""
            {"file":"a.md","severity":"warning","code":"KH2","message":"عربي </script>"}
            {"file":"content/articles/2024/09/washington.md","line":7,"column":10,"length":9,"severity":"error","code":"KH2104","message":"unknown topic \"coalitoin\"","advice":"did you mean \"coalition\"? Topics live in content/topics.yaml"}

            """, output.ToString());
    }

    private static string Print(params Diagnostic[] diagnostics)
    {
        var output = new StringWriter();
        Reporter.Write(output, diagnostics);
        return output.ToString();
    }
}
