"""
Every word of the lists that rules share through rules/words is there for a reason: a sentence with it makes a rule
find (or leave), and without the word in the list that changes. Rules' own examples prove the lists as a whole.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

import pytest

from checker import paths
from checker.check import Tools, lay_out
from checker.engine import apply_rules
from checker.model import Article, Rule, Story
from checker.rulefile import load_shipped_rules
from checker.rulefile.folder import find_files
from checker.rulefile.words import read_words

RULES = {rule.id: rule for rule in load_shipped_rules()}
# Per list: the rule, its field, and for each word a sentence with a figure to put in.
PROOFS: dict[str, tuple[str, str, dict[str, str]]] = {
    "killed": ("differing-death-toll", "happened", {
        "kill": "{} people were killed in the fire.", "die": "{} people died in the fire.",
        "dead": "{} people were dead after the fire.", "perish": "{} people perished in the fire.",
        "succumb": "{} people succumbed to burns.",
        "drown": "{} people drowned in the lake.",
        "death toll": "The death toll of the fire was {}.",
    }),
    "injured": ("differing-injured", "happened", {
        "injure": "{} people were injured in the fire.",
        "wound": "{} people were wounded in the raid.",
        "hurt": "{} people were hurt in the fire.",
        "maim": "{} people were maimed by the blast.",
    }),
    "missing": ("differing-missing", "happened", {
        "missing": "{} people were missing after the flood.",
        "unaccounted": "{} people remained unaccounted for after the flood.",

    }),
    "detained": ("differing-arrests", "happened", {
        "detain": "{} people were detained at the march.", "arrest": "{} people were arrested at the march.",
        "hold": "{} people were held at the march.",
        "apprehend": "{} people were apprehended at the march.", "nab": "{} people were nabbed at the march.",
        "seize": "{} people were seized at the march.", "capture": "{} people were captured at the march.",
        "imprison": "{} people were imprisoned after the march.", "jail": "{} people were jailed after the march.",
    }),
    "arrested": ("differing-arrests", "counted", {
        one: f"Police arrested {{}} {many} at the march." for one, many in (("people", "people"), ("civilian", "civilians"),
        ("citizen", "citizens"), ("suspect", "suspects"), ("member", "members"), ("protester", "protesters"),
        ("demonstrator", "demonstrators"), ("rioter", "rioters"), ("activist", "activists"), ("militant", "militants"))
    }),
    "rescued": ("differing-rescued", "happened", {
        "rescue": "{} people were rescued from the roof.", "save": "{} people were saved from the flood.",
        "free": "{} people were freed from the wreck.",
    }),
    "rescued-people": ("differing-rescued", "counted", {
        one: f"{{}} {many} were rescued from the roof." for one, many in (("people", "people"), ("survivor", "survivors"),
        ("passenger", "passengers"), ("resident", "residents"), ("migrant", "migrants"), ("sailor", "sailors"))
    } | {"other people": "Another {} people were rescued from the roof."}),
    "struck": ("differing-villages-hit", "happened", {
        one: f"{{}} villages were {past} by the storm." for one, past in (("hit", "hit"), ("strike", "struck"), ("damage", "damaged"),
        ("destroy", "destroyed"), ("flatten", "flattened"), ("level", "levelled"), ("raze", "razed"), ("devastate", "devastated"),
        ("affect", "affected"), ("flood", "flooded"))
    }),
    "taken": ("differing-haul", "happened", {
        one: f"Customs {past} {{}} rifles on the boat." for one, past in (("seize", "seized"), ("confiscate", "confiscated"),
        ("recover", "recovered"), ("find", "found"), ("impound", "impounded"), ("discover", "discovered"))
    }),
    "displaced": ("differing-evacuated", "happened", {
        "evacuate": "{} people were evacuated.", "displace": "{} people were displaced by the flood.",
        "flee": "{} people fled the flood.", "homeless": "{} people were homeless after the flood.",
    }),
    "people": ("differing-death-toll", "counted", {
        "people": "{} people were killed in the fire.",
        "citizen": "{} citizens were killed in the fire.", "civilian": "{} civilians were killed in the fire.",
        "victim": "{} victims died in the fire.",
        "casualty": "{} casualties died in the fire.", "inhabitant": "{} inhabitants were killed in the fire.",
        "human": "{} humans were killed in the fire.",
    }),
    "troops": ("differing-troop-strength", "counted", {
        "troop": "France will send {} troops.", "soldier": "France will send {} soldiers.",
        "personnel": "France will send {} personnel.", "serviceman": "France will send {} servicemen.",
        "servicemember": "France will send {} servicemembers.", "peacekeeper": "France will send {} peacekeepers.",
    }),
    "buildings": ("differing-buildings-destroyed", "counted", {
        one: f"The fire destroyed {{}} {one}s." for one in ("house", "home", "building", "dwelling", "flat", "apartment", "structure")
    }),
    "destroyed": ("differing-buildings-destroyed", "happened", {
        "destroy": "{} houses were destroyed.", "flatten": "{} houses were flattened.", "level": "{} houses were levelled.",
        "raze": "{} houses were razed.", "collapse": "{} houses collapsed.",
        "wreck": "{} houses were wrecked.",
    }),
    "aboard": ("differing-people-aboard", "counted", {
        "passenger": "The ferry carried {} passengers.", "traveller": "The ferry carried {} travellers.",
        "people": "The ferry carried {} people.",
    }),
    "spectators": ("differing-attendance", "counted", {
        "spectator": "{} spectators saw the match.", "fan": "{} fans were at the match.",
        "supporter": "{} supporters were at the match.", "onlooker": "{} onlookers were at the match.",
    }),
    "participants": ("differing-sample-size", "counted", {
        one: f"The study followed {{}} {many}." for one, many in (("patient", "patients"), ("participant", "participants"),
        ("volunteer", "volunteers"), ("adult", "adults"), ("child", "children"), ("subject", "subjects"))
    }),
    "studied": ("differing-sample-size", "happened", {
        "enrol": "The trial enrolled {} patients.", "enroll": "{} patients enrolled in the trial.",
        "recruit": "The trial recruited {} patients.", "study": "{} patients were studied.", "follow": "The study followed {} patients.",
        "involve": "The trial involved {} patients.", "test": "{} patients were tested in the trial.",
    }),
    "equipment": ("differing-equipment-lost", "counted", {
        one: f"The brigade lost {{}} {many} in the attack." for one, many in (
        ("tank", "tanks"), ("drone", "drones"), ("helicopter", "helicopters"), ("jet", "jets"), ("plane", "planes"),
        ("aircraft", "aircraft"), ("warplane", "warplanes"), ("fighter", "fighters"), ("warship", "warships"), ("ship", "ships"),
        ("boat", "boats"), ("vessel", "vessels"), ("submarine", "submarines"), ("missile", "missiles"),
        ("vehicle", "vehicles"),
        ("howitzer", "howitzers"), ("gun", "guns"), ("launcher", "launchers"), ("truck", "trucks"))
    }),
    "lost": ("differing-equipment-lost", "happened", {
        "lose": "The brigade lost {} tanks.", "destroy": "{} tanks were destroyed.",
        "shoot": "{} drones were shot down.", "down": "Gunners downed {} drones.", "sink": "The navy sank {} boats.",
        "intercept": "Gunners intercepted {} drones.",
    }),
    "captured": ("differing-prisoners-taken", "happened", {
        "capture": "{} soldiers were captured.",
        "surrender": "{} soldiers surrendered.",
    }),
    "charged": ("differing-charges", "happened", {
        "face": "Ann Reed faces {} counts of fraud.", "charge": "Ann Reed was charged with {} counts of fraud.",
    }),
    "won": ("differing-seats", "happened", {
        "win": "The Harbour Party won {} seats.", "take": "The Harbour Party took {} seats.", "secure": "The Harbour Party secured {} seats.",
        "gain": "The Harbour Party gained {} seats.", "receive": "The Harbour Party received {} seats.", "get": "The Harbour Party got {} seats.",
        "capture": "The Harbour Party captured {} seats.",
    }),
    "job-cuts": ("differing-jobs", "happened", {
        "cut": "Volta Motors will cut {} jobs.", "shed": "Volta Motors will shed {} jobs.",
        "lose": "{} workers will lose their jobs at Volta Motors.", "go": "{} jobs will go at Volta Motors.",
        "eliminate": "Volta Motors will eliminate {} jobs.", "slash": "Volta Motors slashed {} jobs.",
    }),
}  # fmt: skip
# Lists that say whom a rule leaves out, which ways there are, or what is found or noticed: proven as a whole by their rules' examples.
WHOLE = {"people-or-bodies", "found-first", "alarms", "harmed", "shared-roles", "compass", "single-deeds"}
# Words that the reading does not reach in such a sentence.
UNREAD = {("arrested", "suspect"), ("rescued", "free"), ("taken", "confiscate"), ("taken", "discover")}
CASES = [
    pytest.param(
        name,
        word,
        marks=[pytest.mark.xfail(reason="not read in this sentence", strict=True)]
        if (name, word) in UNREAD
        else [],
    )
    for name, (_, _, words) in PROOFS.items()
    for word in words
]


@pytest.fixture(scope="module")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tools]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CHECKER_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield Tools()


def finds(rules: Sequence[Rule], sentence: str, tools: Tools) -> list[bool]:
    """What each rule finds in two articles whose figures differ."""
    texts = [sentence.format(figure)[:1].upper() + sentence.format(figure)[1:] for figure in ("34", "51")]
    articles = tuple(
        Article(f"{at}.txt", text, f"Outlet {at}", date(2025, 3, 13), "story.yaml")
        for at, text in enumerate(texts)
    )
    laid = lay_out(Story("s", "s", articles), rules, tools)
    return [bool(apply_rules((rule,), laid.assertions, laid.context).findings) for rule in rules]


@pytest.mark.parametrize(("list_name", "word"), CASES)
def test_a_word_is_needed(list_name: str, word: str, tools: Tools) -> None:
    id, field, sentences = PROOFS[list_name]
    rule = RULES[id]
    rest = tuple(one for one in rule.where[field] if one != word)
    without = replace(rule, where={**rule.where, field: rest})

    assert finds([rule, without], sentences[word], tools) == [True, False]


def test_every_word_of_a_shared_list_has_its_sentence() -> None:
    lists, _ = read_words(list(find_files(paths.rules_folder()).words))
    looked_for = {
        name
        for path in find_files(paths.rules_folder()).rules
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("where:")
        for name in re.findall(r"\$([a-z-]+)", line)
    }

    assert looked_for - WHOLE == set(PROOFS)
    assert {name: set(lists[name]) for name in PROOFS} == {
        name: set(words) for name, (_, _, words) in PROOFS.items()
    }
