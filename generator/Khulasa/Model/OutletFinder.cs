using Khulasa.Content;

namespace Khulasa.Model;

/// <summary>Finds the outlet that an article's source names, by any of the outlet's names.</summary>
internal sealed class OutletFinder
{
    private readonly Dictionary<string, Outlet> _byName = new(StringComparer.OrdinalIgnoreCase);

    public OutletFinder(IReadOnlyList<Outlet> outlets)
    {
        foreach (var outlet in outlets)
        {
            foreach (var name in (IEnumerable<string>)[outlet.Name, outlet.NameEn, .. outlet.Aliases])
                _byName.TryAdd(name, outlet);
        }
    }

    /// <summary>The outlet; null when the source is unknown or in no list.</summary>
    public Outlet? Find(ArticleSource? source)
    {
        if (source is null) return null;
        if (source.Name is { } name && _byName.TryGetValue(name, out var outlet)) return outlet;
        return source.NameEn is { } english ? _byName.GetValueOrDefault(english) : null;
    }
}
