"""The four colour sets: paper and ink, by day, by night, and both with high contrast."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Colours:
    """Name every colour of the window by what it is for; values are #RRGGBB."""

    dark: bool
    page: str
    card: str
    ink: str
    quiet: str
    faint: str
    line: str
    edge: str
    hover: str
    selected: str
    accent: str
    accent_strong: str
    on_accent: str
    care: str
    care_tint: str
    danger: str
    on_danger: str


LIGHT = Colours(
    dark=False,
    page="#FAF8F4",
    card="#FFFFFF",
    ink="#2B2926",
    quiet="#6B665F",
    faint="#8D867C",
    line="#E4DFD7",
    edge="#857E75",
    hover="#F3EFE9",
    selected="#E3EFED",
    accent="#2F6F6A",
    accent_strong="#245752",
    on_accent="#FFFFFF",
    care="#8F6214",
    care_tint="#FBF3E2",
    danger="#A3342B",
    on_danger="#FFFFFF",
)

DARK = Colours(
    dark=True,
    page="#1C1B19",
    card="#262522",
    ink="#ECE8E1",
    quiet="#A8A298",
    faint="#7E786F",
    line="#3A3733",
    edge="#857F76",
    hover="#302E2A",
    selected="#263A38",
    accent="#6FB8B1",
    accent_strong="#93CFC9",
    on_accent="#1C1B19",
    care="#D9A441",
    care_tint="#332A18",
    danger="#EB8A80",
    on_danger="#1C1B19",
)

LIGHT_CONTRAST = Colours(
    dark=False,
    page="#FFFFFF",
    card="#FFFFFF",
    ink="#000000",
    quiet="#2E2B28",
    faint="#5F5A54",
    line="#6B665F",
    edge="#000000",
    hover="#EFEBE4",
    selected="#D5EAE7",
    accent="#00453F",
    accent_strong="#002B27",
    on_accent="#FFFFFF",
    care="#5C3A00",
    care_tint="#FFF3D6",
    danger="#7F0A04",
    on_danger="#FFFFFF",
)

DARK_CONTRAST = Colours(
    dark=True,
    page="#000000",
    card="#000000",
    ink="#FFFFFF",
    quiet="#E2DDD5",
    faint="#B0AAA0",
    line="#A8A298",
    edge="#FFFFFF",
    hover="#2A2824",
    selected="#12403C",
    accent="#8FE3DA",
    accent_strong="#C2F4EE",
    on_accent="#000000",
    care="#FFC95C",
    care_tint="#2B2000",
    danger="#FFB3AB",
    on_danger="#000000",
)


def colours_for(*, dark: bool, contrast: bool) -> Colours:
    """Return the colour set for a scheme."""
    if contrast:
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT
