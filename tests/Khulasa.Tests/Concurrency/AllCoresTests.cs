using Khulasa.Concurrency;

namespace Khulasa.Tests.Concurrency;

/// <summary>Work shared among cores.</summary>
public class AllCoresTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1000)]
    [InlineData(100_003)]
    public void Every_index_comes_once(int count)
    {
        var times = new int[count];

        AllCores.For(count, i => Interlocked.Increment(ref times[i]));

        Assert.All(times, time => Assert.Equal(1, time));
    }

    [Fact]
    public void Nobody_shares_what_a_core_prepares()
    {
        var made = 0;
        var clashes = 0;

        AllCores.For(
            10_000, () => new int[] { Interlocked.Increment(ref made) * 0 }, (_, uses) =>
            {
                if (Interlocked.Increment(ref uses[0]) != 1) Interlocked.Increment(ref clashes);
                Interlocked.Decrement(ref uses[0]);
            });

        Assert.Equal(0, clashes);
        Assert.InRange(made, 1, Environment.ProcessorCount);
    }

    [Fact]
    public void What_goes_wrong_for_one_index_is_told_and_ends_the_work()
    {
        var reached = 0;

        var all = Assert.Throws<AggregateException>(() => AllCores.For(1_000_000, i =>
        {
            Interlocked.Increment(ref reached);
            if (i == 0) throw new InvalidOperationException("index 0");
            Thread.Yield();
        }));

        Assert.Equal("index 0", Assert.IsType<InvalidOperationException>(Assert.Single(all.Flatten().InnerExceptions)).Message);
        Assert.NotEqual(1_000_000, reached);
    }
}
