using Khulasa.Articles;
using Khulasa.Text;

namespace Khulasa.Importing;

/// <summary>Sets the quotation marks of an article that is imported in the house style; code keeps its own.</summary>
internal static class QuoteStyle
{
    /// <summary>The block's marks set across its runs: a quotation may begin in a link and end behind it.</summary>
    public static void Apply(Block block)
    {
        if (block.Picture is { } picture) block.Picture = picture with { Text = HouseQuotes.Apply(picture.Text) };
        if (block.Kind is BlockKind.Code or BlockKind.Figure || block.Rows is not null || block.Runs.Any(run => run.Style.HasFlag(RunStyle.Code)))
            return;
        var text = HouseQuotes.Apply(block.Text);
        if (text == block.Text) return;
        var runs = new List<Run>(block.Runs.Count);
        var start = 0;
        foreach (var run in block.Runs)
        {
            runs.Add(run with { Text = text.Substring(start, run.Text.Length) });
            start += run.Text.Length;
        }

        block.Runs = runs;
    }
}
