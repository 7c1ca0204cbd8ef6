"""Words that try to run, to break out, or to hide; invented or long known from public lists."""

from dataclasses import replace

from report.makers import asserts, finding, one_article, reading, rule, says, sentences_of

from checker.model import (
    Backing,
    Claim,
    Coverage,
    DraftItem,
    ReferenceRecord,
    Report,
    RuleFault,
    Span,
    Story,
    Uncompared,
    Verdict,
)
from checker.values import Name, Quantity, Text, Wording

PAYLOADS = (
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
    "</script><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<IMG SRC=javascript:alert(1)>",
    "<svg onload=alert(1)>",
    "<svg/onload=alert(1)//",
    "<svg><script>alert(1)</script></svg>",
    "<body onload=alert(1)>",
    "<iframe src=javascript:alert(1)>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<object data=javascript:alert(1)>",
    "<embed src=javascript:alert(1)>",
    "<a href=javascript:alert(1)>here</a>",
    "<a href='java\tscript:alert(1)'>here</a>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<style>@import '//evil.example/x.css'</style>",
    "<form action=//evil.example><input type=submit>",
    "<input autofocus onfocus=alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)>",
    "<math><mtext></mtext><script>alert(1)</script></math>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "<!--><script>alert(1)</script-->",
    "--><script>alert(1)</script><!--",
    "]]><script>alert(1)</script>",
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    '"><script>alert(1)</script>',
    "'><script>alert(1)</script>",
    "` onmouseover=alert(1) `",
    '" autofocus onfocus=alert(1) x="',
    "javascript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "{{ 7 * 7 }}{% raw %}",
    "{{ ''.__class__.__mro__ }}",
    "${alert(1)}",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "&#60;script&#62;alert(1)&#60;/script&#62;",
    "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e",
    "%3Cscript%3Ealert(1)%3C/script%3E",
    "<scr\x00ipt>alert(1)</scr\x00ipt>",
    "\u202e<script>alert(1)</script>\u202c",
    "\u200b<\u200bscript>alert(1)</script>",
    "＜script＞alert(1)＜/script＞",
    "<p style='position:fixed;inset:0;background:red'>",
    "\x1b]0;title\x07\x1b[2J\x1b[31mred",
)


def hostile(payload: str) -> Report:
    """The payload in every place that somebody else's words can reach."""
    text = f"Before {payload} after. And {payload} again."
    article = one_article(
        text,
        f"{payload}.txt",
        outlet=payload,
        byline=(payload,),
        url=payload,
        problems=(payload,),
        published_why=payload,
    )
    objection = replace(
        finding(
            1, Verdict.CONFLICT, "quote", payload, [says(article, payload, 0, payload, (payload, "direct"))]
        ),
        id=payload,
        rule=payload,
        why=payload,
        settle=payload,
        suggestion=payload,
        notes=(payload,),
        reference=(ReferenceRecord(payload, payload, payload, payload, payload, payload),),
    )
    story = Story(payload, payload, (article,), (payload,), notes=((payload, payload),))
    twin = replace(article, file=f"2 {payload}.txt")
    both = (article, twin)
    values = (Name(payload), Text(payload), Wording(payload), Quantity(4, 4, counted=payload, unit=payload))
    properties = ("named", "holds-office", "said", "count")
    readings = tuple(
        reading(
            one,
            [
                asserts(one, payload, value, prop, payload)
                for value, prop in zip(values, properties, strict=True)
            ],
        )
        for one in both
    )
    coverage = Coverage(
        silent=((article.file, sentences_of(text)[0]),),
        uncompared=(
            Uncompared(payload, says(article, payload, 0, payload), says(twin, payload, 1, payload), payload),
        ),
        idle_rules=(payload,),
        faults=(RuleFault(payload, payload),),
        notes=(payload,),
    )
    claim = Claim(Text(payload), tuple(one.assertions[1] for one in readings))
    ruled = replace(
        rule("x"), id=payload, title=payload, message=payload, theme=payload, kind=payload, path=payload
    )
    return Report(
        replace(story, articles=both), readings, (ruled,), (objection,), (claim,), coverage, payload
    )


def hostile_draft(payload: str) -> Report:
    """The same, where the first article is a draft and the payload an item of it, however that stands."""
    report = hostile(payload)
    draft, source = report.story.articles
    start = draft.text.index(payload)
    items = tuple(
        DraftItem(
            payload,
            payload,
            payload,
            (Span(start, start + len(payload)),),
            backing,
            2,
            (says(source, payload, 1, payload, (payload, "direct")),),
            (payload,),
        )
        for backing in Backing
    )
    return replace(report, story=replace(report.story, draft=draft.file), items=items)
