using Khulasa.Diagnostics;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Choices;

/// <summary>
/// Makes a working title for a capture without headline: the first sentence, cut at the last clause that fits. It is
/// always reported, and never taken from any other line (capture 004).
/// </summary>
public sealed class WorkingTitle : ICleaningStep
{
    private const int MaxLength = 150;
    private const int MinWords = 6;

    /// <inheritdoc/>
    public string Name => "working title";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Title is not null || draft.FirstProse() is var first && first >= draft.Blocks.Count) return;
        var block = draft.Blocks[first];
        var title = Shorten(SentenceSplitter.Split(block.Text)[0], draft.Rules);
        // A line of nothing but stops.
        if (title.Length == 0) return;
        draft.WorkingTitle = new FieldValue<string>(title, "first sentence", 0.3, block.Line);
        draft.Warn(
            DiagnosticCodes.GuessedHeadline, block.Line, "the capture has no headline; the working title is its first sentence",
            "write a headline into the content file, or as title: into the seed's sidecar");
    }

    private static string Shorten(string sentence, CleaningRules rules)
    {
        var whole = sentence.TrimEnd('.', ' ', '،', ',');
        var cut = LastOpenerWithin(whole, rules) ?? (whole.Length <= MaxLength ? whole.Length : LastCommaWithin(whole) ?? LastSpaceWithin(whole));
        return whole[..cut].TrimEnd(' ', '،', ',', '؛', ';', '-');
    }

    // A clause such as "، كاشفا أن…" can go; a comma inside an apposition (…، محمد شياع السوداني، …) can't be told apart.
    private static int? LastOpenerWithin(string text, CleaningRules rules)
    {
        for (var i = 0; i < text.Length && i <= MaxLength; i++)
        {
            if (text[i] is not ('،' or ',') || Quotes.IsInside(text, i) || Prose.CountWords(text[..i]) < MinWords) continue;
            if (rules.ClauseOpeners.MatchStart(text[(i + 1)..]) is not null) return i;
        }

        return null;
    }

    private static int? LastCommaWithin(string text)
    {
        for (var i = Math.Min(MaxLength, text.Length - 1); i > 0; i--)
            if (text[i] is '،' or ',' or '؛' or ';' && !Quotes.IsInside(text, i) && Prose.CountWords(text[..i]) >= MinWords) return i;
        return null;
    }

    private static int LastSpaceWithin(string text)
    {
        var space = text.LastIndexOf(' ', Math.Min(MaxLength, text.Length - 1));
        return space > 0 ? space : Math.Min(MaxLength, text.Length);
    }
}
