"""What one source, in one article, says of one thing."""

from __future__ import annotations

from dataclasses import dataclass

from checker.model.article import Span
from checker.values import Moment, Value

# So begins the `entity` of two assertions that an article pairs up by itself (a sum and its parts): they meet no other.
PAIR = "pair:"


@dataclass(frozen=True, slots=True)
class Attribution:
    """
    Who stands behind words. An assertion without any is the outlet's own.

    `source` is who, as the article names them at their fullest ("" where nobody is named: passive, "reportedly");
    `voice` is direct, indirect or mixed. `content` are the spans of the words attributed.
    """

    source: str
    voice: str
    cue: str = ""
    source_span: Span | None = None
    cue_span: Span | None = None
    content: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """
    What a statement is about, for deciding whether two speak of the same thing. All words are lemmas.

    `verb` governs the statement; `names` and `places` are the mentions in its clause (fullest names); `words`
    the content lemmas of the sentence, sorted, `near` those of the clause alone; `modifiers` those of the thing
    counted or dated; of a deed the words that narrow it, each with what it narrows ("receiver:southern", "for:adult"). `when` is the time of what happened, also where it is only another year than the article's.
    Of figures: `owners` are those whose figure it is, `named` all whom the sentence names but its sources, `holder`
    the noun that has what is measured. Of what is dated or placed: `kind` is the kind of happening
    (compare/happenings.py), `whom` it befell, `told` the words that set it apart ("next", "second", "another"; "had").
    """

    verb: str = ""
    names: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    when: Moment | None = None
    near: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    holder: str = ""
    kind: str = ""
    whom: str = ""
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Assertion:
    """
    One source, in one article, gives one value to one property of one subject.

    `span` are the words to show; `sentence` the whole sentence. `subject` is the fullest name in the article
    (a person, a place, a thing's head noun); `entity` is filled by link/ with what it is across articles.
    `mood` is stated, planned, conditional, asked, alleged, hoped or ordered. `basis` says how it was got:
    "" as written, else in words ("computed from 261 + 119 + 67").
    """

    article: str
    span: Span
    sentence: Span
    property: str
    subject: str
    value: Value
    attribution: tuple[Attribution, ...] = ()
    negated: bool = False
    hedged: bool = False
    mood: str = "stated"
    as_of: Moment | None = None
    as_of_stated: bool = False
    event: Event = Event()
    part: str = "body"
    basis: str = ""
    entity: str = ""
    parts: tuple[Span, ...] = ()
