namespace Khulasa.Dates;

/// <summary>Which number of 03/04/2024 is the day.</summary>
public enum DateOrder
{
    /// <summary>Not known; read as the day first, which most of the world prints, and marked as a guess.</summary>
    Unknown,

    /// <summary>The first.</summary>
    DayFirst,

    /// <summary>The second, as in the United States.</summary>
    MonthFirst,
}
