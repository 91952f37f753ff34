using Khulasa.Dates;

namespace Khulasa.Rendering.Views;

/// <summary>Coverage over time: a bar for each month or year, oldest first.</summary>
/// <param name="Bars">The bars, those of periods without articles too.</param>
/// <param name="Width">Width of the drawing, in bars.</param>
/// <param name="Height">Height of the highest bar.</param>
public sealed record CoverageChartView(IReadOnlyList<CoverageBarView> Bars, int Width, int Height);

/// <summary>A month or year of a chart.</summary>
/// <param name="Date">The month or year.</param>
/// <param name="Count">How many articles it has.</param>
/// <param name="Place">Place of the bar from the left, from 0.</param>
/// <param name="Height">Height of the bar, 0 to that of the chart.</param>
public sealed record CoverageBarView(PartialDate Date, int Count, int Place, int Height);
