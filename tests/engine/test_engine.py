"""What the engine leaves alone, and what it makes of values that cannot both stand."""

from dataclasses import replace

import pytest

from checker.engine import Judged, apply_rules
from checker.model import Between, Event, ReferenceRecord, Verdict
from tests.engine.makers import articles, assertion, context, day, office, people, rule, said_by

TEXTS = articles(post="Four people died in the fire.", ledger="Six people were killed in the fire.")
POST, LEDGER = TEXTS.values()
FOUR = assertion(POST, "Four people", people(4, happened="die"))
SIX = assertion(LEDGER, "Six people", people(6))


def verdicts(rules, assertions, made=TEXTS):
    applied = apply_rules(rules, assertions, context(made, assertions))
    return [one.verdict for one in applied.findings]


def test_agreeing_figures_are_told_as_agreement():
    assertions = [FOUR, replace(SIX, value=people(4))]

    applied = apply_rules([rule()], assertions, context(TEXTS, assertions))

    assert not applied.findings
    assert [len(claim.assertions) for claim in applied.agreements] == [2]


@pytest.mark.parametrize(
    "other",
    [
        replace(SIX, as_of=day("2025-03-14")),  # a later and higher toll is a development
        replace(SIX, event=Event(places=("Lima",))),
        replace(SIX, value=people(6, happened="injure")),
        replace(SIX, mood="asked"),
        replace(SIX, event=Event(when=day("1984-02-09"))),
    ],
    ids=["later", "elsewhere", "injured", "asked", "another year"],
)
def test_what_is_not_the_same_is_left_alone(other):
    here = replace(FOUR, event=Event(places=("Oslo",)))

    assert verdicts([rule()], [here, other]) == []


def test_two_outlets_own_voices_conflict():
    assert verdicts([rule()], [FOUR, SIX]) == [Verdict.CONFLICT]


def test_two_rough_figures_are_a_tension_unless_one_source_gave_both():
    rough = rule(tension_when=("approximate",))
    four, six = (replace(one, value=replace(one.value, about=True)) for one in (FOUR, SIX))
    police = [replace(one, attribution=said_by("police")) for one in (FOUR, SIX)]
    bounded = [replace(one, value=replace(one.value, low=None)) for one in police[:1]] + police[1:]

    assert verdicts(
        [rough], [replace(four, value=people(40, about=True)), replace(six, value=people(60, about=True))]
    ) == [Verdict.TENSION]
    assert verdicts([rough], bounded) == [Verdict.CONFLICT]


def test_an_unknown_day_is_weighed_where_the_rule_asks_for_one_time():
    undated = [replace(FOUR, as_of=None), SIX]

    assert verdicts([rule()], undated) == [Verdict.TENSION]
    assert verdicts([rule(same=("event",), tension_when=("as-of-unknown",))], undated) == [Verdict.TENSION]


def test_two_named_sources_are_a_tension():
    police, fire_service = (
        replace(FOUR, attribution=said_by("police")),
        replace(SIX, attribution=said_by("the fire service")),
    )

    assert verdicts([rule()], [police, fire_service]) == [Verdict.TENSION]


def test_one_source_with_two_values_is_a_conflict():
    first, second = (
        replace(FOUR, attribution=said_by("police")),
        replace(SIX, attribution=said_by("the police")),
    )

    assert verdicts([rule()], [first, second]) == [Verdict.CONFLICT]


def test_an_unknown_time_is_a_tension_only_where_the_rule_allows_it():
    unknown = replace(SIX, as_of=None)
    strict = rule(tension_when=())

    assert verdicts([rule()], [FOUR, unknown]) == [Verdict.TENSION]
    applied = apply_rules([strict], [FOUR, unknown], context(TEXTS, [FOUR, unknown]))
    assert not applied.findings
    assert "not known for when" in applied.uncompared[0].reason


def test_inside_one_article_only_where_the_rule_says_so():
    text = articles(post="Four people died. Later it says that six people were killed.")
    (post,) = text.values()
    pair = [assertion(post, "Four people", people(4)), assertion(post, "six people", people(6))]

    assert verdicts([rule()], pair, text) == []
    assert verdicts([rule(between=(Between.ARTICLE,))], pair, text) == [Verdict.CONFLICT]


def test_evidence_is_verbatim_and_sides_are_apart():
    (finding,) = apply_rules([rule()], [FOUR, SIX], context(TEXTS, [FOUR, SIX])).findings

    assert [(piece.side, piece.quote) for piece in finding.evidence] == [
        (0, "Four people"),
        (1, "Six people"),
    ]
    assert finding.summary == "The death toll differs: Four people / Six people."
    assert finding.why.startswith("A reader should not meet two figures. Here: ")


def test_the_id_stays_while_the_words_stay():
    once = apply_rules([rule()], [FOUR, SIX], context(TEXTS, [FOUR, SIX])).findings[0].id
    again = apply_rules([rule(why="Other words.")], [FOUR, SIX], context(TEXTS, [FOUR, SIX])).findings[0].id

    assert once == again


def test_a_general_rule_gives_way_to_a_themed_one():
    general = rule(id="differing-count", general=True, severity="medium")

    applied = apply_rules([general, rule()], [FOUR, SIX], context(TEXTS, [FOUR, SIX]))

    assert [one.rule for one in applied.findings] == ["differing-death-toll"]


def test_a_rule_without_anything_to_look_at_is_named_idle():
    assert apply_rules([rule()], [], context(TEXTS, [])).idle == ("differing-death-toll",)


def minister(words, subject, made):
    return assertion(made, words, office("defence minister", "Norland"), "holds-office", subject=subject)


def against(judged):
    made = articles(post="Defence Minister Ann Bly spoke.", ledger="Defence Minister Ann Bly left.")
    post, ledger = made.values()
    pair = [minister("Ann Bly", "Ann Bly", post), minister("Ann Bly", "Ann Bly", ledger)]
    asking = replace(context(made, pair), judge=lambda one: judged)
    reference_rule = rule(
        property="holds-office", where={}, same=(), between=(Between.REFERENCE,), kind="identity"
    )
    return apply_rules([reference_rule], pair, asking)


RECORD = ReferenceRecord("Carl Dox is defence minister", "nl-defence", "2024-01-01", "", "own", "2025-06-01")


def test_the_reference_agrees():
    assert not against(Judged("consistent", "")).findings


def test_what_the_reference_cannot_judge_is_told():
    applied = against(Judged("unknown", "the reference ends in May 2024"))

    assert not applied.findings
    assert applied.uncompared[0].reason == "the reference ends in May 2024"


def test_two_independent_reports_against_the_reference_are_a_tension():
    (finding,) = against(Judged("wrong-person", "it was Carl Dox", "Carl Dox", (RECORD,))).findings

    assert finding.verdict is Verdict.TENSION
    assert "probably out of date" in finding.why


def test_a_misspelt_name_is_a_name_finding_with_its_correction():
    (finding,) = against(Judged("misspelt", "it is Anne Bly", "Anne Bly", (RECORD,))).findings

    assert (finding.verdict, finding.kind, finding.suggestion) == (
        Verdict.CONFLICT,
        "name",
        "Ann Bly → Anne Bly",
    )
    assert finding.reference == (RECORD,)


@pytest.mark.parametrize(
    ("entities", "number"), [(("pair:a", "pair:a", "pair:b", "pair:b"), 2), (("a", "a", "a", "a"), 1)]
)
def test_what_an_article_pairs_up_by_itself_meets_no_other_pair(entities, number):
    text = articles(post="Two plus two is five. It lost six of seven.")
    (post,) = text.values()
    words = ("Two plus two", "five", "six", "seven")
    pool = [
        replace(assertion(post, each, people(at + 4), "sum"), entity=entity)
        for at, (each, entity) in enumerate(zip(words, entities, strict=True))
    ]
    pairing = rule(property="sum", where={}, same=(), between=(Between.ARTICLE,))

    assert len(verdicts([pairing], pool, text)) == number
