namespace Khulasa.Stories;

/// <summary>A list for each number that has one, such as an article's index.</summary>
/// <typeparam name="T">What is listed.</typeparam>
internal sealed class NumberedLists<T>
{
    private static readonly List<T> None = [];

    private readonly Dictionary<int, List<T>> _lists = [];

    /// <summary>Adds to the end of a number's list.</summary>
    public void Add(int number, T item)
    {
        if (!_lists.TryGetValue(number, out var list)) _lists.Add(number, list = []);
        list.Add(item);
    }

    /// <summary>The list of a number, to be read only; an empty one where nothing was added.</summary>
    public List<T> Of(int number) => _lists.GetValueOrDefault(number, None);
}
