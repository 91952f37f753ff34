namespace Khulasa.Topics;

/// <summary>A name to look for.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">What it stands for.</param>
/// <typeparam name="T">What names stand for, such as an entity or a topic.</typeparam>
public sealed record KnownName<T>(string Name, T Value);
