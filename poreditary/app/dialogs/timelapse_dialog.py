"""Make a time-lapse of a view."""

from fractions import Fraction
from pathlib import Path

from PySide6.QtWidgets import QWidget

from poreditary.app.context import Context
from poreditary.app.days import medium_day
from poreditary.app.dialogs.field_values import day_of, offer, prepare_day
from poreditary.app.dialogs.part_picture import PartPicture
from poreditary.app.dialogs.work_dialog import WorkDialog, listed
from poreditary.app.forms.timelapse_dialog import Ui_TimelapseDialog
from poreditary.app.pages import photos_files
from poreditary.app.texts import say, sentence, word
from poreditary.app.widgets.crop_frame import CropFrame
from poreditary.app.widgets.photo_words import count_text
from poreditary.diary.photo_lapse import KINDS, LapseMade, LapseWish, film
from poreditary.diary.photo_work import Work
from poreditary.diary.whole_file import check_free
from poreditary.domain.crop import Cut
from poreditary.domain.file_name import lapse_name
from poreditary.domain.kinds import View
from poreditary.domain.lapse import photos_between
from poreditary.domain.photo import Photo

SIZES = (720, 1080, 1440, 1920)
USUAL_SIZE = 1080


class TimelapseDialog(WorkDialog):
    """Which photos of a view, how fast, how large, and what is shown of them."""

    def __init__(self, context: Context, photos: list[Photo], view: View | None, parent: QWidget) -> None:
        title = say("TimelapseDialog", "Make a time-lapse")
        super().__init__(context, title, say("TimelapseDialog", "Make the time-lapse…"), parent)
        self.photos = photos
        self.form = Ui_TimelapseDialog()
        self.form.setupUi(self.fields)
        self.frame = CropFrame()
        self.form.drawing_room.addWidget(self.frame)
        self.setTabOrder(self.form.cut, self.frame)
        self._picture = PartPicture(context, self.frame)
        counts = {one: sum(photo.view == one for photo in photos) for one in View}
        most = max(counts, key=lambda one: counts[one])
        self._fill([one for one in View if counts[one]], view or most)
        self._choose_view()
        self.lay_out(self.form.rows)

    def _fill(self, views: list[View], view: View) -> None:
        form = self.form
        offer(form.view, ((word(one), one) for one in views), view)
        weekly, every = say("TimelapseDialog", "One a week"), say("TimelapseDialog", "All of them")
        offer(form.every, ((weekly, True), (every, False)), True)
        form.speed.setSuffix(say("TimelapseDialog", " photos a second"))
        pixels = say("TimelapseDialog", "{n} pixels")
        offer(form.longest, ((pixels.format(n=size), size) for size in SIZES), USUAL_SIZE)
        offer(form.cut, ((word(cut), cut) for cut in Cut), Cut.WHOLE)
        offer(form.kind, (("MP4", ".mp4"), (say("TimelapseDialog", "Animated WebP"), ".webp")), ".mp4")
        form.view.currentIndexChanged.connect(lambda _index: self._choose_view())
        for box in (form.every, form.cut):
            box.currentIndexChanged.connect(lambda _index: self._show())
        form.is_matched.toggled.connect(lambda _checked: self._show())
        for edit in (form.from_day, form.until_day):
            edit.dateChanged.connect(lambda _day: self._show())

    def _of_view(self) -> list[Photo]:
        view = View(self.form.view.currentData())
        return [photo for photo in self.photos if photo.view == view]

    def chosen(self) -> list[Photo]:
        """Return the photos the film is to show, the earliest first."""
        return self._between(is_weekly=self.form.every.currentData())

    def _between(self, *, is_weekly: bool) -> list[Photo]:
        first, last = day_of(self.form.from_day), day_of(self.form.until_day)
        return photos_between(self._of_view(), first, last, is_weekly=is_weekly)

    def _choose_view(self) -> None:
        days = [photo.day for photo in self._of_view()]
        for edit, day in ((self.form.from_day, min(days)), (self.form.until_day, max(days))):
            edit.blockSignals(True)
            prepare_day(edit, day)
            edit.blockSignals(False)
        self._show()

    def _show(self) -> None:
        count = len(self.chosen())
        self.begin_button.setEnabled(count > 1)
        parts = [count_text(count) + "."]
        if count < 2:
            parts.append(self._too_few())
        parts.append(
            say(
                "TimelapseDialog",
                "Each photo is laid on the first; those that do not fit are left out and named. The film holds "
                "pictures only, and is not encrypted.",
            )
        )
        if self.form.is_matched.isChecked():
            parts.append(say("TimelapseDialog", "Brightness and colour are changed in the film, not in the diary."))
        self.form.note.setText(" ".join(parts))
        self._show_part()

    def _too_few(self) -> str:
        """Return why there is nothing to make a film of, and which choice mends it."""
        if len(self._between(is_weekly=False)) < 2:
            return say("TimelapseDialog", "A time-lapse needs two.")
        return say(
            "TimelapseDialog",
            "Only one photo a week is taken, and a time-lapse needs two. Choose All of them beside Photos, "
            "or a longer period.",
        )

    def _show_part(self) -> None:
        """Let a part be drawn on the photo that the others are laid on."""
        photos, is_drawn = self.chosen(), self.form.cut.currentData() == Cut.DRAWN
        self.form.rows.setRowVisible(self.form.drawing, is_drawn)
        if is_drawn and photos:
            self._picture.show(photos[0])
        self.resize(self.sizeHint().expandedTo(self.size()))

    def wanted(self) -> Work[object] | None:
        """Return the film that is filled in, once the person said where it goes."""
        form, photos = self.form, self.chosen()
        suffix = form.kind.currentData()
        target = photos_files.ask_for_film(self, lapse_name(photos, word, suffix), suffix)
        return None if target is None else film(photos, self._wish(target))

    def _wish(self, target: Path) -> LapseWish:
        form = self.form
        if target.suffix.lower() not in KINDS:
            target = target.with_name(target.name + form.kind.currentData())
            # The file dialog asked about the name without its ending.
            check_free(target)
        return LapseWish(
            target,
            Fraction(form.speed.value()),
            form.longest.currentData(),
            form.has_days.isChecked(),
            form.is_matched.isChecked(),
            Cut(form.cut.currentData()),
            self.frame.crop,
        )

    def drop_pictures(self) -> None:
        """Let go of the photo that a part is drawn on, until it is painted again."""
        self._picture.drop()

    def made_text(self, made: object) -> str:
        """Return where the film is and what it leaves out."""
        assert isinstance(made, LapseMade)
        text = say("TimelapseDialog", "{file}: {photos}, {width} × {height} pixels.")
        width, height = made.size
        done = text.format(file=made.file.name, photos=count_text(made.count), width=width, height=height)
        if self.form.is_matched.isChecked():
            done += " " + say("TimelapseDialog", "The light is matched to the first photo.")
        left_out = [f"{medium_day(photo.day)}: {sentence(problem)}" for photo, problem in made.left_out]
        if left_out:
            left_out.insert(0, say("TimelapseDialog", "Left out:"))
        return "\n".join(filter(None, [done, listed(left_out)]))

    def stopped_text(self) -> str:
        """Return that there is no film."""
        return say("TimelapseDialog", "Stopped. No file was written.")
