using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Khulasa.Text;

namespace Khulasa.Articles;

/// <summary>Tells tables of figures from tables that only lay out a page, and reads the former.</summary>
internal static class TableReader
{
    private const int MaxRows = 500;
    private const int MaxColumns = 20;
    private const int MaxCellLetters = 400;

    /// <summary>Rows of cells; null when the table is layout and its content is to be read as blocks.</summary>
    public static IReadOnlyList<IReadOnlyList<string>>? Read(IElement element, Func<IElement, bool> isSkipped)
    {
        if (element is not IHtmlTableElement table || table.Rows.Length is < 2 or > MaxRows) return null;
        var rows = new List<IReadOnlyList<string>>();
        var isPersian = PageLanguage.IsPersian(element);
        foreach (var row in table.Rows)
        {
            if (row.Cells.Length > MaxColumns) return null;
            var cells = new List<string>();
            foreach (var cell in row.Cells)
            {
                if (IsLayout(cell)) return null;
                var text = SpaceRepair.Apply(ArabicNormalizer.RepairLetters(cell.TextContent, isPersian));
                if (text.Length > MaxCellLetters) return null;
                cells.Add(text);
            }

            if (cells.Exists(cell => cell.Length > 0)) rows.Add(cells);
        }

        return rows.Exists(row => row.Count > 1) && rows.Count > 1 && !isSkipped(element) ? rows : null;
    }

    private static bool IsLayout(IElement cell) =>
        cell.QuerySelector("table, h1, h2, form, ul, p + p, script, iframe, blockquote") is not null;
}
