using System.Globalization;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests;

/// <summary>The .NET side: objects, functions and what a context lets them do.</summary>
public sealed class DotNetTests
{
    private static readonly Book Sample = new("Title", new Author("Ann", 1980), 4.50m, ["a", "b"], new DateTime(2026, 3, 7));

    private static string Render(string text, object model, Action<TemplateContext>? setUp = null)
    {
        var context = new TemplateContext();
        setUp?.Invoke(context);
        var globals = new ScriptObject { ["book"] = model };
        context.PushGlobal(globals);
        return Template.Parse(text).Render(context);
    }

    [Theory]
    [InlineData("{{ book.title }}", "Title")]
    [InlineData("{{ book.author.first_name }} {{ book.author.birth_year }}", "Ann 1980")]
    [InlineData("{{ book.price }} {{ book.tags }} {{ book.tags[1] }} {{ book.tags.size }}", "4.50 [\"a\", \"b\"] b 2")]
    [InlineData("{{ book.printed }} {{ book.level }} {{ book.level == 'High' }}", "07 Mar 2026 High true")]
    [InlineData("{{ book.public_field }}|{{ book.hidden }}|{{ book.shout }}|{{ book.no_such }}|", "field|||" + "|")]
    [InlineData("{{ book['title'] }} {{ book.setable = 'new'; book.setable }}", "Title new")]
    [InlineData("{{ for t in book.tags }}{{ t }}{{ for.index }}{{ end }}", "a0b1")]
    public void Typed_objects_are_read_through_renamed_members(string text, string expected) => Assert.Equal(expected, Render(text, Sample));

    [Fact]
    public void Assigning_a_member_without_setter_is_an_error()
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => Render("{{ book.title = 'x' }}", Sample));

        Assert.Equal(9, error.Span.Start.Column + 1);
    }

    [Fact]
    public void A_member_filter_hides_members_that_another_context_has_already_read()
    {
        Assert.Equal("secret", Render("{{ book.secret }}", Sample));

        var filtered = Render("{{ book.secret }}{{ book['secret'] }}|{{ book.title }}", Sample, context => context.MemberFilter = member => member.Name != "Secret");

        Assert.Equal("|Title", filtered);
    }

    [Fact]
    public void A_member_renamer_names_members_met_while_rendering() =>
        Assert.Equal("Title", Render("{{ book.Title }}", Sample, context => context.MemberRenamer = member => member.Name));

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

    [Fact]
    public void Models_are_imported_one_level_deep()
    {
        Assert.Equal("Title Ann", Template.Parse("{{ title }} {{ author.first_name }}").Render(Sample));
        Assert.Equal("1", Template.Parse("{{ A }}").Render(new { A = 1 }, member => member.Name));
        Assert.Equal("2", Template.Parse("{{ k }}").Render(new Dictionary<string, object> { ["k"] = 2 }));
        Assert.Equal("", Template.Parse(null!).Render());
    }

    [Fact]
    public void What_a_callers_object_throws_is_an_error_of_the_template()
    {
        static IEnumerable<int> Broken()
        {
            yield return 1;
            throw new InvalidOperationException("broken");
        }

        var sequence = Assert.Throws<ScriptRuntimeException>(() => Render("\n{{ for x in book; x; end }}", Broken()));
        var array = Assert.Throws<ScriptRuntimeException>(() => Render("{{ book[0] = 'text' }}", new[] { 1 }));

        Assert.Equal("<input>(2,4) : error : broken", sequence.Message);
        Assert.NotNull(array.InnerException);
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
    public void Indexers_of_a_type_are_read()
    {
        Assert.Equal("<a> 3 n", Render("{{ book['a'] }} {{ book[2] }} {{ book.name }}", new Indexed()));
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
    public void Dictionaries_of_any_kind_are_objects()
    {
        IDictionary<string, object?> expando = new System.Dynamic.ExpandoObject();
        expando["count"] = 5;
        const string Text = "{{ book.count }} {{ book['count'] }} {{ book }} {{ object.keys book }} {{ for p in book }}{{ p.key }}{{ end }} {{ book.more = 1; book.more }}";

        Assert.Equal("5 5 {count: 5} [\"count\"] count 1", Render(Text, expando));
        Assert.Equal("5 5 {count: 5} [\"count\"] count 1", Render(Text, new Dictionary<string, int> { ["count"] = 5 }));
        Assert.Equal("7", Render("{{ book[3] }}", new Dictionary<int, int> { [3] = 7 }));
    }

    [Fact]
    public void Delegates_take_optional_named_variadic_and_injected_arguments()
    {
        var globals = new ScriptObject();
        globals.Import("add", (int a, int b = 10, int c = 100) => a + b + c);
        globals.Import("join", new Func<object[], string>(items => string.Join("-", items)));
        globals.Import("sum", Sum);
        globals.Import("where", (TemplateContext context, SourceSpan span, string text) => $"{span.Start.Column}{text}{context.GlobalCount}");
        globals.Import("act", new Action(() => { }));
        var context = new TemplateContext();
        context.PushGlobal(globals);

        var text = Template.Parse("{{ add 1 }} {{ add 1 2 }} {{ add 1 c: 5 }} {{ add(1, 2, 3) }} {{ 1 | add 2 }} {{ sum 1 2 3 }} {{ sum }} {{ where 'x' }} {{ act }}|").Render(context);

        Assert.Equal("111 103 16 6 103 6 0 107x2 |", text);

        static int Sum(params int[] values) => values.Sum();
    }

    [Fact]
    public void Lists_become_the_kind_of_list_that_a_function_takes()
    {
        var globals = new ScriptObject();
        globals.Import("array", (int[] items) => items.Sum());
        globals.Import("list", (List<string> items) => items.Count);
        globals.Import("any", (IReadOnlyList<double> items) => items[0]);
        var context = new TemplateContext(StringComparer.OrdinalIgnoreCase);
        context.PushGlobal(globals);

        Assert.Equal("6 2 1 12", Template.Parse("{{ array [1, 2, 3] }} {{ list [1, 'b'] }} {{ any (1..3) }} {{ for Item in [1, 2]; item; end }}").Render(context));
        Assert.Throws<ScriptRuntimeException>(() => Template.Parse("{{ array 'abc' }}").Render(context));
    }

    [Fact]
    public void Wrong_arguments_are_errors_at_the_call()
    {
        var globals = new ScriptObject();
        globals.Import("half", (double value) => value / 2);
        globals.Import("fail", new Func<string>(() => throw new InvalidOperationException("because")));

        string Run(string text)
        {
            var context = new TemplateContext();
            context.PushGlobal(globals);
            return Template.Parse(text).Render(context);
        }

        Assert.Equal("0", Run("{{ half null }}"));
        Assert.StartsWith("<input>(1,4) : error : Unable to convert", Assert.Throws<ScriptRuntimeException>(() => Run("{{ half '3' }}")).Message, StringComparison.Ordinal);
        Assert.Contains("Argument index must be < 1 (Parameter 'index')", Assert.Throws<ScriptRuntimeException>(() => Run("{{ half 1 2 }}")).Message, StringComparison.Ordinal);
        var failure = Assert.Throws<ScriptRuntimeException>(() => Run(" {{ fail }}"));
        Assert.Equal("because", failure.OriginalMessage);
        Assert.IsType<InvalidOperationException>(failure.InnerException);
    }

    [Fact]
    public void Static_members_of_types_and_derived_script_objects_are_functions()
    {
        var globals = new ScriptObject();
        globals.Import(typeof(PlainFunctions));
        globals["site"] = new SiteFunctions();
        var context = new TemplateContext();
        context.PushGlobal(globals);

        Assert.Equal("8 hello x 1.2", Template.Parse("{{ twice 4 }} {{ site.say_hello 'x' }} {{ site.version }}").Render(context));
    }

    [Fact]
    public void Objects_print_through_their_own_text()
    {
        Assert.Equal("<b>", Render("{{ book }}", new Markup("b")));
        Assert.Equal("03/07/2026", Render("{{ book }}", new DateOnly(2026, 3, 7)));
        Assert.Equal("1.02:00:00", Render("{{ book }}", TimeSpan.FromHours(26)));
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
    public void Custom_functions_get_their_arguments_and_the_caller()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["f"] = new Counting() });

        Assert.Equal("2:f", Template.Parse("{{ f 1 b: 2 }}").Render(context));
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

    [Theory]
    [InlineData("FirstName", "first_name")]
    [InlineData("URLPath", "urlpath")]
    [InlineData("AnIDValue", "an_idvalue")]
    public void Members_are_renamed_to_lower_case_with_underscores(string name, string expected) => Assert.Equal(expected, StandardMemberRenamer.Rename(name));

    [Fact]
    public void Script_objects_and_arrays_behave_as_collections()
    {
        var script = new ScriptObject { ["b"] = 1, ["a"] = 2 };
        script.SetValue("c", 3, readOnly: true);
        var array = new ScriptArray { 1, 2 };
        array[3] = 4;

        Assert.Equal(["b", "a", "c"], script.Keys);
        Assert.False(script.TrySetValue(null, default, "c", 4, false));
        Assert.Equal(0, script.GetSafeValue<int>("none"));
        Assert.Equal(2, ((ScriptObject)script.Clone(true)).GetSafeValue<int>("a"));
        Assert.Equal(4, array.Count);
        Assert.Null(array[9]);
    }

    private sealed class Shouting : TemplateContext
    {
        public override TemplateContext Write(SourceSpan span, object? value) => Write($"[{ObjectToString(value)}]");
    }

    private sealed class Indexed
    {
        public string Name { get; } = "n";

        public string this[string key] => $"<{key}>";

        public int this[int key] => key + 1;
    }

    private sealed class Counting : IScriptCustomFunction
    {
        public int RequiredParameterCount => 1;

        public int ParameterCount => 2;

        public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

        public Type ReturnType => typeof(string);

        public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), index == 0 ? "a" : "b");

        public object Invoke(TemplateContext context, ScriptNode callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) => $"{arguments.Count}:{callerContext}";
    }
}
