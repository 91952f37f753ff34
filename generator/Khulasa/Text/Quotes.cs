using System.Text;

namespace Khulasa.Text;

/// <summary>Quotation marks of captures: which open, which close, and the house style.</summary>
public static class Quotes
{
    /// <summary>True for a mark that can close a quotation or a bracket; the straight marks do both.</summary>
    public static bool IsCloser(char c) => c is '"' or '”' or '“' or '»' or '’' or '\'' or ')' or ']' or '›';

    /// <summary>True for a mark that can open a quotation or a bracket; the straight marks do both.</summary>
    public static bool IsOpener(char c) => c is '"' or '“' or '”' or '«' or '‘' or '\'' or '(' or '[' or '‹' or '„';

    /// <summary>
    /// The text with each pair of double marks as «…». Marks that find no partner stay as they are: half of a
    /// quotation is the author's and is not for us to complete.
    /// </summary>
    public static string ToHouseStyle(string text)
    {
        var result = new StringBuilder(text);
        var open = -1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('"' or '“' or '”' or '„')) continue;
            if (open < 0)
            {
                open = i;
                continue;
            }

            (result[open], result[i]) = ('«', '»');
            open = -1;
        }

        return result.ToString();
    }

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
