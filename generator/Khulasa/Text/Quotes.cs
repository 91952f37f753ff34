namespace Khulasa.Text;

/// <summary>Quotation marks of captures: which open and which close.</summary>
public static class Quotes
{
    /// <summary>True for a mark that can close a quotation or a bracket; the straight marks do both.</summary>
    public static bool IsCloser(char c) => c is '"' or '”' or '“' or '»' or '’' or '\'' or ')' or ']' or '›';

    /// <summary>True for a mark that can open a quotation or a bracket; the straight marks do both.</summary>
    public static bool IsOpener(char c) => c is '"' or '“' or '”' or '«' or '‘' or '\'' or '(' or '[' or '‹' or '„';

    /// <summary>True when an offset lies inside a quotation or bracket that opened before it.</summary>
    public static bool IsInside(string text, int offset)
    {
        bool straight = false;
        int angled = 0, curly = 0, round = 0;
        for (var i = 0; i < offset && i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"': straight = !straight; break;
                // Arabic pages use both curly marks to open (بـ”جهود”), so they toggle like the straight one.
                case '“' or '”': curly = 1 - curly; break;
                case '«': angled++; break;
                case '»': angled--; break;
                case '(': round++; break;
                case ')': round--; break;
            }
        }

        return straight || angled > 0 || curly > 0 || round > 0;
    }
}
