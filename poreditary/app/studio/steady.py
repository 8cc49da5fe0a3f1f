"""Words that do not flicker: a finding has to hold before it is shown, and to be gone as long before it goes."""

from collections.abc import Iterable

from poreditary.domain.quality import Finding

HOLD_MS = 500


class Steady:
    """Turns what each frame shows into what a person can read."""

    def __init__(self, hold_ms: int = HOLD_MS) -> None:
        self._hold = hold_ms
        self.reset()

    def reset(self) -> None:
        """Know nothing, as at the beginning of a view."""
        self._shown: set[Finding] | None = None
        self._began: int | None = None
        self._since: dict[Finding, int] = {}

    def hear(self, findings: Iterable[Finding], at_ms: int) -> tuple[Finding, ...] | None:
        """Take the findings of a frame at a time and return those to show, in order; None while nothing is known."""
        seen = set(findings)
        if self._shown is None:
            if self._began is None:
                self._began = at_ms
            if at_ms - self._began < self._hold:
                return None
            self._shown = seen
        for finding in Finding:
            if (finding in seen) == (finding in self._shown):
                self._since.pop(finding, None)
            elif at_ms - self._since.setdefault(finding, at_ms) >= self._hold:
                self._shown ^= {finding}
                del self._since[finding]
        return tuple(finding for finding in Finding if finding in self._shown)
