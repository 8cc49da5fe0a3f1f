"""The noise of one person's photos: between days and within a sitting, assumed at first, learned later."""

from dataclasses import dataclass

SESSION = 0.03
"""Standard deviation between sittings of the log load that is assumed before it was learned."""
PHOTO = 0.006
"""Standard deviation within a sitting that is assumed."""


@dataclass(frozen=True, slots=True)
class Noise:
    """Standard deviations of the log of a figure: `session` between sittings, `photo` between photos of a sitting.

    `session_freedom` and `photo_freedom` are how many degrees of freedom were learned; 0 for what is assumed.
    """

    session: float = SESSION
    photo: float = PHOTO
    session_freedom: int = 0
    photo_freedom: int = 0

    @property
    def is_assumed(self) -> bool:
        """Return whether nothing between days was learned yet."""
        return self.session_freedom == 0
