using Khulasa.Dates;

namespace Khulasa.Rendering.Views;

/// <summary>An event that several articles report: who reported it when, what they share and where they differ.</summary>
public sealed record StoryPage : PageView
{
    /// <inheritdoc />
    public override string Template => "pages/story.sbn-html";

    /// <inheritdoc />
    public override string Kind => "story";

    /// <summary>Outlets that report it.</summary>
    public required IReadOnlyList<LinkView> Outlets { get; init; }

    /// <summary>Its articles, oldest first.</summary>
    public required IReadOnlyList<StoryStepView> Timeline { get; init; }

    /// <summary>What several outlets report.</summary>
    public required IReadOnlyList<SharedStatementView> Shared { get; init; }

    /// <summary>What only one outlet reports.</summary>
    public required IReadOnlyList<OwnStatementsView> Own { get; init; }

    /// <summary>Numbers that they give differently.</summary>
    public required IReadOnlyList<DifferingNumberView> Numbers { get; init; }
}

/// <summary>An article in the order of a story.</summary>
/// <param name="Date">Its date; null when undated.</param>
/// <param name="Article">The article.</param>
/// <param name="Outlet">Its outlet; null when unknown.</param>
/// <param name="CopyOf">Outlet, or else headline, of the article whose text it repeats; null when the text is its own.</param>
public sealed record StoryStepView(PartialDate? Date, LinkView Article, LinkView? Outlet, Phrase? CopyOf);

/// <summary>A statement that several outlets have.</summary>
/// <param name="Wordings">How each of them puts it, the earliest first.</param>
public sealed record SharedStatementView(IReadOnlyList<WordingView> Wordings);

/// <summary>One wording of a statement.</summary>
/// <param name="Text">The sentence; a long one ends early, with an ellipsis.</param>
/// <param name="Outlets">The outlets that have it word for word, or headlines where an outlet is unknown.</param>
public sealed record WordingView(Phrase Text, IReadOnlyList<Phrase> Outlets);

/// <summary>What only one article has.</summary>
/// <param name="Outlet">Its outlet, or its headline where that is unknown.</param>
/// <param name="Sentences">The first of its own sentences.</param>
public sealed record OwnStatementsView(Phrase Outlet, IReadOnlyList<Phrase> Sentences);

/// <summary>A number that articles give differently.</summary>
/// <param name="Unit">What is counted, as the first of them writes it.</param>
/// <param name="Values">What each of them says.</param>
public sealed record DifferingNumberView(Phrase Unit, IReadOnlyList<ReportedNumberView> Values);

/// <summary>A number as one article gives it.</summary>
/// <param name="Number">The number as it is written.</param>
/// <param name="Outlet">The outlet, or the headline where that is unknown.</param>
public sealed record ReportedNumberView(PlainText Number, Phrase Outlet);
