namespace Khulasa.Stories;

/// <summary>
/// Joins articles on one event, across outlets and days. Two articles are joined when <see cref="EventRule"/> holds for
/// them; two groups only when enough of their articles are, so that a chain of likenesses does not grow without end. An
/// editor's word (<see cref="StoryArticle.Story"/>) comes before both. Two articles of one form never come into one story, not
/// even by way of a third.
/// </summary>
internal static class StoryClusterer
{
    /// <summary>The stories among the articles, by slug; an article without company is in none.</summary>
    /// <param name="timeline">All articles.</param>
    /// <param name="pairs">Every pair on one event or of one form, in any order.</param>
    public static IReadOnlyList<StoryGroup> Cluster(Timeline timeline, StoryPair[] pairs)
    {
        Array.Sort(pairs);
        var groups = new StoryGrouping(timeline, pairs);
        groups.JoinByEditor();
        groups.JoinByEvidence();
        return groups.ToStories();
    }
}
