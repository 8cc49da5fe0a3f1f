"""What was found of a series, as values for JSON: a figure that is not given is null, and none is without end."""

from collections.abc import Iterable

from poreditary.domain.measuring import METHOD, VERSION, Gate, Matrix, PatchChange, PatchPhoto, Quantity, Verdict
from poreditary.measure.series_file import Series
from poreditary.measure.series_parts import rounded
from poreditary.measure.task import PatchResult, Result

_MATRIX_DIGITS = 12
"""The lower row of a homography holds numbers of the order of 1e-6."""


def series_answer(result: Result, series: Series) -> dict[str, object]:
    """Return the answer to a series."""
    return {
        "method": METHOD,
        "version": VERSION,
        "px_per_mm": rounded(result.px_per_mm, 4),
        "images": [{"id": said, **photo_answer(of_image(result, name))} for name, said in series.images.items()],
        "comparisons": [
            {"id": said, **change_answer(of_comparison(result, series, name))}
            for name, said in series.comparisons.items()
        ],
    }


def alone_answer(result: Result) -> dict[str, object]:
    """Return the answer to a photo that was measured by itself."""
    found = photo_answer(alone_photo(result))
    return {"px_per_mm": rounded(result.px_per_mm, 4)} | {key: found[key] for key in found if key != "to_baseline"}


def alone_photo(result: Result) -> PatchPhoto:
    """Return what was found on the one photo of a measurement."""
    return of_image(result, next(iter([*result.refused, *patch_of(result).photos]), ""))


def patch_of(result: Result) -> PatchResult:
    """Return what was found of the one patch of a series."""
    return result.patches[0] if result.patches else PatchResult()


def of_image(result: Result, name: str) -> PatchPhoto:
    """Return what was found on an image; one of which nothing is known is not accepted."""
    refused = result.refused.get(name)
    if refused is not None:
        return PatchPhoto(accepted=False, gates=(refused,))
    return patch_of(result).photos.get(name, PatchPhoto(accepted=False))


def of_comparison(result: Result, series: Series, name: str) -> PatchChange:
    """Return what a comparison came to; one of which no photo could be read says so."""
    found = patch_of(result).changes.get(name)
    if found is not None:
        return found
    wanted = next(each for each in series.task.comparisons if each.id == name)
    images = [image for visit in (wanted.baseline, wanted.follow) for sitting in visit for image in sitting]
    gates = [result.refused[image] for image in images if image in result.refused]
    return PatchChange(Verdict.NOT_COMPARABLE, gates=tuple(dict.fromkeys(gates)))


def photo_answer(photo: PatchPhoto) -> dict[str, object]:
    """Return what was found on one photo; places in its pixels, lengths in millimetres."""
    told = photo.description
    return {
        "accepted": photo.accepted,
        **_gates(photo.gates),
        "pores_per_cm2": rounded(told.pores_per_cm2, 2),
        "area_fraction": rounded(told.area_fraction, 6),
        "mean_diameter_mm": rounded(told.mean_diameter_mm, 4),
        "index": rounded(photo.index, 6),
        "redness": rounded(photo.redness, 5),
        "shine": rounded(photo.shine, 5),
        "points": [[round(float(x), 2), round(float(y), 2)] for x, y in photo.points],
        "to_baseline": _matrix(photo.to_baseline),
        "uncertainty": {
            "pores_per_cm2": rounded(told.pores_uncertainty, 4),
            "area_fraction": rounded(told.area_uncertainty, 4),
            "mean_diameter_mm": rounded(told.diameter_uncertainty, 4),
        },
    }


def change_answer(change: PatchChange) -> dict[str, object]:
    """Return what a comparison came to; changes in percent, each with the smallest that is real (`mdc_pct`)."""
    found = dict(change.changes)
    main = found.get(Quantity.INDEX)
    return {
        "comparable": change.is_comparable,
        **_gates(change.gates),
        "change_pct": {str(each): rounded(found[each].percent if each in found else None, 3) for each in Quantity},
        "mdc_pct": {str(each): rounded(found[each].smallest if each in found else None, 3) for each in Quantity},
        "low_pct": rounded(main.low if main else None, 3),
        "high_pct": rounded(main.high if main else None, 3),
        "verdict": str(change.verdict),
        "noise_assumed": change.is_assumed,
    }


def _gates(gates: Iterable[Gate]) -> dict[str, object]:
    """Return why something is refused: the reasons, each once, and what was found against which limit."""
    found = list(gates)
    told = [
        {"reason": str(gate.reason), "figure": rounded(gate.figure, 4), "limit": rounded(gate.limit, 4)}
        for gate in found
    ]
    return {"reasons": list(dict.fromkeys(str(gate.reason) for gate in found)), "gates": told}


def _matrix(matrix: Matrix | None) -> list[list[float | None]] | None:
    return None if matrix is None else [[rounded(value, _MATRIX_DIGITS) for value in row] for row in matrix]
