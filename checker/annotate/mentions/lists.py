"""The word lists that names are known by: given names, surnames, common words, titles, nouns for people and bodies."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from anyascii import anyascii

_LISTS = Path(__file__).resolve().parent.parent / "lists"

HONORIFICS = frozenset(
    "mr mrs ms miss mx messrs mme madam madame monsieur sir dame lord lady dr doctor prof professor rev reverend fr "
    "father sister brother rabbi imam sheikh sheik ayatollah mullah hajji saint st pope monsignor herr frau señor señora "
    "don doña hon honourable honorable".split()
)
RANKS = frozenset(
    "gen general lt lieutenant col colonel capt captain maj major sgt sergeant cpl corporal pvt private adm admiral cmdr "
    "commander brig brigadier marshal commodore ensign constable inspector insp superintendent supt detective det "
    "sheriff trooper chief deputy officer pc dc cst airman seaman specialist spc vice".split()
)
OFFICES = frozenset(
    "president premier chancellor minister secretary governor gov mayor senator sen rep representative congressman "
    "congresswoman councillor councilman councilwoman councilor commissioner ambassador envoy attorney judge justice "
    "magistrate prosecutor speaker king queen prince princess duke duchess count countess baron baroness emperor sultan "
    "emir shah tsar bishop archbishop cardinal director chairman chairwoman chair chairperson ceo cfo coo cto coach "
    "manager captain spokesman spokeswoman spokesperson mp mep msp td lawmaker deputy dean rector principal "
    "superintendent coroner sheriff leader taoiseach".split()
)
ORGANISATION_WORDS = frozenset(
    "ag inc corp corporation co company ltd limited plc llc llp gmbh se sa spa nv bv ab oyj oy asa kg group holdings "
    "holding industries partners bank bancorp trust fund capital insurance airlines airways air motors records "
    "entertainment pictures studios media network networks broadcasting press times post herald tribune gazette journal "
    "news agency ministry department office bureau commission committee council court parliament congress senate "
    "assembly authority administration board institute institution university college school academy hospital clinic "
    "foundation association society union federation league party front movement coalition alliance club fc united "
    "city athletic rovers wanderers church army navy force forces police service services team orchestra band "
    "organization organisation laboratory laboratories systems technologies technology software international energy "
    "petroleum oil steel pharmaceuticals pharma healthcare centre center museum library brigade regiment squadron guard "
    "command observatory survey tribunal chamber exchange brothers sons associates".split()
)
BODIES = frozenset(
    "reuters bloomberg ap afp upi dpa ansa efe tass interfax xinhua kyodo yonhap anadolu aljazeera bbc itv cnn nbc abc cbs "
    "fox msnbc npr pbs cnbc sky guardian telegraph independent politico axios newsweek economist forbes wsj nyt nato eu un "
    "who imf wto oecd opec fifa uefa ioc nba nfl mlb nhl ufc wba nasa fbi cia nsa dea atf irs sec fda epa cdc nih usgs noaa "
    "fema faa ntsb easa icao iata pentagon congress parliament bundestag duma knesset kremlin interpol europol unicef "
    "unesco unhcr oxfam greenpeace amnesty google facebook twitter meta microsoft apple amazon boeing airbus toyota "
    "volkswagen siemens samsung sony tesla ford hamas hezbollah taliban isis nypd lapd mi5 mi6 gchq nhs".split()
)
PLACE_WORDS = frozenset(
    "street st road rd avenue ave boulevard lane square park river lake sea ocean bay gulf strait island islands isle "
    "peninsula mountain mountains mount mt hill hills valley desert forest county province region district state "
    "territory prefecture oblast governorate village town city port airport bridge beach coast cape canal station "
    "stadium arena north south east west northern southern eastern western central upper lower fort san santa los las "
    "el la new saint heights falls springs creek canyon plateau basin delta harbour harbor highway plaza palace castle "
    "prison camp zone".split()
)
PARTICLES = frozenset(
    "de da do dos das di del della dei du des la le les van von der den ter ten zu bin bint ibn ben abu al el ul ud ur e y "
    "af av mac ap ou".split()
)
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug "
    "sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri "
    "sat sun".split()
)
SPEECH = frozenset(
    "say tell add ask note warn claim argue insist announce declare explain reply respond write tweet state admit deny "
    "confirm acknowledge comment recall stress emphasize emphasise urge suggest report believe think hope know want "
    "resign die marry testify plead serve".split()
)
MORE_PEOPLE = frozenset(
    "minister president premier chancellor secretary governor mayor senator lawmaker legislator spokesman spokeswoman "
    "spokesperson official officer commander general colonel captain sergeant lieutenant soldier marine sailor pilot "
    "copilot steward stewardess passenger driver rider cyclist jockey coach manager player striker goalkeeper keeper "
    "defender midfielder forward winger quarterback receiver pitcher batter batsman bowler golfer swimmer sprinter runner "
    "boxer skier referee umpire judge justice magistrate prosecutor lawyer attorney solicitor barrister defendant "
    "suspect victim witness plaintiff convict inmate prisoner gunman shooter attacker robber thief murderer killer "
    "rapist kidnapper hostage doctor surgeon physician nurse midwife paramedic patient professor lecturer researcher "
    "scientist economist analyst engineer architect teacher student pupil principal headmaster headteacher dean rector "
    "banker trader investor entrepreneur businessman businesswoman founder chairman chairwoman director executive boss "
    "chief head leader deputy aide adviser ambassador diplomat envoy journalist reporter correspondent editor author "
    "writer poet novelist singer musician composer conductor actor actress filmmaker producer artist painter dancer "
    "model comedian priest bishop archbishop cardinal pope imam rabbi pastor monk nun king queen prince princess emperor "
    "farmer fisherman shepherd shopkeeper baker butcher carpenter miner plumber electrician cook chef waiter waitress "
    "cleaner guard policeman policewoman detective inspector constable firefighter fireman man woman boy girl child "
    "teenager baby infant toddler father mother son daughter brother sister husband wife widow widower uncle aunt cousin "
    "nephew niece grandfather grandmother grandson granddaughter stepfather stepmother girlfriend boyfriend fiance "
    "fiancee partner friend neighbour neighbor colleague rival opponent candidate winner champion star veteran activist "
    "campaigner protester demonstrator rebel militant terrorist refugee migrant resident villager coroner sheriff "
    "chairperson politician statesman councillor commissioner congressman congresswoman representative speaker founder "
    "owner landlord tenant employee worker guitarist drummer bassist producer critic historian philosopher physicist "
    "chemist biologist mathematician astronaut cosmonaut hero owner heir mogul tycoon billionaire millionaire magnate "
    "anchor host presenter skipper".split()
)


@lru_cache(maxsize=1)
def given() -> dict[str, str]:
    """Given names, folded, with m, f or u."""
    lines = (_LISTS / "given.txt").read_text("utf-8").splitlines()
    return dict(line.split(" ", 1) for line in lines)


@lru_cache(maxsize=1)
def surnames() -> frozenset[str]:
    """Surnames, folded."""
    return frozenset((_LISTS / "surnames.txt").read_text("utf-8").split())


@lru_cache(maxsize=1)
def common() -> frozenset[str]:
    """Words that English writes in lower case."""
    return frozenset((_LISTS / "common.txt").read_text("utf-8").split())


@lru_cache(maxsize=1)
def people() -> frozenset[str]:
    """Lemmas of nouns for one person."""
    return frozenset((_LISTS / "people.txt").read_text("utf-8").split()) | MORE_PEOPLE


@lru_cache(maxsize=50_000)
def folded(word: str) -> str:
    """The word as the lists have it: lower case, without accents and a final full stop."""
    lower = word.lower().strip(".")
    return lower if lower.isascii() else anyascii(lower).lower()
