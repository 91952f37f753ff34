using System.Globalization;
using Scriban.Functions;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <summary>
/// What a template sees and may do while it is rendered. One context renders one page at a time and can render many,
/// one after the other; threads need their own.
/// </summary>
public partial class TemplateContext
{
    private readonly bool _isDerived;
    private readonly IEqualityComparer<string>? _keyComparer;
    private readonly Stack<CultureInfo> _cultures = new();
    private MemberRenamerDelegate _memberRenamer = StandardMemberRenamer.Default;
    private MemberFilterDelegate? _memberFilter;
    private Dictionary<object, object?>? _tags;
    private Dictionary<string, Template>? _cachedTemplates;

    /// <summary>Makes a context with the standard functions.</summary>
    public TemplateContext()
        : this(null, null)
    {
    }

    /// <summary>Makes a context with other functions than the standard ones.</summary>
    public TemplateContext(ScriptObject? builtin)
        : this(builtin, null)
    {
    }

    /// <summary>Makes a context with its own rule for equal names.</summary>
    public TemplateContext(IEqualityComparer<string>? keyComparer)
        : this(null, keyComparer)
    {
    }

    /// <summary>Makes a context with other functions and its own rule for equal names.</summary>
    public TemplateContext(ScriptObject? builtin, IEqualityComparer<string>? keyComparer)
    {
        BuiltinObject = builtin ?? GetDefaultBuiltinObject();
        _keyComparer = keyComparer;
        _isDerived = GetType() != typeof(TemplateContext);
        _globals.Add(BuiltinObject);
        _globals.Add(new ScriptObject(keyComparer));
        _output = _buffer = new StringBuilderOutput();
    }

    /// <summary>The functions and objects of the language, below all globals.</summary>
    public ScriptObject BuiltinObject { get; }

    /// <summary>Loop steps until the outermost loop ends, nested loops and builtins that iterate together; 0 is no limit.</summary>
    public int LoopLimit { get; set; } = 1000;

    /// <summary>As <see cref="LoopLimit"/>, for lists made without a loop; null takes that one.</summary>
    public int? LoopLimitQueryable { get; set; }

    /// <summary>How deep calls and includes may nest; 0 leaves it to the stack.</summary>
    public int RecursiveLimit { get; set; } = 100;

    /// <summary>The most characters of a page or a string; a page is cut there and ends in <c>...</c>; 0 is no limit.</summary>
    public int LimitToString { get; set; } = 1048576;

    /// <summary>How deep a printed value may nest; 0 is no limit.</summary>
    public int ObjectRecursionLimit { get; set; } = 20;

    /// <summary>Makes an unknown variable an error.</summary>
    public bool StrictVariables { get; set; }

    /// <summary>Makes an unknown member null instead of an error.</summary>
    public bool EnableRelaxedMemberAccess { get; set; } = true;

    /// <summary>Makes an unknown index null instead of an error.</summary>
    public bool EnableRelaxedIndexerAccess { get; set; } = true;

    /// <summary>Makes a member of null null instead of an error.</summary>
    public bool EnableRelaxedTargetAccess { get; set; }

    /// <summary>Makes the call of an unknown function null instead of an error.</summary>
    public bool EnableRelaxedFunctionAccess { get; set; }

    /// <summary>Makes an item at null null instead of an error.</summary>
    public bool EnableNullIndexer { get; set; }

    /// <summary>Keeps the blanks before a code block on every line that the block writes.</summary>
    public bool AutoIndent { get; set; } = true;

    /// <summary>Whether those blanks are also written on empty lines.</summary>
    public bool IndentOnEmptyLines { get; set; } = true;

    /// <summary>What <see cref="WriteLine"/> and table rows end lines with; text is never changed.</summary>
    public string NewLine { get; set; } = Environment.NewLine;

    /// <summary>Off while only the value of a template is wanted.</summary>
    public bool EnableOutput { get; set; } = true;

    /// <summary>The longest a regular expression may take.</summary>
    public TimeSpan RegexTimeOut { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Names the members of .NET objects met while rendering.</summary>
    public MemberRenamerDelegate MemberRenamer
    {
        get => _memberRenamer;
        set
        {
            _memberRenamer = value ?? StandardMemberRenamer.Default;
            ResetMembers();
        }
    }

    /// <summary>Chooses the members of .NET objects that templates see.</summary>
    public MemberFilterDelegate? MemberFilter
    {
        get => _memberFilter;
        set
        {
            _memberFilter = value;
            ResetMembers();
        }
    }

    /// <summary>Stops the rendering with a <see cref="ScriptAbortException"/>.</summary>
    public CancellationToken CancellationToken { get; set; }

    /// <summary>Finds included templates.</summary>
    public ITemplateLoader? TemplateLoader { get; set; }

    /// <summary>How included templates are parsed.</summary>
    public ParserOptions? TemplateLoaderParserOptions { get; set; }

    /// <summary>How included templates are split into tokens.</summary>
    public LexerOptions? TemplateLoaderLexerOptions { get; set; }

    /// <summary>Anything the caller's own functions want to find again.</summary>
    public Dictionary<object, object?> Tags => _tags ??= [];

    /// <summary>Parsed templates by path: fill it to share them between contexts.</summary>
    public Dictionary<string, Template> CachedTemplates => _cachedTemplates ??= [];

    /// <summary>The culture pushed last; without one the invariant culture, never the thread's.</summary>
    public CultureInfo CurrentCulture { get; private set; } = CultureInfo.InvariantCulture;

    /// <summary>The path of the template being rendered.</summary>
    public string? CurrentSourceFile => _sourceFiles.TryPeek(out var path) ? path : null;

    /// <summary>Where the call being made stands.</summary>
    public SourceSpan CurrentSpan => CurrentNode.Span;

    /// <summary>The node of the call being made.</summary>
    internal ScriptNode CurrentNode { get; set; } = new ScriptLiteral(null);

    internal TypedMemberTable Members { get; private set; } = TypedMemberTable.Standard;

    /// <summary>A new object with the standard functions, which may be changed.</summary>
    public static ScriptObject GetDefaultBuiltinObject() => BuiltinTable.Create();

    /// <summary>Uses a culture until <see cref="PopCulture"/>.</summary>
    public void PushCulture(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        _cultures.Push(CurrentCulture);
        CurrentCulture = culture;
    }

    /// <summary>Goes back to the culture before and gives the one that was used.</summary>
    public CultureInfo PopCulture()
    {
        var culture = CurrentCulture;
        CurrentCulture = _cultures.Pop();
        return culture;
    }

    /// <summary>Forgets outputs, globals, cached templates and cultures, as if the context were new. Options stay.</summary>
    public virtual void Reset()
    {
        _cachedTemplates?.Clear();
        _tags?.Clear();
        _cultures.Clear();
        CurrentCulture = CultureInfo.InvariantCulture;
        _globals.RemoveRange(2, _globals.Count - 2);
        foreach (var name in _globals[1].GetMembers().ToList()) _globals[1].Remove(name);
        while (_outputs.Count > 0) PopOutput();
        _buffer?.Clear();
        ResetRun();
    }

    private void ResetMembers() =>
        Members = _memberFilter is null && _memberRenamer == StandardMemberRenamer.Default
            ? TypedMemberTable.Standard
            : new TypedMemberTable(_memberRenamer, _memberFilter);
}
