using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using static Scriban.Tests.DotNetRendering;

namespace Scriban.Tests;

/// <summary>The .NET side: objects and functions.</summary>
public sealed class DotNetTests
{
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

    [Fact]
    public void Indexers_of_a_type_are_read()
    {
        Assert.Equal("<a> 3 n", Render("{{ book['a'] }} {{ book[2] }} {{ book.name }}", new Indexed()));
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
    public void Custom_functions_get_their_arguments_and_the_caller()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["f"] = new Counting() });

        Assert.Equal("2:f", Template.Parse("{{ f 1 b: 2 }}").Render(context));
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
