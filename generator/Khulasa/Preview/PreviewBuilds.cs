using System.Globalization;
using System.Runtime.CompilerServices;
using Khulasa.Content;
using Khulasa.Pipeline;
using Khulasa.Rendering;

namespace Khulasa.Preview;

/// <summary>Builds the site again and again, and tells everyone who follows.</summary>
/// <param name="request">What to build.</param>
internal sealed class PreviewBuilds(BuildRequest request)
{
    // Pages that a preview of an hour ago left open must not take its third build for ours.
    private readonly string _session = Environment.ProcessId.ToString(CultureInfo.InvariantCulture);

    private volatile Turn _turn = new(null);
    private int _published;

    /// <summary>Builds once.</summary>
    public PreviewBuild Build()
    {
        var result = SiteBuild.Run(request);
        var last = _turn.Build;
        // What a build made only to find out what is wrong with it is thrown away: the pages are as they were.
        if (last is null || (result.IsPublished && result.Timings.FilesMade > 0)) _published++;
        var build = new PreviewBuild(
            string.Create(CultureInfo.InvariantCulture, $"{_session}-{_published}"), BasePath() ?? last?.BasePath ?? "/", result);
        var turn = _turn;
        _turn = new Turn(build);
        turn.Next.SetResult();
        return build;
    }

    /// <summary>The newest build; waits for the first.</summary>
    public async Task<PreviewBuild> Newest(CancellationToken cancellation)
    {
        if (_turn is { Build: null } first) await first.Next.Task.WaitAsync(cancellation);
        return _turn.Build!; // not null behind the first turn
    }

    /// <summary>The newest build, and each that comes.</summary>
    public async IAsyncEnumerable<PreviewBuild> Follow([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            var turn = _turn;
            if (turn.Build is { } build) yield return build;
            await turn.Next.Task.WaitAsync(cancellation);
        }
    }

    private string? BasePath() =>
        (request.BaseUrl ?? SiteContentReader.Read(request.Root).Settings?.BaseUrl) is { } address ? new SiteUrl(address).BasePath : null;

    /// <summary>A build, and the promise of the next one.</summary>
    private sealed record Turn(PreviewBuild? Build)
    {
        public TaskCompletionSource Next { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
