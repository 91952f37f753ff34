using System.Globalization;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using static Scriban.Tests.DotNetRendering;

namespace Scriban.Tests;

/// <summary>The .NET side: what a context lets templates do, and what it is told.</summary>
public sealed class DotNetContextTests
{
    [Fact]
    public void Strict_contexts_suggest_the_member_and_variable_that_were_meant()
    {
        static void Strict(TemplateContext context) => (context.StrictVariables, context.EnableRelaxedMemberAccess) = (true, false);

        var member = Assert.Throws<ScriptRuntimeException>(() => Render("{{ book.titel }}", Sample, Strict));
        var variable = Assert.Throws<ScriptRuntimeException>(() => Render("\n {{ bok }}", Sample, Strict));
        var function = Assert.Throws<ScriptRuntimeException>(() => Render("{{ 'a' | string.upcas }}", Sample));

        Assert.Equal("<input>(1,9) : error : Cannot get member with name `titel`. Did you mean `title`?", member.Message);
        Assert.Equal("<input>(2,5) : error : The variable or function `bok` was not found. Did you mean `book`?", variable.Message);
        Assert.Contains("Did you mean `upcase`?", function.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_carry_the_line_with_a_caret()
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => Render("first\nx {{ null.y }} z", Sample));

        Assert.Equal("x {{ null.y }} z\n          ^", error.Excerpt);
    }

    [Theory]
    [InlineData(true, true, "a\n  1\n  \n  2")]
    [InlineData(true, false, "a\n  1\n\n  2")]
    [InlineData(false, true, "a\n  1\n\n2")]
    public void Indentation_follows_its_switches(bool indents, bool indentsEmptyLines, string expected) =>
        Assert.Equal(expected, Render("a\n  {{ book }}", "1\n\n2", context => (context.AutoIndent, context.IndentOnEmptyLines) = (indents, indentsEmptyLines)));

    [Fact]
    public void Table_rows_end_with_the_contexts_line_end() =>
        Assert.Equal("<tr class=\"row1\"><td class=\"col1\">1</td></tr>\r\n", Render("{{ tablerow x in [1] }}{{ x }}{{ end }}", 1, context => context.NewLine = "\r\n"));

    [Fact]
    public void A_context_that_overrides_writing_sees_every_value_but_no_text()
    {
        var context = new Shouting();
        context.PushGlobal(new ScriptObject { ["book"] = Sample });

        Assert.Equal("text [T] [5] [1980] [x]", Template.Parse("text {{ 't' | string.upcase }} {{ 5 }} {{ book.author.birth_year }} {{ func f; ret 'x'; end; f }}").Render(context));
    }

    [Fact]
    public void Access_switches_turn_errors_into_nothing_and_back()
    {
        Assert.Equal("|", Render("{{ none.a.b }}{{ none[0] }}|{{ nofunction 1 }}", 1, context => (context.EnableRelaxedTargetAccess, context.EnableRelaxedFunctionAccess) = (true, true)));
        Assert.Equal("|", Render("{{ none[0] }}|", 1, context => context.EnableNullIndexer = true));
        Assert.Equal("|", Render("{{ book[5] }}{{ this['x'] }}|", new[] { 1 }));
        Assert.Throws<ScriptRuntimeException>(() => Render("{{ book[5] }}", new[] { 1 }, context => context.EnableRelaxedIndexerAccess = false));
        Assert.Throws<ScriptRuntimeException>(() => Render("{{ this['x'] }}", 1, context => context.EnableRelaxedIndexerAccess = false));
    }

    [Fact]
    public void Numbers_and_dates_follow_the_pushed_culture_only()
    {
        var french = Render("{{ 1234.5 }} {{ book }}", new DateTime(2026, 3, 7), context => context.PushCulture(CultureInfo.GetCultureInfo("fr-FR")));
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fr-FR");

        Assert.Equal("1234,5 07 mars 2026", french);
        Assert.Equal("1234.5 07 Mar 2026", Render("{{ 1234.5 }} {{ book }}", new DateTime(2026, 3, 7)));
    }

    [Fact]
    public void Output_goes_to_the_output_that_was_pushed()
    {
        var writer = new StringWriter();
        var context = new TemplateContext();
        context.PushOutput(new TextWriterOutput(writer));

        Template.Parse("a{{ 1 + 1 }}").Render(context);

        Assert.Equal("a2", writer.ToString());
        Assert.Same(typeof(TextWriterOutput), context.PopOutput().GetType());
    }

    [Fact]
    public void A_context_renders_many_pages_and_keeps_its_globals()
    {
        var context = new TemplateContext();

        Assert.Equal("1", Template.Parse("{{ x = 1; $y = 2; x }}").Render(context));
        Assert.Equal("1|", Template.Parse("{{ x }}|{{ $y }}").Render(context));
        Assert.Equal(1, context.GetValue(new ScriptVariableGlobal("x")));
    }

    [Fact]
    public void Expressions_have_values()
    {
        Assert.Equal(3, Template.Evaluate("1 + 2", new TemplateContext()));
        Assert.Equal(6, Template.Evaluate("a = 5; a + b", new { B = 1 }));
        Assert.Equal(2, Template.Evaluate("# a comment }} with braces\n1 + 1", new TemplateContext()));
        Assert.Equal(7, Template.Parse("{{ x = 3; ret x + 4 }}").Evaluate(new TemplateContext()));
    }

    [Fact]
    public void Front_matter_is_code_before_the_page()
    {
        var options = new LexerOptions { Mode = ScriptMode.FrontMatterAndContent };
        var template = Template.Parse("+++\ntitle = 'T'\n+++\nPage {{ title }}", null, null, options);
        var context = new TemplateContext();

        context.Evaluate(template.Page!.FrontMatter);

        Assert.Equal("Page T", template.Render(context));
        Assert.Equal("x", Template.Parse("{{ 'x' }}", null, null, options).Render());
        Assert.True(Template.Parse("+++\na = 1", null, null, options).HasErrors);
        Assert.Null(Template.Parse("+++\n1", null, null, options).Page);
    }

    [Fact]
    public void Hooks_supply_variables_members_and_error_texts()
    {
        var context = new TemplateContext
        {
            StrictVariables = true,
            TryGetVariable = (TemplateContext _, SourceSpan _, ScriptVariable variable, out object? value) => (value = variable.Name + "!") is not null,
            TryGetMember = (TemplateContext _, SourceSpan _, object _, string member, out object? value) => (value = member + "?") is not null,
            RenderRuntimeException = error => $"[{error.OriginalMessage}]",
        };

        var text = Template.Parse("{{ a }} {{ {}.b }} {{ 1 // 0 }} go on {{ if 2 // 0 }}never{{ end }} {{ for i in [1, 2] }}{{ i }}{{ x = i // 0 }}{{ end }}").Render(context);

        Assert.Equal("a! b? [Division by zero: `1 // 0`] go on [Division by zero: `2 // 0`] 1[Division by zero: `i // 0`]2[Division by zero: `i // 0`]", text);
    }

    [Fact]
    public void A_template_with_errors_does_not_render()
    {
        var template = Template.Parse("{{ if }}", "page.sbn");

        Assert.Throws<InvalidOperationException>(() => template.Render());
        Assert.Equal("page.sbn(1,7) : error : Expecting an expression instead of the end of the code block", template.Messages[0].ToString());
        Assert.Equal(ParserMessageType.Error, template.Messages[0].Type);
        Assert.Null(template.Page);
    }

    private sealed class Shouting : TemplateContext
    {
        public override TemplateContext Write(SourceSpan span, object? value) => Write($"[{ObjectToString(value)}]");
    }
}
