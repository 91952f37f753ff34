namespace Khulasa.Dates;

/// <summary>One date found in a text.</summary>
/// <param name="Start">Offset of its first UTF-16 unit, the weekday before it included.</param>
/// <param name="End">Offset just behind it, a time of day and zone not included.</param>
/// <param name="Date">The date, as exact as it is written.</param>
/// <param name="IsCertain">
/// False when the order of day and month or the century was guessed (03/04/2024, 8.5.12) or the weekday beside it is
/// of another day.
/// </param>
/// <param name="Calendar">The calendar it was written in.</param>
public sealed record DateMatch(int Start, int End, PartialDate Date, bool IsCertain, CalendarKind Calendar = CalendarKind.Gregorian);
