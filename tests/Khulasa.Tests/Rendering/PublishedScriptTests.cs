using System.Text;
using Khulasa.Rendering;

namespace Khulasa.Tests.Rendering;

/// <summary>Scripts are published smaller, and do the same.</summary>
public class PublishedScriptTests
{
    [Theory]
    [InlineData("// says why\nconst a = 1;\n\n  /** What b is. */\n  const b = { c: [1, 2] };\n", "const a=1;\nconst b={c:[1,2]};\n")]
    [InlineData("/*\n * Many lines\n */\nlet a = b ? c => d : e ?? f;\n", "let a=b?c=>d:e??f;\n")]
    [InlineData("if (a === b && c !== d || e >= f) {\n  g(h, i);\n} else {\n  return [j];\n}\n", "if(a===b&&c!==d||e>=f){\ng(h,i);\n}else{\nreturn[j];\n}\n")]
    [InlineData("a = b + +c - -d; for (const x of y) z++;\n", "a=b + +c - -d;for(const x of y)z++;\n")]
    [InlineData("a = 'b , c' + \"d = e\" + `f , g`;\n", "a='b , c' + \"d = e\" + `f , g`;\n")]
    [InlineData("a = `b ${c} , d` + e ( f );\n", "a=`b ${c} , d` + e(f);\n")]
    [InlineData("a = `b ${c ? `d , e` : { f }}` + g ( h );\n", "a=`b ${c ? `d , e` : { f }}` + g ( h );\n")]
    [InlineData("a = 'it\\'s , so' ;\n", "a='it\\'s , so';\n")]
    [InlineData("if (a) /b , 'c/.test(d) ; // e = f\n", "if(a)/b , 'c/.test(d) ; // e = f\n")]
    [InlineData("a = b / c , d;\n", "a=b / c , d;\n")]
    public void Script_loses_comments_and_blanks_but_nothing_else(string script, string expected) => Assert.Equal(expected, Publish(script));

    [Theory]
    [InlineData("a = `b\n  // c\n`;\n")]
    [InlineData("a = 'b \\\n  c';\n")]
    [InlineData("a = b; /* c\n  d */ e = f;\n")]
    public void Script_with_a_text_of_several_lines_stays_as_it_is(string script) => Assert.Equal(script, Publish(script));

    [Fact]
    public void Other_files_stay_as_they_are()
    {
        var files = new Dictionary<string, byte[]> { ["css/a.css"] = "a  {  }"u8.ToArray() };

        Assert.Equal(files, PublishedScript.Publish(files));
    }

    private static string Publish(string script) =>
        Encoding.UTF8.GetString(PublishedScript.Publish(new Dictionary<string, byte[]> { ["js/a.js"] = Encoding.UTF8.GetBytes(script) })["js/a.js"]);
}
