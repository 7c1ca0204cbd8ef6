"""
Runs the examples inside rule files: each is a miniature story, checked by the same recipe as a real one.

A rule is tried alone (with the rules that make the property it looks at, if any do), and an example passes where
the gravest verdict found is the one it names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import combinations

from checker.articles import safe_id
from checker.check import LaidOut, Tools, check, lay_out
from checker.engine import Meeting, apply_rules, index_by_property, meetings, pool, share
from checker.engine.verdicts import tension_reasons
from checker.engine.wording import value_words
from checker.model import Article, Assertion, Between, Example, Finding, Rule, RuleFault, Story, Verdict

_GRAVEST = (Verdict.CONFLICT, Verdict.TENSION, Verdict.VARIANT)
_MOST_SEEN = 12


@dataclass(frozen=True, slots=True)
class Tried:
    """One example, run. `found` is conflict, tension, variant or nothing; `findings` are the rule's own."""

    rule: Rule
    example: Example
    found: str
    findings: tuple[Finding, ...]

    @property
    def passed(self) -> bool:
        return self.found == self.example.finds


def story_of(example: Example) -> Story:
    """The example as a story, an article an outlet."""
    days = dict(example.dates)
    articles = []
    for number, (outlet, text) in enumerate(example.articles, 1):
        day = days.get(outlet) or example.published
        articles.append(
            Article(
                file=f"{number:02d}_{safe_id(outlet).lower()}.txt",
                text=text,
                outlet=outlet,
                published=date.fromisoformat(day) if day else None,
                published_from="story.yaml" if day else "unknown",
            )
        )
    return Story(id="example", title=example.case, articles=tuple(articles))


def try_example(rule: Rule, example: Example, tools: Tools, makers: Sequence[Rule] = ()) -> Tried:
    """One example of a rule, checked. `makers` are rules whose `find` makes the property looked at."""
    live = replace(rule, status=type(rule.status).LIVE)
    report = check(story_of(example), (live, *makers), tools=tools)
    findings = tuple(one for one in report.findings if one.rule == rule.id)
    return Tried(rule, example, _gravest(findings), findings)


def try_rule(rule: Rule, tools: Tools, rules: Sequence[Rule] = ()) -> tuple[Tried, ...]:
    """All examples of a rule. `rules` are those it runs beside, for properties that they make."""
    makers = makers_of(rule, rules)
    return tuple(try_example(rule, example, tools, makers) for example in rule.examples)


def makers_of(rule: Rule, rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """The other rules whose `find` makes the property that a rule looks at."""
    return tuple(
        one for one in rules if one.find is not None and one.property == rule.property and one.id != rule.id
    )


def proven(
    rules: Sequence[Rule], tools: Tools, beside: Sequence[Rule] = ()
) -> tuple[tuple[Rule, ...], tuple[RuleFault, ...]]:
    """
    The rules that pass their own examples, and a fault for each example that fails: such a rule must not run.

    `beside` are the rules they run with, for properties that those make.
    """
    kept: list[Rule] = []
    faults: list[RuleFault] = []
    for rule in rules:
        failed = [one for one in try_rule(rule, tools, (*rules, *beside)) if not one.passed]
        if not failed:
            kept.append(rule)
        for one in failed:
            faults.append(RuleFault(rule.path, f"{rule.path}:{one.example.line}:1: {in_words(one)}"))
    return tuple(kept), tuple(faults)


def in_words(tried: Tried) -> str:
    """What was to be found and what was found, in one sentence."""
    wanted, found = _verdict_words(tried.example.finds), _verdict_words(tried.found)
    return f"The example '{tried.example.case}' should find {wanted} and finds {found}."


def seen_in(tried: Tried, tools: Tools, rules: Sequence[Rule] = ()) -> tuple[str, ...]:
    """What the rule saw in an example: what an editor needs to mend the rule or the example."""
    makers = makers_of(tried.rule, rules)
    return seen(tried.rule, lay_out(story_of(tried.example), (tried.rule, *makers), tools))


def seen(rule: Rule, laid: LaidOut) -> tuple[str, ...]:
    """Which assertions a rule sees in a story, and why they do or do not meet, a line each."""
    index = index_by_property(laid.assertions)
    everything = index.get(rule.property, [])
    looked_at = pool(rule, index, laid.context)
    if not everything:
        others = ", ".join(sorted(index)) or "nothing at all"
        return (f"No '{rule.property}' was read in these texts. Read was: {others}.",)
    chosen = {id(one) for one in looked_at}
    others_of_it = [one for one in everything if id(one) not in chosen]
    lines = [_line(one, True, laid) for one in looked_at[:_MOST_SEEN]]
    lines += [_line(one, False, laid) for one in others_of_it[: max(0, _MOST_SEEN - len(lines))]]
    return (*lines, *_met(rule, looked_at, laid))


def _line(assertion: Assertion, looked_at: bool, laid: LaidOut) -> str:
    article = laid.context.articles[assertion.article]
    words = " ".join(article.quote(assertion.span).split())
    value = value_words(assertion, article)
    what = f"{assertion.subject}: {value}" if assertion.subject else value
    left = "" if looked_at else "; left out by 'where'" if assertion.mood != "asked" else "; a question"
    marks = "".join(
        f", {mark}" for mark in (_mood(assertion), "negated" if assertion.negated else "") if mark
    )
    return f"{article.label}: “{words}” -> {what}{marks}{left}"


def _value(assertion: Assertion, laid: LaidOut) -> str:
    return value_words(assertion, laid.context.articles[assertion.article])


def _mood(assertion: Assertion) -> str:
    return "" if assertion.mood == "stated" else assertion.mood


def _met(rule: Rule, looked_at: Sequence[Assertion], laid: LaidOut) -> list[str]:
    if set(rule.between) == {Between.REFERENCE}:
        return _against(looked_at, laid)
    met = {(id(one.left), id(one.right)): one for one in meetings(rule, looked_at, laid.context)}
    lines = []
    for left, right in list(combinations(looked_at, 2))[:_MOST_SEEN]:
        pair = f"{_value(left, laid)} / {_value(right, laid)}"
        meeting = met.get((id(left), id(right))) or met.get((id(right), id(left)))
        if meeting is None:
            lines.append(f"{pair}: did not meet ({_parted_at(rule, left, right, laid)})")
        elif meeting.parted:
            lines.append(f"{pair}: kept apart ({meeting.parted})")
        else:
            lines.append(
                f"{pair}: {meeting.comparison.outcome} ({meeting.comparison.reason}){_softened(rule, meeting, laid)}"
            )
    return lines


def _softened(rule: Rule, meeting: Meeting, laid: LaidOut) -> str:
    """By which words of `tension-when` a conflict is only a tension."""
    if meeting.comparison.outcome != "conflict":
        return ""
    reasons = tension_reasons(rule, meeting, laid.context)
    return f", only a tension: {', '.join(reasons)}" if reasons else ""


def _against(looked_at: Sequence[Assertion], laid: LaidOut) -> list[str]:
    judged = [(one, laid.context.judge(one)) for one in looked_at]
    return [
        f"{one.subject}, {_value(one, laid)}: {told.verdict} ({told.reason})"
        for one, told in judged
        if told is not None
    ]


def _parted_at(rule: Rule, left: Assertion, right: Assertion, laid: LaidOut) -> str:
    """The first condition of the rule that the two do not share."""
    if left.article == right.article and Between.ARTICLE not in rule.between:
        return "one article: 'between' does not name 'article'"
    if left.article != right.article and not {Between.OUTLETS, Between.SOURCES} & set(rule.between):
        return "two articles: 'between' names neither 'outlets' nor 'sources'"
    for condition in rule.same:
        sameness = share(rule, condition, left, right, laid.context)
        if sameness.answer == "no":
            return f"not the same {condition}" + (f": {sameness.reason}" if sameness.reason else "")
    return "not the same things"


def _verdict_words(verdict: str) -> str:
    return "nothing" if verdict == "nothing" else f"a {verdict}"


def idle_conditions(rule: Rule, tools: Tools, rules: Sequence[Rule] = ()) -> tuple[str, ...]:
    """
    The entries of `where`, `same` and `tension-when` that no example needs: without any of them every example
    still comes out as it says, so nothing shows what it is there for.
    """
    makers = makers_of(rule, rules)
    laid = [lay_out(story_of(example), (rule, *makers), tools) for example in rule.examples]
    return tuple(entry for entry, changed in _without_each(rule) if _all_pass(changed, laid))


def _without_each(rule: Rule) -> list[tuple[str, Rule]]:
    """The rule without each of its conditions, named."""
    changed = [
        (
            f"where.{field}",
            replace(rule, where={key: words for key, words in rule.where.items() if key != field}),
        )
        for field in rule.where
    ]
    for one in rule.same:
        changed.append((f"same.{one}", replace(rule, same=tuple(each for each in rule.same if each != one))))
    for one in rule.tension_when:
        rest = tuple(each for each in rule.tension_when if each != one)
        changed.append((f"tension-when.{one}", replace(rule, tension_when=rest)))
    return changed


def _all_pass(rule: Rule, laid: Sequence[LaidOut]) -> bool:
    return all(
        _gravest(apply_rules((rule,), one.assertions, one.context).findings) == example.finds
        for example, one in zip(rule.examples, laid, strict=True)
    )


def _gravest(findings: Sequence[Finding]) -> str:
    verdicts = {one.verdict for one in findings}
    return next((str(verdict) for verdict in _GRAVEST if verdict in verdicts), "nothing")
