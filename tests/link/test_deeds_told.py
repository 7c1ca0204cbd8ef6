"""What is affirmed of one thing and denied of another, in many trades: the rule stays silent; then what it must find."""

import pytest

from checker.rulefile import load_shipped_rules
from tests.link.pairs import found_in

RULES = [rule for rule in load_shipped_rules() if rule.id == "denied-and-affirmed"]


def found(one, other, tools):
    return found_in(one, other, RULES, tools)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Brackley United win derby after late goal.\nUnited won the derby 2-1 on Sunday.",
            "Kerne United lose derby after late goal.\nUnited lost the derby 2-1 on Sunday.",
        ),
        (
            "Rovers won the final at Castle Park on Sunday.",
            "Hull Rovers lost the final at Castle Park on Sunday.",
        ),
        ("The City approved the stadium plan on Monday.", "Leeds City rejected the stadium plan on Monday."),
        ("The Bank closed the Oslo branch.", "Nordea Bank opened the Oslo branch."),
        (
            "The jury convicted Paul Reyes of fraud on Tuesday.",
            "The jury acquitted Paul Reyes of bribery on Tuesday.",
        ),
        (
            "Paul Reyes was convicted of two counts of fraud.",
            "Paul Reyes was acquitted of one count of fraud.",
        ),
        ("She was found guilty of three counts of theft.", "She was cleared of two counts of theft."),
        ("Anna Reyes was found guilty of fraud.", "Paul Reyes was cleared of fraud."),
        (
            "In the first trial in 2019 Paul Reyes was convicted of fraud.",
            "Paul Reyes was acquitted of fraud on Tuesday.",
        ),
        (
            "Paul Reyes was convicted of fraud in March.",
            "The appeals court acquitted Paul Reyes of fraud on Tuesday, overturning the conviction.",
        ),
        ("Falk will appeal the sentence.", "Falk will not appeal the conviction."),
        ("The prosecutor will appeal the verdict.", "The defence will not appeal the verdict."),
        ("Shares in Halden rose in morning trading.", "Shares in Halden fell in afternoon trading."),
        ("Profit rose in the first quarter.", "Profit fell in the second quarter."),
        ("Prices of food rose in May.", "Prices of fuel fell in May."),
        ("Unemployment rose among women in May.", "Unemployment fell among men in May."),
        ("Core inflation rose in May.", "Headline inflation fell in May."),
        (
            "The council approved the budget in a first reading.",
            "The council rejected the budget in the second reading.",
        ),
        ("The Senate approved the bill on Tuesday.", "The House rejected the bill on Tuesday."),
        ("The committee approved the bill.", "The committee rejected the amendment."),
        ("The company plans to close the plant.", "The company has not closed the plant."),
        ("The mayor wanted to resign.", "The mayor did not resign."),
        ('"We did not fire anyone," Marlow said of 2015.', "Marlow fired the treasurer on Monday."),
        ("Firefighters closed the A12 at Colby.", "Firefighters reopened the A12 at Harwich."),
        ("Flames did not reach the village of Colby.", "Flames reached the village of Harwich."),
        ("Crews have not contained the northern fire.", "Crews contained the southern fire."),
        (
            "The hospital admitted the patients from the ferry.",
            "The hospital did not admit patients from the bus.",
        ),
        (
            "The vaccine did not reduce infections in people over 65.",
            "The vaccine reduced infections in people under 65.",
        ),
        ("The drug failed to reduce deaths.", "The drug reduced symptoms."),
        ("The agency did not approve the drug for children.", "The agency approved the drug for adults."),
        (
            "The agency has not yet approved the drug for use in infants.",
            "The agency approved the drug for use in adults on Monday.",
        ),
        ("The driver of the lorry died.", "The driver of the car survived."),
        ("The pilot died in the crash.", "The pilot survived a crash in 2014."),
        ("The party supported the tax cut.", "The party opposed the tax rise."),
        ("Most lawmakers in the party supported the bill.", "Some lawmakers in the party opposed the bill."),
        ("Many voters support the plan.", "Many voters oppose the plan."),
        ("Ms Brandt won the seat of Colby.", "Ms Brandt lost the seat of Harwich."),
        ("Brandt won the first round on Sunday.", "Brandt lost the second round on Sunday."),
        ("Brandt won the popular vote.", "Brandt lost the vote in the assembly."),
        ("Brandt won the election in 2020.", "Clara Brandt lost the election on Sunday."),
        ("The school will open on Monday.", "The school closed on Friday."),
        ("The airport closed on Monday night.", "The airport reopened on Tuesday morning."),
        ("The airport's northern runway was closed.", "The airport's southern runway was open."),
        ("The shops closed at noon.", "The shops opened at nine."),
        ("The company did not sell the plant in Bergen.", "The company sold the plant in Oslo."),
        (
            "The union did not accept the offer of three per cent.",
            "The union accepted the offer of five per cent.",
        ),
        ("The union will not strike if the offer is raised.", "The union will strike on Monday."),
        ('"I did not take the money," Maas told the court.', "Maas took the money, the prosecutor said."),
        ("Hansen missed the penalty in the first half.", "Hansen scored the penalty in the second half."),
        ("Torvald lost the first set.", "Torvald won the second set."),
        ("Torvald won the match in three sets on Sunday.", "Torvald lost the match in March."),
        ("Denmark won the match against Wales.", "Denmark lost the match against Spain."),
        ("Organisers cancelled the Saturday concert.", "Organisers did not cancel the Sunday concert."),
        ("Police arrested two men on Monday.", "Police did not arrest the driver."),
        (
            "Police did not arrest anyone at the first march.",
            "Police arrested six people at the second march.",
        ),
        ("The referee did not award the first penalty.", "The referee awarded the second penalty."),
        ("The runway was inspected on Monday.", "The runway was not inspected on Tuesday."),
        ("The bridge was not closed during the storm on Monday.", "The bridge was closed after the storm."),
        (
            "The minister did not sign the letter to the farmers.",
            "The minister signed the letter to the miners.",
        ),
        ("Nine patients survived the fire at the clinic.", "Four patients died in the fire at the clinic."),
        ("The ship did not carry oil.", "The ship carried grain."),
        ("Halden will not cut jobs in Norway.", "Halden will cut jobs in Sweden."),
        ("Halden will not cut jobs this year.", "Halden will cut jobs next year."),
        ("The company did not pay the ransom, it said, in full.", "The company paid part of the ransom."),
        ("Ada Brandt did not vote for the bill.", "Ada Brandt voted for the amendment."),
        ("Ada Brandt did not speak to reporters.", "Ada Brandt spoke to supporters."),
        ("The court did not grant bail to Weil.", "The court granted bail to Brandt."),
    ],
)
def test_two_things_are_no_contradiction(one, other, tools):
    assert found(one, other, tools) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Brandt won the election on Sunday.", "Ada Brandt lost the election on Sunday."),
        ("Brax United won the derby on Sunday.", "Brax United lost the derby on Sunday."),
        (
            "The board approved the merger with the harbour company on Tuesday.",
            "The board rejected the merger with the harbour company on Tuesday.",
        ),
        ("The runway was inspected on Monday.", "The runway was not inspected on Monday, the union said."),
        ("Weil did not attend the meeting in Oslo.", "Karl Weil attended the meeting in Oslo on Monday."),
    ],
)
def test_one_thing_affirmed_and_denied(one, other, tools):
    assert len(found(one, other, tools)) == 1
