using Khulasa.Articles.Pages;

namespace Khulasa.Articles.Steps.Pictures;

/// <summary>
/// Puts the figures of a page back where it shows them. It comes last, and figures are no text: no other step sees
/// them. A figure is the article's when it stands between two of its blocks, or with a caption right above the first.
/// </summary>
public sealed class FigurePlacement : ICleaningStep
{
    // Caption, credit and a label of its own may stand between a picture and the text.
    private const int MaxBlocksBetween = 4;

    /// <inheritdoc/>
    public string Name => "figure";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (draft.Figures.Count == 0 || draft.Blocks.Find(block => block.IsKept) is not { } first) return;
        var places = new Dictionary<Block, int>();
        for (var i = 0; i < draft.Blocks.Count; i++)
            if (draft.Blocks[i].IsKept) places.TryAdd(draft.Blocks[i], i);
        var found = new List<(int Place, Block Figure)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in draft.Figures)
            if (PlaceOf(figure, draft, first, places) is { } place && seen.Add(figure.Picture.Address)) found.Add((place, Make(figure)));
        for (var i = found.Count - 1; i >= 0; i--) draft.Blocks.Insert(found[i].Place, found[i].Figure);
    }

    private static int? PlaceOf(PlacedFigure figure, ArticleDraft draft, Block first, Dictionary<Block, int> places)
    {
        if (Near(figure, draft, places, 1) is not { } below) return null;
        if (Near(figure, draft, places, -1) is not null) return places[below];
        return below == first && figure.Picture.IsCaptioned ? places[below] : null;
    }

    private static Block? Near(PlacedFigure figure, ArticleDraft draft, Dictionary<Block, int> places, int direction)
    {
        var start = direction > 0 ? figure.Place : figure.Place - 1;
        for (var i = 0; i < MaxBlocksBetween; i++)
        {
            var index = start + i * direction;
            if (index < 0 || index >= draft.PageBlocks.Count) return null;
            if (places.ContainsKey(draft.PageBlocks[index])) return draft.PageBlocks[index];
        }

        return null;
    }

    private Block Make(PlacedFigure figure)
    {
        var block = new Block { Kind = BlockKind.Figure, Runs = [], Picture = figure.Picture, Line = figure.Line };
        block.Assign(BlockRole.Body, Name);
        return block;
    }
}
