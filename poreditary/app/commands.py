"""What the menus ask of a window that is done on a page or in a dialog of its own."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from poreditary.app.context import Context
from poreditary.app.shell import Shell

if TYPE_CHECKING:
    from poreditary.app.page import Page


class Commands(QWidget):
    """Goes to the page where something is done, and begins it there."""

    def __init__(self, context: Context, shell: Shell) -> None:
        super().__init__()
        self.context = context
        self.shell = shell

    def show_page(self, name: str, what: object = None) -> "Page":
        """Show a page, and on it a day or an entry."""
        raise NotImplementedError

    def is_on(self, name: str) -> bool:
        """Return whether a page is the one that is shown."""
        raise NotImplementedError

    def import_photos(self) -> None:
        """Go to the photos and ask for files."""
        self.show_page("photos").ask_for_files()  # type: ignore[attr-defined]

    def import_folder(self) -> None:
        """Ask for a folder of photos."""
        self.show_page("photos").ask_for_folder()  # type: ignore[attr-defined]

    def take_photos(self) -> None:
        """Go to the photo studio."""
        self.show_page("photos").take_photos()  # type: ignore[attr-defined]

    def export_photos(self) -> None:
        """Go to the photos and offer to export them."""
        self.show_page("photos").more.export()  # type: ignore[attr-defined]

    def make_lapse(self) -> None:
        """Go to the photos and offer a time-lapse of them."""
        self.show_page("photos").more.make_lapse()  # type: ignore[attr-defined]

    def compare_blind(self) -> None:
        """Go to the photos and compare them blindly."""
        self.show_page("photos").more.blind.open()  # type: ignore[attr-defined]

    def import_products(self) -> None:
        """Go to the shelf and ask for a table of products."""
        self.show_page("shelf").import_products()  # type: ignore[attr-defined]

    def export_products(self) -> None:
        """Go to the shelf and ask where its table is to be written."""
        self.show_page("shelf").export_products()  # type: ignore[attr-defined]

    def save_report(self) -> None:
        """Go to the report, or save the one that is shown there."""
        is_there = self.is_on("report")
        page = self.show_page("report")
        if is_there:
            page.save()  # type: ignore[attr-defined]

    def show_trash(self) -> None:
        """Show what was deleted."""
        from poreditary.app.dialogs.trash_dialog import TrashDialog

        TrashDialog(self.context, self.shell).exec()

    def show_keys(self) -> None:
        """Show every key."""
        from poreditary.app.dialogs.about import show_keys

        show_keys(self.shell)

    def show_about(self) -> None:
        """Show what this program is."""
        from poreditary.app.dialogs.about import show_about

        show_about(self.shell)
