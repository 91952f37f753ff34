namespace Khulasa.Stories;

/// <summary>Counts numbers that are spread evenly over 32 bits and never 0. Reused for many articles; one for each thread.</summary>
internal sealed class HashCounter
{
    /// <summary>How many different numbers there is room for.</summary>
    public const int Capacity = Places / 4 * 3;

    private const int Places = 1 << 16;

    private readonly uint[] _numbers = new uint[Places];
    private readonly byte[] _counts = new byte[Places];
    private readonly List<uint> _different = [];

    /// <summary>Counts a number some times more; the count stays at 255.</summary>
    public void Add(uint number, int times)
    {
        var place = Place(number);
        if (_numbers[place] == 0)
        {
            if (_different.Count == Capacity) return;
            _numbers[place] = number;
            _different.Add(number);
        }

        _counts[place] = (byte)Math.Min(_counts[place] + times, byte.MaxValue);
    }

    /// <summary>The numbers, ascending, with their counts; nothing is counted then.</summary>
    public (uint[] Numbers, byte[] Counts) Take()
    {
        var numbers = _different.ToArray();
        SortedNumbers.Sort(numbers);
        var places = Array.ConvertAll(numbers, Place);
        var counts = Array.ConvertAll(places, place => _counts[place]);
        foreach (var place in places) (_numbers[place], _counts[place]) = (0, 0);
        _different.Clear();
        return (numbers, counts);
    }

    private int Place(uint number)
    {
        var place = (int)(number % Places);
        while (_numbers[place] != number && _numbers[place] != 0) place = (place + 1) % Places;
        return place;
    }
}
