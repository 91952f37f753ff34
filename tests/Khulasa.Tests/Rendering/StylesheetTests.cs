using Khulasa.Tests.Support;

namespace Khulasa.Tests.Rendering;

public class StylesheetTests
{
    [Fact]
    public void Parts_of_a_stylesheet_are_published_as_one_file_without_comments()
    {
        using var project = TestProject.WithArticles();
        project
            .Write("templates/assets/css/site.css", "/* Ours. */\n@import \"a.css\";\n@import \"b.css\";\n")
            .Write("templates/assets/css/a.css", "/* a; b */\n:root {\n  --gap: 1px;\n}\n")
            .Write("templates/assets/css/b.css", "@media (min-width: 1px) and (max-width: 9px) {\n  a :is(b, c)::after { content: \" /* ( \"; margin: 0 calc(1px + var(--gap)); }\n  a > b { line-height: 0.5; inset: 10.05em -0.5em; content: \"0.5\"; }\n}\n");

        project.Build();

        Assert.Equal(
            """
            :root{--gap:1px}
            @media (min-width:1px) and (max-width:9px){a :is(b,c)::after{content:" /* ( ";margin:0 calc(1px + var(--gap))}
            a>b{line-height:.5;inset:10.05em -.5em;content:"0.5"}
            }

            """,
            project.Built("assets/css/site.css"));
        Assert.False(File.Exists(Path.Combine(project.Output, "assets/css/a.css")));
    }
}
