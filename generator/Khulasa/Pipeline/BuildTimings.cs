using System.Diagnostics;

namespace Khulasa.Pipeline;

/// <summary>How long the steps of a build took. Nothing of it reaches the site.</summary>
public sealed class BuildTimings
{
    private readonly List<(string Step, TimeSpan Time)> _steps = [];
    private string? _step;
    private long _begun;

    /// <summary>The steps in their order.</summary>
    public IReadOnlyList<(string Step, TimeSpan Time)> Steps => _steps;

    /// <summary>How long all of them took.</summary>
    public TimeSpan Total => new(_steps.Sum(static step => step.Time.Ticks));

    /// <summary>Files that were made; the others were carried over.</summary>
    public int FilesMade { get; internal set; }

    /// <summary>Ends the step that goes on and begins the next one.</summary>
    /// <param name="step">Its name; null when it was the last.</param>
    internal void Begin(string? step)
    {
        var now = Stopwatch.GetTimestamp();
        if (_step is not null) _steps.Add((_step, Stopwatch.GetElapsedTime(_begun, now)));
        (_step, _begun) = (step, now);
    }
}
