namespace Khulasa.Articles.Lines.Runs;

/// <summary>The heaviest run of consecutive lines.</summary>
/// <param name="Start">Index of its first line.</param>
/// <param name="End">Index behind its last line.</param>
/// <param name="Weight">Sum of the weights of its lines.</param>
internal readonly record struct ProseRun(int Start, int End, double Weight)
{
    // The longer nothing but short lines follow each other, the less likely the same text goes on behind them.
    private const double MinTextWeight = 60;
    private const double MuchHeavier = 8;
    private const double GapGrowth = 0.1;

    /// <summary>Finds the run in one pass; null when no line weighs anything.</summary>
    /// <param name="weights">Weights of the lines, in words of good prose.</param>
    /// <param name="bonus">What a run may weigh more for where it begins; null when nobody knows.</param>
    public static ProseRun? Find(IReadOnlyList<double> weights, Func<int, double>? bonus = null)
    {
        ProseRun? best = null;
        double sum = 0, toBeat = 0, extra = 0;
        int start = 0, gap = 0;
        for (var i = 0; i < weights.Count; i++)
        {
            gap = weights[i] > 0 ? 0 : gap + 1;
            // Behind the heading of the comments begins something else, however long it is.
            if (weights[i] <= LineWeight.End && sum + extra >= MinTextWeight) (sum, start, toBeat) = (0, i + 1, sum * MuchHeavier);
            if (sum <= 0 && weights[i] > 0) extra = bonus?.Invoke(i) ?? 0;
            sum += weights[i] > 0 ? weights[i] : weights[i] - gap * GapGrowth;
            if (sum <= 0) (sum, start) = (0, i + 1);
            else if (sum + extra > Math.Max(best?.Weight ?? 0, toBeat)) best = new ProseRun(start, i + 1, sum + extra);
        }

        return best;
    }
}
