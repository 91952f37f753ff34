namespace Khulasa.State;

/// <summary>Tells a disk that refuses from a bug of ours.</summary>
internal static class DiskProblem
{
    /// <summary>What the disk refused, also where work on many cores met it; null for any other exception.</summary>
    public static Exception? Of(Exception exception) => exception switch
    {
        IOException or UnauthorizedAccessException => exception,
        AggregateException { InnerExceptions: var inner } when inner.All(each => Of(each) is not null) => Of(inner[0]),
        _ => null,
    };
}
