using System.Text;

namespace Khulasa.Rendering;

/// <summary>A text of the user interface with places for values: <c>{0}</c>, <c>{1}</c>…</summary>
public sealed class UiText
{
    private readonly List<(string Literal, int Argument)> _parts = [];
    private readonly string _tail;

    /// <summary>Reads the places; a brace that is no place stands for itself.</summary>
    public UiText(string text)
    {
        var start = 0;
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] != '{' || !char.IsAsciiDigit(text[i + 1]) || text[i + 2] != '}') continue;
            var argument = text[i + 1] - '0';
            _parts.Add((text[start..i], argument));
            ArgumentCount = Math.Max(ArgumentCount, argument + 1);
            start = i + 3;
        }

        _tail = text[start..];
        if (_parts.Count == 0) Constant = new Markup(MarkupEscaper.Escape(text));
    }

    /// <summary>The text as markup, where it has no places: then it is the same on every page. Null where it has.</summary>
    public Markup? Constant { get; }

    /// <summary>How many values the text asks for.</summary>
    public int ArgumentCount { get; }

    /// <summary>The text with its places filled.</summary>
    /// <param name="escape">Applied to the text between the places.</param>
    /// <param name="argument">Gives the value for a place, ready to print.</param>
    public string Format(Func<string, string> escape, Func<int, string> argument)
    {
        if (_parts.Count == 0) return escape(_tail);
        var builder = new StringBuilder();
        foreach (var (literal, place) in _parts) builder.Append(escape(literal)).Append(argument(place));
        return builder.Append(escape(_tail)).ToString();
    }
}
