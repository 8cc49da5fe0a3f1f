"""Keeps what was measured; it can be measured again at any time, so that there is nothing to undo."""

from collections.abc import Mapping
from dataclasses import dataclass

from poreditary.diary.measured_json import Compared, of_compared, of_detail, of_loads
from poreditary.diary.room import Room
from poreditary.domain.measured_view import Patch
from poreditary.domain.measuring import METHOD, VERSION, PatchPhoto, Quantity
from poreditary.domain.photo import Measurement, Photo, Sitting

ACCEPTED = "accepted"
"""The row that says whether a photo was accepted, with its reasons where it was not; the others are its figures."""
UNITS = {
    ACCEPTED: "",
    str(Quantity.INDEX): "mm²/cm²",
    "pores_per_cm2": "1/cm²",
    "area_fraction": "",
    "mean_diameter_mm": "mm",
    "redness": "",
    "shine": "",
}
"""What is kept of a patch on one photo, with the unit of each."""


@dataclass(frozen=True, slots=True)
class Basis:
    """Of which patch something was found, the digest of what it was computed from, and by which version."""

    patch: Patch
    digest: str
    version: str = VERSION


@dataclass(frozen=True, slots=True)
class OfPhoto:
    """The figures of a patch on one photo."""

    basis: Basis
    photo: Photo
    found: PatchPhoto


@dataclass(frozen=True, slots=True)
class OfSitting:
    """A comparison of a sitting with the baseline."""

    basis: Basis
    sitting: Sitting
    found: Compared


@dataclass(frozen=True, slots=True)
class OfRepeat:
    """The log loads of photos of days with nothing changed between them."""

    basis: Basis
    loads: Mapping[int, float]


Finding = OfPhoto | OfSitting | OfRepeat


class Keeping(Room):
    """Writes findings, each once, beside those of other versions and of what was there before."""

    def check(self) -> None:
        """Raise UserError where nothing can be kept."""
        with self._store.atomic():
            pass

    def keep(self, findings: list[Finding]) -> None:
        """Keep findings in one step; what left the diary for good meanwhile is passed over."""
        with self._store.atomic():
            for finding in findings:
                if self._is_wanted(finding):
                    self._write(finding)
            self._store.drain()

    def _is_wanted(self, finding: Finding) -> bool:
        known: list[object] = [finding.basis.patch.id, METHOD, finding.basis.version, finding.basis.digest]
        where = "patch_id = ? AND method = ? AND method_version = ? AND basis = ?"
        match finding:
            case OfPhoto():
                table, owner, column = "measurement", "photo", finding.photo.id
            case OfSitting():
                table, owner, column = "patch_change", "sitting", finding.sitting.id
            case OfRepeat():
                return self._is_there("patch", finding.basis.patch.id) and not self._store.rows(
                    f"SELECT 1 FROM patch_repeat WHERE {where}", *known
                )
        is_there = self._is_there("patch", finding.basis.patch.id) and self._is_there(owner, column)
        sql = f"SELECT 1 FROM {table} WHERE {where} AND {owner}_id = ?"
        return is_there and not self._store.rows(sql, *known, column)

    def _is_there(self, table: str, row_id: int) -> bool:
        return bool(self._store.rows(f"SELECT 1 FROM {table} WHERE id = ?", row_id))

    def _write(self, finding: Finding) -> None:
        match finding:
            case OfPhoto():
                for row in self._rows(finding):
                    self._store.insert("measurement", row)
            case OfSitting():
                self._store.table("patch_change").insert(self._head(finding.basis) | _change_row(finding))
            case OfRepeat():
                loads = {"loads": of_loads(finding.loads)}
                self._store.table("patch_repeat").insert(self._head(finding.basis) | loads)

    def _head(self, basis: Basis) -> dict[str, object]:
        now = self._ledger.now()
        return {
            "patch_id": basis.patch.id,
            "method": METHOD,
            "method_version": basis.version,
            "basis": basis.digest,
            "moment": now.moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "utc_offset": now.utc_offset,
        }

    def _rows(self, finding: OfPhoto) -> list[Measurement]:
        basis, found, now = finding.basis, finding.found, self._ledger.now()
        figures = _figures(found)
        known = {ACCEPTED, *(name for name, (value, _error) in figures.items() if value is not None)}
        return [
            Measurement(
                finding.photo.id,
                METHOD,
                basis.version,
                quantity,
                now,
                zone=basis.patch.zone,
                value=figures[quantity][0],
                uncertainty=figures[quantity][1],
                unit=unit,
                refusal="" if quantity != ACCEPTED or found.accepted else _refusal(found),
                patch_id=basis.patch.id,
                basis=basis.digest,
                detail=of_detail(found.gates, found.to_baseline) if quantity == ACCEPTED else "",
            )
            for quantity, unit in UNITS.items()
            if quantity in known
        ]


def _figures(found: PatchPhoto) -> dict[str, tuple[float | None, float | None]]:
    """Return each figure with its uncertainty (1 SD) in its own unit."""
    said = found.description
    pairs = {
        "pores_per_cm2": (said.pores_per_cm2, said.pores_uncertainty),
        "area_fraction": (said.area_fraction, said.area_uncertainty),
        "mean_diameter_mm": (said.mean_diameter_mm, said.diameter_uncertainty),
    }
    return {
        ACCEPTED: (1.0 if found.accepted else None, None),
        str(Quantity.INDEX): (found.index, None),
        **{
            name: (value, None if value is None or part is None else abs(value * part))
            for name, (value, part) in pairs.items()
        },
        "redness": (found.redness, None),
        "shine": (found.shine, None),
    }


def _refusal(found: PatchPhoto) -> str:
    return ",".join(found.reasons) or "refused"


def _change_row(finding: OfSitting) -> dict[str, object]:
    made = finding.found.change
    change = made.change()
    return {
        "sitting_id": finding.sitting.id,
        "verdict": str(made.verdict),
        "change_pct": change.percent if change else None,
        "smallest_pct": change.smallest if change else None,
        "low_pct": change.low if change else None,
        "high_pct": change.high if change else None,
        "is_assumed": int(made.is_assumed),
        "result": of_compared(finding.found),
    }
