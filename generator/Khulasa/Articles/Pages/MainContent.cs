using AngleSharp.Dom;
using Khulasa.Articles.Metadata;
using Khulasa.Articles.Metadata.Headlines;

namespace Khulasa.Articles.Pages;

/// <summary>Finds the blocks of a page that are its article: prune, find candidates, vote.</summary>
internal static class MainContent
{
    private const int MinDeclaredShingles = 60;

    public static void Select(ArticleDraft draft, IElement body)
    {
        var mass = new TextMass(body);
        draft.Title = PageHeadline.Find(draft);
        ShownFacts.Read(draft, body);
        var host = HostOf(draft);
        var others = OtherArticles.Find(body, mass, draft.HeadlineElement, host, draft.Rules);
        var pruner = new Pruner(mass, draft.Rules, draft.Pruned, others, draft.HeadlineElement);
        var page = new PageBlocks(body, pruner.IsPruned, draft.Rules, PictureAddress.PageOf(draft));
        var described = new DescribedText(draft);
        PictureStory.Free(page, draft.Rules);
        PictureTexts.Mark(page, described, draft.Rules);
        LinkBoxes.Mark(page, draft.HeadlineElement, others.Keys);
        var candidates = new CandidateFinder(page, draft.Rules).Find()
            .Select(candidate => candidate with { Indices = BlockFilter.Apply(candidate.Indices, page.Blocks, host) })
            .Select(candidate => candidate with { Shingles = Shingling.Of([.. candidate.Indices.Select(page.WordsOf)]) })
            .Where(candidate => candidate.Shingles.Count > 0)
            .ToList();
        var declared = Shingling.Of(draft.Metadata.Bodies.Take(1).Select(text => text.Value));
        if (declared.Count < MinDeclaredShingles) declared = [];
        var chosen = ContentVote.Choose(candidates, declared, new HeadlineTies(page, candidates, draft.HeadlineElement, draft.Title?.Value));
        if (chosen is { } first) chosen = new RecallEscalation(page, draft.HeadlineElement, draft.Rules).Apply(first, candidates);
        if (TextRescue.Find(draft.Capture, chosen?.Winner.Shingles ?? [], draft.Metadata.Bodies.FirstOrDefault()?.Value) is { } rescued)
        {
            (draft.Blocks, draft.ContentOrigin) = rescued;
            draft.Agreement = 0.6;
            return;
        }

        if (chosen is not { } vote)
        {
            draft.Blocks = page.Blocks;
            draft.Agreement = 0.2;
            draft.ContentOrigin = "whole page";
            return;
        }

        draft.Blocks = [.. new Standfirst(page, draft, described).Find(vote.Winner)
            .Concat(vote.Winner.Indices)
            .Order()
            .Select(index => page.Blocks[index])];
        (draft.PageBlocks, draft.Figures) = (page.Blocks, page.Figures);
        draft.Agreement = vote.Agreement;
        draft.ContentOrigin = vote.Winner.Name + " of " + string.Join(", ", candidates.Select(candidate => candidate.Name + " " + candidate.Shingles.Count)) + (declared.Count > 0
            ? ", json-ld " + declared.Count
            : "");
    }

    // Without "www": a site links to itself with and without it.
    private static string? HostOf(ArticleDraft draft)
    {
        if (draft.Metadata.Addresses is not [var first, ..] || !Uri.TryCreate(first.Value, UriKind.Absolute, out var address)) return null;
        return address.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.Host[4..] : address.Host;
    }
}
