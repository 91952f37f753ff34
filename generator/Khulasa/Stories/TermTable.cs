namespace Khulasa.Stories;

/// <summary>Numbers terms from 0 in the order that they come. Terms are spread evenly and never 0.</summary>
internal sealed class TermTable
{
    private const int UsualPlaces = 1 << 15;

    [ThreadStatic]
    private static TermTable? _ofThread;

    private Entry[] _entries = new Entry[UsualPlaces];
    private uint[] _terms = new uint[UsualPlaces / 2];

    /// <summary>The table of the running thread, empty: one after the other uses it, because it is large.</summary>
    public static TermTable Begin()
    {
        var table = _ofThread ??= new TermTable();
        Array.Clear(table._entries);
        table.Count = 0;
        return table;
    }

    /// <summary>How many different terms there are.</summary>
    public int Count { get; private set; }

    /// <summary>The terms by their numbers.</summary>
    public ReadOnlySpan<uint> Terms => _terms.AsSpan(0, Count);

    /// <summary>The number of a term, a new one for a new term.</summary>
    public int Add(uint term)
    {
        var place = Place(term);
        if (_entries[place].Term == 0)
        {
            if (Count == _terms.Length) place = Grow(term);
            _terms[Count] = term;
            _entries[place] = new Entry(term, Count++);
        }

        return _entries[place].Number;
    }

    /// <summary>The number of a term; -1 for one that never came.</summary>
    public int Find(uint term)
    {
        var entry = _entries[Place(term)];
        return entry.Term == 0 ? -1 : entry.Number;
    }

    private int Place(uint term)
    {
        var entries = _entries;
        var mask = entries.Length - 1;
        var place = (int)term & mask;
        while (entries[place].Term != term && entries[place].Term != 0) place = (place + 1) & mask;
        return place;
    }

    private int Grow(uint term)
    {
        _entries = new Entry[_entries.Length * 2];
        Array.Resize(ref _terms, _terms.Length * 2);
        for (var number = 0; number < Count; number++) _entries[Place(_terms[number])] = new Entry(_terms[number], number);
        return Place(term);
    }

    private readonly record struct Entry(uint Term, int Number);
}
