"""
Finds what words hang on: a colour on a car, a weapon on who used it, a cause on who died of it.

Finds:  "A silver Camry hit Ann Reed."       -> silver narrows camry; camry is the subject of hit, its receiver Ann Reed
        "She was charged with arson."        -> arson, with, charge, receiver Ann Reed
        "The weapon was a rifle."            -> rifle is weapon
Leaves: "He had no rifle." "Was it a rifle?" "It may be a rifle or a shotgun." -> nothing: not told, or left open

Which of these words exclude one another is the rules' business (extract/attribute.py).
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.extract.did import named
from checker.extract.eventkey import lemma_of
from checker.extract.mood import hedged, listed, mood_of, negated
from checker.extract.participants import PARTS, antecedent, case_of, doer_of, name_of, receiver_of, whole
from checker.model import Sentence, Token, Trait

_NARROWING = ("amod", "compound", "nummod", "nmod:unmarked")
_MOST_WORDS = 4
_OPEN = listed("or either nor whether rather instead like unlike")
_NONE = listed("no neither none any")
_TOLD = frozenset({"stated", "alleged"})
_PIECES = listed("part portion section half side wing roof")


def traits_of(sentence: Sentence) -> Iterator[Trait]:
    """Every noun, adjective, number and verb that the sentence states of something, in order."""
    if sentence.part not in {"body", "headline"} or sentence.text.rstrip("\"'”’ ").endswith("?"):
        return
    for token in sentence.tokens:
        if token.tag.startswith(("NN", "JJ", "CD", "VBN", "VBG")) and not token.tag.endswith("PS"):
            yield from _told(sentence, token, _hanging(sentence, token))
        if token.tag.startswith("VB"):
            yield from _told(sentence, token, _deed(sentence, token))


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


def _deed(sentence: Sentence, verb: Token) -> Trait | None:
    if verb.lemma.lower() in {"be", "have", "do"}:
        return None
    doer, receiver = doer_of(sentence, verb), receiver_of(sentence, verb)
    if doer is None and receiver is None:
        return None
    forms = _verb_forms(verb)
    adverbs = [*_adverbs(sentence, verb), *(["partly"] if _piece(sentence, receiver or doer) else [])]
    phrases = [f"{adverb} {form}" for adverb in adverbs for form in forms]
    phrases += [f"{form} {tail}" for tail in _tails(sentence, verb) for form in forms]
    return Trait(
        sentence.span_of([verb, *_own(sentence, verb)]), sentence.span, (*phrases, *forms), "deed",
        over=tuple(dict.fromkeys(form for one in _beside(sentence, verb) for form in _verb_forms(one))), doer=name_of(sentence, doer), receiver=name_of(sentence, receiver),
        number=_many(sentence, receiver or doer), hedged=hedged(sentence, verb),
    )  # fmt: skip


def _verb_forms(verb: Token) -> list[str]:
    """The base form, the word as written, and what a regular past may come from: taggers trip over rare verbs."""
    text = verb.text.lower()
    stems = [text[:-1], text[:-2]] if text.endswith("ed") else []
    return list(dict.fromkeys((lemma_of(verb), text, *stems)))


def _beside(sentence: Sentence, verb: Token) -> list[Token]:
    """The verbs of whose happening this one is a circumstance, or that happen in its course."""
    beside = [one for one in sentence.children(verb, "advcl", "conj") if one.tag.startswith("VB")]
    above = sentence.head(verb)
    label = verb.dependency.partition(":")[0]
    if label == "acl" and above.tag.startswith("NN"):
        above = sentence.head(above)
    if label in {"advcl", "conj", "acl"} and above.tag.startswith("VB"):
        beside += [above, *(one for one in sentence.children(above, "advcl") if one.index != verb.index)]
    return [one for one in beside if one.tag.startswith("VB")]


def _adverbs(sentence: Sentence, verb: Token) -> Iterator[str]:
    """ "almost totally", "totally" """
    for one in sentence.children(verb, "advmod"):
        below = sentence.child(one, "advmod")
        if below is not None:
            yield f"{below.text.lower()} {one.text.lower()}"
            return
        yield one.text.lower()


def _piece(sentence: Sentence, token: Token | None) -> bool:
    """Whether only a part of something is spoken of: "part of a hospital"."""
    return token is not None and token.lemma.lower() in _PIECES and whole(sentence, token) is not token


def _many(sentence: Sentence, token: Token | None) -> str:
    """How many a noun stands for; "" where the sentence does not tell."""
    if token is None:
        return ""
    told = _number(sentence, token)
    return told or ("1" if token.tag in {"NN", "NNP"} and token.lemma.lower() not in PARTS else "")


def _own(sentence: Sentence, verb: Token) -> list[Token]:
    return [
        one
        for one in sentence.children(verb, "aux", "compound:prt", "xcomp")
        if abs(one.index - verb.index) < 4
    ]


def _tails(sentence: Sentence, verb: Token) -> Iterator[str]:
    """What may belong to the verb: "to death", "on arrival", "down"."""
    for one in sentence.children(verb, "compound:prt", "advmod", "xcomp"):
        if one.index > verb.index:
            yield one.text.lower()
            below = sentence.child(one, "obl", "nmod")
            if below is not None and (case := case_of(sentence, below)):
                yield f"{one.text.lower()} {case} {below.text.lower()}"
    if (done := sentence.child(verb, "obj")) is not None:
        yield done.lemma.lower()
    for one in sentence.children(verb, "obl"):
        case = case_of(sentence, one)
        if case:
            yield f"{case} {one.lemma.lower()}"
            for dead in sentence.children(verb, "xcomp"):
                yield f"{dead.text.lower()} {case} {one.lemma.lower()}"


def _hanging(sentence: Sentence, token: Token) -> Trait | None:
    """A noun, adjective or number with what it hangs on."""
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
        thing=_thing(sentence, top) if nouns else thing,
        owner=name_of(sentence, sentence.child(top, "nmod:poss")),
        doer=doer,
        receiver=receiver,
        number=_number(sentence, token),
        hedged=hedged(sentence, top),
    )


def _thing(sentence: Sentence, noun: Token) -> str:
    """The noun that is narrowed, at its fullest; a name that no list knows as it is written."""
    name = named(sentence, noun)
    return noun.text if noun.tag.startswith("NNP") and name == name.lower() else name


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
        nouns += dict.fromkeys(
            (token.lemma.lower(), token.text if token.tag.startswith("NNP") else token.text.lower())
        )
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


def _number(sentence: Sentence, token: Token) -> str:
    for one in sentence.numerals:
        if (
            one.counted == token.index
            and one.quantity.low is not None
            and one.quantity.low == one.quantity.high
        ):
            return f"{one.quantity.low:g}"
    return ""
