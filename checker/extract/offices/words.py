"""
The words roles are made of. From general knowledge; every list is of kinds of word, none is of one subject.

HEADS end a role ("minister"); MODIFIERS stand inside one ("chief", "provincial"); PORTFOLIOS are what ministers are
of; STANDINGS turn it into another one ("former"); PASSING words change nothing ("new").
"""

from __future__ import annotations

_HEADS = """minister secretary president premier chancellor governor mayor ambassador envoy commissioner senator congressman
congresswoman councillor councilor councilman councilwoman speaker leader chairman chairwoman chairperson chair chief head director executive
ceo cfo coo cto pm manager founder owner partner spokesman spokeswoman spokesperson economist analyst strategist adviser
advisor aide judge justice magistrate prosecutor attorney lawyer solicitor counsel barrister sheriff coach captain skipper goalkeeper
general colonel major lieutenant commander admiral commodore brigadier sergeant marshal inspector detective superintendent constable
professor rector dean provost principal headteacher headmaster headmistress lecturer surgeon physician doctor nurse paramedic
scientist researcher engineer bishop archbishop cardinal pope imam rabbi king queen emperor sultan emir editor publisher
treasurer trustee foreman forewoman juror pilot copilot co-pilot officer coroner ombudsman auditor comptroller controller registrar warden curator
conductor undersecretary delegate consul negotiator coordinator co-ordinator administrator representative organiser organizer whip
minister-president president-elect vice-president regent heir candidate nominee hopeful contender chaplain seismologist epidemiologist
physicist virologist meteorologist referee umpire striker midfielder defender trainer archivist choreographer developer architect
boss chieftain investigator inspector-general dispatcher firefighter trooper deputy laureate clerk bailiff
vice-chancellor"""
HEADS = frozenset(_HEADS.split())
# Titles cut short: heads only with a capital.
ABBREVIATIONS = frozenset(
    (
        "lt",
        "sgt",
        "cpl",
        "gen",
        "col",
        "capt",
        "maj",
        "adm",
        "cmdr",
        "insp",
        "det",
        "supt",
        "prof",
        "sen",
        "gov",
        "rep",
        "amb",
        "brig",
    )
)

_MODIFIERS = """chief prime senior general managing financial finance operating technology technical police fire military army navy naval air
force team club party opposition trade union press state provincial regional district county city municipal local federal national central bank
high supreme court lead presiding crown medical research jury project program programme company board parliamentary house senate
majority minority executive first second junior permanent special principal assistant associate political security intelligence
communications marketing commercial legal human resources risk information data compliance investment sales election electoral
campaign group regional country global head deputy public prosecutor district attorney cabinet privy village town borough
emergency response rescue incident operations safety infection disease hospital school university faculty department ward clinic
investigating prosecuting trial appeals appeal defence defense squad batting bowling wicket keeper vice field staff division
brigade regiment battalion fleet wing flight ground under-secretary under staff editorial news sports music artistic creative
product design supply digital climate sustainability diversity ethics integrity anti-corruption tax customs border coast guard prison
parole transport port airport harbour harbor aviation railway metro trauma general orthopaedic orthopedic consultant resident
attending charge head's goalkeeping sporting fitness academy youth"""
MODIFIERS = frozenset(_MODIFIERS.split())

_PORTFOLIOS = """foreign affairs defence defense interior home finance treasury economy economic economics trade industry health education science
sciences research culture sport sports tourism agriculture food fisheries forestry environment environmental climate energy power transport
transportation infrastructure labour labor employment work pensions social welfare care justice security homeland veterans housing urban rural
development planning immigration migration integration europe european commerce business enterprise innovation technology digital
communities communications telecommunications information media women gender equality family families children youth emergency emergencies situations situation
water mines mining petroleum oil gas religious state parliamentary regions regional local government public administration works service services
internal external international cooperation aid competition exchequer army war navy force air budget revenue natural resources heritage
human rights civil protection nuclear higher territorial cabinet office presidency reform privatisation privatization industries ecology green
transition"""
PORTFOLIOS = frozenset(_PORTFOLIOS.split())

STANDINGS = {
    "former": "former", "ex": "former", "then": "former", "onetime": "former", "one-time": "former", "late": "former", "past": "former",
    "previous": "former", "retired": "former", "ousted": "former", "deposed": "former", "erstwhile": "former",
    "acting": "acting", "interim": "acting", "caretaker": "acting", "deputy": "deputy", "vice": "deputy", "assistant": "deputy", "associate": "deputy",
    "designate": "designate", "elect": "designate", "incoming": "designate", "nominee": "designate", "future": "designate",
    "shadow": "shadow", "co": "co", "joint": "co", "honorary": "honorary", "emeritus": "honorary", "would-be": "candidate",
    "aspiring": "candidate",
}  # fmt: skip

_PASSING = """new newly current incumbent outgoing longtime long-time long-serving veteran embattled powerful popular first second third fourth
disgraced controversial ailing beleaguered young longest-serving top hardline pro-western right-wing left-wing
centre-right centre-left conservative liberal democratic republican socialist male female own"""
PASSING = frozenset(_PASSING.split())

# What may follow a head and belongs to it.
TAILS = {
    "secretary": ("general", "of state"), "director": ("general",), "attorney": ("general",), "governor": ("general",), "prosecutor": ("general",),
    "inspector": ("general",), "surgeon": ("general",), "solicitor": ("general",), "auditor": ("general",), "commander": ("in chief",),
    "editor": ("in chief", "at large"), "chief": ("of staff", "of defence", "of defense"), "minister": ("of state", "president"), "head": ("of state", "of government", "of mission"),
    "major": ("general",), "lieutenant": ("general", "colonel", "governor", "commander"), "brigadier": ("general",), "queen": ("consort",),
    "judge": ("advocate",), "member": ("of parliament",), "procurator": ("general",),
}  # fmt: skip

# Verbs by which somebody comes into a role, holds it, leaves it; verbs that are a role of their own.
ENTERING = frozenset(
    (
        "appoint",
        "name",
        "elect",
        "re-elect",
        "reelect",
        "choose",
        "select",
        "promote",
        "install",
        "confirm",
        "crown",
        "make",
        "pick",
        "anoint",
        "hire",
        "swear",
        "inaugurate",
    )
)
BECOMING = frozenset(("become", "remain", "serve", "work", "act", "continue", "return", "start", "begin"))
LEAVING = frozenset(
    (
        "resign",
        "quit",
        "retire",
        "fire",
        "dismiss",
        "sack",
        "remove",
        "oust",
        "suspend",
        "depose",
        "step",
        "stand",
        "demote",
        "drop",
    )
)
REPLACING = frozenset(("succeed", "replace", "follow"))
LEADING = {
    "lead": "leader", "head": "head", "run": "head", "chair": "chair", "govern": "governor", "coach": "coach", "captain": "captain",
    "command": "commander", "manage": "manager", "edit": "editor", "helm": "head",
}  # fmt: skip
BODIES = frozenset(
    ("bank", "company", "firm", "group", "party", "club", "hospital", "university", "school", "court", "agency", "team", "ministry", "committee", "commission", "council", "union", "army", "navy", "force", "brigade", "regiment", "faculty", "department", "institute", "newspaper", "orchestra", "museum", "charity", "foundation", "federation", "association", "city", "province", "region", "country", "nation", "state", "government", "clinic", "laboratory", "lab", "squad", "side", "delegation", "mission", "inquiry", "investigation", "operation")
)  # fmt: skip
# Bodies that an article calls by their kind once it has named them: they tell nothing of which one.
GENERIC = frozenset(
    (
        "company",
        "firm",
        "group",
        "party",
        "club",
        "team",
        "country",
        "nation",
        "government",
        "state",
        "body",
        "organisation",
        "organization",
        "agency",
        "side",
        "institution",
        "association",
        "republic",
        "island",
        "region",
        "province",
        "city",
        "town",
        "squad",
    )
)
FOR_OTHERS = frozenset(("spokesman", "spokeswoman", "spokesperson"))

# Heads that may be "for" or "to" something and mean it as their field or body.
_FOR_WHOM = """minister secretary commissioner envoy ambassador adviser advisor aide candidate lawyer attorney director
representative coordinator chief president solicitor delegate head analyst strategist economist doctor physician"""
FOR_WHOM = FOR_OTHERS | frozenset(_FOR_WHOM.split())
# Heads that are everyday words too: alone and without a name beside them they are no role.
WORDS_OF_THE_BODY = frozenset(
    (
        "head",
        "chief",
        "general",
        "major",
        "executive",
        "judge",
        "speaker",
        "captain",
        "deputy",
        "principal",
        "leader",
        "officer",
        "partner",
        "owner",
        "defender",
        "private",
    )
)
BUSINESSES = frozenset(
    (
        "company",
        "firm",
        "group",
        "bank",
        "business",
        "enterprise",
        "corporation",
        "entity",
        "carrier",
        "lender",
    )
)
# With a capital before a role these end a body's name: "European Central Bank President".
_NAMED_BODIES = """bank court board commission council agency authority university party union club ministry department institute
association federation committee hospital group senate house assembly parliament airlines airways motors"""
NAMED_BODIES = frozenset(_NAMED_BODIES.split())
