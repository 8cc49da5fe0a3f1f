"""Patch tests and the facts of a suspect in the report."""

from dataclasses import replace
from datetime import date, timedelta

from poreditary.diary.diary import Diary
from poreditary.diary.reporting import gather
from poreditary.domain.day import Stamp
from poreditary.domain.kinds import PatchResult, ReactionKind, StepKind
from poreditary.domain.product import Product
from poreditary.domain.reaction import PatchReading, PatchTest, Reaction
from poreditary.domain.report import ReportRequest
from poreditary.domain.suspects import Fact, Reason, Suspect, Use
from poreditary.domain.treatment import Session
from poreditary.report import treatments
from poreditary.report.document import Bullets, Line, Table
from poreditary.report.pen import Pen
from tests.conftest import NOW
from tests.report import samples

PEN = Pen(samples.english, "en")
DAY = date(2026, 4, 1)
READINGS = (PatchReading(24, PatchResult.NONE), PatchReading(48, PatchResult.CLEAR, "red, 1 cm"))


def patch(number: int, *readings: PatchReading, product_id: int | None = samples.SERUM.id) -> PatchTest:
    name = "" if product_id else "Sample"
    return PatchTest(DAY, samples.STAMP, number, product_id, name, "Inner forearm", readings=readings)


def test_every_patch_test_stands_beside_the_reactions() -> None:
    content = replace(samples.year(), patch_tests=(patch(1, *READINGS), patch(2, product_id=None)))
    *_reactions, heading, table = treatments.reaction_list(content, PEN).blocks

    assert heading == Line("Patch tests", is_strong=True)
    assert isinstance(table, Table)
    assert table.rows == (
        ("1 Apr 2026 22:30", samples.SERUM.title, "Inner forearm", "Nothing to see", "Clear\nred, 1 cm", "–", ""),
        ("1 Apr 2026 22:30", "Sample", "Inner forearm", "–", "–", "–", ""),
    )


def test_page_one_names_only_what_showed_something_and_few_of_them() -> None:
    shown = tuple(patch(number, *READINGS) for number in range(1, 6))
    content = replace(samples.year(), patch_tests=(patch(9, READINGS[0]), patch(8), *shown))
    last = treatments.reactions(content, PEN).blocks[-1]

    title = samples.SERUM.title
    assert last == Bullets((f"Patch test: {title}, clear at 48 hours, Inner forearm, 1 Apr 2026",) * 3)


def test_without_patch_tests_nothing_is_said_of_them() -> None:
    assert len(treatments.reaction_list(samples.year(), PEN).blocks) == 1
    assert len(treatments.reactions(samples.year(), PEN).blocks) == 1


def test_a_suspect_the_person_chose_comes_with_its_facts() -> None:
    fact = Fact(Reason.FIRST_USED, DAY)
    suspect = Suspect((fact,), use=Use(StepKind.SERUM, product_id=samples.SERUM.id, recent_days=3))
    content = replace(samples.year(), suspects={1: (suspect,)})
    (table,) = treatments.reaction_list(content, PEN).blocks

    assert isinstance(table, Table)
    assert table.rows[0][4] == (
        f"{samples.SERUM.title}\nfirst used on 1 Apr 2026, on 3 of the 7 days up to the reaction"
    )


def test_a_report_reads_the_patch_tests_of_its_time_and_the_chosen_suspects_only(diary: Diary) -> None:
    first, last = date(2026, 11, 1), date(2026, 11, 21)
    product = diary.shelf.add(Product("Retinol", StepKind.RETINOID, opened_on=last)).id
    for days in (0, 20, 21):
        stamp = Stamp(NOW.moment - timedelta(days=days), 60)
        diary.patch_tests.add(PatchTest(stamp.local.date(), stamp, product_id=product))
    diary.treatments.add_session(Session(last, "", name="Peel"))
    diary.reactions.add(Reaction(ReactionKind.BURNING, 1, last, NOW, suspect_product_id=product))
    diary.reactions.add(Reaction(ReactionKind.SPOTS, 1, last, NOW))

    content = gather(diary, ReportRequest(first, last))

    assert [test.day for test in content.patch_tests] == [last, first]
    assert {key: [one.name for one in found] for key, found in content.suspects.items()} == {1: ["Retinol"], 2: []}
