using System.Text;

namespace Khulasa.Tests.Content;

/// <summary>Each problem of an article file with the exact text that the command prints for it.</summary>
public class ContentDiagnosticsTests
{
    private const string Place = "content/articles/undated/a.md";

    public static TheoryData<string, string> Problems => new()
    {
        { "title: x\n", $"""
            {Place}:1:1: error KH2002: the file does not begin with front matter
                1 | title: x
                  | ^^^^^^^^ begin the file with a line ---, then title: and slug:, then a line --- again
            """ },
        { " ---\ntitle: x\n---\n", $"""
            {Place}:1:1: error KH2002: the file does not begin with front matter
                1 |  ---
                  | ^^^^ the first line must be exactly ---
            """ },
        { "---\ntitle: أ\nslug: a\n\nنص\n", $"""
            {Place}:1:1: error KH2003: the front matter has no end
                1 | ---
                  | ^^^ write a line with only --- between the front matter and the body
            """ },
        { "---\n---\n", $"""
            {Place}:1:1: error KH2102: the front matter is empty
                1 | ---
                  | ^^^ write at least title: and slug: in it
            """ },
        { "---\ntitle:أ\n---\n", $"""
            {Place}:2:1: error KH2001: front matter must be keys with values
                2 | title:أ
                  | ^^^^^^^ write key: value, with a blank after the colon
            """ },
        { "---\ntitle: \"قال: \"نعم\"\"\nslug: a\n---\n", $"""
            {Place}:2:15: error KH2001: text after the closing quote
                2 | title: "قال: "نعم""
                  |               ^^^^^ write \" for a quote inside a text in "…", or '' inside one in '…'
            """ },
        { "---\ntitle: قال: نعم\nslug: a\n---\n", $"""
            {Place}:2:11: error KH2001: a colon and a blank inside a text
                2 | title: قال: نعم
                  |           ^ put the whole text in quotes: "…"
            """ },
        { "---\ntitle: أ\nslug: a\nsource:\n\tname: x\n---\n", $"""
            {Place}:5:1: error KH2001: a tab at the beginning of a line
                5 | {'\t'}name: x
                  | ^ YAML is indented with blanks only
            """ },
        { "---\ntitle: أ\nslug: a\ntopics: [x, y\n---\n", $"""
            {Place}:4:9: error KH2001: the list has no closing ]
                4 | topics: [x, y
                  |         ^ close it with ]
            """ },
        { "---\ntitle: أ\nslug: a\nsource: {name: x\n---\n", $"""
            {Place}:4:9: error KH2001: the group has no closing {'}'}
                4 | source: {'{'}name: x
                  |         ^ close it with {'}'}
            """ },
        { "---\ntitle: 'أ\nslug: 'a'\n---\n", $"""
            {Place}:2:8: error KH2001: the quoted text has no end
                2 | title: 'أ
                  |        ^ close it with the quote it begins with
            """ },
        { "---\n title: أ\nslug: a\n---\n", $"""
            {Place}:3:1: error KH2001: this line begins further left than the first
                3 | slug: a
                  | ^ begin every key in the same column
            """ },
        { "---\ntitle: أ\nslug\ndate: 2024\n---\n", $"""
            {Place}:3:1: error KH2001: this line has no colon
                3 | slug
                  | ^^^^ write key: value, or indent the line if it belongs to the value above
            """ },
        { "---\ntitle: أ\nslug: a\nsummary: [\"a\" \"b\"]\n---\n", $"""
            {Place}:4:15: error KH2001: a comma or ] is missing before this
                4 | summary: ["a" "b"]
                  |               ^^^ write ["…", "…"]
            """ },
        { "---\ntitle: [أ\nslug: a\n---\n", $"""
            {Place}:2:8: error KH2001: the list has no closing ]
                2 | title: [أ
                  |        ^ close it with ]
            """ },
        { "---\ntitle: أ\nslug: a\ntopics: iraq, iran\n---\n", $"""
            {Place}:4:9: error KH2103: "topics" must be a list of texts, but it is a text
                4 | topics: iraq, iran
                  |         ^^^^^^^^^^ write [iraq, iran]
            """ },
        { "---\ntitle: أ\nslug: a\nauthor: @x\n---\n", $"""
            {Place}:4:9: error KH2001: a text can't begin with this sign
                4 | author: @x
                  |         ^ put the whole text in quotes: "…"
            """ },
        { "---\ntitle: أ\nslug: a\nauthor: *x\n---\n", $"""
            {Place}:4:9: error KH2117: a YAML alias is not supported
                4 | author: *x
                  |         ^^ write the value out, or put quotes around a text that begins with *
            """ },
        { "---\ntitle: &x أ\nslug: a\n---\n", $"""
            {Place}:2:8: error KH2117: a YAML anchor is not supported
                2 | title: &x أ
                  |        ^^^^ leave it out, or put quotes around a text that begins with &
            """ },
        { "---\ntitle: أ\nslug: a\ntitle: ب\n---\n", $"""
            {Place}:4:1: error KH2110: the key "title" stands twice
                4 | title: ب
                  | ^^^^^ it is already on line 2; keep one of them
            """ },
        { "---\nslug: a\n---\n", $"""
            {Place}:2:1: error KH2102: the key "title" is missing
                2 | slug: a
                  | ^^^^ write title: and the Arabic headline
            """ },
        { "---\ntitle: \"\"\nslug: a\n---\n", $"""
            {Place}:2:1: error KH2102: the key "title" is empty
                2 | title: ""
                  | ^^^^^ write title: and the Arabic headline
            """ },
        { "---\ntitle: أ\nslug: a\nsumary: x\n---\n", $"""
            {Place}:4:1: error KH2101: unknown key "sumary"
                4 | sumary: x
                  | ^^^^^^ did you mean "summary"?
            """ },
        { "---\ntitle: أ\nslug: a\nsource: {{ nam: x, link: y }}\n---\n".Replace("{{", "{").Replace("}}", "}"), $"""
            {Place}:4:11: error KH2101: unknown key "nam"
                4 | source: {'{'} nam: x, link: y {'}'}
                  |           ^^^ did you mean "name"?
            {Place}:4:19: error KH2101: unknown key "link"
                4 | source: {'{'} nam: x, link: y {'}'}
                  |                   ^^^^ known here: name, name_en, url
            """ },
        { "---\ntitle: [أ]\nslug: a\n---\n", $"""
            {Place}:2:8: error KH2103: "title" must be a text, but it is a list
                2 | title: [أ]
                  |        ^ write one text, in quotes if it has a colon in it
            """ },
        { "---\ntitle: أ\nslug: a\nsource: x\ntopics: { a: b }\nsummary: [a, { b: c }]\ndraft: yes\n---\n", $"""
            {Place}:4:9: error KH2103: "source" must be keys with values, but it is a text
                4 | source: x
                  |         ^ write source: {'{'} key: "…" {'}'}
            {Place}:5:9: error KH2103: "topics" must be a list of texts, but it is keys with values
                5 | topics: {'{'} a: b {'}'}
                  |         ^ write ["…", "…"]
            {Place}:6:14: error KH2103: an item of "summary" must be a text, but it is keys with values
                6 | summary: [a, {'{'} b: c {'}'}]
                  |              ^ put quotes around a text that has a colon in it
            {Place}:7:8: error KH2103: "draft" must be true or false
                7 | draft: yes
                  |        ^^^ write true or false, without quotes
            """ },
        { "---\ntitle: أ\nslug: a\nsummary_by: editr\ntranslation: { by: editor, status: done }\n---\n", $"""
            {Place}:4:13: error KH2103: "summary_by" can't be "editr"
                4 | summary_by: editr
                  |             ^^^^^ did you mean "editor"? It is one of: publisher, extracted, editor
            {Place}:5:36: error KH2103: "status" can't be "done"
                5 | translation: {'{'} by: editor, status: done {'}'}
                  |                                    ^^^^ write one of: draft, reviewed
            """ },
        { "---\ntitle: أ\nslug: Baghdad Ties\n---\n", $"""
            {Place}:3:7: error KH2106: "Baghdad Ties" is no slug: only a-z, 0-9 and - may be in it
                3 | slug: Baghdad Ties
                  |       ^^^^^^^^^^^^ write baghdad-ties, for example
            """ },
        { "---\ntitle: أ\nslug: ../x\n---\n", $"""
            {Place}:3:7: error KH2106: "../x" is no slug: only a-z, 0-9 and - may be in it
                3 | slug: ../x
                  |       ^^^^ write x, for example
            """ },
        { "---\ntitle: أ\nslug: con\n---\n", $"""
            {Place}:3:7: error KH2106: "con" can't be a slug: Windows keeps the name for a device
                3 | slug: con
                  |       ^^^ write con-1, for example
            """ },
        { "---\ntitle: أ\nslug: a\ndate: 2024-02-31\n---\n", $"""
            {Place}:4:7: error KH2107: there is no day "2024-02-31"
                4 | date: 2024-02-31
                  |       ^^^^^^^^^^ February 2024 has 29 days
            """ },
        { "---\ntitle: أ\nslug: a\ndate: 1.9.2024\nupdated: yesterday\n---\n", $"""
            {Place}:4:7: error KH2107: "1.9.2024" is not in the form of a date
                4 | date: 1.9.2024
                  |       ^^^^^^^^ write 2024-09-01
            {Place}:5:10: error KH2107: "yesterday" is no date
                5 | updated: yesterday
                  |          ^^^^^^^^^ write YYYY-MM-DD, or YYYY-MM or YYYY where only that is known
            """ },
        { "---\ntitle: أ\nslug: a\nsource: { url: \"javascript:alert(1)\" }\n---\n", $"""
            {Place}:4:16: error KH2108: "javascript:alert(1)" is no web address
                4 | source: {'{'} url: "javascript:alert(1)" {'}'}
                  |                ^^^^^^^^^^^^^^^^^^^^^ only http:// and https:// addresses can be linked
            """ },
        { "---\ntitle: أ\nslug: a\nsource: { url: www.example.org }\n---\n", $"""
            {Place}:4:16: error KH2108: "www.example.org" is no web address
                4 | source: {'{'} url: www.example.org {'}'}
                  |                ^^^^^^^^^^^^^^^ write the whole address: https://www.example.org
            """ },
        { "---\ntitle: أ\nslug: a\nsource: { url: /news/1 }\n---\n", $"""
            {Place}:4:16: error KH2108: "/news/1" is no web address
                4 | source: {'{'} url: /news/1 {'}'}
                  |                ^^^^^^^ write the whole address, with https:// and the host
            """ },
        { "---\ntitle: \"أ\u202Eب\"\nslug: a\n---\n", $"""
            {Place}:2:8: warning KH2113: a control or direction character (U+202E) was taken out of the text
                2 | title: "أ{'\uFFFD'}ب"
                  |        ^^^^^ delete it from the file
            """ },
        { "---\ntitle: أ\nslug: a\nseed: { file: 000.txt, sha256: abc }\n---\n", $"""
            {Place}:4:32: error KH2103: "sha256" must be 64 hexadecimal digits
                4 | seed: {'{'} file: 000.txt, sha256: abc {'}'}
                  |                                ^^^ copy it from the output of import
            """ },
        { "---\ntitle: أ\nslug: a\ndate: 2024-09-01\n---\n", $"""
            {Place}:4:7: warning KH2111: the file lies in another folder than its date asks for
                4 | date: 2024-09-01
                  |       ^^^^^^^^^^ move it to content/articles/2024/09/a.md
            """ },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public void A_problem_is_shown_with_place_line_caret_and_advice(string file, string expected)
    {
        using var folder = ContentFolder.WithTitle().Write(Place, file);

        var report = folder.Report();

        Assert.Equal(expected.ReplaceLineEndings("\n"), report[..report.TrimEnd('\n').LastIndexOf('\n')]);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_reported_with_offset_and_line()
    {
        using var folder = ContentFolder.WithTitle()
            .Write(Place, [.. Encoding.UTF8.GetBytes("---\r\ntitle: أ "), 0xC7, 0xE1, .. "\r\nslug: a\r\n---\r\n"u8]);

        Assert.Equal($"""
            {Place}:2:10: error KH2004: byte 15 (0xC7) is not UTF-8
                2 | title: أ {'\uFFFD'}{'\uFFFD'}
                  |          ^ save the file as UTF-8; it may be in windows-1256 or ISO-8859-6
            1 error in 1 file

            """, folder.Report());
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_are_read_with_one_warning()
    {
        using var folder = ContentFolder.WithTitle()
            .Write(Place, "\uFEFF---\r\ntitle: أ\r\nslug: a\r\n---\r\n\r\nسطر\r\nسطر\r\n");

        var result = folder.Read();

        Assert.Equal("KH2114", Assert.Single(result.Diagnostics).Code);
        Assert.Equal("سطر\nسطر\n", Assert.Single(result.Articles).Body);
    }

    [Fact]
    public void Translations_without_an_article_and_stray_files_are_reported()
    {
        using var folder = ContentFolder.WithTitle()
            .Write("content/articles/undated/a.en.md", "x")
            .Write("content/articles/undated/notes.txt", "x")
            .Write("content/articles/undated/.DS_Store", "x");

        Assert.Equal("""
            content/articles/undated/a.en.md:1:1: error KH2109: an English text without its article
                  | put the article beside it as content/articles/undated/a.md, or delete this file
            content/articles/undated/notes.txt:1:1: warning KH2116: the file is not read
                  | names of articles end in .md
            1 error, 1 warning in 2 files

            """, folder.Report());
    }

    [Fact]
    public void Links_out_of_the_project_and_in_circles_are_not_followed()
    {
        // Windows lets only administrators and developers make links.
        if (OperatingSystem.IsWindows()) return;
        using var folder = ContentFolder.WithTitle()
            .Write("content/articles/undated/a.md", "---\ntitle: أ\nslug: a\n---\n")
            .Write("secret.md", "---\ntitle: x\nslug: x\n---\n");
        File.CreateSymbolicLink(Path.Combine(folder.Root, "content/articles/undated/link.md"), "../../../secret.md");
        Directory.CreateSymbolicLink(Path.Combine(folder.Root, "content/articles/loop"), ".");

        Assert.Equal("""
            content/articles/loop:1:1: error KH2118: a link to .
                  | links are not followed, since they can lead out of the project; put the file itself here
            content/articles/undated/link.md:1:1: error KH2118: a link to ../../../secret.md
                  | links are not followed, since they can lead out of the project; put the file itself here
            2 errors in 2 files

            """, folder.Report());
    }

    [Fact]
    public void Files_and_front_matter_beyond_their_bounds_are_refused()
    {
        using var folder = ContentFolder.WithTitle()
            .Write("content/articles/undated/big.md", new string('x', 1024 * 1024 + 1))
            .Write("content/articles/undated/long.md", $"---\ntitle: {new string('x', 70_000)}\n---\n")
            .Write("content/articles/undated/deep.md", $"---\ntitle: {new string('[', 40)}{new string(']', 40)}\nslug: deep\n---\n");

        Assert.Equal(["KH2115", "KH2117", "KH2115"], folder.Read().Diagnostics.Select(d => d.Code));
    }
}
