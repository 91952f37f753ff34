namespace Khulasa.Checks;

/// <summary>A declaration of a stylesheet.</summary>
/// <param name="Selector">The selectors and at-rules around it, outermost first.</param>
/// <param name="Property">Its property, in small letters.</param>
/// <param name="Value">Its value.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column, from 1.</param>
public sealed record CssDeclaration(string Selector, string Property, string Value, int Line, int Column)
{
    /// <summary>Reads the declarations of a stylesheet; what is no CSS is skipped, as browsers do.</summary>
    public static IReadOnlyList<CssDeclaration> Read(string css)
    {
        var reader = new Reader(css);
        reader.Read();
        return reader.Declarations;
    }

    /// <summary>One pass over the text: what ends at a brace is a selector, what ends at a semicolon a declaration.</summary>
    private sealed class Reader(string css)
    {
        private readonly List<string> _selectors = [];
        private int _start;

        public List<CssDeclaration> Declarations { get; } = [];

        public void Read()
        {
            for (var i = 0; i < css.Length; i++)
            {
                switch (css[i])
                {
                    case '/' when i + 1 < css.Length && css[i + 1] == '*':
                        var end = css.IndexOf("*/", i + 2, StringComparison.Ordinal);
                        i = end < 0 ? css.Length : end + 1;
                        if (css.AsSpan(_start, Math.Min(i, css.Length) - _start).TrimStart().StartsWith("/*")) _start = Math.Min(i + 1, css.Length);
                        break;
                    case '"' or '\'':
                        i = Math.Max(i, css.IndexOf(css[i], i + 1));
                        break;
                    case '{':
                        _selectors.Add(Take(i).Trim());
                        break;
                    case '}':
                        Declare(i);
                        if (_selectors.Count > 0) _selectors.RemoveAt(_selectors.Count - 1);
                        break;
                    case ';':
                        Declare(i);
                        break;
                }
            }
        }

        private string Take(int end)
        {
            var text = css[_start..end];
            _start = end + 1;
            return text;
        }

        private void Declare(int end)
        {
            var start = _start;
            var text = Take(end);
            var trimmed = text.TrimStart();

            // An at-rule without a block, such as @import, is a name and a value too.
            var nameEnd = trimmed.StartsWith('@') ? trimmed.IndexOf(' ') : trimmed.IndexOf(':');
            if (nameEnd < 0) return;
            start += text.Length - trimmed.Length;
            var line = css.AsSpan(0, start).Count('\n') + 1;
            Declarations.Add(new CssDeclaration(
                string.Join(' ', _selectors), trimmed[..nameEnd].TrimEnd()
                    .ToLowerInvariant(), trimmed[(nameEnd + 1)..].Trim(), line, start - css.LastIndexOf('\n', Math.Max(0, start - 1))));
        }
    }
}
