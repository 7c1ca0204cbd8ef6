"""A rule as a page an editor reads: what, why, when it is wrong, and its examples."""

from __future__ import annotations

from collections.abc import Sequence

from checker.model import Rule

_FINDS = {"nothing": "Left alone", "conflict": "A conflict", "tension": "A tension", "variant": "A variant"}


def page(rule: Rule) -> str:
    """The rule's page in Markdown."""
    parts = [
        f"# {rule.id}\n",
        f"{rule.title}.\n",
        f"{rule.kind} · {rule.severity} · {rule.status}"
        + (f" · {rule.theme}" if rule.theme else "")
        + f" · {rule.path}\n",
        f"**Why.** {rule.why.strip()}\n",
        f"**Wrong when.** {rule.wrong_when.strip()}\n" if rule.wrong_when else "",
        f"**What settles it.** {rule.settle.strip()}\n" if rule.settle else "",
        "## What it looks at\n",
        *(f"- {line}" for line in _looks_at(rule)),
        "",
        "## Examples\n",
    ]
    for example in rule.examples:
        parts.append(f"{_FINDS[example.finds]}: {example.case}.\n")
        parts += [f"> {outlet}: {' '.join(text.split())}\n>" for outlet, text in example.articles]
        parts[-1] = parts[-1].removesuffix("\n>")
        parts.append("")
    return "\n".join(part for part in parts if part is not None) + "\n"


def index(rules: Sequence[Rule]) -> str:
    """All rules by theme, one a line."""
    lines = ["# The rules\n"]
    for theme in sorted({rule.theme for rule in rules}):
        lines.append(f"## {theme or 'others'}\n")
        own = sorted((rule for rule in rules if rule.theme == theme), key=lambda rule: rule.id)
        lines += [
            f"- [{rule.id}]({rule.id}.md): {rule.title} ({rule.kind}, {rule.severity}, {rule.status})"
            for rule in own
        ]
        lines.append("")
    return "\n".join(lines)


def _looks_at(rule: Rule) -> list[str]:
    lines = [f"property: {rule.property}"]
    if rule.find is not None:
        lines.append(f"found by: {rule.find.phrase or rule.find.pattern}")
    lines += [f"where {field}: {', '.join(words)}" for field, words in rule.where.items()]
    if rule.same:
        lines.append(f"same: {', '.join(rule.same)}")
    lines.append(f"between: {', '.join(rule.between)}")
    options = "".join(f", {name} {value}" for name, value in rule.options.items())
    lines.append(f"compared by: {rule.compare_with}{options}")
    if rule.tension_when:
        lines.append(f"only a tension when: {', '.join(rule.tension_when)}")
    return lines
