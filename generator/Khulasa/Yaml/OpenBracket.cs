namespace Khulasa.Yaml;

/// <summary>
/// Finds the bracket or brace that is never closed. The parser reads on to the end of the text in search of it, and what
/// it says there is of no help.
/// </summary>
internal static class OpenBracket
{
    /// <summary>The innermost one open at the end of the YAML, with its line and column from 1; null when all are closed.</summary>
    public static (char Sign, int Line, int Column)? Find(string yaml)
    {
        var open = new Stack<int>();
        // A bracket or quote counts only where a value can begin; within a plain text it is a letter like others.
        var canBegin = true;
        for (var i = 0; i < yaml.Length; i++)
        {
            var c = yaml[i];
            if (c == '#' && (i == 0 || yaml[i - 1] is ' ' or '\n')) i = EndOfLine(yaml, i) - 1;
            else if (canBegin && c is ('"' or '\'')) i = EndOfQuote(yaml, i);
            else if (canBegin && c is ('[' or '{')) open.Push(i);
            else if (open.Count > 0 && c is (']' or '}')) open.Pop();
            if (c != ' ') canBegin = c is ':' or ',' or '[' or '{' or '-' or '\n';
        }
        if (open.Count == 0) return null;
        var before = yaml.AsSpan(0, open.Peek());
        return (yaml[open.Peek()], before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private static int EndOfLine(string yaml, int from)
    {
        var end = yaml.IndexOf('\n', from);
        return end < 0 ? yaml.Length : end;
    }

    private static int EndOfQuote(string yaml, int from)
    {
        for (var i = from + 1; i < yaml.Length; i++)
        {
            if (yaml[from] == '"' && yaml[i] == '\\') i++;
            else if (yaml[i] == yaml[from]) return i;
        }
        return yaml.Length;
    }
}
