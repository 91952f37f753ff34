using Khulasa.Yaml;

namespace Khulasa.Tests.Yaml;

public class EmbeddedYamlTests
{
    [Theory]
    [InlineData("Text.Languages")]
    [InlineData("Dates.Names")]
    [InlineData("Articles.Rules")]
    public void Files_of_the_generator_need_no_full_parser(string folder)
    {
        Assert.NotEmpty(EmbeddedYaml.Files(folder));
        Assert.Empty(EmbeddedYaml.Files(folder).Where(file => SimpleYaml.TryRead(file.Text, 1) is null).Select(file => file.Path));
    }
}
