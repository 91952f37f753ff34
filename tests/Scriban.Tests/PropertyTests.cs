using System.Text;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests;

/// <summary>What must hold for any template; the templates are made from a seed, so that a failure can be repeated.</summary>
public sealed class PropertyTests
{
    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", "\n", " ", "text", "if", "else", "end", "for", "x", "in", "y", "1", "2.5", "'s'", "\"", "$x", "$", "$0",
        "func", "f", "(", ")", "[", "]", "{", "}", ":", ",", ";", ".", "?.", "..", "|", "+", "-", "*", "/", "//", "%", "==", "<", "&&", "||", "!", "??", "=", "@", "^",
        "while", "break", "continue", "ret", "capture", "with", "wrap", "case", "when", "import", "readonly", "tablerow", "include", "string.upcase", "array.each", "math.plus",
        "null", "true", "this", "empty", "for.index", "#", "##", "`", "$\"{", "do", "...", "limit:", "reversed", "object.eval", "date.now", "++", "<<",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Any_text_is_rendered_or_refused_and_never_crashes(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 3000; i++)
        {
            var text = RandomText(random, random.Next(1, 30));
            try
            {
                Template.Parse(text).Render(new TemplateContext { LoopLimit = 100, RecursiveLimit = 20, LimitToString = 10_000 });
            }
            catch (Exception e) when (e is ScriptRuntimeException or InvalidOperationException)
            {
                continue;
            }
            catch (Exception e)
            {
                Assert.Fail($"{e.GetType()} for {text}: {e}");
            }
        }
    }

    [Fact]
    public void Every_output_gets_the_same_text()
    {
        var random = new Random(5);
        for (var i = 0; i < 3000; i++)
        {
            var template = Template.Parse(RandomText(random, random.Next(1, 20)));
            if (template.HasErrors) continue;
            var writer = new StringWriter();

            Assert.Equal(Outcome(template, null), Outcome(template, new TextWriterOutput(writer)) ?? writer.ToString());
        }
    }

    [Fact]
    public void A_failed_render_leaves_nothing_behind_for_the_next()
    {
        var context = new TemplateContext { LoopLimit = 100, RecursiveLimit = 20, LimitToString = 10_000 };
        var page = Template.Parse("{{ for i in [1,2]; $a = i; for.last; end; func g(q); ret q; end; g 3; $0 }}|");
        var expected = page.Render(new TemplateContext());
        var random = new Random(7);
        for (var i = 0; i < 2000; i++)
        {
            try
            {
                Template.Parse(RandomText(random, 20)).Render(context);
            }
            catch (Exception e) when (e is ScriptRuntimeException or InvalidOperationException)
            {
                // The next page must not notice.
            }

            ClearGlobals(context);
            Assert.Equal(expected, page.Render(context));
        }
    }

    [Fact]
    public void Rendering_in_parallel_equals_rendering_in_turn()
    {
        var template = Template.Parse("{{ func f(a, b = 2); ret a * b; end; for x in items }}{{ x.title | html.escape }}{{ f x.words }}{{ x.date | date.to_string '%F' }}{{ include 'p' x.title n: for.index }}{{ end }}");
        var partial = Template.Parse("<{{ $1 }}:{{ $.n }}>");
        var items = Enumerable.Range(0, 50).Select(i => new { Title = $"<{i}>", Words = i, Date = new DateTime(2024, 1, 1).AddDays(i) }).ToList();

        string Render()
        {
            var context = new TemplateContext { TemplateLoader = new FolderLoader(".") };
            context.CachedTemplates["p"] = partial;
            context.PushGlobal(new ScriptObject { ["items"] = items });
            return template.Render(context);
        }

        var expected = Render();
        var results = new string[200];
        Parallel.For(0, results.Length, i => results[i] = Render());

        Assert.All(results, result => Assert.Equal(expected, result));
    }

    [Fact]
    public void Text_without_code_is_left_as_it_is()
    {
        var random = new Random(11);
        for (var i = 0; i < 500; i++)
        {
            var text = new string(Enumerable.Range(0, 40).Select(_ => " \n\r\tab}%#'\"خ{-~"[random.Next(15)]).ToArray()).Replace("{", "{ ", StringComparison.Ordinal);
            Assert.Equal(text, Template.Parse(text).Render());
        }
    }

    private static string? Outcome(Template template, IScriptOutput? output)
    {
        var context = new TemplateContext { LoopLimit = 100, RecursiveLimit = 20, LimitToString = 10_000 };
        context.SetValue(new ScriptVariableGlobal("date"), null);
        if (output is not null) context.PushOutput(output);
        try
        {
            return template.Render(context);
        }
        catch (ScriptRuntimeException e)
        {
            return e.Message;
        }
    }

    private static string RandomText(Random random, int length)
    {
        var text = new StringBuilder(random.Next(2) == 0 ? "{{ " : string.Empty);
        for (var i = 0; i < length; i++) text.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? "" : " ");
        return text.ToString();
    }

    private static void ClearGlobals(TemplateContext context)
    {
        var globals = (ScriptObject)context.CurrentGlobal;
        foreach (var name in globals.Keys.ToList())
        {
            globals.SetReadOnly(name, false);
            globals.Remove(name);
        }
    }
}
