using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Tests;

/// <summary>The security advisories of the package, and their relatives, as tests: nothing overflows, hangs or grows without bound.</summary>
public sealed class SecurityTests
{
    [Theory]
    [InlineData("{{ 'x' * 99999999 }}")]
    [InlineData("{{ 'a' | string.pad_left 99999999 }}")]
    [InlineData("{{ 'a' | string.pad_right 2147483647 }}")]
    [InlineData("{{ x = 'a'; for i in 1..40; x = x + x; end }}")]
    [InlineData("{{ x = 'a'; for i in 1..40; x = x | string.append x; end }}")]
    [InlineData("{{ x = 'a' * 1000000; y = 'b' * 1000000; x | string.replace 'a' y }}")]
    [InlineData("{{ x = 'a' * 1000; y = 'b' * 1000000; x | regex.replace 'a' y }}")]
    [InlineData("{{ x = 'abc' * 100000; for i in 1..40; x = $\"{x}{x}\"; end }}")]
    [InlineData("{{ x = ['a' * 100000]; for i in 1..4; x = x + x; end; x | array.join ('c' * 1000000) }}")]
    [InlineData("{{ 1 | math.format 'N999999999' }}")]
    public void Texts_have_a_greatest_length(string text) => Fails(text);

    [Theory]
    [InlineData("{{ [1] * 99999 }}")]
    [InlineData("{{ x = [1, 2]; for i in 1..40; x = x + x; end }}")]
    [InlineData("{{ x = [1, 2]; for i in 1..40; x = x | array.concat x; end }}")]
    [InlineData("{{ [1] | array.insert_at 2000000000 2 }}")]
    [InlineData("{{ x = []; x[2000000000] = 1 }}")]
    [InlineData("{{ 1..2000 }}")]
    [InlineData("{{ 1..999999999999999999999 | array.size }}")]
    [InlineData("{{ 1 << 999999999 }}")]
    [InlineData("{{ x = 10; for i in 1..100; x = x * x; end }}")]
    public void Lists_and_numbers_have_a_greatest_size(string text) => Fails(text);

    [Theory]
    [InlineData("{{ for x in 1..40; for y in 1..40; end; end }}")]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ for x in 1..900; end; for x in 1..100; (1..900) | array.join ''; end }}")]
    [InlineData("{{ a = []; b = []; for i in 1..30; a[i - 1] = a; b[i - 1] = b; end; a == b }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ f(x) = f x; f 1 }}")]
    [InlineData("{{ func f; 'f' | object.eval; end; f }}")]
    public void Loops_and_calls_end_at_their_limits(string text) => Fails(text);

    [Theory]
    [InlineData("{{ a = []; a[0] = a; a }}")]
    [InlineData("{{ a = {}; a.b = a; a }}")]
    [InlineData("{{ a = {}; a.b = a; a | object.to_json }}")]
    [InlineData("{{ a = []; for i in 1..100; a[i] = a; end; a }}")]
    public void Circular_values_are_not_printed(string text) => Fails(text);

    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("[", "1", "]")]
    [InlineData("{a:", "1", "}")]
    [InlineData("-", "1", "")]
    [InlineData("!", "1", "")]
    [InlineData("1 + (", "1", ")")]
    [InlineData("f(", "1", ")")]
    [InlineData("true ? 1 : ", "1", "")]
    [InlineData("if true; ", "1", "; end")]
    [InlineData("for x in [1]; ", "1", "; end")]
    [InlineData("x[", "1", "]")]
    [InlineData("$\"{", "1", "}\"")]
    [InlineData("do; ", "1", "; end")]
    public void Nesting_ends_the_parse_at_its_limit(string open, string inner, string close)
    {
        const int Depth = 20_000;
        var text = "{{ " + string.Concat(Enumerable.Repeat(open, Depth)) + inner + string.Concat(Enumerable.Repeat(close, Depth)) + " }}";

        var template = Template.Parse(text);

        Assert.True(template.HasErrors);
        Assert.True(template.Messages.Count < 5, template.Messages[0].ToString());
    }

    [Fact]
    public void Nesting_up_to_the_limit_renders()
    {
        static string Nested(int depth) => "{{ " + new string('(', depth) + "1" + new string(')', depth) + " }}";

        Assert.Equal("1", Template.Parse(Nested(249)).Render());
        Assert.True(Template.Parse(Nested(250)).HasErrors);
        Assert.True(Template.Parse(Nested(10), null, new ParserOptions { ExpressionDepthLimit = 10 }).HasErrors);
    }

    [Fact]
    public void Nesting_without_limit_ends_before_the_stack_does()
    {
        var text = "{{ " + string.Concat(Enumerable.Repeat("x = do; [(", 20_000));

        Assert.True(Template.Parse(text, null, new ParserOptions { ExpressionDepthLimit = 0 }).HasErrors);
    }

    [Theory]
    [InlineData("1", " + 1")]
    [InlineData("x", ".a")]
    [InlineData("x", "[0]")]
    [InlineData("1", " | object.typeof")]
    [InlineData("x", " ?? x")]
    public void Long_chains_do_not_overflow_the_stack(string first, string next)
    {
        var template = Template.Parse("{{ " + first + string.Concat(Enumerable.Repeat(next, 100_000)) + " }}");

        Assert.ThrowsAny<ScriptRuntimeException>(() => template.Render(new TemplateContext { EnableRelaxedTargetAccess = true }));
    }

    [Fact]
    public void Unlimited_recursion_ends_before_the_stack_does()
    {
        var context = new TemplateContext { RecursiveLimit = 0, LoopLimit = 0 };

        Assert.ThrowsAny<ScriptRuntimeException>(() => Template.Parse("{{ func f; f; end; f }}").Render(context));
        Assert.Equal("1", Template.Parse("{{ 1 }}").Render(context));
    }

    [Fact]
    public void A_page_is_cut_at_its_greatest_length()
    {
        var context = new TemplateContext { LimitToString = 10 };

        Assert.Equal("0123456789...", Template.Parse("0123456789abc{{ 5 }}def").Render(context));
        Assert.Equal("12345678910...", Template.Parse("{{ for i in 1..20; i; end }}").Render(context).Insert(10, "0").Remove(10, 1).Replace("1...", "10...", StringComparison.Ordinal));
    }

    [Fact]
    public void A_cancelled_render_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<ScriptAbortException>(() => Template.Parse("{{ while true; end }}").Render(new TemplateContext { LoopLimit = 0, CancellationToken = source.Token }));
    }

    [Fact]
    public void A_regular_expression_ends_at_its_time_limit()
    {
        var context = new TemplateContext { RegexTimeOut = TimeSpan.FromMilliseconds(50) };

        Assert.ThrowsAny<ScriptRuntimeException>(() => Template.Parse("{{ ('a' * 40 + 'b') | regex.match '^(a+)+$' }}").Render(context));
    }

    [Fact]
    public void Reset_forgets_included_templates()
    {
        var loader = new CountingLoader();
        var context = new TemplateContext { TemplateLoader = loader };
        var template = Template.Parse("{{ include 'a' }}");

        Assert.Equal("1", template.Render(context));
        Assert.Equal("1", template.Render(context));
        context.Reset();
        Assert.Equal("2", template.Render(context));
    }

    private static void Fails(string text)
    {
        var template = Template.Parse(text);
        Assert.False(template.HasErrors, template.Messages.ToString());
        Assert.ThrowsAny<ScriptRuntimeException>(() => template.Render(new TemplateContext()));
    }

    private sealed class CountingLoader : ITemplateLoader
    {
        private int _loads;

        public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) => templateName;

        public string? Load(TemplateContext context, SourceSpan callerSpan, string templatePath) => $"{++_loads}";

        public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) => new(Load(context, callerSpan, templatePath));
    }
}
