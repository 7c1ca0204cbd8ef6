"""
Finds the title and role words that stand with a person's name, apart from the name.

Finds:  "Russian Foreign Minister" Sergey Lavrov; "Dr" May; "Volta Chief Executive" A. Brandt; "the pilot", Ann Lee.
Leaves: words after the name ("Ann Lee, the pilot,"): what they say of her is an assertion, no title.
"""

from __future__ import annotations

from checker.annotate.mentions import lists
from checker.annotate.mentions.lists import folded
from checker.annotate.mentions.mending import PERSON, Found
from checker.lexicon import nouns
from checker.model import Sentence, Token

_TITLES = lists.HONORIFICS | lists.OFFICES | lists.RANKS
_ENDINGS = ("man", "woman", "person", "ist", "ician", "ologist")
_MODIFIERS = ("NN", "JJ", "VBN", "VBG", "HYPH", "POS", "CD", "AFX")
_STANDING = frozenset({"then", "ex", "former", "vice", "co", "acting", "interim"})
_OPENERS = frozenset({"the", "its", "his", "her", "their", "my", "our"})
_LONGEST_FIELD = 7
_LONGEST = 12
_MOSTLY = 50  # percent of a noun's uses


def role_of(sentence: Sentence, name: Found, names: list[Found]) -> tuple[int, int] | None:
    """Words `start` to `end` (exclusive) of the role before the name; None where it has none."""
    if name.kind != PERSON:
        return None
    tokens = sentence.tokens
    end = name.start
    if end > 1 and tokens[end - 1].text == "," and _is_apposed(sentence, name):
        end -= 1
    if end > 1 and tokens[end - 1].text == "." and folded(tokens[end - 2].text) in _TITLES:
        end -= 1  # "Capt" and "." came as two words
    head = end - 1 if end and is_role(tokens[end - 1]) else _head_of_office(tokens, end)
    if head is None:
        return None
    taken = {
        index for one in names if one.kind == PERSON and one != name for index in range(one.start, one.end)
    }
    start = head
    while (
        start > 0
        and end - start < _LONGEST
        and start - 1 not in taken
        and _modifies(tokens, start - 1, names)
    ):
        start -= 1
    while start < end - 1 and tokens[start].tag in ("POS", "HYPH", "VBG", "CD"):
        start += 1
    return start, end


def _head_of_office(tokens: tuple[Token, ...], end: int) -> int | None:
    """The role word of "Secretary of State", "President of the Republic", right before a name; None where there is none."""
    for at in range(end - 2, max(0, end - _LONGEST_FIELD), -1):
        if tokens[at].text == "of":
            return at - 1 if is_role(tokens[at - 1]) else None
        if not (tokens[at + 1].text[0].isupper() or tokens[at + 1].text in ("the", "and")):
            return None
    return None


def is_role(token: Token) -> bool:
    """Whether the word says what somebody is: a title, an office, a noun for a person."""
    word = folded(token.text)
    if word in _TITLES:
        return True
    lemma = token.lemma.lower()
    if not token.tag.startswith("NN"):
        return word in lists.people() and not token.tag.startswith("VB")
    return (
        lemma in lists.people()
        or word in lists.people()
        or (word.endswith(_ENDINGS) and len(word) > 5 and word in lists.common())
        or (token.tag == "NN" and nouns.kind_of(lemma, "person", least=_MOSTLY))
    )


def _is_apposed(sentence: Sentence, name: Found) -> bool:
    """ "The defence minister, Boris Pistorius, said": by the tree, or by "the" before and a comma after."""
    tokens = sentence.tokens
    role = tokens[name.start - 2]
    head = sentence.head_of(sentence.span_of(list(name.words(sentence))))
    if head is None or not is_role(role):
        return False
    if head.dependency.partition(":")[0] in ("appos", "flat", "nmod") and head.head <= role.index:
        return True
    closed = name.end < len(tokens) and tokens[name.end].text in (",", ".", ";")
    before = tokens[max(0, role.index - 4) : role.index]
    return closed and any(token.text.lower() in _OPENERS or token.tag == "POS" for token in before)


def _modifies(tokens: tuple[Token, ...], index: int, names: list[Found]) -> bool:
    token = tokens[index]
    if folded(token.text) in _STANDING:
        return True
    following = tokens[index + 1].text
    if (
        token.text.islower()
        and token.tag == "NN"
        and following[0].isupper()
        and folded(following) in lists.OFFICES
    ):
        return False  # "to send a force, President Lind said", the comma forgotten
    if token.text == "of":
        # "Secretary of State", "Director of National Intelligence": of an office, its own field.
        before = tokens[index - 1] if index else None
        body = (
            before is not None
            and before.tag.startswith("NNP")
            and folded(before.text) in lists.ORGANISATION_WORDS
        )
        return before is not None and (body or is_role(before)) and tokens[index + 1].text[0].isupper()
    if token.text in ("and", "&"):
        return (
            index > 0
            and tokens[index + 1].tag.startswith("NNP")
            and tokens[index - 1].tag.startswith("NNP")
            and not any(name.kind == PERSON and name.end == index for name in names)
        )
    if token.tag == "PRP$" or not token.tag.startswith(_MODIFIERS):
        return False
    return not (
        token.tag.startswith("VB") and token.dependency in ("root", "acl", "advcl", "xcomp", "conj", "ccomp")
    )
