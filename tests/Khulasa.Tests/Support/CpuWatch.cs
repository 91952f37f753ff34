namespace Khulasa.Tests.Support;

/// <summary>
/// Counts the processor time of the tests' process. Unlike a clock on the wall it tells endless work from a busy machine;
/// for tests that run alone (<see cref="Alone"/>).
/// </summary>
internal sealed class CpuWatch
{
    private readonly TimeSpan _start = Environment.CpuUsage.TotalTime;

    /// <summary>Processor time since the watch was made, of all cores together.</summary>
    public TimeSpan Elapsed => Environment.CpuUsage.TotalTime - _start;
}
