"""The field for a birth year that may stay unsaid."""

from pytestqt.qtbot import QtBot

from poreditary.app.widgets.profile_form import NOT_SAID_YEAR, ProfileForm


def test_up_from_not_said_leads_to_a_likely_year(qtbot: QtBot) -> None:
    form = ProfileForm()
    qtbot.addWidget(form.facts)
    field = form.form.birth_year
    field.stepUp()
    assert field.value() == 1990
    field.stepUp()
    assert field.value() == 1991
    field.setValue(NOT_SAID_YEAR + 1)
    field.stepDown()
    assert form.profile().birth_year is None
