"""Photos leave as files of their own, one after the other, and nothing else leaves with them."""

import io
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from poreditary.diary.diary import Diary
from poreditary.diary.photo_export import Exported, ExportWish, export
from poreditary.diary.photo_work import Step, run
from poreditary.diary.photos import look_at
from poreditary.domain.crop import Crop, Cut
from poreditary.domain.kinds import View
from poreditary.domain.photo import Photo
from poreditary.errors import UserError
from tests.photo import samples


def keep(diary: Diary, taken: str, view: View = View.LEFT_CHEEK, grey: int = 0) -> Photo:
    image = samples.upright()
    image.paste((grey, 90, 90), (0, 0, 40, 40))
    data = samples.photo("JPEG", image, samples.exif_block(taken=taken.replace("-", ":")))
    kept = diary.photos.keep(look_at(data, f"{taken}.jpg", datetime.fromisoformat(taken)), view)
    return diary.photos.photo(kept.id)


def word(view: View) -> str:
    return view.word


def exported(diary: Diary, photos: list[Photo], wish: ExportWish) -> Exported:
    return run(export(photos, wish, word), diary)


def names(done: Exported) -> list[str]:
    return [path.name for path in done.files]


@pytest.fixture
def photos(diary: Diary) -> list[Photo]:
    return [
        keep(diary, "2026-11-14 08:00:00", grey=10),
        keep(diary, "2026-11-14 09:00:00", grey=20),
        keep(diary, "2026-11-21 08:00:00", View.LEFT_45, grey=30),
    ]


def test_files_are_named_by_day_and_view(diary: Diary, photos: list[Photo], tmp_path: Path) -> None:
    done = exported(diary, photos, ExportWish(tmp_path / "out" / "new"))
    assert names(done) == ["2026-11-14 left cheek 1.jpg", "2026-11-14 left cheek 2.jpg", "2026-11-21 left 45 1.jpg"]
    assert sorted(path.name for path in (tmp_path / "out" / "new").iterdir()) == sorted(names(done))
    for path in done.files:
        data = path.read_bytes()
        assert [text for text in samples.SECRETS if text in data] == []


def test_nothing_that_is_there_is_written_over(diary: Diary, photos: list[Photo], tmp_path: Path) -> None:
    (tmp_path / "2026-11-14 left cheek 1.jpg").write_bytes(b"mine")
    done = exported(diary, photos[:2], ExportWish(tmp_path))
    again = exported(diary, photos[:1], ExportWish(tmp_path))
    assert names(done) == ["2026-11-14 left cheek 2.jpg", "2026-11-14 left cheek 3.jpg"]
    assert names(again) == ["2026-11-14 left cheek 4.jpg"]
    assert (tmp_path / "2026-11-14 left cheek 1.jpg").read_bytes() == b"mine"


@pytest.mark.parametrize(
    ("cut", "drawn", "size"),
    [
        (Cut.WHOLE, None, (80, 48)),
        (Cut.ZONE, None, (65, 72)),
        (Cut.OVAL, None, (65, 72)),
        (Cut.DRAWN, Crop(0.5, 0.5, 0.5, 0.5), (80, 48)),
    ],
)
def test_size_part_and_kind_are_as_wished(
    diary: Diary, photos: list[Photo], tmp_path: Path, cut: Cut, drawn: Crop | None, size: tuple[int, int]
) -> None:
    wish = ExportWish(tmp_path, "PNG", longest=80, cut=cut, drawn=drawn)
    path = exported(diary, photos[:1], wish).files[0]
    assert path.suffix == ".png"
    with Image.open(path) as image:
        assert (image.format, image.size) == ("PNG", size)
        assert (image.getpixel((0, 0)) == (255, 255, 255)) == (cut is Cut.OVAL)


def test_a_photo_that_cannot_be_read_is_refused_and_the_others_go_on(
    diary: Diary, photos: list[Photo], tmp_path: Path
) -> None:
    volumes = list((tmp_path / "diary").glob("photos*"))
    assert volumes
    diary._store.volumes.remove(photos[0].sha256, photos[0].volume)
    done = exported(diary, photos, ExportWish(tmp_path / "out"))
    assert len(done.files) == 2
    assert [photo for photo, _reason in done.refused] == photos[:1]


def test_a_folder_that_cannot_be_written_is_a_sentence(diary: Diary, photos: list[Photo], tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.write_text("no folder")
    with pytest.raises(UserError, match="file cannot be written: File exists"):
        exported(diary, photos, ExportWish(taken))


def test_left_in_the_middle_what_was_written_is_whole(diary: Diary, photos: list[Photo], tmp_path: Path) -> None:
    work = export(photos, ExportWish(tmp_path / "out"), word)
    step = next(work)
    assert (step.done, step.of) == (0, 3)
    step = work.send(step.job(diary))
    assert isinstance(step, Step)
    assert step.done == 1
    work.close()
    files = list((tmp_path / "out").iterdir())
    assert len(files) == 1
    with Image.open(io.BytesIO(files[0].read_bytes())) as image:
        image.load()


def test_every_step_is_told(diary: Diary, photos: list[Photo], tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    run(export(photos, ExportWish(tmp_path / "out"), word), diary, lambda done, of: told.append((done, of)))
    assert told == [(0, 3), (1, 3), (2, 3)]
