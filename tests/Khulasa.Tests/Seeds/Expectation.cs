namespace Khulasa.Tests.Seeds;

/// <summary>Compares a text with an expected file. <c>KHULASA_ACCEPT=1</c> writes the file anew; then read the diff.</summary>
internal static class Expectation
{
    public static void Check(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("KHULASA_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"{path} is missing; accept the output on purpose with KHULASA_ACCEPT=1");
        var expected = File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n');
        var lines = actual.Split('\n');
        for (var i = 0; i < Math.Max(expected.Length, lines.Length); i++)
        {
            var (left, right) = (i < expected.Length ? expected[i] : "(end)", i < lines.Length ? lines[i] : "(end)");
            Assert.True(left == right, $"{path}:{i + 1}\nexpected: {left}\nactual:   {right}\naccept on purpose with KHULASA_ACCEPT=1");
        }
    }
}
