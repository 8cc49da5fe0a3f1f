"""Report: what to hand to the dermatologist, seen as it will be printed."""

from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage

from poreditary.app import theme
from poreditary.app.context import Context
from poreditary.app.encoded import image_from
from poreditary.app.forms.report_page import Ui_ReportPage
from poreditary.app.measuring import Measuring
from poreditary.app.models.turns import Turns
from poreditary.app.page import Page
from poreditary.app.pages import report_files
from poreditary.app.pages.report_choices import Chosen, ReportChoices
from poreditary.app.texts import in_language, say
from poreditary.app.widgets.announce import announce
from poreditary.app.widgets.empty_state import EmptyState
from poreditary.diary.reporting import ReportSurvey, export_photo, gather, survey
from poreditary.domain.report import ReportContent, ReportRequest

PAUSE_MS = 300
"""Wait after a choice before the preview is made anew: another one often follows."""
SHARP_ENOUGH = 2.0
"""Pixels to the inch by which a preview may miss the room there is."""
CHOICES_UNITS = 38
Lookup = Callable[[str, str], str]


class ReportPage(Page):
    """Choices on the left, the pages on the right; the old pages stay until the new ones are there."""

    tables: ClassVar[frozenset[str]] = frozenset(
        {
            "profile", "caution", "product", "active", "routine", "step", "tick", "check_in", "rating", "course",
            "session", "reaction", "reaction_zone", "photo", "sitting", "appointment", "question", "setting",
            "patch_test", "patch_reading", "measured_view", "patch",
        }
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.form = Ui_ReportPage()
        self.form.setupUi(self)
        self.choices = ReportChoices(context, self.form)
        self.empty = EmptyState(
            say(
                "Report",
                "The report for your dermatologist will stand here once there is something to report: "
                "a routine ticked, a check-in, a session or a photo.",
            ),
            say("Report", "Go to Today"),
        )
        self.form.stack.addWidget(self.empty)
        self._exported: dict[int, bytes] = {}
        self._turns = Turns()
        self._lookups: dict[str, Lookup] = {}
        self._inch = 0.0
        self._is_preparing = False
        self._is_asked_again = False
        self._is_told = False
        self.preview_timer = QTimer(self, singleShot=True)
        self.preview_timer.timeout.connect(self._prepare)
        self._space_out()
        self._connect()
        self._enable(is_ready=False)

    def _space_out(self) -> None:
        edge = theme.space(3)
        self.form.lines.setContentsMargins(edge, theme.space(2), edge, theme.space(1))
        self.form.lines.setSpacing(theme.space(1.5))
        self.form.parts.setSpacing(theme.space(3))
        self.form.field_lines.setContentsMargins(0, 0, theme.space(1), 0)
        self.form.field_lines.setSpacing(theme.space(1.5))
        for lines in (self.form.page_one_lines, self.form.appendix_lines):
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(0)
        self.form.time_form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.form.choices.setFixedWidth(theme.space(CHOICES_UNITS))
        self.form.photos.setFixedHeight(theme.space(27))

    def _connect(self) -> None:
        self.choices.changed.connect(self._change)
        self.form.preview.width_settled.connect(self._refit)
        self.form.save_button.clicked.connect(self.save)
        self.form.print_button.clicked.connect(self.print)
        self.empty.asked.connect(lambda: self.context.go_to("today"))
        # What was measured is kept without undo, so no Changes tell of it.
        Measuring.of(self.context).changed.connect(self._hear_measuring)

    def refresh(self) -> None:
        """Look again at what there is to choose from, and make the preview anew."""
        self.context.ask(self, survey, self._offer)

    def place(self) -> object:
        """Return what was chosen."""
        return self.choices.chosen()

    def show_place(self, place: object) -> None:
        """Choose what was chosen before."""
        if isinstance(place, Chosen):
            self.choices.choose_again(place)

    def drop_pictures(self) -> None:
        """Let go of the pages, the photos read for them and the thumbnails."""
        self._turns.end()
        self.preview_timer.stop()
        self._is_preparing = self._is_asked_again = self._is_told = False
        self._exported = {}
        self.form.preview.show_pages([])
        self.choices.photos.drop_pictures()
        self._say("")

    def save(self) -> None:
        """Ask for a file and write the report there, whole or not at all."""
        request = self.choices.request()
        path = report_files.ask_for_pdf(self, f"skin-report-{request.last.isoformat()}.pdf")
        if path is not None:
            self._is_told = True
            self._say(say("Report", "Writing {name}…").format(name=path.name))
            self._collect(request, lambda content: self._write(content, path), self._fail_aside)

    def print(self) -> None:
        """Ask for a printer and print what the preview shows."""
        printer = report_files.ask_for_printer(self, say("Report", "Skin diary"))
        if printer is None:
            return
        request = self.choices.request()
        lookup = self._lookup(request.language)

        def put(content: ReportContent) -> None:
            from poreditary.report.render import render_pages

            report_files.print_pages(render_pages(content, lookup, report_files.INCH), printer)

        def then(content: ReportContent) -> None:
            done = say("Report", "Sent to the printer.")
            self.context.runner.compute(self, lambda: put(content), lambda _: self._tell(done), self._fail_aside)

        self._collect(request, then, self._fail_aside)

    def _hear_measuring(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def _offer(self, found: ReportSurvey) -> None:
        is_empty = found.first_day is None
        self.form.stack.setCurrentWidget(self.empty if is_empty else self.form.room)
        for button in (self.form.print_button, self.form.save_button):
            button.setVisible(not is_empty)
        if not is_empty:
            self.choices.offer(found)

    def _change(self) -> None:
        self._is_told = False
        self._wait()

    def _wait(self) -> None:
        """Make the preview after a pause; the first one is waited for, so it comes at once."""
        self.preview_timer.start(PAUSE_MS if self.form.preview.pages() else 0)

    def _refit(self) -> None:
        """Make the preview anew where the pages shown are of another width."""
        if self.form.preview.pages() and abs(self.form.preview.pixels_per_inch() - self._inch) > SHARP_ENOUGH:
            self._wait()

    def _prepare(self) -> None:
        if self._is_preparing:
            self._is_asked_again = True
            return
        self._is_preparing = True
        self._say_of_preview(say("Report", "Making the preview…"))
        now = self._turns.only_now
        self._collect(self.choices.request(), now(self._draw), now(self._fail))

    def _collect(
        self, request: ReportRequest, then: Callable[[ReportContent], None], failed: Callable[[Exception], None]
    ) -> None:
        """Read what the report needs; photos one at a time, so that whatever else asks the diary can pass between."""
        self._read(request, self._exported, then, failed)

    def _read(
        self,
        request: ReportRequest,
        exported: dict[int, bytes],
        then: Callable[[ReportContent], None],
        failed: Callable[[Exception], None],
    ) -> None:
        missing = next((photo for photo in request.photo_ids if photo not in exported), None)
        if missing is None:
            known = {photo: exported[photo] for photo in request.photo_ids}
            for photo in exported.keys() - known.keys():
                del exported[photo]
            self.context.ask(self, lambda diary: gather(diary, request, known), then, failed)
            return

        def keep(jpeg: bytes) -> None:
            exported[missing] = jpeg
            self._read(request, exported, then, failed)

        self.context.ask(self, lambda diary: export_photo(diary, missing), keep, failed)

    def _draw(self, content: ReportContent) -> None:
        lookup, inch = self._lookup(content.request.language), self.form.preview.pixels_per_inch()
        now, has_photos = self._turns.only_now, bool(content.request.photo_ids)

        def paint() -> list[QImage]:
            from poreditary.report.render import render_pages

            return [image_from(page, "PNG") for page in render_pages(content, lookup, inch)]

        def show(pages: list[QImage]) -> None:
            self.form.preview.has_photos = has_photos
            self._show(pages, inch)

        self.context.runner.compute(self, paint, now(show), now(self._fail))

    def _show(self, pages: list[QImage], inch: float) -> None:
        self._inch = inch
        self.form.preview.show_pages(pages)
        self._enable(is_ready=True)
        n = len(pages)
        self._say_of_preview((say("Report", "1 page") if n == 1 else say("Report", "{n} pages")).format(n=n))
        self._finish()
        self._refit()

    def _finish(self) -> None:
        self._is_preparing = False
        if self._is_asked_again:
            self._is_asked_again = False
            self._prepare()

    def _write(self, content: ReportContent, path: Path) -> None:
        lookup = self._lookup(content.request.language)

        def write() -> None:
            from poreditary.diary.whole_file import write_whole
            from poreditary.report.render import render_pdf

            write_whole(render_pdf(content, lookup), path)

        done = say("Report", "Saved as {name}.").format(name=path.name)
        self.context.runner.compute(self, write, lambda _: self._tell(done), self._fail_aside)

    def _lookup(self, language: str) -> Lookup:
        if language not in self._lookups:
            self._lookups[language] = in_language(language)
        return self._lookups[language]

    def _enable(self, *, is_ready: bool) -> None:
        self.form.save_button.setEnabled(is_ready)
        self.form.print_button.setEnabled(is_ready)

    def _tell(self, text: str) -> None:
        self._is_told = True
        self._say(text)
        announce(self, text)

    def _say_of_preview(self, text: str) -> None:
        """Say how far the preview is, unless the person is told of a file or a printer since the last choice."""
        if not self._is_told:
            self._say(text)

    def _say(self, text: str) -> None:
        self.form.state.setText(text)

    def _fail(self, problem: Exception) -> None:
        self._fail_aside(problem)
        self._finish()

    def _fail_aside(self, problem: Exception) -> None:
        self._is_told = False
        self._say("")
        self.context.fail(problem)
