using Khulasa.Rendering;

namespace Khulasa.Tests.Rendering;

/// <summary>Sentences that are cut stay well set.</summary>
public class ExcerptTests
{
    [Theory]
    [InlineData("قال الوزير إن “العراق يريد الحوار” أمس", 26, "قال الوزير إن “العراق…”")]
    [InlineData("قال الوزير إن «العراق يريد الحوار» أمس", 26, "قال الوزير إن «العراق…»")]
    [InlineData("قال الوزير إن “العراق” يريد الحوار أمس", 34, "قال الوزير إن “العراق” يريد…")]
    [InlineData("قال الوزير: “ العراق يريد الحوار” أمس", 15, "قال الوزير…")]
    [InlineData("He said, “we want talks, and soon” today", 26, "He said, “we want talks…”")]
    [InlineData("قصيرة", 26, "قصيرة")]
    public void Quotation_that_is_cut_is_closed(string sentence, int length, string expected) => Assert.Equal(expected, Excerpt.Cut(sentence, length));
}
