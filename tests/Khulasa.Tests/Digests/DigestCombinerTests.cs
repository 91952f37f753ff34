using Khulasa.Digests;

namespace Khulasa.Tests.Digests;

public class DigestCombinerTests
{
    private static readonly Digest[] Parts = [.. Enumerable.Range(0, 300).Select(i => Digest.Of($"part {i}"))];

    [Fact]
    public void Equal_parts_give_equal_digests() => Assert.Equal(Digest.Of(Parts), Digest.Of([.. Parts]));

    [Fact]
    public void No_two_lists_of_parts_have_one_digest()
    {
        // All beginnings, all ends, every two and every three parts in both orders, and lists that differ by an absent part.
        var lists = new List<Digest[]> { Array.Empty<Digest>() };
        for (var i = 0; i < Parts.Length; i++)
        {
            lists.AddRange([Parts[..(i + 1)], [.. Parts[i..], default], [Parts[i], default], [default, Parts[i]], [Parts[i], Parts[i]]]);
            for (var j = 0; j < i; j++) lists.AddRange([[Parts[i], Parts[j]], [Parts[j], Parts[i]], [Parts[i], Parts[j], Parts[i]]]);
        }

        Assert.Equal(lists.Select(parts => string.Join(" ", parts)).Distinct().Count(), lists.Select(parts => Digest.Of(parts)).Distinct().Count());
    }

    [Fact]
    public void Absent_parts_are_counted() =>
        Assert.Equal(100, Enumerable.Range(0, 100).Select(count => Digest.Of(new Digest[count])).Distinct().Count());

    [Fact]
    public void Every_bit_of_a_part_and_of_a_number_counts()
    {
        var digests = new HashSet<Digest>();
        for (var bit = 0; bit < 64; bit++)
        {
            Assert.True(digests.Add(Digest.Of(Parts[0], Parts[1] with { Low = Parts[1].Low ^ (1UL << bit) }, Parts[2])));
            Assert.True(digests.Add(Digest.Of(Parts[0], Parts[1] with { High = Parts[1].High ^ (1UL << bit) }, Parts[2])));
        }

        for (var number = -1000; number < 1000; number++)
        {
            var combiner = new DigestCombiner();
            combiner.Add(number);
            combiner.Add(Parts[0]);
            Assert.True(digests.Add(combiner.ToDigest()));
        }
    }
}
