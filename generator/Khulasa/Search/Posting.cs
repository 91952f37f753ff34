namespace Khulasa.Search;

/// <summary>Where a word stands in an article; the better place counts.</summary>
internal enum Field
{
    /// <summary>In the text.</summary>
    Body,

    /// <summary>In the summary.</summary>
    Summary,

    /// <summary>In a name that goes with the article: of its topics, people, places, outlet or author.</summary>
    Name,

    /// <summary>In the headline.</summary>
    Title,
}

/// <summary>One spelling of a stem in one article, in 32 bits.</summary>
/// <param name="Value">Article, form and field.</param>
internal readonly record struct Posting(uint Value)
{
    /// <summary>Articles are numbered below this.</summary>
    public const int MaxArticles = 1 << 20;

    /// <summary>Forms of a stem are numbered below this; the rest of them share the last number.</summary>
    public const int MaxForms = 1 << 10;

    private const int FieldBits = 2;
    private const int FormBits = 10;

    /// <summary>Number of the article, the oldest first.</summary>
    public int Article => (int)(Value >> (FieldBits + FormBits));

    /// <summary>Number of the form.</summary>
    public int Form => (int)(Value >> FieldBits) & (MaxForms - 1);

    /// <summary>Where it stands.</summary>
    public Field Field => (Field)(Value & ((1 << FieldBits) - 1));

    /// <summary>Makes a posting.</summary>
    public static Posting Of(int article, int form, Field field) =>
        new(((uint)article << (FieldBits + FormBits)) | ((uint)Math.Min(form, MaxForms - 1) << FieldBits) | (uint)field);
}

/// <summary>A word and where it stands in an article, in 32 bits.</summary>
/// <param name="Value">Number of the word and field.</param>
internal readonly record struct Occurrence(uint Value)
{
    private const int FieldBits = 2;

    /// <summary>Number of the word.</summary>
    public int Word => (int)(Value >> FieldBits);

    /// <summary>Where it stands.</summary>
    public Field Field => (Field)(Value & ((1 << FieldBits) - 1));

    /// <summary>Makes an occurrence.</summary>
    public static Occurrence Of(int word, Field field) => new(((uint)word << FieldBits) | (uint)field);
}
