"""Wholes that are told apart, times between two clocks, records of matches: what fits or may fit, and what does not."""

import pytest

from tests.extract.test_arithmetic import sums


@pytest.mark.parametrize(
    "text",
    [
        # parts that one and the same may belong to
        "Of the 120 cases, 60 were in women, 40 needed hospital care and 25 were in under-18s.",
        "Of the 40 firms, 30 operate in France and 25 in Spain.",
        "The squad of 24 players, of whom 14 are internationals, nine were bought abroad and two are goalkeepers, flew out.",
        "The ministry counted 34 fires, of which 20 were in the south, nine were large and six are still burning.",
        "The 40 rooms, 22 of them with a balcony and 25 with a bath, cost more.",
        "Of the 200 people asked, 120 cycle to work, 60 walk and 25 take the bus.",
        "Of the 36 patients, 14 had fever, 13 coughed and 10 did both.",
        "Police checked 90 cars: 40 drivers had been drinking, 30 had no licence and 25 were speeding.",
        "The bus had 52 people on board: 20 got off at Arma, then 30 got on at Belo and five left.",
        # parts that need not be all
        "Of the guests 203 were from Arma, 148 came from Belo, 38 from Corda and 33 from elsewhere.",
        "Three bombs fell outside the camp: two landed in a field, near the airfield where two aircraft had landed.",
        "Of the 90 rescued, 40 were flown to Arma, 30 to Belo and at least 25 to Corda.",
        "Of 52 children tested, 30 were negative and 14 positive.",
        "The museum shows 24 paintings, nine from Italy, eight from Spain and six on loan from Paris.",
        "He was charged with 14 offences, convicted of nine and acquitted of three.",
        # figures of other things
        "The park has 40 lakes, 22 of which are natural, and 25 bridges and 18 huts.",
        "The company has 12 plants, seven in Europe and six in Asia, and 4,000 staff.",
        "The clinic has 12 beds. Tests were positive in nine patients and negative in seven.",
        # what fits, rounding aside
        "The fleet has 24 ships, of which 11 are at sea, nine in port and the other four under repair.",
        "The fund holds 118 billion crowns, of which bonds make up 74 billion, shares 27 billion and other papers 18 billion.",
    ],
)
def test_a_list_that_may_fit_is_left_alone(text: str) -> None:
    assert sums(text) == []


@pytest.mark.parametrize(
    ("text", "stated", "computed"),
    [
        ("Of the 15 countries, nine voted for, four against and three were absent.", "15", "nine + four + three"),
        (
            "The fund holds 118 billion crowns, of which bonds make up 74 billion, shares 31 billion and other papers 18 billion.",
            "118 billion crowns",
            "74 billion + 31 billion + 18 billion",
        ),
        (
            "The depot held 36,000 masks. According to the army, 21,400 of them have been given out, 9,150 have been burnt and 6,450 have yet to be found.",
            "36,000",
            "21,400 + 9,150 + 6,450",
        ),
        ("Of 52 children tested, 30 were negative, 14 positive and the remaining 10 await results.", "52", "30 + 14 + 10"),
        ("The fleet has 24 ships, of which 11 are at sea, nine in port and the other six under repair.", "24", "11 + nine + six"),
        ("Of the 22 players on the field, 12 were born in Leeds, six in York and five abroad.", "22", "12 + six + five"),
        ("The hall was full: a total of 1,240 tickets were sold: 600 to members, 420 to schools and 240 at the door.", "1,240", "600 + 420 + 240"),
        ("The budget of $118 million consists of $74 million for roads, $31 million for schools and $18 million for parks.", "$118 million", "$74 million + $31 million + $18 million"),
        ("The committee has 12 members, seven from the ruling party and six from the opposition.", "12", "seven + six"),
        ("He faced 11 charges. The jury found him guilty of seven and not guilty of five.", "11", "seven + five"),
        ("The jury convicted her of four of the nine counts and cleared her of six.", "nine", "four + six"),
    ],
)  # fmt: skip
def test_a_list_that_does_not_fit_is_found(text: str, stated: str, computed: str) -> None:
    basis, quotes = _told(text)

    assert basis == f"computed from {computed}"
    assert stated in quotes


@pytest.mark.parametrize(
    "text",
    [
        "Profits rose 12 percent as the number of shops grew from 100 to 130.",
        "The village has shrunk from 900 to 600 people, and prices are up 20 percent.",
        "The firm raised its offer from $40 to $46 a share, 25 percent above Monday's close.",
        "The council cut its staff from 400 to 340 and saved 5 percent of its budget.",
        "Sales went from 100 to 130 units. That is a share of 20 per cent.",
        "Sales went from 100 to 130 units. That is a rise of 30 per cent.",
        "From 7.42 to 7.68 for a dollar is a fall of three and a half per cent.",
        "The call came at 9:50. The crew arrived at 10:15, 12 minutes later than planned.",
        "The match was stopped at 3:40. It was 25 minutes before play resumed.",
        "The doors open at 7pm and the concert starts at 8pm. Forty minutes later, at 9.30pm, there is a break.",
        "The call came at about 9:50. Twelve minutes later, at 10:15, the crew arrived.",
        "The first shot was fired at 11:42. By 11:55 it was over. Thirteen minutes had passed.",
        "City won three and drew two of their last five games to move up to 15 points.",
        "United have 33 points after 10 wins and three draws.",
        "Docked six points, United have 27 points after 10 wins and three draws.",
        "Wasps have 47 points from 12 matches with nine wins and one draw.",
        "In 1970 they had 23 points from 10 wins and three draws.",
    ],
)
def test_a_change_a_time_or_a_record_that_may_fit_is_left_alone(text: str) -> None:
    assert sums(text) == []


@pytest.mark.parametrize(
    ("text", "stated", "computed"),
    [
        ("Sales went from 100 to 130 units. That is a rise of 20 per cent.", "20 per cent", "130 on 100"),
        ("From 40 to 52 beds in a year: an increase of 20 percent.", "20 percent", "52 on 40"),
        ("The crown slid from 7.42 to 7.68 to the euro, a drop of 5.5%.", "5.5%", "7.68 on 7.42"),
        ("The call came at 9.50am. Twenty minutes later, at 10.25am, the first crew arrived.", "Twenty minutes", "9.50am to 10.25am"),
        ("A man rang at 2:20 on Monday afternoon. The boat was there at 2:37. Twenty-seven minutes had gone by.", "Twenty-seven minutes", "2:20 on Monday afternoon to 2:37"),
        ("It left at 10:52 a.m. and landed at 1:09 p.m., 117 minutes later.", "117 minutes", "10:52 a.m. to 1:09 p.m."),
        ("City have 47 points from 26 matches, of which they have won 14 and drawn seven.", "47", "3 × 14 + seven"),
        ("City have won 14, drawn seven and lost six of their 26 matches.", "26", "14 + seven + six"),
    ],
)  # fmt: skip
def test_a_change_a_time_or_a_record_that_does_not_fit_is_found(
    text: str, stated: str, computed: str
) -> None:
    basis, quotes = _told(text)

    assert basis == f"computed from {computed}"
    assert stated in quotes


def _told(text: str) -> tuple[str, list[str]]:
    found = sums(text)
    assert len(found) == 2
    return max(one.basis for one in found), [text[one.span.start : one.span.end] for one in found]
