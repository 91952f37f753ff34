using Khulasa.Text;

namespace Khulasa.Articles.Lines;

/// <summary>
/// Tells which lines of a text capture may say when its article appeared and who wrote it. Those above the menu tell the
/// day of the visit; those behind the heading of other articles or of the comments are about something else.
/// </summary>
internal sealed class ArticleSurroundings
{
    private const int MaxCueWords = 12;
    private const int MenuLines = 5;
    private const int MaxMenuWords = 2;
    private const int MinHeadlineWords = 4;
    private const int MaxListLines = 20;

    private readonly ArticleDraft _draft;
    private readonly int _title;
    private readonly int _start;
    private readonly int _end;

    // For each line above the headline the last heading of other articles that stands no lower; -1 where none does.
    private readonly int[] _headings;

    private ArticleSurroundings(ArticleDraft draft)
    {
        _draft = draft;
        _title = draft.Blocks.FindIndex(block => block.Role == BlockRole.Title);
        _headings = new int[Math.Max(0, _title)];
        for (var i = 0; i < _title; i++) _headings[i] = IsOtherHeading(draft.Blocks[i]) ? i : i > 0 ? _headings[i - 1] : -1;
        _start = _title < 0 ? 0 : EndOfMenu();
        var last = draft.LastProse();
        var cue = last < 0 ? -1 : draft.Blocks.FindIndex(last + 1, IsOtherHeading);
        _end = cue < 0 ? draft.Blocks.Count : cue;
    }

    /// <summary>The surroundings; null for pages, and for captures of an article alone, where every line counts.</summary>
    public static ArticleSurroundings? Of(ArticleDraft draft) =>
        draft.Capture.IsHtml || draft.RunFirst is null || draft.Blocks.Count < ArticleDraft.MinPageLines ? null : new ArticleSurroundings(draft);

    /// <summary>True for the index of a line that may tell of the article.</summary>
    public bool Hold(int index) => index >= _start && index < _end && !(index < _title && IsOfTeaser(index));

    // Several links of a word or two in a row; the buttons to share an article by stand below its day as well.
    private int EndOfMenu()
    {
        var count = 0;
        for (var i = _title - 1; i >= 0; i--)
        {
            count = IsMenuLine(_draft.Blocks[i]) ? count + 1 : 0;
            if (count == MenuLines) return i + count;
        }

        return 0;
    }

    private bool IsMenuLine(Block block) =>
        block.WordCount <= MaxMenuWords && !block.Text.Any(char.IsDigit) && _draft.Rules.Networks.MatchAnywhere(block.Text) is null;

    private bool IsOtherHeading(Block block)
    {
        if (block.WordCount > MaxCueWords) return false;
        var words = Tokenizer.FoldedWords(block.Text);
        return LineCues.IsEnd(words, _draft.Rules) || LineLabel.Read(block.Text, _draft.Rules.RelatedCues) is { Rest.Length: 0 };
    }

    // In a list of other articles above the headline, a day right below one of theirs; what stands right above the
    // article's own headline is its own.
    private bool IsOfTeaser(int index)
    {
        if (index == 0 || index == _title - 1 || _draft.Blocks[index - 1] is not { IsProse: false, WordCount: >= MinHeadlineWords }) return false;
        return _headings[index] >= Math.Max(0, index - MaxListLines) && LineLabel.ReadAuthor(_draft.Blocks[index].Text, _draft.Rules) is null;
    }
}
