"""A sentence with its tree, and what stands on it. Labels are Universal Dependencies, tags Penn Treebank."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from checker.model.article import Article, Span
from checker.model.assertion import Attribution
from checker.values import Moment, Quantity


@dataclass(frozen=True, slots=True)
class Token:
    """One word. `index` and `head` count within the sentence; a root is its own head."""

    index: int
    span: Span
    text: str
    lemma: str
    tag: str
    head: int
    dependency: str


@dataclass(frozen=True, slots=True)
class Mention:
    """
    Words that name or stand for somebody or something.

    `kind` is person, organisation, place or nationality. For a person, `span` covers the name alone; `role`
    holds the title and role words that stand with it ("Russian Foreign Minister") and `role_span` where.
    `form` is name, short (a last name), nominal ("the minister"), pronoun or age ("the 36-year-old").
    `refers_to` is the fullest name in the article that it stands for ("" where unknown), `sure` from 0 to 1.
    """

    span: Span
    text: str
    kind: str
    name: str
    form: str = "name"
    role: str = ""
    role_span: Span | None = None
    refers_to: str = ""
    sure: float = 1.0
    author: bool = False


@dataclass(frozen=True, slots=True)
class Numeral:
    """A figure in the text. `counted` is the index of the head noun counted, None where there is none."""

    span: Span
    text: str
    quantity: Quantity
    counted: int | None = None
    kind: str = "cardinal"


@dataclass(frozen=True, slots=True)
class TimeMention:
    """A time expression with what it was taken for. `recurring` ones ("every Friday") date nothing."""

    span: Span
    text: str
    moment: Moment
    recurring: bool = False


@dataclass(frozen=True, slots=True)
class Trait:
    """
    A word with what it hangs on, plainly stated: "silver" of a Toyota that hit somebody.

    `phrases` are the word with what narrows it, as written and as base forms, the longest first. `link` is how it
    hangs: is, object, subject, passive, deed (a verb itself), or a preposition; "" where it only narrows a noun.
    `over` are the base forms of what it hangs on, a verb or a noun; `nouns` those that it narrows, nearest first.
    `thing` is the noun that has it, `owner` whose that is, `doer` and `receiver` those of the verb above, at their
    fullest; `number` how many there are of it, or of those whom a deed befell.
    """

    span: Span
    sentence: Span
    phrases: tuple[str, ...]
    link: str
    over: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    thing: str = ""
    owner: str = ""
    doer: str = ""
    receiver: str = ""
    number: str = ""
    hedged: bool = False


@dataclass(frozen=True, slots=True)
class Sentence:
    """
    One sentence of an article. `part` is body, headline, byline, dateline, caption, list or speaker (a transcript's label).

    Everything in it lies inside `span`. It may answer questions about its own tree; it reads nothing anew.
    """

    article: Article
    span: Span
    tokens: tuple[Token, ...]
    paragraph: int = 0
    part: str = "body"
    mentions: tuple[Mention, ...] = ()
    numerals: tuple[Numeral, ...] = ()
    times: tuple[TimeMention, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    _children: tuple[tuple[int, ...], ...] = field(default=(), repr=False, compare=False)

    @property
    def text(self) -> str:
        return self.article.quote(self.span)

    def head(self, token: Token) -> Token:
        return self.tokens[token.head]

    def children(self, token: Token, *dependencies: str) -> Iterator[Token]:
        """Direct dependents in order; with labels, those whose label is one of them or a subtype of one."""
        for index in self._children[token.index] if self._children else self._scan(token.index):
            child = self.tokens[index]
            if not dependencies or _labelled(child, dependencies):
                yield child

    def child(self, token: Token, *dependencies: str) -> Token | None:
        """The first such dependent, or None."""
        return next(self.children(token, *dependencies), None)

    def subtree(self, token: Token, *without: str) -> list[Token]:
        """The token and all below it, in order, leaving out branches hung on by the labels in `without`."""
        found, waiting = [token], [token]
        while waiting:
            for child in self.children(waiting.pop()):
                if not (without and _labelled(child, without)):
                    found.append(child)
                    waiting.append(child)
        return sorted(found, key=lambda one: one.index)

    def ancestors(self, token: Token) -> Iterator[Token]:
        """Upwards, nearest first; a cycle (a broken parse) ends it."""
        seen = {token.index}
        while token.head not in seen:
            token = self.tokens[token.head]
            seen.add(token.index)
            yield token

    def token_at(self, position: int) -> Token | None:
        """The token that covers a position of the article."""
        for token in self.tokens:
            if token.span.start <= position < token.span.end:
                return token
        return None

    def tokens_in(self, span: Span) -> list[Token]:
        return [token for token in self.tokens if token.span.meets(span)]

    def head_of(self, span: Span) -> Token | None:
        """The token of the span that hangs outside it (or is the root): its syntactic head."""
        inside = self.tokens_in(span)
        indices = {token.index for token in inside}
        for token in inside:
            if token.head == token.index or token.head not in indices:
                return token
        return None

    def span_of(self, tokens: list[Token]) -> Span:
        """From the first of them to the last, whatever lies between."""
        return Span(min(one.span.start for one in tokens), max(one.span.end for one in tokens))

    def _scan(self, head: int) -> tuple[int, ...]:
        return tuple(one.index for one in self.tokens if one.head == head and one.index != head)


def _labelled(token: Token, labels: tuple[str, ...]) -> bool:
    return token.dependency in labels or token.dependency.partition(":")[0] in labels
