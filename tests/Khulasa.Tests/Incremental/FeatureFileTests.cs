using System.Runtime.InteropServices;
using Khulasa.Digests;
using Khulasa.Incremental;
using Khulasa.State;
using Khulasa.Stories;

namespace Khulasa.Tests.Incremental;

/// <summary>What is kept of texts is found again as it was, or not at all.</summary>
public sealed class FeatureFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("khulasa-features-").FullName;

    private string FilePath => Path.Combine(_folder, "features.data");

    [Fact]
    public void Later_build_finds_what_earlier_ones_added()
    {
        var first = Texts(1, 20);
        var file = Again(FeatureFile.Empty(FilePath).With(first, first.Keys));
        var second = Texts(2, 20);

        var both = Again(file.With(second, [.. first.Keys, .. second.Keys]));

        Assert.All(first.Concat(second), text => AssertSame(text.Value, both.Find(text.Key)));
    }

    [Fact]
    public void Damaged_and_shortened_bytes_are_not_found()
    {
        var texts = Texts(3, 5);
        var file = FeatureFile.Empty(FilePath).With(texts, texts.Keys);
        var bytes = File.ReadAllBytes(FilePath);
        bytes[10] ^= 1;
        File.WriteAllBytes(FilePath, bytes[..^10]);

        var found = texts.Keys.Select(Again(file).Find).Count(text => text is not null);

        Assert.Equal(3, found);
    }

    [Fact]
    public void File_does_not_grow_with_every_build()
    {
        var file = FeatureFile.Empty(FilePath);
        for (var build = 0; build < 60; build++)
        {
            var texts = Texts(build, 25);
            file = Again(file.With(texts, texts.Keys));
            Assert.All(texts, text => AssertSame(text.Value, file.Find(text.Key)));
        }

        Assert.InRange(new FileInfo(FilePath).Length, 1, 3 << 20);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private FeatureFile Again(FeatureFile file)
    {
        var writer = new StateWriter();
        file.Write(writer);
        return FeatureFile.Read(new StateReader(FixedBytes.Of(writer.Bytes).Memory), FilePath);
    }

    private static void AssertSame(ArticleFeatures expected, ArticleFeatures? actual) => Assert.Equal(expected.Bytes.ToArray(), actual?.Bytes.ToArray());

    private static Dictionary<Digest, ArticleFeatures> Texts(int seed, int count)
    {
        var random = new Random(seed);
        var texts = new Dictionary<Digest, ArticleFeatures>();
        var terms = new uint[1000];
        for (var i = 0; i < count; i++)
        {
            random.NextBytes(MemoryMarshal.AsBytes(terms.AsSpan()));
            var features = ArticleFeatures.Of(terms, new byte[terms.Length], [], [], []);
            texts[Digest.Of(features.Bytes.Span)] = features;
        }

        return texts;
    }
}
