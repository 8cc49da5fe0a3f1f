"""Export chosen photos as files without metadata."""

from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths
from PySide6.QtWidgets import QWidget

from poreditary.app.context import Context
from poreditary.app.days import medium_day
from poreditary.app.dialogs.field_values import offer
from poreditary.app.dialogs.part_picture import PartPicture
from poreditary.app.dialogs.work_dialog import WorkDialog, listed
from poreditary.app.forms.export_dialog import Ui_ExportDialog
from poreditary.app.pages import photos_files
from poreditary.app.texts import say, sentence, word
from poreditary.app.widgets.crop_frame import CropFrame
from poreditary.app.widgets.photo_words import count_text
from poreditary.diary.photo_export import Exported, ExportWish, export
from poreditary.diary.photo_work import Work
from poreditary.domain.crop import Cut, crop_of
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.domain.words import mark
from poreditary.errors import UserError

SIZES = (3000, 2000, 1200, 800)
NO_FOLDER = mark("Errors", "No folder is chosen. Choose where the photos are to be written.")


class ExportDialog(WorkDialog):
    """Which part of the photos leaves, how large, in which format and where to."""

    def __init__(self, context: Context, selected: list[Photo], shown: list[Photo], parent: QWidget) -> None:
        super().__init__(context, say("ExportDialog", "Export photos"), "", parent)
        self._choices = [photos for photos in (selected, shown) if photos]
        self.form = Ui_ExportDialog()
        self.form.setupUi(self.fields)
        self.frame = CropFrame()
        self.form.drawing_room.addWidget(self.frame)
        self.setTabOrder(self.form.cut, self.frame)
        self._picture = PartPicture(context, self.frame)
        self._drawn = self.frame.crop
        self.frame.drawn.connect(self._keep_drawn)
        self._fill()
        self._show()
        self.lay_out(self.form.rows)

    @property
    def photos(self) -> list[Photo]:
        """Return the photos that are chosen, at least one."""
        return self._choices[self.form.which.currentIndex()]

    def _fill(self) -> None:
        form = self.form
        names = (say("ExportDialog", "The selected ones"), say("ExportDialog", "All that are shown"))
        form.which.addItems(
            [f"{name} ({len(found)})" for name, found in zip(names[-len(self._choices) :], self._choices, strict=True)]
        )
        form.rows.setRowVisible(form.which, len(self._choices) > 1)
        offer(form.kind, (("JPEG", "JPEG"), ("PNG", "PNG")), "JPEG")
        whole = (say("ExportDialog", "As it is"), None)
        some = ((say("ExportDialog", "{n} pixels at most").format(n=size), size) for size in SIZES)
        offer(form.longest, (whole, *some), None)
        offer(form.cut, ((word(cut), cut) for cut in Cut), Cut.WHOLE)
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        form.folder.setText(QDir.toNativeSeparators(pictures))
        for box in (form.which, form.kind, form.cut):
            box.currentIndexChanged.connect(lambda _index: self._show())
        form.choose.clicked.connect(self._choose)

    def _show(self) -> None:
        form, n = self.form, len(self.photos)
        one, several = say("ExportDialog", "Export 1 photo"), say("ExportDialog", "Export {n} photos")
        self.begin_button.setText((one if n == 1 else several).format(n=n))
        form.rows.setRowVisible(form.quality, form.kind.currentData() == "JPEG")
        self._show_part(Cut(form.cut.currentData()), self.photos[0])
        self.resize(self.sizeHint().expandedTo(self.size()))

    def _show_part(self, cut: Cut, photo: Photo) -> None:
        """Show on the first photo what is left of it; only a part of one's own can be drawn there."""
        self.form.rows.setRowVisible(self.form.drawing, cut is not Cut.WHOLE)
        self.frame.setEnabled(cut is Cut.DRAWN)
        if cut is not Cut.WHOLE:
            self.frame.set_crop(crop_of(cut, photo.view, photo.width, photo.height, self._drawn))
            self._picture.show(photo)

    def _keep_drawn(self) -> None:
        if self.form.cut.currentData() == Cut.DRAWN:
            self._drawn = self.frame.crop

    def _choose(self) -> None:
        folder = photos_files.ask_for_folder(self, self.form.folder.text())
        if folder is not None:
            self.form.folder.setText(QDir.toNativeSeparators(str(folder)))

    def wish(self) -> ExportWish:
        """Return what is filled in; raises UserError where no folder is chosen."""
        form = self.form
        if not form.folder.text():
            raise UserError(NO_FOLDER)
        return ExportWish(
            Path(form.folder.text()),
            form.kind.currentData(),
            form.quality.value(),
            form.longest.currentData(),
            Cut(form.cut.currentData()),
            self._drawn,
        )

    def wanted(self) -> Work[object]:
        """Return the export that is filled in."""
        # The words are looked up on this thread, where the language may change.
        words = {view: word(view) for view in View}
        return export(self.photos, self.wish(), words.__getitem__)

    def drop_pictures(self) -> None:
        """Let go of the photo that a part is drawn on, until it is painted again."""
        self._picture.drop()

    def made_text(self, made: object) -> str:
        """Return how many photos were written and which were not."""
        assert isinstance(made, Exported)
        folder = self.form.folder.text()
        done = say("ExportDialog", "{photos} written to {folder}.").format(
            photos=count_text(len(made.files)), folder=folder
        )
        refused = [f"{medium_day(photo.day)}: {sentence(problem)}" for photo, problem in made.refused]
        return "\n".join(filter(None, [done, listed(refused)]))

    def stopped_text(self) -> str:
        """Return that what was written stays."""
        return say("ExportDialog", "Stopped. What was written until then stays in the folder.")
