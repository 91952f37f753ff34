namespace Khulasa.Articles.Steps;

/// <summary>Chooses the authors: metadata where it names people, otherwise the byline that was found.</summary>
public sealed class AuthorChoice : ICleaningStep
{
    /// <inheritdoc/>
    public string Name => "author";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        var names = new List<string>();
        string? origin = null;
        foreach (var value in draft.Metadata.Authors)
        {
            // Statements of one origin are one list; a second origin only repeats or blurs it.
            if (origin is not null && origin != value.Origin) break;
            foreach (var name in AuthorNames.Split(value.Value, draft.Rules))
            {
                origin = value.Origin;
                if (!names.Contains(name)) names.Add(name);
            }
        }

        if (names.Count > 0) draft.Authors = new FieldValue<IReadOnlyList<string>>(names, origin ?? "metadata", 0.9);
    }
}
