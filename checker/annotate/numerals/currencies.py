"""The words, signs and codes for currencies, with the ISO codes they stand for."""

from __future__ import annotations

from checker.annotate.numerals.lexicon import listed
from checker.annotate.numerals.unitwords import pairs_of, words_of

_CURRENCIES = """
USD: dollar dollars usd buck bucks
EUR: euro euros eur
GBP: sterling gbp quid
JPY: yen
CNY: yuan rmb renminbi
RUB: rouble roubles ruble rubles
INR: rupee rupees
UAH: hryvnia hryvnias hryvnya
TRY: lira liras
PLN: zloty zlotys zł
CZK: koruna korunas
HUF: forint forints
RON: lei leu
BGN: leva lev
SEK: sek
NOK: nok
DKK: dkk
kronor: krona kronor
krone: krone kroner
crown: crown crowns
KRW: won
ILS: shekel shekels
ZAR: rand
BRL: reais
MXN: pesos peso
SAR: riyal riyals
AED: dirham dirhams
KWD: dinar dinars
IRR: rial rials
THB: baht
IDR: rupiah
VND: dong
NGN: naira
KES: shilling shillings
BTC: bitcoin bitcoins
GEL: lari
KZT: tenge
franc: franc francs
FIM: markka
peseta: peseta pesetas
cent: cent cents
penny: pence penny
guilder: guilder guilders
taka: taka
lek: lek
somoni: somoni
AUD: aud
CAD: cad
satoshi: satoshi satoshis
"""

# What a nation's word before the currency's makes of it: "Swiss francs" are CHF.
_NATIONAL = """
USD: us USD, u.s. USD, u.s USD, american USD
AUD: australian USD
CAD: canadian USD
SGD: singapore USD
HKD: kong USD
NZD: zealand USD
TWD: taiwan USD
CHF: swiss franc
FRF: french franc
BEF: belgian franc
CZK: czech CZK
SEK: swedish kronor
DKK: danish krone
NOK: norwegian krone
ISK: icelandic kronor
CNY: chinese CNY
JPY: japanese JPY
TRY: turkish TRY
INR: indian INR
PKR: pakistani INR
RUB: russian RUB
FIM: finnish FIM
DEM: deutsche DEM, german DEM
NLG: dutch guilder
MXN: mexican MXN
ARS: argentine MXN
PHP: philippine MXN
PLN: polish PLN
GBP: british GBP, sterling pound, british pound
EGP: egyptian pound
SDG: sudanese pound
UAH: ukrainian UAH
IRR: iranian IRR
LBP: lebanese pound
SYP: syrian pound
KWD: kuwaiti KWD
IQD: iraqi KWD
SAR: saudi SAR
ZAR: south ZAR
"""

_DOLLARS = """
USD: us u.s. u.s usd
CAD: c ca cad can
AUD: a au aud
NZD: nz nzd
HKD: hk hkd
SGD: s sg
TWD: nt
BRL: r
MXN: mex mxn
JMD: j
TTD: tt
EUR: e
"""

_SIGNS = """
cent: ¢
USD: $
EUR: €
GBP: £
JPY: ¥
INR: ₹
RUB: ₽
KRW: ₩
UAH: ₴
TRY: ₺
ILS: ₪
NGN: ₦
THB: ฿
VND: ₫
PHP: ₱
CRC: ₡
GEL: ₾
LAK: ₭
BTC: ₿
CNY: 元
PLN: zł
"""

_BEFORE_NUMBERS = """
INR: rs rs.
EUR: eur euro
USD: usd dollar
GBP: gbp
CNY: rmb
SEK: sek
NOK: nok
DKK: dkk
CHF: chf
"""

CURRENCY_WORDS = words_of(_CURRENCIES)
CURRENCY_SIGNS = words_of(_SIGNS)
PREFIX_WORDS = words_of(_BEFORE_NUMBERS)
DOLLARS = words_of(_DOLLARS)
_NATIONS = pairs_of(_NATIONAL)
NATION_WORDS = frozenset(nation for nation, _ in _NATIONS) | {"hong", "new"}
CODES = listed(
    """
    USD EUR GBP JPY CHF CNY RMB CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN RUB UAH TRY INR PKR BRL MXN ARS CLP ZAR
    KRW SGD HKD TWD THB IDR MYR PHP VND ILS SAR AED QAR KWD EGP NGN KES GEL AMD AZN KZT UZS BTC ETH ISK RSD
    """
)


def of_nation(nation: str, currency: str) -> str | None:
    """ "Swiss" and a franc make CHF; None where the words do not go together."""
    return _NATIONS.get((nation, currency))
