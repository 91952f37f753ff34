using AngleSharp.Dom;
using Khulasa.Dates;

namespace Khulasa.Articles.Metadata.Authors;

/// <summary>Finds the word that makes a byline of a line: "By Jane Doe", and "Posted on 5 May 2024 by Jane Doe".</summary>
internal sealed class BylineLabels(PageLayout layout, CleaningRules rules)
{
    private const int MaxLineLength = 100;

    // Elements around the same letters ask for the same text.
    private readonly Dictionary<string, bool> _labelled = new(StringComparer.Ordinal);

    /// <summary>True when the text of an element has one.</summary>
    public bool IsIn(IElement element)
    {
        if (layout.ShortText(element, ShownByline.MaxLetters) is not { } text) return false;
        if (!_labelled.TryGetValue(text, out var isLabelled)) _labelled[text] = isLabelled = IsIn(text);
        return isLabelled;
    }

    private bool IsIn(string text)
    {
        if (LineLabel.ReadAuthor(text, rules) is { } first && IsLongEnough(first.Rest) || PersonName.BeforePost(text, rules) is not null) return true;
        if (rules.AuthorLabels.MatchAnywhere(text) is not { } label || label.End >= text.Length) return false;
        // "خبرنگار : 71451": a number names nobody.
        if (text.AsSpan(label.End).TrimStart(" :：") is [var digit, ..] && char.IsDigit(digit)) return false;
        if (text[label.End] is ':' or '：') return true;
        // Dates last: they cost more than all the rest.
        return text.Length <= MaxLineLength && ArabicDateParser.FindFirst(text) is { } date && (label.Start < date.Start || label.Start > date.End)
            && AuthorNames.Split(text[label.End..], rules).Count > 0;
    }

    // A Chinese or Korean name is two or three signs.
    private static bool IsLongEnough(string name) => name.Length > 3 || name.Length > 1 && PersonName.IsWide(name);
}
