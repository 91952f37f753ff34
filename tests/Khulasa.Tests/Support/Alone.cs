namespace Khulasa.Tests.Support;

/// <summary>
/// Tests that guard against endless work by the clock. They run one at a time behind all others, so that the work of others
/// is not counted as theirs.
/// </summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class Alone
{
    /// <summary>Name of the collection.</summary>
    public const string Name = "alone";
}
