using System.Net;
using System.Text;

namespace Khulasa.BrowserTests.Attacks;

/// <summary>
/// Strings that try to run something, load something, or reach out of their place: every known family of stored attacks,
/// each a few pieces that are put together in all ways.
/// </summary>
internal static class AttackStrings
{
    private static readonly string[] Events =
    [
        "onload", "onerror", "onclick", "onmouseover", "onfocus", "onblur", "onanimationstart", "onanimationend", "ontransitionend", "onbeforescriptexecute", "oncontentvisibilityautostatechange",
        "ontoggle", "onbeforetoggle", "onpointerenter", "onpointerrawupdate", "onpageshow", "onhashchange", "onmessage", "onscroll", "onscrollend", "onscrollsnapchange", "onsecuritypolicyviolation", "onunhandledrejection",
        "onloadstart", "oncanplay", "onbegin", "onrepeat", "onend", "onstart", "onfinish", "onfocusin", "onauxclick", "oncopy", "onpaste", "oninput", "oninvalid", "onsearch", "onwheel", "onresize", "onOnLoad", "ONERROR",
    ];

    private static readonly string[] Carriers =
    [
        "<img src=x {0}=alert(1)>", "<img/src=x/{0}=alert(1)//", "<svg {0}=alert(1)>", "<svg/{0}=alert`1`>", "<body {0}=alert(1)>", "<a href=# {0}=alert(1)>x</a>", "<details open {0}=alert(1)>", "<video src=x {0}=alert(1)>", "<audio autoplay src=x {0}=alert(1)>",
        "<input autofocus {0}=alert(1)>", "<textarea autofocus {0}=alert(1)>", "<select autofocus {0}=alert(1)>", "<button autofocus {0}=alert(1)>x</button>", "<form {0}=alert(1)><input>", "<iframe src=x {0}=alert(1)>", "<object data=x {0}=alert(1)>",
        "<marquee {0}=alert(1)>x</marquee>", "<x tabindex=1 id=x {0}=alert(1)>x</x>", "<p style=animation-name:x {0}=\"alert(1)\">x</p>", "<b \n{0}\n=\n'alert(1)'>x</b>", "<svg><animate {0}=alert(1) attributeName=x dur=1s>", "<table><td {0}=alert(1)>x", "<math {0}=alert(1)>x", "<link rel=stylesheet href=x {0}=alert(1)>",
        "<picture><source srcset=x><img {0}=alert(1) src=y></picture>",
    ];

    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\u0001javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "java\rscript:alert(1)", "java&#9;script:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)",
        "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "&#0000106avascript:alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)", "javascript\\:alert(1)", "javascript://%0aalert(1)", "javascript://x.example/%0d%0aalert(1)", "javascript:/*--></title></style></textarea></script>*/alert(1)",
        "jav\u00ADascript:alert(1)", "j\u200Davascript:alert(1)", "\u202Ejavascript:alert(1)", "\uFEFFjavascript:alert(1)", "\u2028javascript:alert(1)", "java\u0000script:alert(1)", "vbscript:msgbox(1)", "livescript:alert(1)", "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "DATA:application/xhtml+xml,x", "blob:https://evil.example/x", "filesystem:https://evil.example/x", "file:///etc/passwd", "about:blank", "view-source:x",
        "//evil.example/x.js", "/\\evil.example/x.js", "\\\\evil.example\\x.js", "https:evil.example/x.js", "https://evil.example/x.js", "https://user:pass@evil.example/", "https://ok.example\"onmouseover=\"alert(1)", "https://ok.example'onmouseover='alert(1)", "https://ok.example/><script>alert(1)</script>", "#\"onmouseover=\"alert(1)", "%6Aavascript:alert(1)", "javascript%3Aalert(1)",
    ];

    private static readonly string[] Vessels =
    [
        "<a href=\"{0}\">x</a>", "<a href={0}>x</a>", "<iframe src=\"{0}\"></iframe>", "<form action=\"{0}\"><input type=submit autofocus></form>", "<button formaction=\"{0}\">x</button>", "<object data=\"{0}\"></object>", "<embed src=\"{0}\">", "<script src=\"{0}\"></script>",
        "<svg><a xlink:href=\"{0}\"><text y=20>x</text></a></svg>", "<svg><use href=\"{0}#x\"/></svg>", "<svg><image href=\"{0}\"/></svg>", "<math><mi xlink:href=\"{0}\">x</mi></math>", "<base href=\"{0}\">", "<meta http-equiv=refresh content=\"0;url={0}\">", "<link rel=stylesheet href=\"{0}\">", "<link rel=prefetch href=\"{0}\">",
        "<img src=\"{0}\">", "<img srcset=\"{0} 1x\">", "<video poster=\"{0}\"></video>", "<body background=\"{0}\">", "<p style=\"background:url({0})\">x</p>", "<style>@import '{0}';</style>", "<area href=\"{0}\">", "<a href=x ping=\"{0}\">x</a>",
        "[x]({0})", "[x](<{0}>)", "![x](<{0}>)", "<{0}>", "[x]\n\n[x]: <{0}> '{0}'", "[![x](<{0}>)](<{0}>)",
    ];

    private static readonly string[] Payloads =
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<iframe srcdoc='<script>alert(1)</script>'>", "<iframe src=//evil.example>", "<link rel=stylesheet href=//evil.example/x.css>", "<style>*{background:url(//evil.example)}</style>",
        "<img src=//evil.example/p.png>", "<form><input name=q>", "<p id=main>x</p>", "<meta http-equiv=refresh content=0;//evil.example>", "onmouseover=alert(1) x=",
    ];

    private static readonly string[] Breakouts =
    [
        "\"", "'", "`", "\">", "'>", "</title>", "</h1>", "</a>", "</script>", "</style>", "</textarea>", "</noscript>", "</template>", "</xmp>", "</iframe>", "</noembed>", "</svg>", "</math>", "-->", "--!>", "<!--", "]]>", "<![CDATA[", "?>", "*/", "\\\"", "\\u0022>", "&quot;>", "\u2028", "\0", "\u202E", "\u2066", "```\n", "\n---\n", "\n\n", "|\n|-|\n|",
    ];

    private static readonly Func<string, string>[] Disguises =
    [
        text => text.ToUpperInvariant(), text => string.Concat(text.Select((c, i) => i % 2 == 0 ? char.ToUpperInvariant(c) : c)), WebUtility.HtmlEncode, text => WebUtility.HtmlEncode(WebUtility.HtmlEncode(text)), text => string.Concat(text.Select(c => $"&#{(int)c};")), text => string.Concat(text.Select(c => $"&#x{(int)c:x}")),
        Uri.EscapeDataString, text => text.Replace("<", "\uFF1C", StringComparison.Ordinal), text => text.Replace("<", "\\u003c", StringComparison.Ordinal), text => text.Replace("<", "\\x3c", StringComparison.Ordinal), text => text.Replace("<", "+ADw-", StringComparison.Ordinal), text => text.Replace("<", "<\0", StringComparison.Ordinal),
        text => text.Replace(" ", "\f", StringComparison.Ordinal), text => text.Replace(" ", "/", StringComparison.Ordinal), text => text.Replace("script", "scr<script>ipt", StringComparison.Ordinal), text => "\u202E" + text + "\u202C", text => string.Join('\u200B', text.ToCharArray()), text => "<" + text, text => text + "//<", text => "<!--" + text + "-->", text => "`" + text + "`", text => "\\" + text, text => "{{ '" + text + "' | html.unescape }}",
    ];

    private static readonly string[] Mutations =
    [
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=alert(1)&gt;\">", "<svg></p><style><a id=\"</style><img src=x onerror=alert(1)>\">", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<math><annotation-xml encoding=\"text/html\"><style><img src=x onerror=alert(1)></style></annotation-xml></math>", "<svg><foreignObject><p><style><img src=x onerror=alert(1)></style>", "<svg><title><style><img src=x onerror=alert(1)></style></title></svg>", "<svg><desc><img src=x onerror=alert(1)></desc></svg>", "<table><tr><td><svg><desc><td></desc></svg><img src=x onerror=alert(1)>",
        "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">", "<textarea><p title=\"</textarea><img src=x onerror=alert(1)>\">", "<title><p title=\"</title><img src=x onerror=alert(1)>\">", "<style><p title=\"</style><img src=x onerror=alert(1)>\">", "<iframe><p title=\"</iframe><img src=x onerror=alert(1)>\">", "<noembed><p title=\"</noembed><img src=x onerror=alert(1)>\">", "<noframes><p title=\"</noframes><img src=x onerror=alert(1)>\">", "<template><p title=\"</template><img src=x onerror=alert(1)>\">", "<plaintext><img src=x onerror=alert(1)>",
        "<template shadowrootmode=open><img src=x onerror=alert(1)></template>", "<div><template shadowrootmode=closed><script>alert(1)</script></template></div>", "<a><a><svg><a></a><style><a title=\"</style><img src=x onerror=alert(1)>\">", "<select><option><style></option></select><img src=x onerror=alert(1)></style>", "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>", "<isindex type=image src=x onerror=alert(1)>", "<![CDATA[<script>alert(1)</script>]]>", "<svg><![CDATA[><img src=x onerror=alert(1)>]]></svg>",
        "<?xml version=\"1.0\"?><?xml-stylesheet href=\"javascript:alert(1)\"?>", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "<!ENTITY % x SYSTEM \"//evil.example/x.dtd\">%x;", "&lol9;", "<x xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></x>", "<frameset onload=alert(1)>", "<html><head><script>alert(1)</script></head>", "<input id=main><input id=search><a name=cookie>", "<img name=getElementById><form id=document>", "<p class=masthead lang=x dir=ltr>x</p>", "<a target=_blank rel=opener href=https://evil.example>x</a>",
        "[x](y \"\" onmouseover=alert(1) \"\")", "![x\" onerror=\"alert(1)](https://evil.example/b.png)", "# x {onclick=alert(1)}", "``` \"><script>alert(1)</script>\nx\n```", "a|b\n-|-\n<script>alert(1)</script>|[x](javascript:alert(1))", "[^1]\n\n[^1]: <script>alert(1)</script>", "[a <https://x.example> b](https://y.example \"<script>alert(1)</script>\")", "<a@b.example\"onclick=\"alert(1)>", "> <div\n> onclick=alert(1)>\n> x", "- <script>\n  alert(1)\n  </script>", "*[x](javascript:alert(1))*<img src=x onerror=alert(1)>*",
        "{{ 1 + 1 }}", "{{ include 'layouts/base.sbn-html' }}", "{{ while true }}{{ end }}", "{{ raw '<script>alert(1)</script>' }}", "{% raw %}<script>alert(1)</script>{% endraw %}", "{{{ 1 }}}", "<%= 1 %>", "${alert(1)}", "#{1}", "@{1}", "{{", "}}", "{%{ x }%}",
        "a\nslug: owned\ndate: 1999-01-01", "a\"\nauthor: \"owned", "a\r\nslug: owned", "---\ntitle: owned\nslug: owned\n---\n<script>alert(1)</script>", "...\n---\nslug: owned", "!!python/object/apply:os.system ['x']", "&a [*a]", "*a", "? a", "| x", "> x", "@x", "%x", "- x", "a: b: c", "a #b", "{a: b}", "[a, b]", "~", "null", "true", "0x1F", "1e3", ".nan", "2024-01-01", "\uFEFFx", "\u0085x\u2028y\u2029z", "\t x", "\\", "\\\"", "'", "\"",
        "\u202Ex", "\u202Dx\u202Ey\u202C", "\u2067x", "\u2069\u2069x", "\u2066\u2067\u2068x", "\u200Fx\u200E", "x\u0000y\u0007z", "x\u001B[31my\u001B]8;;https://evil.example\u0007z", "\u0080\u009F", "\uFFFE\uFFFF\uFDD0", "\U000E0001\U000E0041\U000E007F", "\uFFF9a\uFFFAb\uFFFB", "\uD800", "a\uDC00b", "Z\u0351\u036B\u0343\u036A\u0302\u036B\u033D", "\u0430\u0440\u0440\u04CF\u0435.com", "\u061Cx",
    ];

    /// <summary>All of them, each once.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[]
        {
            Combine(Carriers, Events), Combine(Vessels, Addresses), Breakouts.SelectMany(_ => Payloads, string.Concat),
            Disguises.SelectMany(_ => Payloads, (disguise, payload) => disguise(payload)), Mutations,
        }.SelectMany(family => family).Distinct(StringComparer.Ordinal),
    ];

    private static IEnumerable<string> Combine(string[] forms, string[] parts) =>
        forms.SelectMany(_ => parts, (form, part) => form.Replace("{0}", part, StringComparison.Ordinal));

    /// <summary>The text as a YAML text in double quotes, every byte of it escaped that could mean anything.</summary>
    public static string InYaml(string text)
    {
        var yaml = new StringBuilder("\"");
        foreach (var c in text) yaml.Append(c is >= ' ' and < '\u007F' and not ('"' or '\\') or >= '\u0621' and <= '\u064A' ? c.ToString() : char.IsSurrogate(c) ? "\uFFFD" : $"\\u{(int)c:X4}");
        return yaml.Append('"').ToString();
    }
}
