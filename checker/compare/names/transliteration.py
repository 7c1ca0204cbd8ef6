"""
Says when two spellings come from one name in another script.

A name from Cyrillic, Arabic, Persian, Hebrew, Greek, Korean, Chinese or an Indian script has no one right
spelling in Latin letters; a name at home in Latin letters has. So a like sound makes a variant only where one of
the names shows that it was carried over ("Sergey Morozov"), and a slip elsewhere ("Katharine" / "Catherine").
Rules and lists are from general knowledge of the usual systems (BGN/PCGN, GOST, ISO 9, Library of Congress, press usage).
"""

from __future__ import annotations

import re
from functools import lru_cache

# One line, one name: spellings that no rule below brings together (Ukrainian, Belarusian, Russian and others).
_COGNATES = """
volodymyr vladimir uladzimir volodimir wladimir | oleksandr aleksandr alexander aleksander alyaksandr aliaksandr alexandr olexander
mykola nikolai nikolay mikalai mikola nikolaj | dmytro dmitry dmitri dmitriy dmitrii dzmitry dmitrij
serhiy serhii sergey sergei serguei siarhei siarhej sergiy sergii sergej | yevhen yevhenii yevgeny yevgeni evgeny evgeni evgenii yauhen eugen evhen
oleksiy oleksii alexei alexey aleksei aleksey aliaksei oleksij alexej | pavlo pavel pavlov | petro pyotr petr piotr
andriy andrii andrei andrey andrej | yuliya yulia julia iuliia yuliia | olha olga volha | oleh oleg aleh | ihor igor ihar
hryhoriy hryhorii grigory grigori grigoriy | mykhailo mikhail mykhaylo mihail mikhailo michail mikhael | kyrylo kirill kiril
vasyl vasily vasiliy vasili vasil | danylo daniil | nataliya natalia natalya nataliia natallia | iryna irina | kateryna ekaterina yekaterina katerina
anatoliy anatoly anatolii anatoli | viktor victor | valeriy valery valerii valeri | vitaliy vitaly vitali vitalii | maksym maksim maxim
yuriy yuri yury iurii yurii juri | roman raman | artem artyom artsiom | bohdan bogdan | lyudmyla lyudmila ludmila liudmila liudmyla
mariya maria mariia | sviatlana svetlana svitlana | tetyana tatiana tetiana tatyana | ruslan rouslan | ivan ivano
yelena elena olena alena | anastasiya anastasia anastasiia | fyodor fedor fedir | arkadiy arkady arkadi | gennady gennadiy henadiy hennadiy gennadi
leonid leonyd | denys denis | mohammed muhammad mohamed mohammad muhammed mohamad muhamed muhamad mohamud muhammadu mahomed mehmed mohd muhammet
ahmed ahmad achmed akhmed akhmad akhmat akhmet ahmet | hussein husain hussain husayn hossein hosein husein houssein hocine hussien khusein
hassan hasan hassane | ali aly | yousef youssef yusuf yousuf yusef yussef youcef joseph_ | ibrahim ebrahim brahim ibraheem
abdullah abdallah abdulla abdoulaye abdalla | omar umar omer | osama usama oussama | khaled khalid halid | said saeed sayed_ saied saïd
jamal gamal djamel jamel | mahmoud mahmud mahmood mehmood | mustafa mostafa moustafa mustapha moustapha | walid waleed oualid
hamid hameed | rashid rasheed rachid | aziz azeez | bashar bachar | bashir basheer bachir | faisal faysal feisal faycal
gaddafi qaddafi qadhafi kadhafi kadafi gadhafi gadafi khadafy qathafi kaddafi khaddafi | muammar moammar moamer muamar mouammar muammer
zawahiri zawahri dhawahiri | laden ladin | nasser nasir naser | qasim kassem qassem qasem kasim qassim kassim | soleimani suleimani sulaimani soleymani
suleiman sulaiman soliman suleyman sulayman slimane | sharif cherif shareef | rahman rehman | aisha ayesha aicha aysha | fatima fatema fatma fatimah
maryam mariam maryiam | zainab zaynab zeinab zeynab | layla leila laila leyla | noor nour nur noer | hezbollah hizbollah hizbullah
assad asad | sisi sissi | netanyahu netanyahou natanyahu | isaac yitzhak itzhak yitzchak | moshe moishe moses_ | chaim haim hayim
yosef yossef josef_ | avraham abraham_ | binyamin benyamin benjamin | giorgos georgios yorgos | yannis ioannis giannis | nikolaos nicolaos
kim gim | lee yi rhee li_ ri_ | park pak bak | choi choe | jung jeong chung_ jong | roh noh | moon mun | jo cho joe_ | kang gang | shin sin
jinping chinping | zedong tsetung | xiaoping hsiaoping | enlai en_lai | zhou chou | jiang chiang | deng teng | xi hsi | zhang chang
giorgi georgy georgi george_ gheorghe_ heorhiy | mikheil mikhail | zviad zviyad | ashot achot | hakob hagop | tsikhanouskaya tikhanovskaya tsikhanovskaya
lukashenko lukashenka loukachenko | poroshenko porochenko
gorbachev gorbachov gorbatschow gorbatchev | khrushchev khrushchov chruschtschow | yeltsin eltsin jelzin ieltsine | putin poutine
chekhov tschechow tchekhov | tchaikovsky chaikovsky tschaikowsky | brezhnev breschnew brejnev
modi mody | singh sing | khan khaan | shaikh sheikh sheik shaykh | krishna krsna | gandhi ghandi_ | begum begam
"""

# Names and endings that show a name was carried over from another script.
_CARRIED_ENDINGS = (
    "ov", "ev", "ova", "eva", "off", "eff", "enko", "enka", "chuk", "tsky", "tskyy", "sky", "skyy", "skiy", "skyi", "skaya",
    "skyj", "vich", "vych", "vitch", "ovna", "evna", "dze", "shvili", "yan", "pour", "zadeh", "zade", "ullah", "allah", "uddin", "eddin",
    "eddine", "yev", "iev", "yeva", "yuk", "iuk", "shin", "zhin", "chin", "khin", "poulos", "akos", "oud", "ouf", "oum", "oulis", "oulias", "oudis", "opoulos", "akis", "idis", "iadis", "ullin", "yuan",
)  # fmt: skip
_CARRIED_TEXT = """abu abou abd abdul abdel umm zhang wang liu chen huang zhao zhou xu zhu guo
    xi jinping jong choi yoon singh kumar khan shah sharma gupta patel modi narendra reddy rao iyer
    ayatollah reza hossein hasan karim rahim latif hakim nasser tariq tarek samir amir omar bilal jamal kamal rami sami zaki
    yitzhak shimon ehud yair moshe avigdor naftali dmitry vladimir sergey sergei yuri igor oleg
    yulia olga svetlana tatiana natalia irina ekaterina bashar saddam muammar hosni yasser mahmoud hafez zine hamid ashraf
    imran nawaz asif benazir shehbaz sheikh hasina khaleda yunus yorgos giorgos kyriakos mahdi mehdi javad farid nabil yasin marwan
salah salim munir nadir tahir zahir majid hamza kareem nasr jalil habib"""
_CARRIED = frozenset(_CARRIED_TEXT.split())

# Names of the lists above that are as much at home in Latin letters, and so show nothing.
_AT_HOME_TEXT = """maria julia alexander aleksander alexandr roman victor viktor eugen irina natalia leonid denis maxim petr pavel
ivan ali bryan olga olena elena alena anastasia yannis isaac benjamin lee park kim moon jo cho sin gim yi han sharif omar
said li ri chung joe george yuan shin chin nora noor layla leila laila"""
_AT_HOME = frozenset(_AT_HOME_TEXT.split())

_SPELLINGS = (
    ("shch", "S"), ("schtsch", "S"), ("tsch", "C"), ("tch", "C"), ("sch", "S"), ("sh", "S"), ("cz", "C"), ("ch", "C"),
    ("kh", "h"), ("dzh", "J"), ("zh", "J"), ("dj", "J"), ("ph", "f"), ("th", "t"), ("dh", "d"), ("gh", "g"), ("ck", "k"),
    ("tz", "ts"), ("x", "ks"), ("q", "k"), ("c", "k"), ("w", "v"), ("off", "ov"), ("eff", "ev"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ya", "ia"), ("ja", "ia"), ("yu", "iu"), ("ju", "iu"), ("j", "J"),
    ("ye", "e"), ("ie", "e"), ("y", "i"),
)  # fmt: skip
_DIN = re.compile(r"(?:ud|ed|al|el|u|e)d?in[e]?$")
_ABD = re.compile(r"^abd(?:[uaeo]l|oul|u(?=rr)|)")
_GREEK_Y = re.compile(r"^[gy]i?(?=[ao])")
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"[aeiou]+")
_NEAR = frozenset({"ae", "ea", "ei", "ie", "ou", "uo"})


def _cognates() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, entry in enumerate(_COGNATES.replace("\n", "|").split("|")):
        for name in entry.split():
            if not name.endswith("_"):
                found.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


_COGNATE = _cognates()


def has_spellings(word: str) -> bool:
    """Whether the list knows the name at all."""
    return word in _COGNATE


def cognate(left: str, right: str) -> bool:
    """Whether both are known spellings of one name of another script."""
    numbers = _COGNATE.get(left)
    return numbers is not None and not numbers.isdisjoint(_COGNATE.get(right, frozenset()))


@lru_cache(maxsize=65536)
def carried_over(word: str) -> bool:
    """Whether a part of a name shows that the name comes from another script."""
    if word in _AT_HOME:
        return False
    return (
        word in _CARRIED
        or word in _COGNATE
        or word.startswith("abdul")
        or (len(word) > 4 and word.endswith(_CARRIED_ENDINGS))
    )


@lru_cache(maxsize=65536)
def sound(word: str) -> str:
    """A lower-case ASCII word with the usual systems of transliteration levelled; only for comparing."""
    if len(word) > 5:
        word = _DIN.sub("din", _ABD.sub("abd", word))
    word = _GREEK_Y.sub("i", word)
    for spelling, level in _SPELLINGS:
        if spelling in word:
            word = word.replace(spelling, level)
    word = _DOUBLED.sub(r"\1", word)
    if len(word) > 3 and word.endswith(("ah", "eh")):
        word = word[:-1]
    if word.endswith("of"):
        word = word[:-1] + "v"
    return word


def sounds_carried(left: str, right: str) -> bool:
    """Whether two sounds of the same consonants differ only in vowels that other scripts leave open (a/e, e/i, o/u)."""
    ours, theirs = _VOWELS.findall(left), _VOWELS.findall(right)
    return len(ours) == len(theirs) and all(
        one == other or one + other in _NEAR for one, other in zip(ours, theirs, strict=True)
    )
