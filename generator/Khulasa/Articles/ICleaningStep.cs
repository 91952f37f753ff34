namespace Khulasa.Articles;

/// <summary>One small decision in cleaning. The order of all steps is in <see cref="ArticleCleaner"/>.</summary>
public interface ICleaningStep
{
    /// <summary>Short name, as <c>explain</c> shows it.</summary>
    string Name { get; }

    /// <summary>Decides about blocks and fields of the draft.</summary>
    void Apply(ArticleDraft draft);
}
