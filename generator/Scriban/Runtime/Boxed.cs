namespace Scriban.Runtime;

/// <summary>Boxes made once for the values that templates make most.</summary>
internal static class Boxed
{
    private const int First = -16;
    private const int Count = 1040;

    public static readonly object True = true;
    public static readonly object False = false;
    private static readonly object?[] Integers = new object?[Count];

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value)
    {
        var index = (uint)(value - First);
        return index < Count ? Integers[index] ??= value : value;
    }

    public static object Of(long value) => value is >= int.MinValue and <= int.MaxValue ? Of((int)value) : value;
}
