"""The closed lists of the diary: step kinds, zones, views and their like, with the words to show."""

from enum import StrEnum

from poreditary.domain.words import mark


class Named(StrEnum):
    """A value as it is stored, with the word a person reads for it (translation context "Words")."""

    word: str

    def __new__(cls, value: str, word: str = "") -> "Named":
        """Make a member that is its stored value and carries its word."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.word = word
        return member


class StepKind(Named):
    """What a step of a routine does."""

    CLEANSE = "cleanse", mark("Words", "Cleanse")
    REMOVE_MAKE_UP = "remove_make_up", mark("Words", "Remove make-up")
    EXFOLIATE = "exfoliate", mark("Words", "Exfoliate")
    TONE = "tone", mark("Words", "Tone")
    MASK = "mask", mark("Words", "Mask")
    SERUM = "serum", mark("Words", "Serum")
    MOISTURISE = "moisturise", mark("Words", "Moisturise")
    SUNSCREEN = "sunscreen", mark("Words", "Sunscreen")
    RETINOID = "retinoid", mark("Words", "Retinoid")
    OTHER = "other", mark("Words", "Other")


class Slot(Named):
    """When a routine is due."""

    MORNING = "morning", mark("Words", "Morning")
    EVENING = "evening", mark("Words", "Evening")
    WEEKLY = "weekly", mark("Words", "Weekly")


class Per(Named):
    """What a frequency counts against."""

    DAY = "day", mark("Words", "a day")
    WEEK = "week", mark("Words", "a week")


class TickState(Named):
    """What became of a step on a day."""

    DONE = "done", mark("Words", "Done")
    SKIPPED = "skipped", mark("Words", "Skipped")


class Zone(Named):
    """A part of the face that is rated and photographed on its own."""

    NOSE = "nose", mark("Words", "Nose")
    LEFT_CHEEK = "left_cheek", mark("Words", "Left cheek")
    RIGHT_CHEEK = "right_cheek", mark("Words", "Right cheek")
    CHIN = "chin", mark("Words", "Chin")
    FOREHEAD = "forehead", mark("Words", "Forehead")


class Aspect(Named):
    """What a check-in rates, 0 to 4, in each zone."""

    PORES = "pores", mark("Words", "Pores")
    OILINESS = "oiliness", mark("Words", "Oiliness")
    DRYNESS = "dryness", mark("Words", "Dryness")
    REDNESS = "redness", mark("Words", "Redness")


class View(Named):
    """The named framing of a photo."""

    FRONT = "front", mark("Words", "Front")
    LEFT_45 = "left_45", mark("Words", "Left 45°")
    RIGHT_45 = "right_45", mark("Words", "Right 45°")
    NOSE = "nose", mark("Words", "Nose")
    LEFT_CHEEK = "left_cheek", mark("Words", "Left cheek")
    RIGHT_CHEEK = "right_cheek", mark("Words", "Right cheek")
    CHIN = "chin", mark("Words", "Chin")
    FOREHEAD = "forehead", mark("Words", "Forehead")


class BlindAnswer(Named):
    """Which of two photos shows less visible pores."""

    LEFT = "left", mark("Words", "Left")
    RIGHT = "right", mark("Words", "Right")
    SAME = "same", mark("Words", "No difference")


class WindowKind(Named):
    """What an aftercare window asks to leave out or to do."""

    MAKE_UP = "make_up", mark("Words", "No make-up")
    ACTIVES = "actives", mark("Words", "No acids or retinoid")
    HEAT = "heat", mark("Words", "No heat or sport")
    SUN = "sun", mark("Words", "Keep out of the sun")
    PROCEDURE = "procedure", mark("Words", "No other treatment")
    OTHER = "other", mark("Words", "Other care")


class ReactionKind(Named):
    """What an unwanted effect looks or feels like."""

    BURNING = "burning", mark("Words", "Burning")
    ITCHING = "itching", mark("Words", "Itching")
    REDNESS = "redness", mark("Words", "Redness")
    DRYNESS = "dryness", mark("Words", "Dryness")
    SPOTS = "spots", mark("Words", "Spots")
    SWELLING = "swelling", mark("Words", "Swelling")
    DARKENING = "darkening", mark("Words", "Darkening")
    OTHER = "other", mark("Words", "Other")


class PatchResult(Named):
    """What a patch of skin shows when a patch test is read."""

    NONE = "none", mark("Words", "Nothing to see")
    SLIGHT = "slight", mark("Words", "Slight")
    CLEAR = "clear", mark("Words", "Clear")


class PoreType(Named):
    """How a person describes their own pores, after one article's four types; never a diagnosis."""

    DEHYDRATED = "dehydrated", mark("Words", "Dehydrated")
    OILY = "oily", mark("Words", "Oily")
    AGING = "aging", mark("Words", "Ageing")
    PROBLEMATIC = "problematic", mark("Words", "Problematic")


class ReminderSubject(Named):
    """What a reminder is about."""

    ROUTINE = "routine", mark("Words", "Routine")
    SESSION = "session", mark("Words", "Session")
    PHOTO = "photo", mark("Words", "Photo")
    PRODUCT = "product", mark("Words", "Product")
    PATCH_TEST = "patch_test", mark("Words", "Patch test")
    OTHER = "other", mark("Words", "Other")
