using System.Buffers;
using AngleSharp.Dom;
using Khulasa.Articles.Metadata;
using Khulasa.Text;

namespace Khulasa.Articles.Steps.Pictures;

/// <summary>
/// Chooses the lead image, the one that metadata names or else that of the article's first figure, and finds its
/// caption in the figure that shows the same picture.
/// </summary>
public sealed class LeadImageChoice : ICleaningStep
{
    private static readonly SearchValues<char> SizeLetters = SearchValues.Create("0123456789x");

    private const int MaxFigures = 60;
    private const int MaxCaption = 500;
    private const int MinStem = 4;

    /// <inheritdoc/>
    public string Name => "lead image";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml) return;
        var page = PictureAddress.PageOf(draft);
        var figures = draft.Capture.Named("figure").Where(IsInArticle).Take(MaxFigures).ToList();
        if (Stated(draft) is { } stated)
        {
            draft.Image = stated;
            var shown = figures.Find(figure => Stem(Source(figure)) is { Length: >= MinStem } stem && stem == Stem(stated.Value));
            draft.ImageCaption = (shown is null ? null : Caption(shown)) ?? StatedCaption(draft);
            return;
        }

        if (figures.Find(figure => PictureAddress.Absolute(Source(figure), page) is not null) is not { } first) return;
        draft.Image = new FieldValue<string>(PictureAddress.Absolute(Source(first), page)!, "figure", 0.6); // found by it
        draft.ImageCaption = Caption(first);
    }

    private static bool IsInArticle(IElement figure)
    {
        for (var above = figure.ParentElement; above is not null; above = above.ParentElement)
            if (above.LocalName is "article" or "main" || above.GetAttribute("itemprop") == "articleBody") return true;
        return false;
    }

    private static FieldValue<string>? Stated(ArticleDraft draft)
    {
        foreach (var image in draft.Metadata.Images)
            if (PictureAddress.Absolute(image.Value, PictureAddress.PageOf(draft)) is { } address)
                return new FieldValue<string>(address, image.Origin, 0.9);
        return null;
    }

    private static FieldValue<string>? StatedCaption(ArticleDraft draft) =>
        draft.Metadata.Captions is [var first, ..]
            ? new FieldValue<string>(ArabicNormalizer.Repair(first.Value, PageLanguage.IsPersian(draft.Capture.Document)), first.Origin, 0.7)
            : null;

    private static FieldValue<string>? Caption(IElement figure) =>
        figure.QuerySelector("figcaption") is { } caption && SpaceRepair.Apply(caption.TextContent) is { Length: > 1 and < MaxCaption } text
            ? new FieldValue<string>(ArabicNormalizer.Repair(text, PageLanguage.IsPersian(figure)), "figure", 0.9) : null;

    private static string? Source(IElement figure) =>
        figure.QuerySelector("img") is { } image ? image.GetAttribute("data-src") ?? image.GetAttribute("src") : null;

    // "bridge-1024x683.jpg?w=800" is the picture "bridge".
    private static string? Stem(string? address)
    {
        if (address is null) return null;
        var path = address.AsSpan(0, address.AsSpan().IndexOfAny('?', '#') is var end and >= 0 ? end : address.Length);
        path = path[(path.LastIndexOf('/') + 1)..];
        if (path.LastIndexOf('.') is var dot and > 0) path = path[..dot];
        var dash = path.LastIndexOf('-');
        if (dash > 0 && path[(dash + 1)..].IndexOfAnyExcept(SizeLetters) < 0 && path[dash..].Contains('x')) path = path[..dash];
        return path.ToString();
    }
}
