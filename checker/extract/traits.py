"""
Finds what words hang on: a colour on a car, a weapon on who used it, a cause on who died of it.

Finds:  "A silver Camry hit Ann Reed."       -> silver narrows camry; camry is the subject of hit, its receiver Ann Reed
        "She was charged with arson."        -> arson, with, charge, receiver Ann Reed
        "The weapon was a rifle."            -> rifle is weapon
        "His wife and a boy are missing."    -> boy and wife
Leaves: "He had no rifle." "Was it a rifle?" "It may be a rifle or a shotgun." -> nothing: not told, or left open

Which of these words exclude one another is the rules' business (extract/attribute.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.eventkey import lemma_of
from checker.extract.mood import hedged, listed, mood_of, negated
from checker.extract.participants import PARTS, antecedent, case_of, doer_of, name_of, receiver_of, whole
from checker.extract.trait_verbs import deed_of, number_of
from checker.lexicon.nouns import kind_of
from checker.model import Mention, Sentence, Token, Trait

_NARROWING = ("amod", "compound", "nummod", "nmod:unmarked")
_MOST_WORDS = 4
_OPEN = listed("or either nor whether rather instead like unlike")
_NONE = listed("no neither none any")
_TOLD = frozenset({"stated", "alleged"})


def traits_of(sentence: Sentence) -> Iterator[Trait]:
    """Every noun, adjective, number and verb that the sentence states of something, in order."""
    if sentence.part not in {"body", "headline"} or sentence.text.rstrip("\"'”’ ").endswith("?"):
        return
    for token in sentence.tokens:
        if token.tag.startswith(("NN", "JJ", "CD", "VBN", "VBG")) and not token.tag.endswith("PS"):
            yield from _told(sentence, token, _hanging(sentence, token))
            yield from _told(sentence, token, _paired(sentence, token))
        if token.tag.startswith("VB"):
            yield from _told(sentence, token, deed_of(sentence, token))


def _told(sentence: Sentence, token: Token, trait: Trait | None) -> Iterator[Trait]:
    if trait is None or _left_open(sentence, token):
        return
    above = _top(sentence, token)
    if any(one.lemma.lower() in _NONE for each in (token, above) for one in sentence.children(each, "det")):
        return
    if negated(sentence, above) or negated(sentence, token):
        return
    # "He aimed a rifle" tells of no plan: a verb's own mood holds for what hangs on it.
    verb = sentence.head(above)
    if mood_of(sentence, verb if verb.tag.startswith("VB") else above) not in _TOLD:
        return
    yield trait


def _left_open(sentence: Sentence, token: Token) -> bool:
    """ "A shotgun or a rifle" gives neither; "unlike the rifle" gives none."""
    near = [*sentence.children(token, "cc", "case", "advmod", "det", "mark")]
    for one in sentence.children(token, "conj"):
        near += sentence.children(one, "cc")
    if token.dependency == "conj":
        near += [
            each
            for one in sentence.children(sentence.head(token), "conj")
            for each in sentence.children(one, "cc")
        ]
    return any(one.lemma.lower() in _OPEN for one in near)


def _hanging(sentence: Sentence, token: Token) -> Trait | None:
    """A noun, adjective or number with what it hangs on."""
    if (bearer := _bearer(sentence, token)) is not None:
        return _title(sentence, token, bearer)
    top, nouns = _narrowed(sentence, token)
    if token.tag == "CD" and token.dependency == "nummod" and sentence.head(token).tag == "NNS":
        return None  # 38 revolvers are no .38 revolvers
    link, over = _link(sentence, top)
    if (
        (not link and not nouns)
        or whole(sentence, token) is not token
        or (nouns and _in_name(sentence, token))
    ):
        return None
    thing, doer, receiver = "", "", ""
    if over is not None and over.tag.startswith("NN"):
        thing = receiver = name_of(sentence, over)
    elif over is not None:
        doer, receiver = (
            name_of(sentence, doer_of(sentence, over)),
            name_of(sentence, receiver_of(sentence, over)),
        )
    words = _words(sentence, token)
    return Trait(
        span=sentence.span_of(words),
        sentence=sentence.span,
        phrases=_phrases(words),
        link=link,
        over=_forms(over),
        nouns=nouns,
        thing=top.lemma.lower() if nouns else thing,
        owner=name_of(sentence, sentence.child(top, "nmod:poss")),
        doer=doer,
        receiver=receiver,
        number=number_of(sentence, token),
        hedged=hedged(sentence, top),
    )


def _bearer(sentence: Sentence, token: Token) -> Mention | None:
    """Whose title a noun ends: "forklift driver Tom Hall"."""
    for one in sentence.mentions:
        if one.kind == "person" and one.role_span is not None and one.role_span.end == token.span.end:
            return one if token.tag.startswith("NN") and one.span.start - token.span.end == 1 else None
    return None


def _title(sentence: Sentence, token: Token, bearer: Mention) -> Trait:
    who = bearer.refers_to or bearer.name
    words = _words(sentence, token)
    return Trait(sentence.span_of(words), sentence.span, _phrases(words), link="is", thing=who, receiver=who)


def _paired(sentence: Sentence, token: Token) -> Trait | None:
    """ "His wife and another woman": the second of exactly two, each one only, hangs on the first by "and"."""
    first = sentence.head(token)
    joint = sentence.child(token, "cc")
    if token.dependency != "conj" or joint is None or joint.lemma.lower() != "and":
        return None
    if first.tag.startswith("VB"):  # a tree that hangs the second beside the verb
        first = sentence.tokens[joint.index - 1]
    if [one for one in sentence.children(first, "conj") if one is not token]:
        return None
    if first.tag != "NN" or token.tag != "NN" or first.dependency == "conj":
        return None
    between = sentence.tokens[first.index + 1 : token.index]
    if any(one.text == "," for one in between) or not kind_of(first.lemma.lower(), "person"):
        return None
    words = _words(sentence, token)
    return Trait(
        span=sentence.span_of([first, *words]),
        sentence=sentence.span,
        phrases=_phrases(words),
        link="and",
        over=_forms(first),
        nouns=(),
        hedged=hedged(sentence, first),
    )


def _in_name(sentence: Sentence, token: Token) -> bool:
    """Whether a word is part of a name: "Red" of the Red Sea."""
    return token.tag.startswith("NNP") or any(
        one.span.covers(token.span) and one.span != token.span and one.form in {"name", "short"}
        for one in sentence.mentions
    )


def _narrowed(sentence: Sentence, token: Token) -> tuple[Token, tuple[str, ...]]:
    """The noun at the top of those that a word narrows, with their base forms."""
    nouns: list[str] = []
    while token.dependency.startswith(_NARROWING) and (head := sentence.head(token)).tag.startswith("NN"):
        if head.index == token.index:
            break
        token = head
        called = token.tag == "NNP" and not any(
            one.span.covers(token.span) and one.kind != "organisation" for one in sentence.mentions
        )
        nouns += dict.fromkeys((token.lemma.lower(), token.text if called else token.text.lower()))
    return token, tuple(nouns)


def _top(sentence: Sentence, token: Token) -> Token:
    return _narrowed(sentence, token)[0]


def _link(sentence: Sentence, token: Token) -> tuple[str, Token | None]:
    """How a noun or adjective hangs, and on which word."""
    label, _, subtype = token.dependency.partition(":")
    head = sentence.head(token)
    subject = sentence.child(token, "nsubj", "csubj")
    case = case_of(sentence, token)
    if subject is not None and sentence.child(token, "cop") is not None:
        return case or "is", antecedent(sentence, token, subject)
    if label == "conj" and head.index != token.index:
        return _link(sentence, _top(sentence, _first_of(sentence, token, head)))
    if label == "appos" and head.tag.startswith("NN"):
        return "is", head
    if label in {"obl", "nmod"} and subtype != "poss":
        whole = (
            sentence.head(head) if label == "nmod" and case == "of" and head.lemma.lower() in PARTS else None
        )
        if whole is not None:
            return _link(sentence, head)
        return ("by" if subtype == "agent" and not case else case), head
    if label == "obj":
        return "object", head
    if label == "nsubj":
        return ("passive" if subtype == "pass" else "subject"), head
    if label == "xcomp":
        return "is", head
    return "", None


def _first_of(sentence: Sentence, token: Token, head: Token) -> Token:
    """The first of what is listed; where a parser hangs a noun beside a verb, the noun before it."""
    if not head.tag.startswith("VB"):
        return head
    before = [one for one in sentence.children(head, "obl", "obj") if one.index < token.index]
    return before[-1] if before else head


def _forms(token: Token | None) -> tuple[str, ...]:
    if token is None:
        return ()
    base = lemma_of(token) if token.tag.startswith("VB") else token.lemma.lower()
    return tuple(dict.fromkeys((base, token.text.lower())))


def _words(sentence: Sentence, token: Token) -> list[Token]:
    """The word with what stands right before it and narrows it."""
    words = [token]
    for one in reversed(sentence.tokens[: token.index]):
        narrows = one.dependency.startswith(("amod", "compound", "advmod")) and one.tag not in {"DT", "CD"}
        if one.tag == "HYPH" and len(words) < _MOST_WORDS:
            continue
        # Parsers give "assault" and "rifle" a place of its own each.
        beside = one.tag == words[0].tag == "NN" and (one.head, one.dependency) == (
            token.head,
            token.dependency,
        )
        if not (narrows or beside) or len(words) >= _MOST_WORDS or (one.head < one.index and not beside):
            break
        words.insert(0, one)
    return words


def _phrases(words: list[Token]) -> tuple[str, ...]:
    found: list[str] = []
    for start in range(len(words)):
        part = words[start:]
        before = " ".join(one.text.lower() for one in part[:-1])
        for form in (part[-1].lemma.lower(), part[-1].text.lower()):
            found.append(f"{before} {form}".strip())
    return tuple(dict.fromkeys(found))
