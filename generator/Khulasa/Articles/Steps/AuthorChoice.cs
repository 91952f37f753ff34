namespace Khulasa.Articles.Steps;

/// <summary>
/// Chooses the authors: people that metadata names, then people of a byline, then the agency or desk that metadata
/// names. Better fewer authors than wrong ones.
/// </summary>
public sealed class AuthorChoice : ICleaningStep
{
    private const int MaxOrganisationWords = 5;

    /// <inheritdoc/>
    public string Name => "author";

    /// <inheritdoc/>
    public void Apply(ArticleDraft draft)
    {
        if (!draft.Capture.IsHtml) return;
        var stated = Stated(draft);
        if (stated is not null) draft.Authors = stated;
        else if (draft.ShownAuthors.Find(names => !names.Any(name => IsSiteName(name, draft))) is { } shown)
            draft.Authors = new FieldValue<IReadOnlyList<string>>(shown, "shown byline", 0.8);
        else draft.Authors ??= Organisation(draft);
    }

    private static FieldValue<IReadOnlyList<string>>? Stated(ArticleDraft draft)
    {
        var names = new List<string>();
        string? origin = null;
        foreach (var value in draft.Metadata.Authors)
        {
            // Statements of one origin are one list; a second origin only repeats or blurs it.
            if (origin is not null && origin != value.Origin) break;
            foreach (var name in AuthorNames.Split(value.Value, draft.Rules, minWords: 1))
            {
                if (IsSiteName(name, draft)) continue;
                origin = value.Origin;
                if (!names.Contains(name, StringComparer.OrdinalIgnoreCase)) names.Add(name);
            }
        }

        return names.Count == 0 ? null : new FieldValue<IReadOnlyList<string>>(names, origin ?? "metadata", 0.9);
    }

    private static FieldValue<IReadOnlyList<string>>? Organisation(ArticleDraft draft)
    {
        foreach (var value in draft.Metadata.Authors)
        {
            if (value.Value.Contains("http", StringComparison.OrdinalIgnoreCase)) continue;
            if (Prose.CountWords(value.Value) > MaxOrganisationWords || draft.Rules.NotAuthors.MatchWhole(value.Value) is not null) continue;
            if (value.Value.Contains('{', StringComparison.Ordinal) || value.Value.Contains('@', StringComparison.Ordinal)) continue;
            return new FieldValue<IReadOnlyList<string>>([value.Value], value.Origin, 0.6);
        }

        return null;
    }

    private static bool IsSiteName(string name, ArticleDraft draft) =>
        draft.Metadata.Sources.Exists(source => string.Equals(source.Value, name, StringComparison.OrdinalIgnoreCase));
}
