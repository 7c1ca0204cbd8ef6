"""
Says what each name, pronoun and "the minister" of an article stands for, with how sure that is.

Every mention gets `refers_to`, the fullest name in the article ("" where nobody can be told), and `sure`; from
`SURE` on it may be used to compare by.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from checker.annotate.coreference import nominals, pronouns
from checker.annotate.coreference.candidates import Candidate, Place, place_of, quoted_words
from checker.annotate.coreference.entities import SURE, gathered
from checker.annotate.coreference.people import Entity, Link, gender_of_noun
from checker.annotate.parts import BYLINE, DATELINE
from checker.model import Mention, Sentence, Span, Token

__all__ = ["SURE", "coreferred"]

_LEAST = 0.4
_LEAST_TO_BUILD_ON = 0.5
_ALONE = 0.8
_RIVALLED = 0.45
Decide = Callable[[list[Candidate], Place, Sentence, Token], tuple[int | None, float]]


def coreferred(sentences: Sequence[Sentence]) -> list[tuple[Mention, ...]]:
    """The mentions of each sentence with what they stand for, and the pronouns and nouns that stand for people."""
    weights = pronouns.shipped_weights()

    def decide(
        candidates: list[Candidate], place: Place, sentence: Sentence, token: Token
    ) -> tuple[int | None, float]:
        shares = pronouns.probabilities(weights, pronouns.features_of(candidates, place, sentence, token))
        best = max(range(len(shares)), key=shares.__getitem__)
        return (None if best == len(candidates) else best), shares[best]

    return read(sentences, decide)


def read(sentences: Sequence[Sentence], decide: Decide) -> list[tuple[Mention, ...]]:
    """Reads the article once from the beginning; `decide` chooses for pronouns (training gives the right answer)."""
    people, person_links = gathered(sentences, "person")
    bodies, body_links = gathered(sentences, "organisation")
    links = {**person_links, **body_links}
    for (number, place), link in links.items():
        if link.entity is not None:
            nominals.described(sentences[number], sentences[number].mentions[place], link.entity)
    reading = _Reading(people, bodies, decide)
    quoted = quoted_words(sentences)
    found = []
    for number, sentence in enumerate(sentences):
        named = [
            _linked(mention, links.get((number, place))) for place, mention in enumerate(sentence.mentions)
        ]
        if sentence.part in (BYLINE, DATELINE):
            found.append(tuple(named))
            continue
        others = reading.sentence(number, sentence, links, quoted[number])
        found.append(tuple(sorted([*named, *others], key=lambda mention: (mention.span, mention.form))))
    return found


def _linked(mention: Mention, link: Link | None) -> Mention:
    if link is None:
        return mention
    form = "short" if link.short else mention.form
    if link.entity is None:
        return replace(mention, form=form, refers_to="", sure=0.0)
    return replace(mention, form=form, refers_to=link.entity.name, sure=min(mention.sure, link.sure))


class _Reading:
    """The reading of one article: who was spoken of so far."""

    def __init__(self, people: list[Entity], bodies: list[Entity], decide: Decide) -> None:
        self.people, self.bodies, self.decide = people, bodies, decide
        self.candidates: dict[int, Candidate] = {}
        self.unnamed: dict[str, Entity] = {}
        self.speaker = 0

    def sentence(
        self, number: int, sentence: Sentence, links: dict[tuple[int, int], Link], quoted: list[bool]
    ) -> list[Mention]:
        """Takes in one sentence, word by word, and returns what is no name in it."""
        heads, taken, owners = self._names(number, sentence, links)
        later = self._announced(number, sentence, heads, quoted)
        found = []
        for token in sentence.tokens:
            gender = pronouns.GENDERS.get(token.text.lower(), "") if token.tag.startswith("PRP") else ""
            if token.index in heads:
                self._speak(
                    heads[token.index], place_of(sentence, number, token, "name", quoted[token.index])
                )
            elif gender:
                place = place_of(sentence, number, token, "pronoun", quoted[token.index])
                found.append(self._pronoun(sentence, token, place, gender, later))
            elif token.tag == "NN" and token.index not in taken:
                found += self._nominal(number, sentence, token, taken, owners, quoted=quoted[token.index])
        for span, age in nominals.aged_in(sentence):
            found += self._aged(number, sentence, span, age)
        return found

    def _names(
        self, number: int, sentence: Sentence, links: dict[tuple[int, int], Link]
    ) -> tuple[dict[int, Entity], set[int], dict[int, Entity]]:
        """The head words of people's names with who they are; all words of names and titles; who each name's are."""
        heads: dict[int, Entity] = {}
        owners: dict[int, Entity] = {}
        taken: set[int] = set()
        for place, mention in enumerate(sentence.mentions):
            taken.update(token.index for token in sentence.tokens_in(mention.span))
            if mention.role_span is not None:
                taken.update(token.index for token in sentence.tokens_in(mention.role_span))
            link = links.get((number, place))
            if mention.kind == "person" and link is not None and link.entity is not None:
                head = sentence.head_of(mention.span)
                owners.update((token.index, link.entity) for token in sentence.tokens_in(mention.span))
                if head is not None:
                    heads[head.index] = link.entity
        return heads, taken, owners

    def _announced(
        self, number: int, sentence: Sentence, heads: dict[int, Entity], quoted: list[bool]
    ) -> list[Candidate]:
        """People named later in the sentence: "In his speech, Smith said"."""
        announced = []
        for index, entity in heads.items():
            known = self.candidates.get(id(entity))
            place = place_of(sentence, number, sentence.tokens[index], "name", quoted[index])
            gender = known.gender if known else entity.gender
            announced.append(Candidate(entity, place, count=known.count if known else 1, gender=gender))
        return announced

    def _speak(self, entity: Entity, place: Place) -> None:
        if place.speaker:
            self.speaker = id(entity)
        known = self.candidates.get(id(entity))
        if known is None:
            opening = place.sentence < 2
            self.candidates[id(entity)] = Candidate(entity, place, opening=opening, gender=entity.gender)
        else:
            known.last = place
            known.count += 1

    def _pronoun(
        self, sentence: Sentence, token: Token, place: Place, gender: str, later: list[Candidate]
    ) -> Mention:
        known = list(self.candidates.values())
        for one in known:
            one.latest_speaker = id(one.entity) == self.speaker
        ahead = [
            one
            for one in later
            if one.last.token > token.index
            and (
                id(one.entity) not in self.candidates
                or place.sentence > self.candidates[id(one.entity)].last.sentence + 1
            )
        ]
        replaced = {id(one.entity) for one in ahead}
        possible = pronouns.possible(
            [*(one for one in known if id(one.entity) not in replaced), *ahead], place, gender
        )
        chosen, sure = self.decide(possible, place, sentence, token)
        text = sentence.article.quote(token.span)
        mention = Mention(token.span, text, "person", text, form="pronoun", sure=round(sure, 3))
        if chosen is None:
            return replace(mention, sure=0.0)
        candidate = possible[chosen]
        if (told := _told_of_here(possible, place)) is not None:
            candidate, sure = told, max(sure, _ALONE) if told is candidate else _ALONE
            mention = replace(mention, sure=round(sure, 3))
        elif not candidate.gender and any(
            _may_be_meant(one, place) for one in possible if one is not candidate
        ):
            sure = min(sure, _RIVALLED)
            mention = replace(mention, sure=round(sure, 3))
        if sure >= _LEAST_TO_BUILD_ON:
            self._speak(candidate.entity, place)
            kept = self.candidates[id(candidate.entity)]
            kept.gender = kept.gender or gender
        if sure < _LEAST or not candidate.entity.named:
            return replace(mention, sure=0.0)
        return replace(mention, refers_to=candidate.entity.name)

    def _nominal(
        self,
        number: int,
        sentence: Sentence,
        token: Token,
        taken: set[int],
        owners: dict[int, Entity],
        *,
        quoted: bool,
    ) -> list[Mention]:
        nominal = nominals.nominal_at(sentence, token, taken)
        if nominal is None:
            return []
        if nominal.lemma in nominals.BODIES:
            link = (
                nominals.body_meant(nominal, self.bodies, number)
                if nominal.definite
                else Link(None, 0.0, short=True)
            )
            return [_stood_for(sentence, nominal.span, "organisation", link)] if link.entity else []
        if self._describes(sentence, token, nominal, owners):
            return []
        place = place_of(sentence, number, token, "nominal", quoted)
        link = (
            nominals.person_meant(nominal, self.people, number)
            if nominal.definite
            else Link(None, 0.0, short=True)
        )
        if link.entity is not None:
            self._speak(link.entity, place)
            return [_stood_for(sentence, nominal.span, "person", link)]
        self._speak(self._unnamed(nominal), place)
        return []

    def _describes(
        self, sentence: Sentence, token: Token, nominal: nominals.Nominal, owners: dict[int, Entity]
    ) -> bool:
        """An apposition or predicate says what somebody is; it brings nobody new."""
        if token.dependency.startswith("appos") or sentence.child(token, "cop") is not None:
            return True
        first = next(one.index for one in sentence.tokens if one.span.start == nominal.span.start)
        before = first - 2
        if before > 1 and sentence.tokens[before].tag == "CD" and sentence.tokens[before - 1].text == ",":
            before -= 2  # "Ann Lee, 39, a baker"
        if first > 1 and sentence.tokens[first - 1].text == "," and before in owners:
            self._described(owners[before], nominal)
            owners[token.index] = owners[before]
            return True
        if token.dependency == "conj" and token.head in owners and sentence.tokens[token.head].tag == "NN":
            self._described(owners[token.head], nominal)
            return True
        return False

    def _described(self, entity: Entity, nominal: nominals.Nominal) -> None:
        nominals.add_role(entity, nominal)
        known = self.candidates.get(id(entity))
        if known is not None and gender_of_noun(nominal.lemma):
            known.gender = entity.gender

    def _unnamed(self, nominal: nominals.Nominal) -> Entity:
        if nominal.indefinite or nominal.lemma not in self.unnamed:
            gender = gender_of_noun(nominal.lemma)
            self.unnamed[nominal.lemma] = Entity(
                nominal.lemma, "person", (nominal.lemma,), gender=gender, named=False
            )
        return self.unnamed[nominal.lemma]

    def _aged(self, number: int, sentence: Sentence, span: Span, age: str) -> list[Mention]:
        fitting = [
            one for one in self.people if one.age == age and any(seen[0] <= number for seen in one.seen)
        ]
        text = sentence.article.quote(span)
        opening = sentence.tokens and span.start == sentence.tokens[0].span.start
        if not fitting and opening and (only := self._alone_before(number)):
            return [Mention(span, text, "person", text, form="age", refers_to=only.name, sure=_ALONE)]
        sure = 0.9 if len(fitting) == 1 else 0.0
        name = fitting[0].name if len(fitting) == 1 else ""
        return [Mention(span, text, "person", text, form="age", refers_to=name, sure=sure)]

    def _alone_before(self, number: int) -> Entity | None:
        """Who alone was spoken of in the sentence before, is of no known age and is not in this one by name."""
        unnamed = any(
            not one.entity.named and one.last.sentence == number - 1 for one in self.candidates.values()
        )
        before = [one for one in self.people if any(seen[0] == number - 1 for seen in one.seen)]
        if unnamed or len(before) != 1 or before[0].age:
            return None
        return None if any(seen[0] == number for seen in before[0].seen) else before[0]


def _told_of_here(possible: list[Candidate], place: Place) -> Candidate | None:
    """Who alone is spoken of in the paragraph before somebody speaks: "Ann Reed spent the day there. ..., she said"."""
    if not place.speaker or place.quoted:
        return None
    here = [one for one in possible if one.last.paragraph == place.paragraph and not one.last.quoted]
    if len(here) != 1 or here[0].last.sentence == place.sentence:
        return None
    return here[0] if here[0].last.main or here[0].last.group == "root" else None


def _may_be_meant(other: Candidate, place: Place) -> bool:
    """Whether somebody near is known to be of the pronoun's gender, as the one chosen is not."""
    return bool(other.gender) and place.sentence - other.last.sentence <= 1


def _stood_for(sentence: Sentence, span: Span, kind: str, link: Link) -> Mention:
    text = sentence.article.quote(span)
    name = link.entity.name if link.entity else ""
    return Mention(span, text, kind, " ".join(text.split()), form="nominal", refers_to=name, sure=link.sure)
