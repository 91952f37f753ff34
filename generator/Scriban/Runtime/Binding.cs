namespace Scriban.Runtime;

/// <summary>A name with its value; without a name an object whose members are names.</summary>
internal record struct Binding(string? Name, object? Value, bool IsFunctionScope);
