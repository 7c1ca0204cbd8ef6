"""What is English and what is not; names and figures alone tell nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker.annotate.language import language_of
from checker.model import Sentence


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ferry lost off the coast",
        "The ferry left the harbour at dawn and was never seen again, the coast guard said on Friday.",
        "Finland Sweden Norway Denmark Estonia Latvia Lithuania Poland Germany Netherlands France Spain Italy Portugal Greece "
        "Malta Cyprus Ireland Austria Hungary Croatia Slovenia Slovakia Czechia Romania Bulgaria",
    ],
)
def test_english_or_too_little_to_tell(text: str) -> None:
    assert language_of(text) == "en"


@pytest.mark.parametrize(
    "text",
    [
        "Der Minister hat am Montag erklärt, dass die Regierung die Steuern nicht erhöhen werde. Das sei in dieser Lage falsch, "
        "sagte er vor Journalisten in der Hauptstadt.",
        "Le ministre a déclaré lundi que le gouvernement ne reviendrait pas sur la réforme, malgré les manifestations dans les "
        "grandes villes du pays et la colère des syndicats.",
        "El ministro anunció el lunes que no habrá elecciones anticipadas, y pidió a los partidos de la oposición que apoyen "
        "los presupuestos del año que viene en el parlamento.",
        "Министр заявил в понедельник, что переговоры продолжатся на следующей неделе.",
        "Menteri mengatakan pada hari Senin bahwa pemerintah tidak akan menaikkan pajak, meskipun ada protes yang terjadi di "
        "beberapa kota besar negara itu dalam minggu terakhir ini.",
    ],
)
def test_other_languages(text: str) -> None:
    assert language_of(text) == "other"


def test_another_language_is_read_without_guessing(read: Callable[[str], tuple[Sentence, ...]]) -> None:
    sentences = read(
        "Der Minister Karl Lind hat am Montag in Berlin erklärt, dass 14 Boote verloren seien. Das sei in dieser Lage nicht zu "
        "ändern, sagte er vor den Journalisten in der Hauptstadt, und die Regierung werde helfen."
    )

    assert len(sentences) == 2
    assert not any(sentence.mentions or sentence.numerals or sentence.times for sentence in sentences)
