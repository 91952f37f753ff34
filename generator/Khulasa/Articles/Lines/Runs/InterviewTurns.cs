namespace Khulasa.Articles.Lines.Runs;

/// <summary>
/// Finds the next question of an interview below a teaser: question and answer hardly share words with what was said before,
/// but above the teaser they take turns as well.
/// </summary>
internal static class InterviewTurns
{
    private const int MinTurns = 2;
    private const int MaxQuestionWords = 40;

    /// <summary>Index of the question that stands at the first paragraph below a cue or right above it; null where there is none.</summary>
    /// <param name="blocks">The lines.</param>
    /// <param name="cue">Index of the cue.</param>
    /// <param name="next">Index of the first paragraph below it.</param>
    public static int? QuestionBelow(List<Block> blocks, int cue, int next)
    {
        // Right below the cue stands the headline of the teaser, which may ask as well.
        var question = Math.Max(next - 1, cue + 2);
        while (question <= next && !IsQuestion(blocks[question])) question++;
        if (question > next) return null;
        var turns = Enumerable.Range(0, cue).Count(i => IsQuestion(blocks[i]) && blocks[i + 1] is { IsOpen: true, IsProse: true });
        return turns >= MinTurns ? question : null;
    }

    // Behind a mark it may say something more: "- And the money? You have refused an offer."
    private static bool IsQuestion(Block block) =>
        block.IsOpen
        && block.WordCount <= MaxQuestionWords
        && (Asks(block.Text.AsSpan().TrimEnd()[^1]) || block.Kind == BlockKind.ListItem && block.Text.Any(Asks));

    private static bool Asks(char c) => c is '?' or '؟' or '？';
}
